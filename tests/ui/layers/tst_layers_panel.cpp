#include "ui/layers/layers_panel.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/editing/selection.h"
#include "ui/layers/layers_model.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>

using namespace muto;
using edit::Document;
using edit::EditorActions;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using namespace muto::ui;

namespace {

const QByteArray kStackedClips =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"9\">\n"
    "  <p id=\"low\" data-start=\"0\" data-duration=\"4\" data-track-index=\"0\">L</p>\n"
    "  <p id=\"high\" data-start=\"1\" data-duration=\"4\" data-track-index=\"1\">H</p>\n"
    "  <div id=\"group\" data-hf-group><b id=\"under\">U</b><b id=\"over\">O</b></div>\n"
    "</div>\n";
const QByteArray kListedFilm =
    "<html><head><style>p{}</style></head><body>\n"
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"9\">\n"
    "  <p id=\"a\">A</p>\n"
    "  <p id=\"b\" style=\"z-index: 5\">B</p>\n"
    "  <div id=\"c\"><span>One</span><span>Two</span></div>\n"
    "  <video id=\"d\" src=\"d.mp4\" data-start=\"0\"></video>\n"
    "  <script>var p = 1;</script>\n"
    "</div></body></html>\n";

QByteArray manyLayers(int count)
{
    QByteArray film = "<div id=root data-composition-id=main data-start=0 data-duration=9>\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        film += "<div id=e" + number + " style=\"z-index:" + QByteArray::number(i % 7) + "\"><p>Text " +
                number + "</p></div>\n";
    }
    return film + "</div>\n";
}

} // namespace

class TestLayersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(kListedFilm); }

    void cleanup()
    {
        m_stalls.check();
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), m_bytes);
        m_panel.reset();
    }

    void isInPaintOrder()
    {
        QCOMPARE(names(), QStringLiteral("B D C A"));
        QCOMPARE(names(shownAt("#c")), QStringLiteral("Two One"));
        QCOMPARE(m_panel->model().factsAt(m_panel->model().indexOf(at("#d")))->kind,
                 composition::ClipKind::Video);
    }

    void followsEditsRowByRow()
    {
        m_panel->view().expand(shownAt("#c"));
        QSignalSpy reset(&m_panel->model(), &QAbstractItemModel::modelReset);
        VERIFY_RESULT(m_actions->deleteClips({at("#a")}));
        VERIFY_RESULT(m_actions->setStyle({at("#c")}, {{QStringLiteral("z-index"), QStringLiteral("9")}}));
        VERIFY_RESULT(m_actions->insert("<p id=\"new\">New</p>", edit::Place::IntoLast, at("#root")));
        VERIFY_RESULT(m_actions->deleteClips({at("#c/span[0]")}));
        QCOMPARE(names(), QStringLiteral("C B New D"));
        QCOMPARE(names(shownAt("#c")), QStringLiteral("Two"));
        m_document->undoStack().undo();
        QCOMPARE(names(shownAt("#c")), QStringLiteral("Two One"));
        VERIFY_RESULT(m_actions->renameId(at("#c"), QStringLiteral("card")));
        QVERIFY(m_panel->view().isExpanded(shownAt("#card")));
        QCOMPARE(reset.count(), 0);
    }

    /// Up or down, one row moves: not all those that it passes.
    void whatChangesItsDepthMovesAlone_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("zIndex");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *layer, const char *zIndex, const char *names) {
            QTest::newRow(names) << QString::fromLatin1(layer) << QString::fromLatin1(zIndex)
                                 << QString::fromLatin1(names);
        };
        row("#b", "-1", "D C A B");
        row("#d", "-1", "B C A D");
        row("#a", "9", "A B D C");
        row("#c", "9", "C B D A");
    }

    void whatChangesItsDepthMovesAlone()
    {
        QFETCH(QString, layer);
        QFETCH(QString, zIndex);
        QSignalSpy moved(&m_panel->model(), &QAbstractItemModel::rowsMoved);
        VERIFY_RESULT(m_actions->setStyle({at(qPrintable(layer))}, {{QStringLiteral("z-index"), zIndex}}));
        QTEST(names(), "names");
        m_document->undoStack().undo();
        QCOMPARE(names(), QStringLiteral("B D C A"));
        QCOMPARE(moved.count(), 2);
    }

    void selectionGoesBothWays()
    {
        m_selection->select(at("#c/span[0]"));
        QVERIFY(m_panel->view().isExpanded(shownAt("#c")));
        QCOMPARE(m_panel->view().currentIndex(), shownAt("#c/span[0]"));
        QTest::keyClick(&m_panel->view(), Qt::Key_Down);
        QCOMPARE(m_selection->elements(), QList{at("#a")});
        QTest::keyClick(&m_panel->view(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_selection->elements().size(), 6);
        QCOMPARE(m_selection->primary(), at("#b"));
    }

    void whatIsDraggedElsewhereStaysSelected()
    {
        m_selection->select(at("#a"));
        VERIFY_RESULT(m_panel->model().moveTo({at("#a")}, m_panel->model().indexOf(at("#c")), 0));
        QCOMPARE(m_selection->elements(), QList{at("#a")});
        QVERIFY(m_panel->view().selectionModel()->isSelected(shownAt("#a")));
        m_document->undoStack().undo();
        QCOMPARE(m_selection->elements(), QList{at("#a")});
        QVERIFY(m_panel->view().selectionModel()->isSelected(shownAt("#a")));
    }

    void dragsReorder_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("row"); // in B D C A
        QTest::addColumn<QString>("order");
        QTest::addColumn<QByteArray>("hint"); // what the bytes have to say
        const auto row = [](const char *element, const char *parent, int at, const char *order,
                            const char *hint) {
            QTest::addRow("%s to %d of %s", element, at, parent)
                << QString::fromLatin1(element) << QString::fromLatin1(parent) << at
                << QString::fromLatin1(order) << QByteArray(hint);
        };
        row("#a", "", 1, "B A D C", "</video>\n  <p id=\"a\">A</p>");
        row("#d", "", 4, "B C A D", "data-duration=\"9\">\n  <video id=\"d\"");
        row("#c", "", 0, "C B D A", "z-index: 5\">B</p>\n  <div id=\"c\" style=\"z-index: 5\">");
        row("#b", "", 3, "D C B A", "<p id=\"a\">A</p>\n  <p id=\"b\">B</p>");
        row("#a", "#c", 1, "B D C", "<span>One</span>");
        row("#b", "#d", 0, "B D C A", "<p id=\"b\" style=\"z-index: 5\">B</p>"); // refused
    }

    void dragsReorder()
    {
        QFETCH(QString, element);
        QFETCH(QString, parent);
        QFETCH(int, row);
        QFETCH(QString, order);
        QFETCH(QByteArray, hint);
        LayersModel &model = m_panel->model();
        const QModelIndex into = parent.isEmpty() ? QModelIndex() : model.indexOf({kFile, parent});
        std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf({kFile, element})}));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, into);
        QCOMPARE(names(), order);
        QVERIFY2(bytes().contains(hint), bytes());
        const bool isRefused = bytes() == m_bytes;
        QCOMPARE(m_document->undoStack().count(), isRefused ? 0 : 1); // order and z-index are one step
        m_document->undoStack().undo();
        QCOMPARE(bytes(), m_bytes);
    }

    void whatIsBroughtToTheFrontGoesToAHigherTrack()
    {
        open(kStackedClips);
        VERIFY_RESULT(m_panel->model().moveTo({at("#low")}, {}, 0));
        QCOMPARE(names().section(QLatin1Char(' '), 0, 0), QStringLiteral("Low"));
        QVERIFY2(bytes().contains("id=\"low\" data-start=\"0\" data-duration=\"4\" data-track-index=\"2\""),
                 bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(bytes(), kStackedClips);
    }

    void groupsAreEntered_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by a double click") << false;
        QTest::newRow("by the keyboard") << true;
    }

    /// What is no group is renamed so.
    void groupsAreEntered()
    {
        QFETCH(bool, byKey);
        open(kStackedClips);
        QSignalSpy entered(m_panel.get(), &LayersPanel::groupEntered);
        QTreeView &view = m_panel->view();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view.setFocus();
        const auto choose = [&](const char *layer) {
            click(shownAt(layer));
            if (byKey)
                QTest::keyClick(&view, Qt::Key_Return);
            else
                QTest::mouseDClick(view.viewport(), Qt::LeftButton, {},
                                   view.visualRect(shownAt(layer)).center());
        };
        choose("#group");
        QCOMPARE(entered.value(0).value(0).value<ElementPath>(), at("#group"));
        QVERIFY(view.isExpanded(shownAt("#group")));
        QCOMPARE(m_selection->elements(), QList{at("#over")});
        QVERIFY(!view.findChild<QLineEdit *>());
        choose("#low");
        QCOMPARE(entered.count(), 1);
        QCOMPARE(view.findChild<QLineEdit *>() != nullptr, !byKey);
        QTest::keyClick(&view, Qt::Key_Escape);
    }

    void severalAreDraggedTogether()
    {
        LayersModel &model = m_panel->model();
        m_selection->set({at("#a"), at("#b")});
        std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(at("#a")), model.indexOf(at("#b"))}));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.indexOf(at("#a"))));
        model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.indexOf(at("#c")));
        QCOMPARE(names(), QStringLiteral("D C"));
        QCOMPARE(names(shownAt("#c")), QStringLiteral("Two B A One"));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_selection->elements().size(), 2);
        m_document->undoStack().undo();
        QCOMPARE(bytes(), m_bytes);
    }

    void styleSheetsHaveASay()
    {
        LayersModel &model = m_panel->model();
        model.setLevels({{at("#a"), 7}, {at("#d"), -1}});
        QCOMPARE(names(), QStringLiteral("A B C D"));
        VERIFY_RESULT(model.moveTo({at("#a")}, {}, 3)); // before D, which is at -1
        QVERIFY2(bytes().contains("<p id=\"a\" style=\"z-index: -1\">"), bytes());
        QCOMPARE(names(), QStringLiteral("B C A D"));
        model.setLevels({});
    }

    void aClickAsksToSeeIt()
    {
        QSignalSpy chosen(m_panel.get(), &LayersPanel::layerChosen);
        click(shownAt("#d"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ElementPath>(), at("#d"));
        click(shownAt("#a").siblingAtColumn(LayersModel::LockColumn));
        QCOMPARE(chosen.size(), 1);
    }

    void nothingGoesIntoItself()
    {
        LayersModel &model = m_panel->model();
        std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(at("#c"))}));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.indexOf(at("#c/span[1]"))));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.indexOf(at("#a"))));
    }

    void namesEyesAndLocks()
    {
        LayersModel &model = m_panel->model();
        QVERIFY(model.setData(model.indexOf(at("#a")), QStringLiteral("Headline")));
        QVERIFY(bytes().contains("<p id=\"a\" data-label=\"Headline\">"));
        click(shownAt("#a").siblingAtColumn(LayersModel::EyeColumn));
        QVERIFY(bytes().contains("data-hidden"));
        click(shownAt("#d").siblingAtColumn(LayersModel::LockColumn));
        QVERIFY(bytes().contains("data-timeline-locked"));
        QVERIFY(model.factsAt(model.indexOf(at("#d")))->isLocked);
        QVERIFY(model.setData(model.indexOf(at("#a")), QString()));
        QVERIFY(!bytes().contains("Headline"));
    }

    void theMenuActs()
    {
        QSignalSpy source(m_panel.get(), &LayersPanel::sourceRequested);
        m_selection->select(at("#b"));
        trigger("layers.source");
        QCOMPARE(source.value(0).value(0).value<ElementPath>(), at("#b"));
        trigger("layers.duplicate");
        QCOMPARE(bytes().count(">B</p>"), 2);
        m_selection->set({at("#a"), at("#b")});
        QSignalSpy group(m_panel.get(), &LayersPanel::groupRequested);
        trigger("layers.group");
        QSignalSpy ungroup(m_panel.get(), &LayersPanel::ungroupRequested);
        trigger("layers.ungroup");
        QCOMPARE(ungroup.count(), 1);
        QCOMPARE(group.size(), 1);
        trigger("layers.hide");
        trigger("layers.delete");
        QVERIFY(!bytes().contains("<p id=\"a\""));
    }

    void searches()
    {
        auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("layersSearch"));
        QTest::keyClicks(search, QStringLiteral("two"));
        QCOMPARE(names(), QStringLiteral("C"));
        QCOMPARE(names(shownAt("#c")), QStringLiteral("Two"));
        search->clear();
        QCOMPARE(names(), QStringLiteral("B D C A"));
    }

    void thousandsOfLayersFollowAtOnce()
    {
        open(manyLayers(2500));
        m_panel->show();
        QCoreApplication::processEvents();
        m_stalls.excuse(test::Excuse::TestsOwnWork); // it parses here, where the program does not
        VERIFY_RESULT(
            m_actions->setStyle({at("#e1250")}, {{QStringLiteral("z-index"), QStringLiteral("99")}}));
        m_stalls.check();
        QCOMPARE(names().section(QLatin1Char(' '), 0, 0), QStringLiteral("E1250"));
    }

    void everythingHasAName()
    {
        m_panel->show();
        QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
    }

private:
    void open(const QByteArray &bytes)
    {
        m_panel.reset();
        m_bytes = bytes;
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(kFile, bytes));
        m_actions = std::make_unique<EditorActions>(*m_document);
        m_selection = std::make_unique<Selection>(*m_document);
        m_panel = std::make_unique<LayersPanel>(*m_document, *m_actions, *m_selection);
        if (bytes == kListedFilm)
            new QAbstractItemModelTester(
                &m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
        m_panel->resize(280, 400);
        m_panel->setFile(kFile);
        m_panel->show();
    }

    QByteArray bytes() const { return m_document->bytes(kFile); }

    QModelIndex shownAt(const char *path) const
    {
        const auto &proxy = static_cast<QAbstractProxyModel &>(*m_panel->view().model());
        return proxy.mapFromSource(m_panel->model().indexOf(at(path)));
    }

    QString names(const QModelIndex &parent = {}) const
    {
        QStringList names;
        const QAbstractItemModel &model = *m_panel->view().model();
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, 0, parent).data().toString());
        return names.join(QLatin1Char(' '));
    }

    void click(const QModelIndex &index)
    {
        QTest::mouseClick(m_panel->view().viewport(), Qt::LeftButton, {},
                          m_panel->view().visualRect(index).center());
    }

    void trigger(const char *action) { m_panel->findChild<QAction *>(QLatin1String(action))->trigger(); }

    QByteArray m_bytes;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorActions> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LayersPanel> m_panel;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestLayersPanel)
#include "tst_layers_panel.moc"
