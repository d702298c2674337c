#include "ui/storyboard/storyboard_page.h"

#include "tests/support/edited_file.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/layout_audit.h"
#include "ui/storyboard/frame_pane.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/simple_editors.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace muto;
using namespace muto::test;
using library::kStoryboardFile;

namespace {

const QByteArray kPlan =
    "---\nformat: 1920x1080\nmessage: Less is more\naudience: Everybody\n---\n\n"
    "## Frame 1 \xE2\x80\x94 Hook\n\n- status: built\n- src: a.html\n- duration: 3s\n"
    "- voiceover: \"Hello.\"\n\nHow it begins.\n\n## Frame 2 \xE2\x80\x94 Turn\n\n- status: outline\n";

} // namespace

/// The storyboard of a project, in the place of its film.
class TestStoryboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_folder = std::make_unique<QTemporaryDir>();
        m_page = std::make_unique<ui::StoryboardPage>(*m_document, *m_actions);
        m_page->setOpen([this](const QString &name) -> Result<> {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::ReadOnly) ? m_document->open(name, file.readAll())
                                                  : muto::fail(ErrorKind::Io, file.errorString());
        });
        m_page->resize(1200, 760);
    }

    void cleanup() { m_page.reset(); }

    void framesAreCards()
    {
        open(kPlan);
        QCOMPARE(cards().model()->rowCount(), 2);
        QCOMPARE(cards().model()->index(0, 0).data().toString(), utf8("1 · Hook"));
        QCOMPARE(m_page->current(), 0);
        QCOMPARE(m_page->findChild<ui::ElidedLabel *>(utf8("storyboardMessage"))->fullText(),
                 utf8("Less is more"));
        QCOMPARE(m_page->findChild<QLabel *>(utf8("storyboardProgress"))->text(),
                 utf8("1 outlined · 1 built · 0 animated · 3 s"));
        QCOMPARE(area("frameVoiceover").toPlainText(), utf8("Hello."));
        QVERIFY(button("frameOpen").isEnabled());
        m_page->findChild<QToolButton *>(utf8("frameNext"))->click();
        QCOMPARE(m_page->current(), 1);
        QCOMPARE(area("frameVoiceover").toPlainText(), QString());
        QVERIFY(!button("frameOpen").isEnabled()); // nothing shows it yet
        QVERIFY(!m_page->findChild<QToolButton *>(utf8("frameNext"))->isEnabled());
        QCOMPARE(test::widgetsWithoutName(*m_page), QString());
        QCOMPARE(test::clippedWords(*m_page), QString());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void whatIsWrittenIsOneStepOfTheHistory()
    {
        open(kPlan);
        QPlainTextEdit &voice = area("frameVoiceover");
        voice.setFocus();
        voice.selectAll();
        QTest::keyClicks(&voice, utf8("Hi there."));
        m_page->flush();
        QTRY_COMPARE(bytes(), QByteArray(kPlan).replace("Hello.", "Hi there."));
        QCOMPARE(m_document->undoStack().count(), 1);
        auto *status = m_page->findChild<ui::ChoiceField *>(utf8("frameStatus"));
        status->box().setCurrentIndex(2);
        Q_EMIT status->box().activated(2);
        QTRY_VERIFY(bytes().contains("- status: animated\n- src: a.html"));
        QTRY_COMPARE(m_page->findChild<QLabel *>(utf8("storyboardProgress"))->text(),
                     utf8("1 outlined · 0 built · 1 animated · 3 s"));
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(bytes(), kPlan);
        QTRY_COMPARE(voice.toPlainText(), utf8("Hello."));
    }

    void whatOthersWriteIsSeen()
    {
        open(kPlan);
        cards().setCurrentIndex(cards().model()->index(1, 0));
        QVERIFY(m_actions->editSource(kStoryboardFile, kPlan + "\n## Frame 3\n"));
        QTRY_COMPARE(cards().model()->rowCount(), 3);
        QCOMPARE(m_page->current(), 1);
    }

    void aFrameIsOpened()
    {
        open(kPlan);
        QSignalSpy opened(m_page.get(), &ui::StoryboardPage::openRequested);
        QSignalSpy source(m_page.get(), &ui::StoryboardPage::sourceRequested);
        button("frameOpen").click();
        QCOMPARE(opened.takeFirst().first().toString(), utf8("a.html"));
        QTest::keyClick(&cards(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        m_page->findChild<QAction *>(utf8("storyboard.text"))->trigger();
        QCOMPARE(source.takeFirst(), (QVariantList{kStoryboardFile, 7}));
    }

    void whereThereIsNoneOneIsMade()
    {
        m_page->setPlan([] {
            library::Storyboard board;
            board.frames.resize(2);
            board.frames[1].title = utf8("End");
            return board;
        });
        open({});
        QCOMPARE(cards().model()->rowCount(), 0);
        QVERIFY(!m_page->findChild<ui::FramePane *>()->isVisible());
        m_page->findChild<QAction *>(utf8("storyboard.new"))->trigger();
        QTRY_COMPARE(cards().model()->rowCount(), 2);
        QCOMPARE(cards().model()->index(1, 0).data().toString(), utf8("2 · End"));
        QTRY_VERIFY(m_page->findChild<ui::FramePane *>()->isVisible());
        m_document->undoStack().undo();
        QTRY_COMPARE(cards().model()->rowCount(), 0);
    }

private:
    void open(const QByteArray &plan)
    {
        if (!plan.isEmpty()) {
            QFile file(m_folder->filePath(kStoryboardFile));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(plan) == plan.size());
        }
        m_page->setProject(m_folder->path());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QByteArray bytes() const { return m_document->bytes(kStoryboardFile); }
    QListView &cards() const { return *m_page->findChild<QListView *>(utf8("storyboardCards")); }
    QPushButton &button(const char *name) const { return *m_page->findChild<QPushButton *>(utf8(name)); }
    QPlainTextEdit &area(const char *name) const
    {
        return m_page->findChild<ui::TextAreaField *>(utf8(name))->edit();
    }

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::StoryboardPage> m_page;
};

MUTO_TEST_MAIN(QApplication, TestStoryboardPage)
#include "tst_storyboard_page.moc"
