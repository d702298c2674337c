#include "ui/render/render_watch.h"

#include "ui/render/render_controller.h"
#include "ui/support/desktop.h"

#include <QApplication>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace muto::ui {

RenderWatch::RenderWatch(RenderController &renders, Desktop &desktop, QWidget &window)
    : QObject(&window)
    , m_renders(renders)
    , m_desktop(desktop)
    , m_window(window)
{
    connect(&renders, &RenderController::started, this,
            [this] { m_desktop.keepAwake(tr("A film is being rendered")); });
    connect(&renders, &RenderController::pausedChanged, this, [this](bool paused) {
        if (paused)
            m_desktop.letSleep();
        else if (m_renders.running())
            m_desktop.keepAwake(tr("A film is being rendered"));
    });
    for (const auto signal : {&RenderController::started, &RenderController::progressed})
        connect(&renders, signal, this, &RenderWatch::showProgress);
    connect(&renders, &RenderController::finished, this, &RenderWatch::onFinished);
}

/// Not for every frame: a task bar cannot show so much.
void RenderWatch::showProgress(int id)
{
    const int percent = render::progressPercent(m_renders.record(id).progress);
    if (std::exchange(m_percent, percent) != percent)
        m_desktop.showProgress(percent / 100.0);
}

void RenderWatch::onFinished(int id)
{
    const RenderRecord &record = m_renders.record(id);
    const bool isThrough = !m_renders.running() && m_renders.waiting() == 0;
    if (isThrough) {
        m_desktop.letSleep();
        m_desktop.showProgress({});
        m_percent = -1;
    }
    const bool isCancelled = record.outcome->kind == render::RenderOutcome::Kind::Cancelled;
    if (!isThrough || isCancelled || m_window.isActiveWindow())
        return;
    const QString name = QFileInfo(record.request.outputPath).fileName();
    if (record.succeeded())
        m_desktop.tell(tr("%1 is ready").arg(name), renderStatus(record));
    else
        m_desktop.tell(tr("%1 could not be rendered").arg(name), renderStatus(record));
    QApplication::alert(&m_window);
}

} // namespace muto::ui
