#include "ui/canvas/canvas_text_editor.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/canvas_text_bar.h"
#include "ui/support/theme.h"
#include "ui/widgets/color_popup.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace muto;
using namespace muto::test;
using muto::test::at;

namespace {

constexpr char kTexts[] =
    R"html(<!doctype html><html><body style="margin: 0"><div id="root" data-composition-id="main" data-start="0"
  data-width="320" data-height="180" data-duration="4">
  <p id="plain" style="margin: 0">
    Hello &amp; goodbye
  </p>
  <h1 id="bold" style="margin: 0">Loud words</h1>
  <p id="padded" style="position: absolute; left: 20px; top: 100px; width: 200px; margin: 0; padding: 6px 0 4px 30px; border-left: 10px solid red; font: 16px/20px Inter; text-align: right">Two words</p>
  <p id="rich" style="margin: 0">Hello <b class="k">big</b><br>world</p>
</div></body></html>)html";

bool isNear(const QColor &shown, const QColor &meant)
{
    return qAbs(shown.red() - meant.red()) <= 4 && qAbs(shown.green() - meant.green()) <= 4 &&
           qAbs(shown.blue() - meant.blue()) <= 4;
}

} // namespace

/// Parts of texts on a real page that are given a look of their own while they are written.
class TestCanvasText : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open(kTexts);
        QApplication::setActiveWindow(m_preview->view.window());
    }

    void cleanup() { close(); }

    /// What is written in is as bright as the film is there, and its letters are not.
    void standsOnTheGroundOfTheFilm_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("bright") << QColor(0xf5, 0xf0, 0xe0) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(0x10, 0x18, 0x30) << QColor(Qt::white);
        QTest::newRow("between") << QColor(0xe0, 0x50, 0x50) << QColor(Qt::black);
    }

    void standsOnTheGroundOfTheFilm()
    {
        QFETCH(QColor, ground);
        open(QByteArray(kTexts).replace("id=\"root\"",
                                        "id=\"root\" style=\"background: " + ground.name().toLatin1() + '"'));
        edit("#plain");
        const QImage shown = m_editor->grab().toImage();
        const QColor paper = shown.pixelColor(shown.width() - 4, shown.height() - 4);
        QVERIFY2(isNear(paper, ground), qPrintable(paper.name()));
        QTEST(m_editor->palette().color(QPalette::Text), "ink");
        QTest::keyClick(m_editor, Qt::Key_Escape);
    }

    /// Also where the film is larger than the view, and the text than what can be seen of it.
    void standsOnTheGroundOfTheFilmWhenNear()
    {
        constexpr QRgb kGround = 0xff205040;
        open(QByteArray(kTexts).replace("id=\"root\"", "id=\"root\" style=\"background: #205040\""));
        m_preview->view.setZoom(3);
        QTRY_VERIFY(qAbs(m_preview->view.filmToView().m11() - 3) < 0.01);
        const auto paper = [this] {
            return m_editor->grab().toImage().pixelColor(m_editor->width() - 4, m_editor->height() - 4);
        };
        edit("#bold"); // its ends are not to be seen
        QVERIFY2(isNear(paper(), kGround), qPrintable(paper().name()));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        m_preview->view.pan({0, 200});
        QTRY_VERIFY(m_preview->view.filmToView().dy() > -1);
        edit("#plain");
        QVERIFY2(isNear(paper(), kGround), qPrintable(paper().name()));
        QTest::keyClick(m_editor, Qt::Key_Escape);
    }

    void aSelectedWordIsMadeBoldAndIsOneStep()
    {
        edit("#plain");
        selectWords("goodbye");
        QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(button("textBold")->isChecked());
        QVERIFY(!button("textItalic")->isChecked());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("    Hello &amp; <span style=\"font-weight: bold\">goodbye</span>\n  </p>"),
                 bytes());
        QVERIFY(!m_preview->settled().isEmpty());
        QCOMPARE(
            m_preview
                ->ask(QStringLiteral("getComputedStyle(document.querySelector('#plain span')).fontWeight"))
                .toString(),
            QStringLiteral("700"));
        // Off again, and every byte is as it was.
        const QByteArray styled = bytes();
        edit("#plain");
        selectWords("goodbye");
        QVERIFY(button("textBold")->isChecked());
        QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(bytes(), m_film);
        QCOMPARE(m_preview->document.undoStack().count(), 2);
        m_preview->document.undoStack().undo();
        QCOMPARE(bytes(), styled);
        undoneLeavesTheBytes();
    }

    void whatIsBoldAlreadyBecomesNormal()
    {
        edit("#bold");
        selectWords("words");
        QVERIFY(button("textBold")->isChecked());
        QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("Loud <span style=\"font-weight: normal\">words</span></h1>"), bytes());
        undoneLeavesTheBytes();
    }

    void amongElementsAndWithTyping()
    {
        edit("#rich");
        selectWords("world");
        button("textItalic")->click();
        QVERIFY(m_editor->isActive()); // the keyboard has stayed there
        QTest::keyClick(m_editor, Qt::Key_U, Qt::ControlModifier);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_editor, QStringLiteral("s"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("Hello <b class=\"k\">big</b><br><span style=\"font-style: italic; "
                                  "text-decoration-line: underline\">worlds</span></p>"),
                 bytes());
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
    }

    void whatIsTypedNextIsStyled()
    {
        edit("#bold");
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClicks(m_editor, QStringLiteral("!"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("Loud words<span style=\"font-style: italic\">!</span></h1>"), bytes());
        undoneLeavesTheBytes();
    }

    void aColourIsPicked()
    {
        edit("#bold");
        selectWords("Loud");
        QTest::keyClick(m_editor, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *picker = m_canvas->findChild<ui::ColorPopup *>();
        QVERIFY(picker && picker->isVisible());
        Q_EMIT picker->colorPicked(QColor(255, 136, 0));
        picker->close();
        QVERIFY(m_editor->isActive());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("<span style=\"color: #ff8800\">Loud</span> words"), bytes());
        undoneLeavesTheBytes();
    }

    void escapeLeavesNoLook()
    {
        edit("#plain");
        QTest::keyClick(m_editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_canvas->findChild<ui::CanvasTextBar *>()->isVisible());
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!m_canvas->findChild<ui::CanvasTextBar *>()->isVisible());
        QCOMPARE(bytes(), m_film);
        QVERIFY(!m_preview->document.undoStack().canUndo());
    }

    /// As high as the element, with its text at the same place.
    void opensWhereTheTextIs()
    {
        edit("#padded");
        const double scale = m_preview->view.filmToView().m11();
        const QRectF box = m_canvas->placeOf(m_canvas->elements().front());
        QVERIFY2(qAbs(m_editor->height() - box.height()) <= 6,
                 qPrintable(QString::number(m_editor->height())));
        QVERIFY(qAbs(m_editor->viewport()->x() - (m_editor->frameWidth() + 40 * scale)) < 2);
        QTextCursor end(m_editor->document());
        end.movePosition(QTextCursor::End);
        QVERIFY(m_editor->viewport()->width() - m_editor->cursorRect(end).right() < 4);
        const int height = m_editor->height();
        QTest::keyClicks(m_editor, QString(60, QLatin1Char('w')).replace(20, 1, QLatin1Char(' ')));
        QVERIFY(m_editor->height() > height);
        m_editor->selectAll();
        QTest::keyClick(m_editor, Qt::Key_Delete);
        QCOMPARE(m_editor->height(), height); // and back
        QTest::keyClick(m_editor, Qt::Key_Escape);
    }

    /// In the program's clothes too, and the first time as well: a widget that was never seen is dressed anew
    /// when it is shown.
    void isAsLargeAsTheFilmTheFirstTime()
    {
        ui::Theme theme;
        theme.setChoice(ui::ThemeChoice::Dark);
        open(kTexts);
        edit("#bold");
        const int wanted = qRound(32 * m_preview->view.filmToView().m11()); // of an h1
        QCOMPARE(m_editor->document()->defaultFont().pixelSize(), wanted);
        QCOMPARE(m_editor->font().pixelSize(), wanted);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        qApp->setStyleSheet(QString());
    }

    void isInTheFaceThatThePageShows()
    {
        open(QByteArray(kTexts).replace("20px Inter", "20px sans-serif"));
        edit("#padded");
        QCOMPARE(m_editor->font().families().front(), QStringLiteral("Inter"));
        QTest::keyClick(m_editor, Qt::Key_Escape);
    }

    /// Also where a part of it is out of view: at the left, or at the right.
    void breaksItsLinesWhereTheFilmDoes_data()
    {
        QTest::addColumn<double>("pan");
        QTest::newRow("right end hidden") << 2000.0;
        QTest::newRow("left end hidden") << -2000.0;
    }

    void breaksItsLinesWhereTheFilmDoes()
    {
        QFETCH(double, pan);
        open(QByteArray(kTexts).replace("Two words", QByteArray("Words and words ").repeated(6)));
        m_preview->view.setZoom(4);
        QTRY_VERIFY(qAbs(m_preview->view.filmToView().m11() - 4) < 0.01);
        m_preview->view.pan({pan, 0});
        const auto isAside = [&] { return (m_preview->view.filmToView().dx() < -1) == (pan < 0); };
        QTRY_VERIFY(isAside());
        edit("#padded");
        const QRectF box = m_canvas->placeOf(m_canvas->elements().front());
        QVERIFY(m_editor->width() < box.width());
        const double slack = m_editor->document()->defaultFont().pixelSize() / 2;
        QVERIFY2(qAbs(m_editor->document()->textWidth() - (200 * 4 + slack)) <= 2,
                 qPrintable(QString::number(m_editor->document()->textWidth())));
        // Its text, at the right, ends where that of the film does.
        QTextCursor end(m_editor->document());
        end.movePosition(QTextCursor::EndOfLine);
        const QPoint shown =
            m_editor->mapToParent(m_editor->viewport()->mapToParent(m_editor->cursorRect(end).center()));
        QVERIFY2(qAbs(shown.x() - box.right()) < 8, qPrintable(QString::number(shown.x() - box.right())));
        QTest::keyClick(m_editor, Qt::Key_Escape);
    }

    void growsWithItsText()
    {
        edit("#plain");
        const int height = m_editor->height();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(m_editor->height() > height);
        QVERIFY(!m_editor->verticalScrollBar()->isVisible());
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QCOMPARE(bytes(), m_film);
    }

private:
    void edit(const char *steps)
    {
        select(steps);
        m_canvas->editText();
        m_editor = m_canvas->findChild<ui::CanvasTextEditor *>();
        QVERIFY(m_editor && m_editor->isVisible());
    }

    void selectWords(const char *words)
    {
        const qsizetype from = m_editor->toPlainText().indexOf(QLatin1String(words));
        QVERIFY(from >= 0);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(int(from));
        cursor.setPosition(int(from) + int(qstrlen(words)), QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }

    QToolButton *button(const char *name) const
    {
        return m_canvas->findChild<QToolButton *>(QLatin1String(name));
    }

    ui::CanvasTextEditor *m_editor = nullptr;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasText)
#include "tst_canvas_text.moc"
