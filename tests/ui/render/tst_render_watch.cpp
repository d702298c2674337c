#include "ui/render/render_watch.h"

#include "tests/support/test_main.h"
#include "tests/ui/fake_render_task.h"
#include "ui/render/render_controller.h"
#include "ui/support/desktop.h"

#include <QApplication>
#include <QWidget>

#include <optional>
#include <vector>

using namespace muto;

namespace {

/// Remembers what it was asked for.
class NotedDesktop : public ui::Desktop
{
public:
    void keepAwake(const QString &why) override { awake = why; }
    void letSleep() override { awake.clear(); }
    void tell(const QString &title, const QString &) override { told += title; }

    void showProgress(std::optional<double> done) override { progress.push_back(done); }

    QString awake;
    std::vector<std::optional<double>> progress;
    QStringList told;
};

} // namespace

class TestRenderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
        m_desktop = {};
        new ui::RenderWatch(*m_renders, m_desktop, *m_window);
    }

    void theMachineStaysAwakeUntilAllIsThrough()
    {
        m_renders->queue({request("a.mp4"), request("b.mp4")}, {});
        QVERIFY(!m_desktop.awake.isEmpty());
        m_fakes.last().complete();
        QVERIFY(!m_desktop.awake.isEmpty());
        QVERIFY(m_desktop.told.isEmpty()); // there is one to come
        m_fakes.last().complete();
        QVERIFY(m_desktop.awake.isEmpty());
        QCOMPARE(m_desktop.told, QStringList{QStringLiteral("b.mp4 is ready")});
    }

    void theTaskBarFollowsAndIsLeftAsItWas()
    {
        m_renders->queue({request("a.mp4"), request("b.mp4")}, {});
        m_fakes.last().capture(150, 300);
        m_fakes.last().capture(151, 300); // the same percent
        using Progress = std::vector<std::optional<double>>;
        QCOMPARE(m_desktop.progress, (Progress{0.05, 0.52}));
        m_fakes.last().complete();
        QCOMPARE(m_desktop.progress.back(), std::optional(0.05)); // the next one
        m_fakes.last().stop();
        QCOMPARE(m_desktop.progress.back(), std::nullopt);
    }

    void aPauseLetsItSleep()
    {
        m_renders->queue({request("a.mp4"), request("b.mp4")}, {});
        m_renders->setPaused(true);
        QVERIFY(m_desktop.awake.isEmpty());
        m_renders->setPaused(false);
        QVERIFY(!m_desktop.awake.isEmpty());
    }

    void whoLooksOnNeedsNoWord()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_renders->start(request("a.mp4"), {});
        m_fakes.last().complete();
        QVERIFY(m_desktop.told.isEmpty());
    }

    void whatFailsIsToldAndWhatIsCancelledIsNot()
    {
        m_renders->start(request("a.mp4"), {});
        m_fakes.last().stop();
        QVERIFY(m_desktop.told.isEmpty() && m_desktop.awake.isEmpty());
        m_renders->start(request("a.mp4"), {});
        m_fakes.last().breakDown({ErrorKind::Io, QStringLiteral("The disk is full"), {}});
        QCOMPARE(m_desktop.told, QStringList{QStringLiteral("a.mp4 could not be rendered")});
    }

private:
    static render::RenderRequest request(const char *name)
    {
        render::RenderRequest request;
        request.outputPath = QStringLiteral("/films/") + QLatin1String(name);
        return request;
    }

    test::FakeRenders m_fakes;
    NotedDesktop m_desktop;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::RenderController> m_renders;
};

MUTO_TEST_MAIN(QApplication, TestRenderWatch)
#include "tst_render_watch.moc"
