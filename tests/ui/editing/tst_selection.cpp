#include "ui/editing/selection.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::test::at;
using muto::ui::Selection;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(QStringLiteral("index.html"),
                                       "<div id=root><p>One</p><p>Two</p><p id=c>Three</p></div>"));
        m_actions = std::make_unique<EditorActions>(*m_document);
        m_selection = std::make_unique<Selection>(*m_document);
    }

    void tellsOnlyOfChanges()
    {
        QSignalSpy changed(m_selection.get(), &Selection::changed);
        m_selection->select(at("#c"));
        m_selection->select(at("#c"));
        QCOMPARE(changed.count(), 1);
        m_selection->toggle(at("#root/p[0]"));
        QCOMPARE(m_selection->primary(), at("#root/p[0]"));
        m_selection->toggle(at("#root/p[0]"));
        QCOMPARE(m_selection->elements(), QList{at("#c")});
    }

    void followsAnElementWhoseAddressChanges()
    {
        m_selection->select(at("#root/p[1]"));
        VERIFY_RESULT(
            m_actions->setAttribute({at("#root/p[1]")}, QStringLiteral("id"), QStringLiteral("two")));
        QCOMPARE(m_selection->elements(), QList{at("#two")});
    }

    void letsGoOfWhatIsDeletedAndUndoBringsItBack()
    {
        m_selection->select(at("#c"));
        VERIFY_RESULT(m_actions->deleteClips({at("#c")}));
        QVERIFY(m_selection->isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(m_selection->elements(), QList{at("#c")});
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorActions> m_actions;
    std::unique_ptr<Selection> m_selection;
};

MUTO_TEST_MAIN(QCoreApplication, TestSelection)
#include "tst_selection.moc"
