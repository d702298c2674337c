#include "ui/editing/history_panel.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace muto;
using muto::test::at;
using muto::test::kFile;

/// The list of edits, on a document.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<edit::Document>();
        VERIFY_RESULT(m_document->open(kFile, kOpened));
        edit::EditorActions actions(*m_document);
        m_panel = std::make_unique<ui::HistoryPanel>(m_document->undoStack());
        m_panel->resize(280, 300);
        m_panel->show();
        m_list = m_panel->findChild<QListView *>(QStringLiteral("historyList"));
        QCOMPARE(rows(), QStringList(QStringLiteral("As it was opened")));
        VERIFY_RESULT(actions.setText(at("#a"), QStringLiteral("one")));
        VERIFY_RESULT(actions.setText(at("#b"), QStringLiteral("two")));
        VERIFY_RESULT(actions.deleteClips({at("#b")}));
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void everyEditIsListedByItsName()
    {
        const QUndoStack &stack = m_document->undoStack();
        QCOMPARE(rows(), (QStringList{QStringLiteral("As it was opened"), stack.text(0), stack.text(1),
                                      stack.text(2)}));
        QCOMPARE(stack.text(2), QStringLiteral("Delete B"));
        QCOMPARE(m_list->currentIndex().row(), 3);
        QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
    }

    void aClickGoesThere()
    {
        click(1);
        QCOMPARE(bytes(), QByteArray(kOpened).replace("A<", "one<"));
        QCOMPARE(rows().size(), 4); // what is undone can still be done again
        QCOMPARE(m_document->undoStack().redoText(), m_document->undoStack().text(1));
        click(0);
        QCOMPARE(bytes(), kOpened);
        click(3);
        QVERIFY(!bytes().contains("id='b'"));
    }

    void keysGoFromEditToEdit()
    {
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Up);
        QCOMPARE(m_document->undoStack().index(), 2);
        QTest::keyClick(m_list, Qt::Key_Home);
        QCOMPARE(bytes(), kOpened);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(bytes(), QByteArray(kOpened).replace("A<", "one<"));
    }

    void itFollowsAndForgetsWhatAnEditReplaces()
    {
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(m_list->currentIndex().row(), 1);
        edit::EditorActions actions(*m_document);
        VERIFY_RESULT(actions.deleteClips({at("#a")}));
        QCOMPARE(rows().size(), 3);
        QCOMPARE(rows().last(), QStringLiteral("Delete A"));
        QCOMPARE(m_list->currentIndex().row(), 2);
    }

private:
    QStringList rows() const
    {
        QStringList words;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            words.append(m_list->model()->index(row, 0).data().toString());
        return words;
    }

    void click(int row) const
    {
        const QRect place = m_list->visualRect(m_list->model()->index(row, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, place.center());
    }

    QByteArray bytes() const { return m_document->bytes(kFile); }

    inline static const QByteArray kOpened =
        "<div id='root' data-composition-id='main'><p id='a'>A</p><p id='b'>B</p></div>\n";

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<ui::HistoryPanel> m_panel;
    QListView *m_list = nullptr;
};

MUTO_TEST_MAIN(QApplication, TestHistoryPanel)
#include "tst_history_panel.moc"
