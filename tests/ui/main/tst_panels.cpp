#include "ui/main/panels.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "ui/main/collapsed_side.h"
#include "ui/main/layouts.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"
#include "ui/main/screen_menu.h"
#include "ui/main/window_place.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace muto;
using ui::ActionId;
using ui::LayoutId;
using Place = ui::Panels::Place;

namespace {

/// A window with some panels, as the editor's is.
struct Studio
{
    explicit Studio(QSize size = {1280, 720})
    {
        window.setCentralWidget(new QWidget);
        window.resize(size);
        tools = new QLabel(QStringLiteral("tools"), &window);
        const auto make = [this](ActionId id, const char *name, Place place, QWidget *its = nullptr) {
            auto *content = new QWidget(&window);
            content->setMinimumSize(400, 400); // more than there is room for
            return ui::Panels::Panel{id, QLatin1String(name), QLatin1String(name), content, place, its};
        };
        panels = new ui::Panels(window, actions,
                                {make(ActionId::ShowTimeline, "Timeline", Place::Bottom, tools),
                                 make(ActionId::ShowLayers, "Layers", Place::Left),
                                 make(ActionId::ShowInspector, "Inspector", Place::Right),
                                 make(ActionId::ShowRenders, "Renders", Place::Right),
                                 make(ActionId::ShowSource, "Source", Place::Bottom)});
    }

    void show()
    {
        panels->restore(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    static void settle() { QCoreApplication::processEvents(); }

    ui::PanelDock &dock(const char *name) const
    {
        return *window.findChild<ui::PanelDock *>(QLatin1String(name));
    }
    QAction &action(ActionId id) const { return *actions.action(id); }

    settings::Settings settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::ActionRegistry actions;
    QMainWindow window;
    QWidget *tools = nullptr;
    ui::Panels *panels = nullptr;
};

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfLayoutsAreReadBack();
    void nothingIsSqueezed_data();
    void nothingIsSqueezed();
    void layoutsRememberThemselves();
    void layoutsSurviveTheProgram();
    void resetAlwaysWorks();
    void panelsMove();
    void tabsCarryTheTools();
    void comeBackAfterNothingWasOpen();
    void whatIsBehindAnotherIsRaised();
    void uprightWindowsHaveTheirOwnArrangements();
    void fillingTheScreenLeavesPanelsAsTheyWere();
    void theFilmsScreenIsChosenWhereThereAreSeveral();
    void windowsComeBackOntoAScreen_data();
    void windowsComeBackOntoAScreen();
    void canBeLockedAndGoWithoutTitles();
    void sidesCollapseToRails();
    void collapsedSidesAreRemembered();
    void aPanelThatIsShownBringsItsSideBack();
    void aTabThatIsClickedTwiceCollapsesItsSide();
    void collapsedSidesAreReadBack();
};

/// Each layout by itself, and for the next time, too.
void TestPanels::canBeLockedAndGoWithoutTitles()
{
    Studio studio;
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
    Studio next;
    next.panels->restore(studio.settings);
    QVERIFY(next.panels->isLocked());
    QVERIFY(next.panels->isBare());
    next.action(ActionId::ResetLayout).trigger();
    QVERIFY(!next.panels->isLocked());
    QVERIFY(!next.panels->isBare());
}

void TestPanels::namesOfLayoutsAreReadBack()
{
    for (const LayoutId layout : {LayoutId::Edit, LayoutId::Code, LayoutId::Render})
        QCOMPARE(ui::layoutFromName(ui::layoutName(layout)), std::optional(layout));
    QVERIFY(!ui::layoutFromName(QStringLiteral("nonsense")));
}

/// Its command hides what can be seen, and nothing else.
void TestPanels::whatIsBehindAnotherIsRaised()
{
    Studio studio;
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    renders.show();
    renders.raise();
    Studio::settle();
    QTRY_VERIFY(inspector.visibleRegion().isEmpty());
    QAction &command = studio.action(ActionId::ShowInspector);
    command.trigger();
    Studio::settle();
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
    Studio studio(size);
    studio.show();
    for (const LayoutId layout : {LayoutId::Edit, LayoutId::Code, LayoutId::Render}) {
        studio.panels->setLayout(layout);
        Studio::settle();
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
    Studio studio;
    studio.show();
    studio.action(ActionId::LayoutCode).trigger();
    Studio::settle();
    QVERIFY(studio.action(ActionId::LayoutCode).isChecked());
    QVERIFY(!studio.dock("Layers").isVisible());
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Source")), Qt::RightDockWidgetArea);
    studio.dock("Source").close();

    studio.action(ActionId::LayoutEdit).trigger();
    Studio::settle();
    QVERIFY(studio.dock("Layers").isVisible());
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Source")), Qt::BottomDockWidgetArea);
    QVERIFY(!studio.dock("Source").isHidden());

    studio.action(ActionId::LayoutCode).trigger();
    Studio::settle();
    QVERIFY(studio.dock("Source").isHidden());
}

void TestPanels::layoutsSurviveTheProgram()
{
    Studio first;
    first.show();
    first.panels->setLayout(LayoutId::Render);
    first.dock("Timeline").close();
    first.panels->save(first.settings);

    Studio second;
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
    Studio studio;
    studio.settings.set(settings::keys::window::state, QByteArray("nonsense"));
    studio.show();
    for (const char *name : {"Timeline", "Layers", "Inspector", "Renders", "Source"})
        studio.dock(name).close();
    studio.action(ActionId::ResetLayout).trigger();
    Studio::settle();
    for (const char *name : {"Timeline", "Layers", "Inspector", "Renders", "Source"})
        QVERIFY2(!studio.dock(name).isHidden(), name);
    QCOMPARE(studio.window.dockWidgetArea(&studio.dock("Layers")), Qt::LeftDockWidgetArea);
}

void TestPanels::panelsMove()
{
    Studio studio;
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
    Studio studio;
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
    Studio studio;
    studio.show();
    studio.dock("Renders").close();
    studio.panels->setShown(false);
    QVERIFY(!studio.dock("Timeline").isVisible());
    studio.panels->setShown(true);
    Studio::settle();
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
    Studio studio({1600, 900});
    studio.show();
    studio.dock("Renders").close();
    Studio::settle();
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

    Studio later({900, 1400});
    for (const auto &key : {settings::keys::window::state, settings::keys::window::uprightState})
        later.settings.set(key, studio.settings.get(key));
    later.show();
    QVERIFY(later.dock("Source").isHidden());
    QCOMPARE(later.window.dockWidgetArea(&later.dock("Layers")), Qt::RightDockWidgetArea);
}

/// Their sizes are those of the window that fills the screen, not of the one it is until it does.
void TestPanels::fillingTheScreenLeavesPanelsAsTheyWere()
{
    Studio first;
    first.window.showMaximized();
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    Studio::settle();
    QVERIFY(first.window.width() <= first.window.screen()->availableSize().width());
    // A screen so small has no room for both sides: nobody wants one of them here.
    for (const bool isShown : {true, false}) {
        for (const char *name : {"Inspector", "Renders"})
            first.dock(name).setVisible(isShown);
        Studio::settle();
    }
    first.window.resizeDocks({&first.dock("Timeline")}, {560}, Qt::Vertical);
    Studio::settle();
    const int height = first.dock("Timeline").height();
    first.panels->save(first.settings);

    Studio second({640, 400});
    second.settings.set(settings::keys::window::state, first.settings.get(settings::keys::window::state));
    second.panels->restore(second.settings);
    second.panels->setShown(false);
    second.window.setWindowState(Qt::WindowMaximized);
    second.window.setAttribute(Qt::WA_DontShowOnScreen); // nobody makes it larger yet
    second.window.show();
    second.panels->setShown(true); // a film is opened before the window has grown
    Studio::settle();
    QVERIFY(second.window.isMaximized() && second.window.height() < first.window.height());
    QVERIFY2(second.dock("Timeline").height() < height, qPrintable(QString::number(height)));
    second.window.resize(first.window.size());
    QTRY_COMPARE(second.window.size(), first.window.size());
    Studio::settle();
    Studio::settle();
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

/// All of the panels go, and come back with the one in front that was, or that is asked for.
void TestPanels::sidesCollapseToRails()
{
    Studio studio;
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    QAction &command = studio.action(ActionId::CollapseRight);
    renders.raise();
    studio.window.resizeDocks({&renders}, {460}, Qt::Horizontal);
    QTRY_VERIFY(inspector.visibleRegion().isEmpty() && !renders.visibleRegion().isEmpty());
    const int width = renders.width();
    command.trigger();
    Studio::settle();
    const ui::PanelRail &rail = studio.panels->rail(Place::Right);
    QVERIFY(command.isChecked() && rail.isVisible());
    QVERIFY(inspector.isHidden() && renders.isHidden());
    QVERIFY(!studio.action(ActionId::ShowRenders).isChecked());
    QVERIFY(!studio.panels->rail(Place::Left).isVisible() && studio.dock("Layers").isVisible());
    QVERIFY2(rail.width() < 50, qPrintable(QString::number(rail.width())));

    command.trigger();
    QTRY_VERIFY(!renders.visibleRegion().isEmpty());
    QVERIFY(!rail.isVisible() && !inspector.isHidden() && inspector.visibleRegion().isEmpty());
    QTRY_COMPARE(renders.width(), width);

    command.trigger();
    auto *button = rail.findChild<QToolButton *>(QStringLiteral("rail_Inspector"));
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Inspector"));
    button->click();
    QTRY_VERIFY(!inspector.visibleRegion().isEmpty());
    QVERIFY(!renders.isHidden() && !command.isChecked());
}

/// Each arrangement by itself, and for the next time, too; reset brings them back.
void TestPanels::collapsedSidesAreRemembered()
{
    Studio studio;
    studio.show();
    ui::PanelRail &rail = studio.panels->rail(Place::Left);
    studio.action(ActionId::CollapseLeft).trigger();
    QVERIFY(rail.isVisible());
    studio.panels->setLayout(LayoutId::Code);
    Studio::settle();
    QVERIFY(!rail.isVisible());
    QVERIFY(!studio.action(ActionId::CollapseLeft).isEnabled()); // nothing is there
    studio.panels->setLayout(LayoutId::Edit);
    Studio::settle();
    QVERIFY(rail.isVisible() && studio.dock("Layers").isHidden());
    studio.panels->setShown(false);
    QVERIFY(!rail.isVisible());
    studio.panels->setShown(true);
    Studio::settle();
    QVERIFY(rail.isVisible());
    studio.panels->save(studio.settings);

    Studio next;
    for (const auto &key : {settings::keys::window::state, settings::keys::window::codeState})
        next.settings.set(key, studio.settings.get(key));
    next.settings.set(settings::keys::window::collapsedSides,
                      studio.settings.get(settings::keys::window::collapsedSides));
    next.show();
    QVERIFY(next.panels->rail(Place::Left).isVisible() && next.dock("Layers").isHidden());
    next.action(ActionId::CollapseLeft).trigger();
    QVERIFY(next.dock("Layers").isVisible());

    studio.action(ActionId::ResetLayout).trigger();
    Studio::settle();
    QVERIFY(!rail.isVisible() && studio.dock("Layers").isVisible());
}

/// However somebody asks for one of its panels, and where one is moved to it.
void TestPanels::aPanelThatIsShownBringsItsSideBack()
{
    Studio studio;
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    QAction &command = studio.action(ActionId::CollapseRight);
    const auto isBackWithRenders = [&] {
        return !command.isChecked() && !inspector.isHidden() && !renders.visibleRegion().isEmpty();
    };
    command.trigger();
    QVERIFY(command.isChecked());
    studio.action(ActionId::ShowRenders).trigger();
    QTRY_VERIFY(isBackWithRenders());
    inspector.raise();
    command.trigger();
    studio.panels->raise(ActionId::ShowRenders);
    QTRY_VERIFY(isBackWithRenders());
    command.trigger();
    Q_EMIT studio.dock("Layers").menuRequested({10, 10});
    auto *menu = studio.window.findChild<QMenu *>(QStringLiteral("panelMenu"));
    menu->actions().at(1)->trigger(); // to the right
    QTRY_VERIFY(!command.isChecked() && !inspector.isHidden());
    QVERIFY(studio.window.tabifiedDockWidgets(&studio.dock("Layers")).contains(&inspector));
    menu->close();
}

void TestPanels::aTabThatIsClickedTwiceCollapsesItsSide()
{
    Studio studio;
    studio.show();
    const auto tabOf = [&studio](const QString &title) -> std::pair<QTabBar *, QRect> {
        for (auto *bar : studio.window.findChildren<QTabBar *>()) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->tabText(tab) == title)
                    return {bar, bar->tabRect(tab)};
            }
        }
        return {};
    };
    const auto [sourceBar, source] = tabOf(QStringLiteral("Source"));
    QTest::mouseDClick(sourceBar, Qt::LeftButton, {}, source.center());
    QVERIFY(!studio.dock("Source").isHidden()); // no side
    const auto [bar, renders] = tabOf(QStringLiteral("Renders"));
    QTest::mouseDClick(bar, Qt::LeftButton, {}, renders.center());
    QTRY_VERIFY(studio.dock("Renders").isHidden() && studio.dock("Inspector").isHidden());
    QVERIFY(studio.action(ActionId::CollapseRight).isChecked());
}

void TestPanels::collapsedSidesAreReadBack()
{
    const ui::CollapsedSide side{{LayoutId::Code, Qt::Vertical},
                                 Place::Right,
                                 317,
                                 {QStringLiteral("a"), QStringLiteral("b")},
                                 {QStringLiteral("b")}};
    QCOMPARE(ui::collapsedSideFromText(ui::collapsedSideText(side)), std::optional(side));
    for (const char *nonsense : {"", "edit", "edit/lying/left/100//", "edit/lying/bottom/100/a/a",
                                 "none/lying/left/100/a/a", "edit/askew/left/100/a/a"})
        QVERIFY2(!ui::collapsedSideFromText(QLatin1String(nonsense)), nonsense);
}

MUTO_TEST_MAIN(QApplication, TestPanels)
#include "tst_panels.moc"
