#include "ui/captions/scripted_words.h"

#include "tests/support/edited_file.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/captions/captioned_film.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/layout_audit.h"
#include "ui/captions/captions_panel.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace muto;
using namespace muto::test;
using captions::kOverrideFile;

namespace {

const QByteArray kScripted = "<div id=root data-composition-id=main data-width=1920 data-height=1080 "
                             "data-duration=20><script>const captions = [];</script></div>\n";
const QByteArray kSaid = "[\n  {\"wordId\": \"w0\",  \"x\": 4.0, \"who\": \"me\"}\n]\n";

} // namespace

/// Words that a script makes, and what is said about them, in the panel of captions.
class TestScriptedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_onDisk = kSaid;
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_selection = std::make_unique<ui::Selection>(*m_document);
        QVERIFY(m_document->open(kFile, kScripted));
        m_panel = std::make_unique<ui::CaptionsPanel>(*m_document, *m_actions, *m_selection, m_dialogs);
        m_panel->scripted().setOpen([this](const QString &name) -> Result<> {
            return m_onDisk.isNull() ? muto::fail(ErrorKind::Io, QStringLiteral("There is none"))
                                     : m_document->open(name, m_onDisk);
        });
        m_panel->resize(320, 760);
        m_panel->setFile(kFile);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void theyAreListedWhereThereAreNoOthers()
    {
        const auto *halves = m_panel->findChild<QSplitter *>(utf8("captionSplitter"));
        QVERIFY(halves->isVisible() && !m_panel->scripted().isVisible());
        show();
        QVERIFY(!halves->isVisible() && m_panel->scripted().isVisible());
        QCOMPARE(list().count(), 3);
        QCOMPARE(list().item(1)->text(), utf8("it"));
        QVERIFY(list().item(0)->font().bold() && !list().item(1)->font().bold());
        QCOMPARE(edit("x").text(), utf8("4 px"));
        QCOMPARE(test::widgetsWithoutName(m_panel->scripted()), QString());
        QCOMPARE(test::clippedWords(m_panel->scripted()), QString());
        m_panel->setScriptedWords({});
        QVERIFY(halves->isVisible());
    }

    void whatIsTypedIsSaidOfAllThatAreSelected()
    {
        show();
        list().selectAll();
        type("x", "10");
        QCOMPARE(
            said(),
            utf8("[\n  {\"wordId\": \"w0\",  \"x\": 10, \"who\": \"me\"},\n  {\"wordId\": \"w1\", \"x\": "
                 "10},\n  {\"wordIndex\": 2, \"x\": 10}\n]\n"));
        QCOMPARE(m_document->undoStack().count(), 1);
        QTRY_VERIFY(list().item(2)->font().bold());
        type("opacity", "50");
        QCOMPARE(value(1, "opacity"), QJsonValue(0.5));
        type("activeColor", "#f00");
        QCOMPARE(value(2, "activeColor"), QJsonValue(utf8("#f00")));
        QCOMPARE(m_document->undoStack().count(), 3);
        row("x").findChild<QToolButton *>(utf8("reset"))->click();
        QCOMPARE(value(0, "x"), QJsonValue(QJsonValue::Undefined));
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kOverrideFile), kSaid);
        QTRY_COMPARE(edit("x").text(), QString()); // some have one, others none
        QVERIFY(!list().item(2)->font().bold());
    }

    void aDragIsOneStepFromWhereEachWas()
    {
        show();
        list().item(1)->setSelected(true);
        auto &field = static_cast<ui::NumberField &>(row("x").editor());
        for (const double steps : {1.0, 2.0, 3.0})
            field.stepTo(steps);
        field.finishStepping();
        QCOMPARE(value(0, "x"), QJsonValue(7));
        QCOMPARE(value(1, "x"), QJsonValue(3));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void theFirstThingThatIsSaidMakesTheFile()
    {
        m_onDisk = QByteArray();
        show();
        QVERIFY(!m_document->isOpen(kOverrideFile));
        type("rotation", "-12");
        QCOMPARE(said(), utf8("[{\"wordId\": \"w0\", \"rotation\": -12}]\n"));
    }

    void whatCannotBeReadIsLeftAlone()
    {
        m_onDisk = "[{";
        show();
        QVERIFY(!edit("x").isEnabled());
        QCOMPARE(said(), utf8("[{"));
    }

private:
    void show()
    {
        m_panel->setScriptedWords(
            {{utf8("w0"), 0, utf8("Say")}, {utf8("w1"), 1, utf8("it")}, {{}, 2, utf8("now")}});
    }

    QListWidget &list() { return *m_panel->findChild<QListWidget *>(utf8("scriptedWordList")); }
    ui::PropertyRow &row(const char *name)
    {
        return *m_panel->scripted().findChild<ui::PropertyRow *>(utf8(name));
    }
    ui::CommitEdit &edit(const char *name) { return *row(name).findChild<ui::CommitEdit *>(); }

    void type(const char *name, const char *text)
    {
        ui::CommitEdit &field = edit(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, utf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QString said() const { return QString::fromUtf8(m_document->bytes(kOverrideFile)); }
    QJsonValue value(int word, const char *property) const
    {
        const captions::ScriptedWord words[] = {{utf8("w0"), 0, {}}, {utf8("w1"), 1, {}}, {{}, 2, {}}};
        return captions::WordOverrides::parse(said())->value(words[word], utf8(property));
    }

    QByteArray m_onDisk;
    FakeDialogs m_dialogs;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::CaptionsPanel> m_panel;
};

MUTO_TEST_MAIN(QApplication, TestScriptedWords)
#include "tst_scripted_words.moc"
