// The two modes of the real window: the editor, and the storyboard in its place.

#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/storyboard/storyboard_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;
using ui::ActionId;

namespace {

const QByteArray kPage =
    "<!doctype html>\n<html><body>\n<div id=\"root\" data-composition-id=\"main\" data-width=\"320\" "
    "data-height=\"180\" data-start=\"0\" data-duration=\"6\">\n"
    "  <p id=\"a\" class=\"clip\" data-start=\"0\" data-duration=\"1\">A</p>\n"
    "  <div id=\"s\" data-composition-id=\"scene\" data-composition-src=\"scene.html\" data-start=\"2\" "
    "data-duration=\"4\"></div>\n</div>\n</body></html>\n";
const QByteArray kScene =
    "<!doctype html>\n<html><body><div data-composition-id=\"scene\" data-width=\"320\" "
    "data-height=\"180\" data-duration=\"4\"><p>One</p></div></body></html>\n";

} // namespace

class TestStoryboardMode : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(kFile, kPage);
        m_project.write(QStringLiteral("scene.html"), kScene);
        showWindow();
        QVERIFY(!action(ActionId::Storyboard).isEnabled()); // of no film
        openProject();
    }
    void cleanup()
    {
        m_stalls.check();
        if (page().isVisible())
            action(ActionId::Storyboard).trigger();
    }
    void cleanupTestCase() { m_window.reset(); }

    void theEditorIsHiddenAndComesBackAsItWas()
    {
        selection().select(at("#a"));
        action(ActionId::Storyboard).trigger();
        QVERIFY(page().isVisible() && action(ActionId::Storyboard).isChecked());
        QVERIFY(!preview().isVisible() && !timeline().isVisible());
        QVERIFY(page().isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == &page());
        QVERIFY(!action(ActionId::PlayPause).isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete); // of a clip that nobody sees
        QCOMPARE(bytes(), kPage);
        action(ActionId::Storyboard).trigger();
        QVERIFY(!page().isVisible() && preview().isVisible() && timeline().isVisible());
        QVERIFY(action(ActionId::PlayPause).isEnabled());
        QCOMPARE(selection().primary(), at("#a"));
    }

    void toolsOfTheEditorAreAway()
    {
        const auto *bar = m_window->findChild<QToolBar *>(utf8("mainToolBar"));
        const auto shown = [bar](const QAction &tool) {
            return bar->widgetForAction(const_cast<QAction *>(&tool))->isVisible();
        };
        action(ActionId::Storyboard).trigger();
        for (const ActionId id : {ActionId::ToolRazor, ActionId::Split, ActionId::ShowInspector})
            QTRY_VERIFY(!shown(action(id)));
        QVERIFY(shown(action(ActionId::Undo)) && shown(action(ActionId::Storyboard)));
        action(ActionId::Storyboard).trigger();
        for (const ActionId id : {ActionId::ToolRazor, ActionId::Split, ActionId::ShowInspector})
            QTRY_VERIFY(shown(action(id)));
    }

    void aNewStoryboardLeadsIntoTheFilm()
    {
        action(ActionId::Storyboard).trigger();
        page().findChild<QAction *>(utf8("storyboard.new"))->trigger();
        QTRY_COMPARE(page().board().frames.size(), std::size_t(1));
        QCOMPARE(page().board().frames[0].source, utf8("scene.html"));
        settle();
        QVERIFY(QFileInfo::exists(m_project.path(utf8("STORYBOARD.md"))));
        page().findChild<QPushButton *>(utf8("frameOpen"))->click();
        QVERIFY(!page().isVisible());
        QTRY_COMPARE(m_window->playback().frame().value, 60);
        action(ActionId::Undo).trigger();
        QVERIFY(page().board().frames.empty() || document().bytes(utf8("STORYBOARD.md")).isEmpty());
    }

    void anotherProjectLeavesIt()
    {
        action(ActionId::Storyboard).trigger();
        QVERIFY(page().isVisible());
        settle();
        openProject();
        QVERIFY(!page().isVisible() && preview().isVisible() && timeline().isVisible());
        QVERIFY(!action(ActionId::Storyboard).isChecked());
    }

private:
    ui::StoryboardPage &page() const { return *m_window->findChild<ui::StoryboardPage *>(); }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestStoryboardMode)
#include "tst_storyboard_mode.moc"
