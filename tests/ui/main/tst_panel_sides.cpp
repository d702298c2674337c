#include "ui/main/panel_sides.h"

#include "core/settings/setting_keys.h"
#include "tests/support/test_main.h"
#include "tests/ui/main/panel_studio.h"
#include "ui/main/collapsed_side.h"
#include "ui/main/panel_rail.h"

#include <QApplication>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace muto;
using test::PanelStudio;
using ui::ActionId;
using ui::LayoutId;
using Place = ui::Panels::Place;

/// Sides of the window that collapse to a rail of their panels.
class TestPanelSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sidesCollapseToRails();
    void collapsedSidesAreRemembered();
    void aPanelThatIsShownBringsItsSideBack();
    void aTabThatIsClickedTwiceCollapsesItsSide();
    void aTitleBarThatIsClickedTwiceCollapsesItsSide();
    void collapsedSidesAreReadBack();
};

/// All of the panels go, and come back with the one in front that was, or that is asked for.
void TestPanelSides::sidesCollapseToRails()
{
    PanelStudio studio;
    studio.show();
    ui::PanelDock &inspector = studio.dock("Inspector"), &renders = studio.dock("Renders");
    QAction &command = studio.action(ActionId::CollapseRight);
    renders.raise();
    studio.window.resizeDocks({&renders}, {460}, Qt::Horizontal);
    QTRY_VERIFY(inspector.visibleRegion().isEmpty() && !renders.visibleRegion().isEmpty());
    const int width = renders.width();
    command.trigger();
    PanelStudio::settle();
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
void TestPanelSides::collapsedSidesAreRemembered()
{
    PanelStudio studio;
    studio.show();
    ui::PanelRail &rail = studio.panels->rail(Place::Left);
    studio.action(ActionId::CollapseLeft).trigger();
    QVERIFY(rail.isVisible());
    studio.panels->setLayout(LayoutId::Code);
    PanelStudio::settle();
    QVERIFY(!rail.isVisible());
    QVERIFY(!studio.action(ActionId::CollapseLeft).isEnabled()); // nothing is there
    studio.panels->setLayout(LayoutId::Edit);
    PanelStudio::settle();
    QVERIFY(rail.isVisible() && studio.dock("Layers").isHidden());
    studio.panels->setShown(false);
    QVERIFY(!rail.isVisible());
    studio.panels->setShown(true);
    PanelStudio::settle();
    QVERIFY(rail.isVisible());
    studio.panels->save(studio.settings);

    PanelStudio next;
    for (const auto &key : {settings::keys::window::state, settings::keys::window::codeState})
        next.settings.set(key, studio.settings.get(key));
    next.settings.set(settings::keys::window::collapsedSides,
                      studio.settings.get(settings::keys::window::collapsedSides));
    next.show();
    QVERIFY(next.panels->rail(Place::Left).isVisible() && next.dock("Layers").isHidden());
    next.action(ActionId::CollapseLeft).trigger();
    QVERIFY(next.dock("Layers").isVisible());

    studio.action(ActionId::ResetLayout).trigger();
    PanelStudio::settle();
    QVERIFY(!rail.isVisible() && studio.dock("Layers").isVisible());
}

/// However somebody asks for one of its panels, and where one is moved to it.
void TestPanelSides::aPanelThatIsShownBringsItsSideBack()
{
    PanelStudio studio;
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

void TestPanelSides::aTabThatIsClickedTwiceCollapsesItsSide()
{
    PanelStudio studio;
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

/// Of a panel that has no tab, being alone; its buttons are clicked for themselves.
void TestPanelSides::aTitleBarThatIsClickedTwiceCollapsesItsSide()
{
    PanelStudio studio;
    studio.show();
    ui::PanelDock &layers = studio.dock("Layers");
    QWidget &title = *layers.titleBarWidget();
    QTRY_VERIFY(title.height() > 0);
    auto *menu = title.findChild<QToolButton *>(QStringLiteral("panelMenuButton"));
    menu->setEnabled(false);
    QTest::mouseDClick(&title, Qt::LeftButton, {}, menu->geometry().center());
    QVERIFY(!layers.isHidden());
    QTest::mouseDClick(&title, Qt::LeftButton, {}, title.rect().center());
    QTRY_VERIFY(layers.isHidden());
    QVERIFY(studio.action(ActionId::CollapseLeft).isChecked() &&
            studio.panels->rail(Place::Left).isVisible());
    QVERIFY(!studio.action(ActionId::CollapseRight).isChecked());
    studio.action(ActionId::CollapseLeft).trigger();
    QTRY_VERIFY(!layers.isHidden());
    QTest::mouseDClick(title.findChild<QLabel *>(), Qt::LeftButton);
    QTRY_VERIFY(layers.isHidden());
}

void TestPanelSides::collapsedSidesAreReadBack()
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

MUTO_TEST_MAIN(QApplication, TestPanelSides)
#include "tst_panel_sides.moc"
