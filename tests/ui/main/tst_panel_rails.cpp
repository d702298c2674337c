// What is left of the sides of the real window, by the keys and by the pointer.

#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"
#include "ui/problems/problems_model.h"

#include <QApplication>
#include <QToolButton>

using namespace muto;
using muto::test::kFile;
using ui::ActionId;

namespace {

/// With a picture that is not there.
constexpr const char *kFilmWithAProblem =
    "<!doctype html><html><body>\n"
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"320\" data-height=\"180\" data-start=\"0\" "
    "data-duration=\"4\">\n"
    "  <img id=\"gone\" class=\"clip\" src=\"assets/gone.png\" data-start=\"0\" data-duration=\"4\" "
    "data-track-index=\"0\">\n"
    "</div></body></html>\n";

} // namespace

class TestPanelRails : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(kFile, kFilmWithAProblem);
        showWindow();
        openProject();
    }
    void cleanupTestCase() { m_window.reset(); }
    void init();
    void keysGoThroughARailAndOpenAPanel();
    void theBadgeCountsProblemsAndLeadsToThem();
    void aNarrowWindowMakesARailAndTakesItBack();
    void nothingOfARailIsSeenWithoutPanels();

private:
    ui::PanelRail &rail() const { return *find<ui::PanelRail>("leftRail"); }
    QToolButton *button(const char *name) const
    {
        return rail().findChild<QToolButton *>(QLatin1String(name));
    }
    bool isInFront(const char *dock) const
    {
        const auto *found = find<ui::PanelDock>(dock);
        return found->isVisible() && !found->visibleRegion().isEmpty();
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
};

/// With the left side collapsed, by its key.
void TestPanelRails::init()
{
    if (!action(ActionId::CollapseLeft).isChecked())
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(rail().isVisible());
    QVERIFY(!find<ui::PanelDock>("projectDock")->isVisible());
    QTRY_VERIFY(rail().width() < 56);
    QCOMPARE(rail().x(), 0);
}

void TestPanelRails::keysGoThroughARailAndOpenAPanel()
{
    QVERIFY(!button("rail_layersDock")->toolTip().isEmpty());
    QVERIFY(button("rail_layersDock")->accessibleName() == QStringLiteral("Layers"));
    rail().takeKeyboard();
    QCOMPARE(QApplication::focusWidget(), button("rail_projectDock"));
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), button("railExpand"));
    press(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), button("problemsBadge"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), button("rail_layersDock"));
    press(Qt::Key_Space);
    QTRY_VERIFY(isInFront("layersDock"));
    QVERIFY(!rail().isVisible());
    // What has been opened has the keyboard, and its key takes it back to the rail.
    QTRY_VERIFY(find<ui::PanelDock>("layersDock")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(rail().isVisible() && rail().isAncestorOf(QApplication::focusWidget()));
}

void TestPanelRails::theBadgeCountsProblemsAndLeadsToThem()
{
    const QToolButton &badge = *button("problemsBadge");
    const auto &counts = find<ui::ProblemsModel>()->counts();
    QTRY_VERIFY(counts.errors + counts.warnings > 0);
    QTRY_COMPARE(badge.text(), QString::number(counts.errors + counts.warnings));
    QVERIFY(badge.accessibleName().contains(
        QString::number(counts.errors > 0 ? counts.errors : counts.warnings)));
    QCOMPARE(badge.toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
    const auto belowBadge = [&] {
        return rail().height() - badge.mapTo(&rail(), QPoint(0, badge.height())).y();
    };
    QVERIFY2(belowBadge() >= 0 && belowBadge() < 16, qPrintable(QString::number(belowBadge())));
    action(ActionId::ShowTimeline).trigger();
    QTRY_VERIFY(!isInFront("problemsDock"));
    button("problemsBadge")->click();
    QTRY_VERIFY(isInFront("problemsDock"));
    QVERIFY(rail().isVisible()); // its panel is at the bottom
}

/// The right side first, as panels keep no window wide.
void TestPanelRails::aNarrowWindowMakesARailAndTakesItBack()
{
    const QSize usual = m_window->size();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(find<ui::PanelDock>("projectDock")->isVisible());
    const auto &right = *find<ui::PanelRail>("rightRail");
    QVERIFY(!right.isVisible());
    m_window->resize(800, 640);
    QCOMPARE(m_window->width(), 800);
    QTRY_VERIFY(right.isVisible());
    QVERIFY(find<ui::PanelDock>("projectDock")->isVisible());
    QVERIFY(m_window->centralWidget()->width() >= 360);
    m_window->resize(usual);
    QTRY_VERIFY(!right.isVisible());
    QVERIFY(find<ui::PanelDock>("inspectorDock")->isVisible());
}

/// The film alone, and the first page.
void TestPanelRails::nothingOfARailIsSeenWithoutPanels()
{
    action(ActionId::FullScreenPreview).trigger();
    QTRY_VERIFY(!rail().isVisible());
    action(ActionId::FullScreenPreview).trigger();
    QTRY_VERIFY(rail().isVisible());
    QVERIFY(!find<ui::PanelDock>("projectDock")->isVisible());
    action(ActionId::CloseProject).trigger();
    QTRY_VERIFY(!rail().isVisible());
    QVERIFY(!action(ActionId::CollapseLeft).isEnabled());
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestPanelRails)
#include "tst_panel_rails.moc"
