#include "ui/source/source_panel.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/support/thread_clock.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/source/source_studio.h"
#include "ui/project/asset_drop.h"
#include "ui/source/find_bar.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using ui::CodeEditor;

namespace {

const QString kPage = QStringLiteral("index.html");

QByteArray film()
{
    return "<!DOCTYPE html>\n<html><body>\n<div id=\"root\" data-composition-id=\"main\">\n  <p "
           "id=\"a\">One</p>\n  <p id=\"b\">Two</p>\n</div>\n</body></html>\n";
}

} // namespace

class TestSourcePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<test::SourceStudio>();
        m_editor = nullptr;
    }
    void cleanup()
    {
        m_stalls.check();
        m_studio.reset();
    }

    void formatsWhatIsSelectedOrAllInOneStep()
    {
        const QByteArray source = "<div>\r\n<p>A</p>  \r\n<p>B</p>\r\n</div>\r\n";
        open(source);
        const qsizetype second = source.indexOf("<p>B");
        m_editor->select({second + 1, 2});
        m_studio->panel.formatSource();
        QCOMPARE(m_studio->document.bytes(kPage), "<div>\r\n<p>A</p>  \r\n  <p>B</p>\r\n</div>\r\n");
        m_editor->select({0, 0});
        m_studio->panel.formatSource();
        QCOMPARE(m_studio->document.bytes(kPage), "<div>\r\n  <p>A</p>\r\n  <p>B</p>\r\n</div>\r\n");
        m_studio->panel.formatSource(); // there is nothing left to do
        QCOMPARE(m_studio->document.undoStack().count(), 2);
        QCOMPARE(m_studio->document.undoStack().undoText(), QStringLiteral("Format index.html"));
        m_studio->document.undoStack().undo();
        m_studio->document.undoStack().undo();
        QCOMPARE(m_studio->document.bytes(kPage), source);
    }

    void writesTheAddressesOfAssetsThatAreDropped()
    {
        open("<p></p>\n");
        QMimeData assets;
        assets.setData(ui::kAssetMimeType, "assets/film.mp4\nassets/b.png");
        dropAt(3, assets);
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.bytes(kPage), "<p>assets/film.mp4 assets/b.png</p>\n");
        QMimeData text;
        text.setText(QStringLiteral("Hi "));
        dropAt(3, text);
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.bytes(kPage), "<p>Hi assets/film.mp4 assets/b.png</p>\n");
    }

    /// Their addresses on this machine are of no use in a page.
    void namesFilesFromElsewhereOnceTheyAreOfTheProject()
    {
        open("<p></p>\n");
        ui::SourcePanel::Write write;
        connect(&m_studio->panel, &ui::SourcePanel::handedOver, this,
                [&write](const ui::Handover &, const QImage &, const ui::SourcePanel::Write &then) {
                    write = then;
                });
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/media/ada/a.png"))});
        files.setText(QStringLiteral("/media/ada/a.png"));
        dropAt(3, files);
        QVERIFY(write);
        QCOMPARE(m_studio->document.bytes(kPage), "<p></p>\n");
        m_editor->select({0, 0});
        QTest::keyClicks(m_editor, QStringLiteral("x ")); // meanwhile
        VERIFY_RESULT(write({QStringLiteral("assets/a.png")}));
        QCOMPARE(m_studio->document.bytes(kPage), "x <p>assets/a.png</p>\n");
    }

    void leavesCaptionsAndFilmsToTheWindow()
    {
        open("<p></p>\n");
        for (const QString &path : {QStringLiteral("/media/ada/a.srt"), QDir::tempPath()}) {
            QMimeData files;
            files.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_editor->viewport(), &enter);
            QVERIFY2(!enter.isAccepted(), qPrintable(path));
        }
    }

    void saysWhyItDoesNotFormat()
    {
        QSignalSpy failed(&m_studio->panel, &ui::SourcePanel::failed);
        m_studio->open("let = = 1;\n", QStringLiteral("a.js"));
        m_studio->panel.formatSource();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("line 1")));
        QCOMPARE(m_studio->document.undoStack().count(), 0);
    }

    void openingWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF<p>x</p>");
        QTest::newRow("CRLF") << QByteArray("<p>\r\nx\r\n</p>\r\n");
        QTest::newRow("mixed") << QByteArray("a\nb\r\nc\rd");
        QTest::newRow("CR") << QByteArray("a\rb\r");
        QTest::newRow("not UTF-8") << QByteArray("<p>\xE4\xF6\xFC</p>\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("wide") << QByteArray("<p>ä 😀 \xE2\x80\xA8 x</p>");
    }

    void openingWritesNothing()
    {
        QFETCH(QByteArray, bytes);
        open(bytes);
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.undoStack().count(), 0);
        // What is typed is all that differs, at either end.
        QTest::keyClick(m_editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(m_editor, QStringLiteral("!"));
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.bytes(kPage), bytes + '!');
        m_studio->document.undoStack().undo();
        QCOMPARE(m_studio->document.bytes(kPage), bytes);
        QCOMPARE(m_editor->bytes(), bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    }

    void enterWritesTheFilesOwnLineEnding()
    {
        open("a\r\nb\r\n");
        QTest::keyClick(m_editor, Qt::Key_End);
        QTest::keyClick(m_editor, Qt::Key_Return);
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.bytes(kPage), QByteArray("a\r\n\r\nb\r\n"));
    }

    void aBurstOfTypingIsOneStep()
    {
        open(film());
        QTest::keyClicks(m_editor, QStringLiteral("abc"));
        QCOMPARE(m_studio->document.undoStack().count(), 0);
        QTRY_COMPARE(m_studio->document.undoStack().count(), 1);
        QCOMPARE(m_studio->document.bytes(kPage), "abc" + film());
        QTest::keyClicks(m_editor, QStringLiteral("d"));
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier); // what is pending becomes a step first
        QCOMPARE(m_studio->document.bytes(kPage), "abc" + film());
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_studio->document.bytes(kPage), film());
        QCOMPARE(m_editor->bytes(), film());
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->bytes(), "abc" + film());
    }

    void leavingIsTheEndOfABurst()
    {
        open(film());
        QTest::keyClicks(m_editor, QStringLiteral("x"));
        m_editor->clearFocus();
        QCOMPARE(m_studio->document.undoStack().count(), 1);
    }

    void editsFromElsewhereLeaveTheCaretWhereItIs()
    {
        open(film());
        const qsizetype place = film().indexOf("Two") + 1;
        m_editor->select({place, 1});
        VERIFY_RESULT(
            m_studio->actions.setAttribute({at("#a")}, QStringLiteral("data-start"), QStringLiteral("1")));
        VERIFY_RESULT(
            m_studio->actions.setAttribute({at("#root")}, QStringLiteral("data-width"), QStringLiteral("9")));
        QCOMPARE(m_editor->bytes(), m_studio->document.bytes(kPage));
        QCOMPARE(m_editor->selectedBytes(), QByteArray("w"));
        QCOMPARE(m_studio->document.undoStack().count(), 2); // and nothing was written back
    }

    void editsFromElsewhereLeaveWhatIsBeingTyped()
    {
        open(film());
        m_editor->select({film().indexOf("Two"), 3});
        QTest::keyClicks(m_editor, QStringLiteral("2"));
        VERIFY_RESULT(
            m_studio->actions.setAttribute({at("#a")}, QStringLiteral("data-start"), QStringLiteral("1")));
        m_studio->panel.flush();
        QVERIFY(m_studio->document.bytes(kPage).contains(
            "<p id=\"a\" data-start=\"1\">One</p>\n  <p id=\"b\">2</p>"));
    }

    /// What is typed is found by where it was typed: no text is read as a whole for it.
    void whatIsTypedAnywhereIsTaken()
    {
        open("\xEF\xBB\xBF" + film());
        QRandomGenerator dice(7);
        for (int round = 0; round < 60; ++round) {
            for (quint32 edits = dice.bounded(1U, 5U); edits > 0; --edits) {
                const auto length = quint32(m_editor->bytes().size());
                const qsizetype place = dice.bounded(length);
                m_editor->select({place, qsizetype(dice.bounded(std::min(6U, length - quint32(place)) + 1))});
                m_editor->replaceSelected(QByteArray("some\ntext").left(dice.bounded(9)));
            }
            if (dice.bounded(3U) == 0) // while it is being typed
                (void)m_studio->actions.editSource(kPage, m_studio->document.bytes(kPage) + "<!-- x -->\n");
            const QByteArray typed = m_editor->bytes();
            m_studio->panel.flush();
            QCOMPARE(m_editor->bytes(), typed);
            const QByteArray bytes = m_studio->document.bytes(kPage);
            QCOMPARE(bytes.mid(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0), typed);
        }
        m_studio->document.undoStack().setIndex(0);
        QCOMPARE(m_editor->bytes(), film());
    }

    /// Of long texts it hears before they change, not after that: nothing else may be different.
    void whatIsTypedIntoALongTextIsTaken()
    {
        const QString name = QStringLiteral("long.txt");
        const QByteArray text = QByteArray("A line of a text that is a little long.\n").repeated(14'000);
        m_editor = m_studio->open(text, name);
        QVERIFY(m_editor);
        QRandomGenerator dice(11);
        for (int round = 0; round < 12; ++round) {
            for (quint32 edits = dice.bounded(1U, 5U); edits > 0; --edits) {
                const qsizetype place = dice.bounded(quint32(m_editor->length()) - 10);
                m_editor->select({place, qsizetype(dice.bounded(9U))});
                m_editor->replaceSelected(QByteArray("some\ntext").left(dice.bounded(9)));
            }
            m_studio->panel.flush();
            QVERIFY(m_studio->document.bytes(name) == m_editor->bytes());
            m_stalls.check(); // a step is one stretch, all of them are not
        }
        QVERIFY(m_studio->document.undoStack().count() > 8);
        while (m_studio->document.undoStack().canUndo()) {
            m_studio->document.undoStack().undo();
            m_stalls.check();
        }
        QVERIFY(m_editor->bytes() == text);
        QTest::keyClicks(m_editor, QStringLiteral("ab"));
        QTRY_VERIFY(m_studio->document.bytes(name) == m_editor->bytes()); // by itself, after a pause
    }

    void scrollingAndFoldsStay()
    {
        QByteArray page = "<div id=\"root\">\n";
        for (int i = 0; i < 200; ++i)
            page += "<p>\nline\n</p>\n";
        open(page + "</div>\n");
        m_editor->SendScintilla(QsciScintilla::SCI_SETFIRSTVISIBLELINE, 100UL);
        VERIFY_RESULT(
            m_studio->actions.setAttribute({at("#root")}, QStringLiteral("title"), QStringLiteral("x")));
        QCOMPARE(m_editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE), 100L);
        VERIFY_RESULT(
            m_studio->actions.editSource(kPage, "<!-- new -->\n" + m_studio->document.bytes(kPage)));
        QCOMPARE(m_editor->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE), 101L);
    }

    void whatAFileCannotSayIsTakenBack()
    {
        open("<p>\xE4</p>");
        QSignalSpy failed(&m_studio->panel, &ui::SourcePanel::failed);
        QApplication::clipboard()->setText(QStringLiteral("ü"));
        m_editor->paste();
        m_studio->panel.flush();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_editor->bytes(), QByteArray("<p>\xE4</p>"));
        QVERIFY(m_studio->panel.findChild<QLabel *>(QStringLiteral("sourceNotice"))
                    ->isVisibleTo(&m_studio->panel));
    }

    void theSelectionFollowsTheCaretAndTheOtherWayRound()
    {
        open(film());
        m_editor->show(composition::SourceSpan{film().indexOf("Two"), 0});
        QTRY_COMPARE(m_studio->selection.primary(), at("#b"));
        m_editor->clearFocus();
        m_studio->selection.select(at("#a"));
        QCOMPARE(m_editor->caret(), film().indexOf("<p id=\"a\">"));
        QTest::qWait(0);
        QCOMPARE(m_studio->selection.primary(), at("#a")); // no echo
        QCOMPARE(m_studio->document.undoStack().count(), 0);
    }

    void goesToElementsAndBack()
    {
        open(film());
        QSignalSpy asked(&m_studio->panel, &ui::SourcePanel::elementAsked);
        VERIFY_RESULT(m_studio->panel.revealElement(at("#b"), true));
        QCOMPARE(m_editor->selectedBytes(), QByteArray("<p id=\"b\">"));
        QTest::keyClick(m_editor, Qt::Key_F12);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<ElementPath>(), at("#b"));
        QVERIFY(!m_studio->panel.revealElement(at("#none")));
    }

    void tabsOfFiles()
    {
        m_studio->disk.insert(QStringLiteral("css/style.css"), "p { color: red }\n");
        open(film());
        auto *tabs = m_studio->panel.findChild<QTabBar *>(QStringLiteral("sourceTabs"));
        VERIFY_RESULT(m_studio->panel.showFile(QStringLiteral("css/style.css")));
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), kPage);
        QCOMPARE(m_studio->panel.currentFile(), QStringLiteral("css/style.css"));
        QVERIFY(!m_studio->panel.showFile(QStringLiteral("none.js")));
        QTest::keyClicks(m_studio->panel.currentEditor(), QStringLiteral("x"));
        QVERIFY(tabs->tabText(1).endsWith(QStringLiteral("•")));
        Q_EMIT tabs->tabCloseRequested(1);
        QCOMPARE(tabs->count(), 1);
        QVERIFY(m_studio->document.bytes(QStringLiteral("css/style.css"))
                    .startsWith("x")); // closing a tab keeps what was typed
        VERIFY_RESULT(m_studio->panel.showFile(QStringLiteral("css/style.css")));
        QCOMPARE(tabs->count(), 2);
        m_studio->document.undoStack().clear();
        VERIFY_RESULT(m_studio->document.close(QStringLiteral("css/style.css")));
        QCOMPARE(tabs->count(), 1);
    }

    void findsAndReplaces()
    {
        open("one two one\nOne\n");
        QTest::keyClick(m_editor, Qt::Key_H, Qt::ControlModifier);
        auto *bar = m_studio->panel.findChild<ui::FindBar *>();
        QVERIFY(bar->isVisible());
        auto *field = bar->findChild<QLineEdit *>(QStringLiteral("findField"));
        auto *count = bar->findChild<QLabel *>(QStringLiteral("findCount"));
        field->setText(QStringLiteral("one"));
        QCOMPARE(count->text(), QStringLiteral("3 found"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_editor->selectedSpan().offset, 8);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_editor->selectedSpan().offset, 0);
        bar->findChild<QLineEdit *>(QStringLiteral("replaceField"))->setText(QStringLiteral("1"));
        bar->findChild<QPushButton *>(QStringLiteral("replaceAll"))->click();
        QCOMPARE(m_studio->document.bytes(kPage), QByteArray("1 two 1\n1\n"));
        QCOMPARE(m_studio->document.undoStack().count(), 1);
        QCOMPARE(count->text(), QStringLiteral("Nothing found"));
        m_studio->document.undoStack().undo();
        QCOMPARE(m_editor->bytes(), QByteArray("one two one\nOne\n"));
        bar->findChild<QPushButton *>(QStringLiteral("replaceOne"))->click();
        bar->findChild<QPushButton *>(QStringLiteral("replaceOne"))->click();
        QVERIFY(m_studio->document.bytes(kPage).startsWith("1 two"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void manyCarets()
    {
        open("cat dog cat dog cat");
        QTest::keyClick(m_editor, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_editor, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClicks(m_editor, QStringLiteral("cow"));
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.bytes(kPage), QByteArray("cow dog cow dog cow"));
        QCOMPARE(m_studio->document.undoStack().count(), 1);
    }

    void closesTagsAndQuotesWhileTyping()
    {
        open("");
        QTest::keyClicks(m_editor, QStringLiteral("<div>"));
        QCOMPARE(m_editor->bytes(), QByteArray("<div></div>"));
        QCOMPARE(m_editor->caret(), 5);
    }

    void completesWhatIsTyped()
    {
        open("<p ></p>");
        m_editor->show(composition::SourceSpan{3, 0});
        QTest::keyClicks(m_editor, QStringLiteral("data-dur"));
        QVERIFY(m_editor->SendScintilla(QsciScintilla::SCI_AUTOCACTIVE));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->bytes(), QByteArray("<p data-duration=\"\"></p>"));
        QCOMPARE(m_editor->caret(), 18);
    }

    void problemsAreMarked()
    {
        open("<html><body><div id=root data-composition-id=main data-width=9 data-height=9 data-duration=1 "
             "data-no-timeline>\n<p id=a data-start=0>x</p></div></body></html>");
        QTRY_VERIFY(m_studio->problems.counts().warnings > 0);
        const qsizetype place = m_editor->bytes().indexOf("data-start");
        QTRY_VERIFY(m_editor->problemTextAt(place).contains(QStringLiteral("clip")));
        m_editor->show(composition::SourceSpan{place, 0});
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(m_studio->document.bytes(kPage).contains("class=clip") ||
                m_studio->document.bytes(kPage).contains("class=\"clip\""));
        QCOMPARE(m_studio->document.undoStack().count(), 1);
        QTRY_VERIFY(m_editor->problemTextAt(place).isEmpty());
    }

    void aLargeFileOpensAtOnce()
    {
        const QByteArray bytes =
            QByteArray("<p>A line of a very long page, of which there are many.</p>\n").repeated(170'000);
        VERIFY_RESULT(m_studio->document.open(QStringLiteral("large.txt"), bytes));
        QElapsedTimer clock;
        clock.start();
        VERIFY_RESULT(m_studio->panel.showFile(QStringLiteral("large.txt")));
        qInfo() << "opened" << bytes.size() / 1'000'000 << "MB in" << clock.elapsed() << "ms";
        m_studio->panel.resize(800, 400);
        m_studio->panel.show();
        CodeEditor *editor = m_studio->panel.currentEditor();
        editor->goToLine(editor->lines()); // where most comes before what is typed
        const test::ThreadClock keys;
        QTest::keyClicks(editor, QStringLiteral("abc"));
        QVERIFY2(keys.elapsed() < 60, qPrintable(QString::number(keys.elapsed())));
        const test::ThreadClock step;
        m_studio->panel.flush();
        QVERIFY2(step.elapsed() < 100, qPrintable(QString::number(step.elapsed())));
        QVERIFY(m_studio->document.bytes(QStringLiteral("large.txt")).endsWith("</p>\nabc"));
    }

    void everythingHasAName()
    {
        open(film());
        QCOMPARE(test::widgetsWithoutName(m_studio->panel), QString());
    }

private:
    void dropAt(qsizetype offset, const QMimeData &data)
    {
        const auto coordinate = [&](unsigned int axis) {
            return int(m_editor->SendScintilla(axis, 0UL, long(offset)));
        };
        const QPointF point(coordinate(QsciScintilla::SCI_POINTXFROMPOSITION),
                            coordinate(QsciScintilla::SCI_POINTYFROMPOSITION) + 2);
        QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &enter);
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &drop);
    }

    void open(const QByteArray &bytes)
    {
        m_editor = m_studio->open(bytes);
        QVERIFY(m_editor);
        QTRY_VERIFY(m_editor->hasFocus());
    }

    std::unique_ptr<test::SourceStudio> m_studio;
    test::StallGuard m_stalls;
    CodeEditor *m_editor = nullptr;
};

MUTO_TEST_MAIN(QApplication, TestSourcePanel)
#include "tst_source_panel.moc"
