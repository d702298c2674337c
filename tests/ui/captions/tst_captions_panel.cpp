#include "ui/captions/captions_panel.h"

#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/captions/captioned_film.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/captions/captions_model.h"
#include "ui/captions/word_strip.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace muto;
using captions::CaptionStyle;

/// Captions of a film, in their panel.
class TestCaptionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(CaptionStyle::Karaoke); }
    void cleanup()
    {
        m_stalls.check();
        m_panel.reset();
    }

    void listsCaptionsAndTheirWords()
    {
        QCOMPARE(rows(),
                 QStringLiteral("0:01.00 0:03.00 One two ⏎ three|0:03.00 0:04.50 four five six|0:06.00 "
                                "0:07.50 Seven and extraordinarily late"));
        QCOMPARE(strip().selected(), std::vector<int>{0});
        QCOMPARE(strip().accessibleDescription(), QStringLiteral("One, 0:01.00 – 0:01.50"));
    }

    void aClickGoesThere()
    {
        QSignalSpy times(m_panel.get(), &ui::CaptionsPanel::timeRequested);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(view().model()->index(1, 2)).center());
        QCOMPARE(times.last().first().toDouble(), 3.0);
        QCOMPARE(m_film->selection.primary().steps, QStringLiteral("#caption-2"));
        QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().wordRect(2).center());
        QCOMPARE(times.last().first().toDouble(), 4.1);
        QCOMPARE(strip().current(), 2);
        m_film->selection.select({m_film->file, QStringLiteral("#caption-3")});
        QCOMPARE(view().currentIndex().row(), 2);
    }

    void whatIsTypedIsWritten()
    {
        auto *model = view().model();
        QVERIFY(model->setData(model->index(0, 2), QStringLiteral("One due / three")));
        QTRY_COMPARE(model->index(0, 2).data().toString(), QStringLiteral("One due ⏎ three"));
        QVERIFY(bytes().contains("--at: 0.5; --for: 0.5\">due</span>"));
        QVERIFY(model->setData(model->index(2, 0), QStringLiteral("4.0"))); // as far as the one before
        QTRY_COMPARE(model->index(2, 0).data().toString(), QStringLiteral("0:04.50"));
        QCOMPARE(m_film->document.undoStack().count(), 2);
        QVERIFY(model->setData(model->index(1, 2), QStringLiteral("either / or six")));
        QTRY_COMPARE(model->index(1, 2).data().toString(), QStringLiteral("either ⏎ or six"));
        QCOMPARE(m_film->document.undoStack().count(), 3);
        QSignalSpy refused(m_panel.get(), &ui::CaptionsPanel::refused);
        QVERIFY(!model->setData(model->index(2, 0), QStringLiteral("soon")));
        QCOMPARE(refused.count(), 1);
    }

    void aDragIsOneStep()
    {
        const QByteArray before = bytes();
        const QPoint edge = {strip().wordRect(1).left() + 1, strip().wordRect(1).center().y()};
        QTest::mousePress(&strip(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(&strip(), edge - QPoint(12, 0));
        QTest::mouseMove(&strip(), edge - QPoint(24, 0));
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, edge - QPoint(24, 0));
        QVERIFY(bytes() != before);
        QCOMPARE(m_film->document.undoStack().count(), 1);
        m_film->document.undoStack().undo();
        QCOMPARE(bytes(), before);
    }

    void escapeTakesADragBack()
    {
        const QByteArray before = bytes();
        const QPoint middle = strip().wordRect(1).center();
        strip().setFocus();
        QTest::mousePress(&strip(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(&strip(), middle + QPoint(30, 0));
        QTest::keyClick(&strip(), Qt::Key_Escape);
        QTest::mouseRelease(&strip(), Qt::LeftButton, {}, middle);
        QCOMPARE(bytes(), before);
        QCOMPARE(m_film->document.undoStack().count(), 0);
    }

    void keysSelectAndMoveWords()
    {
        strip().setFocus();
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(strip().current(), 1);
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(strip().selected(), (std::vector<int>{1, 2}));
        QTest::keyClick(&strip(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(int(strip().selected().size()), 3);
        QTest::keyClick(&strip(), Qt::Key_Home);
        m_panel->showTime(1.2, 0.1);
        QTest::keyClick(&strip(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // its end alone
        QVERIFY2(
            bytes().contains("--at: 0; --for: 0.6\">One</span> <span style=\"--at: 0.6; --for: 0.4\">two"),
            bytes());
        QTest::keyClick(&strip(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->index(0, 2).data().toString(), QStringLiteral("two ⏎ three"));
    }

    void splitsAndMerges()
    {
        QVERIFY(!action("captions.split").isEnabled()); // before the first word there is nothing
        strip().select({1});
        action("captions.split").trigger();
        QTRY_COMPARE(view().model()->rowCount(), 4);
        action("captions.merge").trigger();
        QTRY_COMPARE(view().model()->rowCount(), 3);
        QCOMPARE(view().model()->index(0, 2).data().toString(), QStringLiteral("One two ⏎ three"));
        action("captions.addWord").trigger();
        QTRY_COMPARE(view().model()->index(0, 2).data().toString(), QStringLiteral("One word two ⏎ three"));
        QCOMPARE(m_film->document.undoStack().count(), 3);
    }

    void aNewOneIsWrittenInItsPlace()
    {
        m_panel->showTime(10, 0.04);
        action("captions.new").trigger();
        QCOMPARE(view().currentIndex().row(), 3);
        auto *editor = view().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("The end"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(view().model()->index(3, 2).data().toString(), QStringLiteral("The end"));
        QCOMPARE(view().model()->index(3, 0).data().toString(), QStringLiteral("0:10.00"));
        QCOMPARE(m_film->document.undoStack().count(), 2);
    }

    void keysGoFromOneToTheNext()
    {
        QSignalSpy times(m_panel.get(), &ui::CaptionsPanel::timeRequested);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(times.last().first().toDouble(), 3.0);
        QCOMPARE(m_film->selection.primary().steps, QStringLiteral("#caption-2"));
    }

    void wordsCanLookOtherwise()
    {
        strip().select({0, 2});
        auto *size = m_panel->findChild<QWidget *>(QStringLiteral("wordSize"))->findChild<QLineEdit *>();
        size->setFocus();
        size->setText(QStringLiteral("150"));
        QTest::keyClick(size, Qt::Key_Return);
        QCOMPARE(bytes().count("font-size: 150%"), 2);
        QCOMPARE(m_film->document.undoStack().count(), 1);
        auto *down = m_panel->findChild<QWidget *>(QStringLiteral("wordMoveY"))->findChild<QLineEdit *>();
        down->setFocus();
        down->setText(QStringLiteral("-0.5"));
        QTest::keyClick(down, Qt::Key_Return);
        QCOMPARE(bytes().count("translate: 0em -0.5em; display: inline-block"), 2);
    }

    void findsAndReplaces()
    {
        action("captions.find").trigger();
        line("captionFind").setText(QStringLiteral("EX"));
        QTest::keyClick(&line("captionFind"), Qt::Key_Return);
        QCOMPARE(view().currentIndex().row(), 2);
        line("captionFind").setText(QStringLiteral("e"));
        line("captionReplacement").setText(QStringLiteral("E"));
        m_panel->findChild<QPushButton *>(QStringLiteral("captionReplaceAll"))->click();
        QTRY_COMPARE(view().model()->index(1, 2).data().toString(), QStringLiteral("four fivE six"));
        QCOMPARE(m_film->document.undoStack().count(), 1);
        QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("captionFindNote"))->text(),
                 QStringLiteral("8 replaced"));
    }

    void exportsAFile()
    {
        const QTemporaryDir folder;
        m_dialogs.path = folder.filePath(QStringLiteral("film.vtt"));
        action("captions.export").trigger();
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("00:00:03.000 --> 00:00:04.500\nfour <00:00:03.600>five"));
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        action("captions.export").trigger();
        QVERIFY(m_dialogs.asked.text.contains(QStringLiteral("film.vtt"))); // and not replaced
        QCOMPARE(file.size(), 4);
    }

    void plainCaptionsHaveNoWords()
    {
        open(CaptionStyle::Boxed);
        QVERIFY(!action("captions.addWord").isEnabled());
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("wordNote"))->isVisibleTo(m_panel.get()));
        QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("wordColor"))->isVisibleTo(m_panel.get()));
        strip().select({1});
        action("captions.split").trigger();
        QTRY_COMPARE(view().model()->rowCount(), 4);
    }

    void allGetAnotherStyle()
    {
        open(CaptionStyle::Boxed);
        auto *styles = m_panel->findChild<QToolButton *>(QStringLiteral("captionStyles"));
        styles->menu()->actions().at(2)->trigger();
        QTRY_VERIFY(action("captions.addWord").isEnabled()); // its words are elements now
        QVERIFY(bytes().contains("clip caption-spotlit"));
        QCOMPARE(m_film->document.undoStack().count(), 1);
    }

    void everyControlHasAName()
    {
        action("captions.find").trigger();
        QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
    }

private:
    void open(CaptionStyle style)
    {
        m_panel.reset();
        m_film = std::make_unique<test::CaptionedFilm>(style);
        m_panel = std::make_unique<ui::CaptionsPanel>(m_film->document, m_film->actions, m_film->selection,
                                                      m_dialogs);
        m_panel->resize(360, 760);
        m_panel->setFile(m_film->file);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    QString rows()
    {
        QStringList all;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 3; ++column)
                cells += view().model()->index(row, column).data().toString();
            all += cells.join(QLatin1Char(' '));
        }
        return all.join(QLatin1Char('|'));
    }
    QByteArray bytes() { return m_film->document.bytes(m_film->file); }
    QTreeView &view() { return *m_panel->findChild<QTreeView *>(QStringLiteral("captionList")); }
    ui::WordStrip &strip() { return *m_panel->findChild<ui::WordStrip *>(); }
    QAction &action(const char *name) { return *m_panel->findChild<QAction *>(QLatin1String(name)); }
    QLineEdit &line(const char *name) { return *m_panel->findChild<QLineEdit *>(QLatin1String(name)); }

    std::unique_ptr<test::CaptionedFilm> m_film;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::CaptionsPanel> m_panel;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestCaptionsPanel)
#include "tst_captions_panel.moc"
