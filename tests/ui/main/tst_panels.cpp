#include "ui/main/panels.h"

#include "core/settings/setting_keys.h"
#include "tests/support/test_main.h"
#include "tests/ui/main/panel_studio.h"
#include "ui/main/layouts.h"
#include "ui/main/screen_menu.h"
#include "ui/main/tab_room.h"
#include "ui/main/window_place.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace muto;
using test::PanelStudio;
using ui::ActionId;
using ui::LayoutId;
using Place = ui::Panels::Place;

namespace {

constexpr std::array kLayouts{LayoutId::Edit, LayoutId::Animate, LayoutId::Code, LayoutId::Sound,
                              LayoutId::Render};

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfLayoutsAreReadBack();
    void nothingIsSqueezed_data();
    void nothingIsSqueezed();
    void layoutsRememberThemselves();
    void layoutsAreOfTheirWork();
    void layoutsSurviveTheProgram();
    void resetAlwaysWorks();
    void panelsMove();
    void tabsCarryTheTools();
    void tabsWithoutRoomAreInAMenu();
    void onlyTabsWithRoomAreShown();
    void comeBackAfterNothingWasOpen();
    void whatIsBehindAnotherIsRaised();
    void uprightWindowsHaveTheirOwnArrangements();
    void fillingTheScreenLeavesPanelsAsTheyWere();
    void theFilmsScreenIsChosenWhereThereAreSeveral();
    void windowsComeBackOntoAScreen_data();
    void windowsComeBackOntoAScreen();
    void canBeLockedAndGoWithoutTitles();
};

/// Each layout by itself, and for the next time, too.
void TestPanels::canBeLockedAndGoWithoutTitles()
{
    PanelStudio studio;
    studio.show();
    ui::PanelDock &layers = studio.dock("Layers"), &timeline = studio.dock("Timeline");
    const auto titleHeight = [](const ui::PanelDock &dock) { return dock.titleBarWidget()->height(); };
    QTRY_VERIFY(titleHeight(layers) > 0);
    const auto isMovable = [&layers] { return layers.features() & QDockWidget::DockWidgetMovable; };
    QVERIFY(isMovable());
    studio.action(ActionId::LockPanels).trigger();
    studio.action(ActionId::HideTitleBars).trigger();
    QVERIFY(!isMovable());
    QTRY_COMPARE(titleHeight(layers), 0);
    studio.dock("Source").hide(); // the timeline is alone now, and has tools to be had
    QTRY_VERIFY(titleHeight(timeline) > 0);

    studio.panels->setLayout(LayoutId::Code);
    QVERIFY(isMovable());
    QVERIFY(!studio.action(ActionId::LockPanels).isChecked());
    QVERIFY(!studio.action(ActionId::HideTitleBars).isChecked());
    studio.panels->setLayout(LayoutId::Edit);
    QVERIFY(!isMovable());
    QVERIFY(studio.action(ActionId::HideTitleBars).isChecked());

    studio.panels->save(studio.settings);
    PanelStudio next;
    next.panels->restore(studio.settings);
    QVERIFY(next.panels->isLocked());
    QVERIFY(next.panels->isBare());
    next.action(ActionId::ResetLayout).trigger();
    QVERIFY(!next.panels->isLocked());
    QVERIFY(!next.panels->isBare());
}

void TestPanels::namesOfLayoutsAreReadBack()
{
    for (const LayoutId layout : kLayouts)
        QCOMPARE(ui::layoutFromName(ui::layoutName(layout)), std::optional(layout));
    QVERIFY(!ui::layoutFromName(QStringLiteral("nonsense")));
}

/// No tab is cut, the one in front is always there, and none of them is lost.
void TestPanels::tabsWithoutRoomAreInAMenu()
{
    PanelStudio studio;
    for (const char *name : {"Inspector", "Renders"})
        studio.dock(name).setWindowTitle(QLatin1String(name) + QStringLiteral(" of the whole film"));
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    inspector.raise();
    studio.window.resizeDocks({&inspector}, {700}, Qt::Horizontal);
    const auto bars = studio.window.findChildren<QTabBar *>();
    const auto found = std::find_if(bars.begin(), bars.end(), [&](const QTabBar *bar) {
        return bar->count() == 2 && bar->tabText(0) == inspector.windowTitle();
    });
    QVERIFY(found != bars.end());
    QTabBar &bar = **found;
    auto *more = bar.findChild<QToolButton *>(QStringLiteral("morePanelsButton"));
    QTRY_COMPARE(bar.width(), 700);
    QVERIFY(bar.isTabVisible(0) && bar.isTabVisible(1) && !more->isVisible());
    constexpr int kRoomForButtons = 80;
    studio.window.resizeDocks({&inspector}, {bar.tabRect(0).width() + kRoomForButtons}, Qt::Horizontal);
    QTRY_VERIFY2(more->isVisible(), qPrintable(QString::number(bar.width())));
    QVERIFY(bar.isTabVisible(0) && !bar.isTabVisible(1));
    QVERIFY(bar.tabRect(0).right() < more->mapTo(&bar, QPoint()).x());
    QVERIFY(more->toolTip().contains(renders.windowTitle()));
    for (const auto *scroll : bar.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(!scroll->isVisible());
    more->click();
    auto *menu = studio.window.findChild<QMenu *>(QStringLiteral("morePanels"));
    QVERIFY(menu && menu->actions().size() == 1);
    menu->actions().front()->trigger();
    menu->close();
    QTRY_VERIFY(!renders.visibleRegion().isEmpty());
    QTRY_VERIFY(bar.isTabVisible(1) && !bar.isTabVisible(0));

    studio.window.resizeDocks({&renders}, {700}, Qt::Horizontal);
    QTRY_VERIFY(bar.isTabVisible(0) && bar.isTabVisible(1) && !more->isVisible());
}

void TestPanels::onlyTabsWithRoomAreShown()
{
    using Shown = std::vector<bool>;
    const std::vector<int> widths{50, 60, 40, 10};
    QCOMPARE(ui::tabsWithRoom(widths, 0, 160, 30), (Shown{true, true, true, true}));
    QCOMPARE(ui::tabsWithRoom(widths, 0, 159, 30), (Shown{true, true, false, false}));
    QCOMPARE(ui::tabsWithRoom(widths, 2, 130, 30), (Shown{true, false, true, false}));
    QCOMPARE(ui::tabsWithRoom(widths, 3, 60, 30), (Shown{false, false, false, true}));
    QCOMPARE(ui::tabsWithRoom(widths, 1, 10, 30), (Shown{false, true, false, false}));
    QCOMPARE(ui::tabsWithRoom({}, -1, 10, 30), Shown());
}

/// Its command hides what can be seen, and nothing else.
void TestPanels::whatIsBehindAnotherIsRaised()
{
    PanelStudio studio;
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    renders.show();
    renders.raise();
    PanelStudio::settle();
    QTRY_VERIFY(inspector.visibleRegion().isEmpty());
    QAction &command = studio.action(ActionId::ShowInspector);
    command.trigger();
    PanelStudio::settle();
    QVERIFY(command.isChecked());
    QTRY_VERIFY(!inspector.visibleRegion().isEmpty());
    QTRY_VERIFY(renders.visibleRegion().isEmpty());
    command.trigger();
    QVERIFY(inspector.isHidden());
    QVERIFY(!command.isChecked());
}

void TestPanels::nothingIsSqueezed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1920, 1080);
}

/// Whatever panels would like, the bottom has room for a ruler and three rows, and the film for itself.
void TestPanels::nothingIsSqueezed()
{
    QFETCH(QSize, size);
    PanelStudio studio(size);
    studio.show();
    for (const LayoutId layout : kLayouts) {
        studio.panels->setLayout(layout);
        PanelStudio::settle();
        const QSize film = studio.window.centralWidget()->size();
        QVERIFY2(studio.dock("Timeline").height() >= 28 + 3 * 42,
                 qPrintable(ui::layoutName(layout) + QString::number(studio.dock("Timeline").height())));
        if (studio.dock("Layers").isVisible())
            QVERIFY2(studio.dock("Layers").width() >= ui::extentOf(layout, Place::Left, size) - 8,
                     qPrintable(QString::number(studio.dock("Layers").width())));
        QVERIFY2(film.height() >= size.height() * 0.45, qPrintable(QString::number(film.height())));
        QVERIFY2(film.width() >= size.width() * 0.4, qPrintable(QString::number(film.width())));
    }
}

void TestPanels::layoutsRememberThemselves()
{
    PanelStudio studio;
    studio.show();
    studio.action(ActionId::LayoutCode).trigger();
    PanelStudio::settle();
    QVERIFY(studio.action(ActionId::LayoutCode).isChecked());
    QVERIFY(!studio.dock("Layers").isVisible());
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Source")), Qt::RightDockWidgetArea);
    studio.dock("Source").close();

    studio.action(ActionId::LayoutEdit).trigger();
    PanelStudio::settle();
    QVERIFY(studio.dock("Layers").isVisible());
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Source")), Qt::BottomDockWidgetArea);
    QVERIFY(!studio.dock("Source").isHidden());

    studio.action(ActionId::LayoutCode).trigger();
    PanelStudio::settle();
    QVERIFY(studio.dock("Source").isHidden());
}

void TestPanels::layoutsAreOfTheirWork()
{
    using ui::placeIn;
    const ui::Arrangement animate{LayoutId::Animate, Qt::Horizontal}, sound{LayoutId::Sound, Qt::Horizontal};
    QCOMPARE(placeIn(animate, ActionId::ShowAnimation, Place::Right), std::optional(Place::Right));
    QCOMPARE(ui::frontOf(LayoutId::Animate, Place::Right), std::optional(ActionId::ShowAnimation));
    QCOMPARE(placeIn(animate, ActionId::ShowSource, Place::Bottom), std::nullopt);
    QCOMPARE(placeIn(sound, ActionId::ShowProject, Place::Left), std::optional(Place::Left));
    QCOMPARE(placeIn(sound, ActionId::ShowAnimation, Place::Right), std::nullopt);
    PanelStudio studio;
    studio.show();
    const int usual = studio.dock("Timeline").height();
    studio.action(ActionId::LayoutAnimate).trigger();
    QVERIFY(studio.action(ActionId::LayoutAnimate).isChecked());
    QVERIFY(studio.dock("Source").isHidden());
    QVERIFY(!studio.dock("Layers").isHidden());
    QTRY_VERIFY(studio.dock("Timeline").height() > usual);
    studio.action(ActionId::LayoutSound).trigger();
    QVERIFY(studio.dock("Layers").isHidden());
    QVERIFY(!studio.dock("Timeline").isHidden());
}

void TestPanels::layoutsSurviveTheProgram()
{
    PanelStudio first;
    first.show();
    first.panels->setLayout(LayoutId::Render);
    first.dock("Timeline").close();
    first.panels->save(first.settings);

    PanelStudio second;
    for (const auto &key : {settings::keys::window::state, settings::keys::window::renderState})
        second.settings.set(key, first.settings.get(key));
    second.settings.set(settings::keys::window::layout, first.settings.get(settings::keys::window::layout));
    second.show();
    QCOMPARE(second.panels->layout(), LayoutId::Render);
    QVERIFY(second.dock("Timeline").isHidden());
    second.panels->setLayout(LayoutId::Edit);
    QVERIFY(!second.dock("Timeline").isHidden());
}

void TestPanels::resetAlwaysWorks()
{
    PanelStudio studio;
    studio.settings.set(settings::keys::window::state, QByteArray("nonsense"));
    studio.show();
    for (const char *name : {"Timeline", "Layers", "Inspector", "Renders", "Source"})
        studio.dock(name).close();
    studio.action(ActionId::ResetLayout).trigger();
    PanelStudio::settle();
    for (const char *name : {"Timeline", "Layers", "Inspector", "Renders", "Source"})
        QVERIFY2(!studio.dock(name).isHidden(), name);
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Layers")), Qt::LeftDockWidgetArea);
}

void TestPanels::panelsMove()
{
    PanelStudio studio;
    studio.show();
    Q_EMIT studio.dock("Layers").menuRequested({10, 10});
    auto *menu = studio.window.findChild<QMenu *>(QStringLiteral("panelMenu"));
    QVERIFY(menu);
    QVERIFY(!menu->actions().at(0)->isEnabled()); // where it is already
    menu->actions().at(1)->trigger();
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Layers")), Qt::RightDockWidgetArea);
    QVERIFY(studio.window.tabifiedDockWidgets(&studio.dock("Layers")).contains(&studio.dock("Inspector")));
    menu->actions().last()->trigger();
    QVERIFY(studio.dock("Layers").isHidden());
    QVERIFY(!studio.action(ActionId::ShowLayers).isChecked());
    menu->close();
}

void TestPanels::tabsCarryTheTools()
{
    PanelStudio studio;
    studio.show();
    QTRY_COMPARE(studio.tools->parentWidget()->objectName(), QStringLiteral("panelCorner"));
    QVERIFY(studio.tools->isVisible());
    studio.dock("Source").raise();
    QTRY_VERIFY(!studio.tools->isVisible());
    studio.dock("Source").close();
    QTRY_COMPARE(studio.tools->parentWidget()->objectName(), QStringLiteral("panelTitle"));
    QTRY_VERIFY(studio.tools->isVisible());
}

void TestPanels::comeBackAfterNothingWasOpen()
{
    PanelStudio studio;
    studio.show();
    studio.dock("Renders").close();
    studio.panels->setShown(false);
    QVERIFY(!studio.dock("Timeline").isVisible());
    studio.panels->setShown(true);
    PanelStudio::settle();
    QVERIFY(studio.dock("Timeline").isVisible());
    QVERIFY(studio.dock("Renders").isHidden());
}

/// What is made of a layout in one does not touch it in the other.
void TestPanels::uprightWindowsHaveTheirOwnArrangements()
{
    QCOMPARE(ui::placeIn({LayoutId::Edit, Qt::Vertical}, ActionId::ShowLayers, Place::Left),
             std::optional(Place::Right));
    QCOMPARE(ui::placeIn({LayoutId::Edit, Qt::Horizontal}, ActionId::ShowLayers, Place::Left),
             std::optional(Place::Left));
    QCOMPARE(ui::orientationOf({1080, 1080}), Qt::Horizontal);
    PanelStudio studio({1600, 900});
    studio.show();
    studio.dock("Renders").close();
    PanelStudio::settle();
    studio.window.resize(900, 1400);
    QTRY_COMPARE(studio.window.dockWidgetArea(&studio.dock("Layers")), Qt::RightDockWidgetArea);
    QVERIFY(!studio.dock("Renders").isHidden());
    studio.dock("Source").close();
    studio.window.resize(1600, 900);
    QTRY_COMPARE(studio.window.dockWidgetArea(&studio.dock("Layers")), Qt::LeftDockWidgetArea);
    QVERIFY(studio.dock("Renders").isHidden());
    QVERIFY(!studio.dock("Source").isHidden());
    studio.window.resize(900, 1400);
    QTRY_VERIFY(studio.dock("Source").isHidden());
    studio.panels->save(studio.settings);
    QVERIFY(!studio.settings.get(settings::keys::window::uprightState).isEmpty());

    PanelStudio later({900, 1400});
    for (const auto &key : {settings::keys::window::state, settings::keys::window::uprightState})
        later.settings.set(key, studio.settings.get(key));
    later.show();
    QVERIFY(later.dock("Source").isHidden());
    QCOMPARE(later.window.dockWidgetArea(&later.dock("Layers")), Qt::RightDockWidgetArea);
}

/// Their sizes are those of the window that fills the screen, not of the one it is until it does.
void TestPanels::fillingTheScreenLeavesPanelsAsTheyWere()
{
    PanelStudio first;
    first.window.showMaximized();
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    PanelStudio::settle();
    QVERIFY(first.window.width() <= first.window.screen()->availableSize().width());
    // A screen so small has no room for both sides: nobody wants one of them here.
    for (const bool isShown : {true, false}) {
        for (const char *name : {"Inspector", "Renders"})
            first.dock(name).setVisible(isShown);
        PanelStudio::settle();
    }
    first.window.resizeDocks({&first.dock("Timeline")}, {560}, Qt::Vertical);
    PanelStudio::settle();
    const int height = first.dock("Timeline").height();
    first.panels->save(first.settings);

    PanelStudio second({640, 400});
    second.settings.set(settings::keys::window::state, first.settings.get(settings::keys::window::state));
    second.panels->restore(second.settings);
    second.panels->setShown(false);
    second.window.setWindowState(Qt::WindowMaximized);
    second.window.setAttribute(Qt::WA_DontShowOnScreen); // nobody makes it larger yet
    second.window.show();
    second.panels->setShown(true); // a film is opened before the window has grown
    PanelStudio::settle();
    QVERIFY(second.window.isMaximized() && second.window.height() < first.window.height());
    QVERIFY2(second.dock("Timeline").height() < height, qPrintable(QString::number(height)));
    second.window.resize(first.window.size());
    QTRY_COMPARE(second.window.size(), first.window.size());
    PanelStudio::settle();
    PanelStudio::settle();
    QTRY_COMPARE(second.dock("Timeline").height(), height);
}

void TestPanels::theFilmsScreenIsChosenWhereThereAreSeveral()
{
    ui::ScreenMenu menu;
    menu.setScreens({QStringLiteral("DP-1")});
    QVERIFY(!menu.menuAction()->isVisible());
    menu.setScreens({QStringLiteral("DP-1"), QStringLiteral("HDMI-1 & more")});
    QVERIFY(menu.menuAction()->isVisible());
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions().at(0)->isChecked());
    QSignalSpy chosen(&menu, &ui::ScreenMenu::chosen);
    menu.actions().at(2)->trigger();
    QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("HDMI-1 & more"));
    menu.setChosen(QStringLiteral("HDMI-1 & more"));
    QVERIFY(menu.actions().at(2)->isChecked() && !menu.actions().at(0)->isChecked());
    menu.setScreens({QStringLiteral("DP-1"), QStringLiteral("DP-2")}); // it was unplugged
    QVERIFY(menu.actions().at(0)->isChecked());
}

void TestPanels::windowsComeBackOntoAScreen_data()
{
    const QRect wide(0, 0, 1920, 1080), right(1920, 0, 1280, 1024);
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("placed");
    const QRect usual(100, 100, 1440, 900);
    QTest::newRow("where it was") << usual << QList{wide} << usual;
    QTest::newRow("on the other screen")
        << usual.translated(1900, 0) << QList{wide, right} << usual.translated(1900, 0);
    QTest::newRow("that is gone") << QRect(2000, 100, 1440, 900) << QList{wide} << QRect(240, 90, 1440, 900);
    QTest::newRow("and was larger") << QRect(2000, 100, 3000, 2000) << QList{wide} << wide;
    QTest::newRow("title above the edge")
        << QRect(100, -600, 1440, 900) << QList{wide} << QRect(240, 90, 1440, 900);
    QTest::newRow("a corner to hold it by")
        << QRect(1800, 1000, 1440, 900) << QList{wide} << QRect(1800, 1000, 1440, 900);
    QTest::newRow("less than a hand")
        << QRect(1900, 1000, 1440, 900) << QList{wide} << QRect(240, 90, 1440, 900);
    QTest::newRow("no screen at all") << usual << QList<QRect>() << usual;
}

void TestPanels::windowsComeBackOntoAScreen()
{
    QFETCH(QRect, window);
    QFETCH(QList<QRect>, screens);
    QTEST(ui::placeOnScreen(window, screens), "placed");
}

MUTO_TEST_MAIN(QApplication, TestPanels)
#include "tst_panels.moc"
