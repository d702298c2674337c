#include "ui/main/side_fit.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"
#include "ui/main/panels.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>

using namespace muto;
using ui::ActionId;
using ui::SideRoom;
using ui::SidesRoom;
using ui::SideWish;
using Place = ui::Panels::Place;

namespace {

/// What can be narrow, with panels on both sides of the film.
struct NarrowWindow
{
    NarrowWindow()
    {
        auto *stage = new QWidget;
        stage->setMinimumWidth(40);
        window.setCentralWidget(stage);
        window.setAnimated(false);
        window.resize(1280, 440);
        const auto make = [this](ActionId id, const char *name, Place place) {
            return ui::Panels::Panel{id, QLatin1String(name), QLatin1String(name), new QWidget(&window),
                                     place};
        };
        panels = new ui::Panels(window, actions,
                                {make(ActionId::ShowLayers, "Layers", Place::Left),
                                 make(ActionId::ShowHistory, "History", Place::Left),
                                 make(ActionId::ShowInspector, "Inspector", Place::Right),
                                 make(ActionId::ShowTimeline, "Timeline", Place::Bottom)});
    }

    void show()
    {
        panels->restore(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) // what comes of it may have to come of that, too
            QCoreApplication::processEvents();
    }
    void setWidth(int width)
    {
        window.resize(width, 440);
        settle();
        QCOMPARE(window.width(), width);
    }

    ui::PanelDock &dock(const char *name) const
    {
        return *window.findChild<ui::PanelDock *>(QLatin1String(name));
    }
    bool isRail(Place place) const { return panels->rail(place).isVisible(); }
    int stage() const { return window.centralWidget()->width(); }

    settings::Settings settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::ActionRegistry actions;
    QMainWindow window;
    ui::Panels *panels = nullptr;
};

} // namespace

Q_DECLARE_METATYPE(ui::SideWish)
Q_DECLARE_METATYPE(ui::SidesRoom)

class TestSideFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidesMakeRoomInTurn_data();
    void sidesMakeRoomInTurn();
    void theFilmKeepsItsFloor();
    void aNarrowWindowAndBackIsAsBefore();
    void nothingOfItIsStored();
    void aRailIsOpenedAllTheSame();
    void whatWasCollapsedStaysSo();
};

void TestSideFit::sidesMakeRoomInTurn_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<SideWish>("left");
    QTest::addColumn<SideWish>("right");
    QTest::addColumn<SidesRoom>("room");
    const SideWish left{248}, right{336};
    const SideRoom rail{0, true}, none;
    QTest::newRow("enough") << 1280 << left << right << SidesRoom{{248}, {336}};
    QTest::newRow("just enough") << 952 << left << right << SidesRoom{{248}, {336}};
    QTest::newRow("the right one first") << 900 << left << right << SidesRoom{{248}, {284}};
    QTest::newRow("then the left one") << 840 << left << right << SidesRoom{{232}, {240}};
    QTest::newRow("both at their least") << 808 << left << right << SidesRoom{{200}, {240}};
    QTest::newRow("a rail on the right") << 807 << left << right << SidesRoom{{248}, rail};
    QTest::newRow("and a narrow left one") << 640 << left << right << SidesRoom{{232}, rail};
    QTest::newRow("two rails") << 600 << left << right << SidesRoom{rail, rail};
    QTest::newRow("brought back") << 780 << left << SideWish{336, false, true} << SidesRoom{rail, {336}};
    QTest::newRow("the left one brought back")
        << 780 << SideWish{248, false, true} << right << SidesRoom{{248}, rail};
    QTest::newRow("nothing there") << 600 << SideWish{} << right << SidesRoom{none, rail};
    QTest::newRow("collapsed before") << 660 << SideWish{248, true} << right << SidesRoom{rail, {252}};
    QTest::newRow("made narrow by somebody")
        << 700 << SideWish{170} << SideWish{150} << SidesRoom{{170}, {150}};
}

void TestSideFit::sidesMakeRoomInTurn()
{
    QFETCH(const int, window);
    QFETCH(const SideWish, left);
    QFETCH(const SideWish, right);
    const auto text = [](const SidesRoom &shown) {
        return QStringLiteral("%1%2 %3%4")
            .arg(shown.left.width)
            .arg(QLatin1String(shown.left.isRail ? "|" : ""))
            .arg(shown.right.width)
            .arg(QLatin1String(shown.right.isRail ? "|" : ""));
    };
    QFETCH(const SidesRoom, room);
    QCOMPARE(text(ui::roomForSides(window, left, right)), text(room));
}

/// Whatever the window's width is; and the wider it is, the more the sides have.
void TestSideFit::theFilmKeepsItsFloor()
{
    int before = 0;
    for (int window = 460; window < 1100; ++window) {
        const SidesRoom room = ui::roomForSides(window, {248}, {336});
        const auto taken = [](const SideRoom &side) { return side.isRail ? 44 : side.width + 4; };
        const int stage = window - taken(room.left) - taken(room.right);
        QVERIFY2(stage >= ui::kStageFloor, qPrintable(QString::number(window)));
        QVERIFY(room.right.width >= before || room.left.width < 248 || room.right.isRail);
        before = room.right.width;
    }
}

void TestSideFit::aNarrowWindowAndBackIsAsBefore()
{
    NarrowWindow narrow;
    narrow.show();
    narrow.dock("History").raise();
    narrow.window.resizeDocks({&narrow.dock("History"), &narrow.dock("Inspector")}, {300, 380},
                              Qt::Horizontal);
    NarrowWindow::settle();
    const int left = narrow.dock("History").width(), right = narrow.dock("Inspector").width();
    QVERIFY(left > 290 && right > 370);

    narrow.setWidth(960);
    QVERIFY(narrow.stage() >= ui::kStageFloor);
    QVERIFY(!narrow.isRail(Place::Right) && narrow.dock("Inspector").width() < right);
    QCOMPARE(narrow.dock("History").width(), left);
    narrow.setWidth(760);
    QVERIFY(narrow.isRail(Place::Right) && !narrow.isRail(Place::Left));
    QVERIFY(narrow.stage() >= ui::kStageFloor);
    narrow.setWidth(560);
    QVERIFY(narrow.isRail(Place::Right) && narrow.isRail(Place::Left));
    QVERIFY(narrow.stage() >= ui::kStageFloor);

    narrow.setWidth(1280);
    QVERIFY(!narrow.isRail(Place::Right) && !narrow.isRail(Place::Left));
    QCOMPARE(narrow.dock("History").width(), left);
    QCOMPARE(narrow.dock("Inspector").width(), right);
    QTRY_VERIFY(!narrow.dock("History").visibleRegion().isEmpty()); // it was in front
    QVERIFY(narrow.dock("Layers").visibleRegion().isEmpty());
}

/// Nor is it there the next time.
void TestSideFit::nothingOfItIsStored()
{
    namespace keys = settings::keys::window;
    NarrowWindow narrow;
    narrow.show();
    narrow.window.resizeDocks({&narrow.dock("Layers"), &narrow.dock("Inspector")}, {300, 380},
                              Qt::Horizontal);
    NarrowWindow::settle();
    narrow.panels->save(narrow.settings);
    const QByteArray state = narrow.settings.get(keys::state);
    narrow.setWidth(560);
    QVERIFY(narrow.isRail(Place::Right) && narrow.isRail(Place::Left));
    narrow.panels->save(narrow.settings);
    QCOMPARE(narrow.settings.get(keys::collapsedSides), QStringList());
    QCOMPARE(narrow.settings.get(keys::state), state);

    NarrowWindow next;
    next.settings.set(keys::state, narrow.settings.get(keys::state));
    next.show();
    QVERIFY(!next.isRail(Place::Left) && !next.isRail(Place::Right));
    QCOMPARE(next.dock("Inspector").width(), 380);
}

/// With the other side out of its way; and it goes again without being remembered.
void TestSideFit::aRailIsOpenedAllTheSame()
{
    NarrowWindow narrow;
    narrow.show();
    narrow.setWidth(760);
    QVERIFY(narrow.isRail(Place::Right) && !narrow.isRail(Place::Left));
    narrow.panels->rail(Place::Right).findChild<QToolButton *>(QStringLiteral("rail_Inspector"))->click();
    NarrowWindow::settle();
    QVERIFY(!narrow.isRail(Place::Right) && narrow.isRail(Place::Left));
    QVERIFY(narrow.dock("Inspector").isVisible() && narrow.stage() >= ui::kStageFloor);
    narrow.actions.action(ActionId::CollapseRight)->trigger();
    NarrowWindow::settle();
    QVERIFY(narrow.isRail(Place::Right) && !narrow.isRail(Place::Left));
    narrow.panels->save(narrow.settings);
    QCOMPARE(narrow.settings.get(settings::keys::window::collapsedSides), QStringList());
    narrow.setWidth(1280);
    QVERIFY(!narrow.isRail(Place::Right) && !narrow.isRail(Place::Left));
}

/// By somebody, who finds it so in a window that is wide again.
void TestSideFit::whatWasCollapsedStaysSo()
{
    NarrowWindow narrow;
    narrow.show();
    narrow.actions.action(ActionId::CollapseLeft)->trigger();
    NarrowWindow::settle();
    narrow.setWidth(560);
    QVERIFY(narrow.isRail(Place::Right) && narrow.isRail(Place::Left));
    narrow.setWidth(1280);
    QVERIFY(!narrow.isRail(Place::Right) && narrow.isRail(Place::Left));
    narrow.panels->save(narrow.settings);
    QCOMPARE(narrow.settings.get(settings::keys::window::collapsedSides).size(), 1);
}

MUTO_TEST_MAIN(QApplication, TestSideFit)
#include "tst_side_fit.moc"
