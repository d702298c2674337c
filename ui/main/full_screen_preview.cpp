#include "ui/main/full_screen_preview.h"

#include "ui/main/panels.h"

#include <QMainWindow>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace muto::ui {

FullScreenPreview::FullScreenPreview(QMainWindow &window, Panels &panels, std::vector<QWidget *> others)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_others(std::move(others))
    , m_leave(new QShortcut(Qt::Key_Escape, &window))
{
    m_leave->setEnabled(false);
    connect(m_leave, &QShortcut::activated, this, [this] { setOn(false); });
}

void FullScreenPreview::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    m_leave->setEnabled(on);
    if (on) {
        m_stateBefore = m_window.windowState();
        m_panels.setShown(false);
        for (QWidget *widget : m_others) {
            if (widget->isHidden())
                continue;
            widget->hide();
            m_hidden.emplace_back(widget);
        }
        m_placeBefore = {};
        if (QScreen *screen = m_screen ? m_screen() : nullptr; screen && screen != m_window.screen())
            goTo(screen);
        m_window.setWindowState(m_stateBefore | Qt::WindowFullScreen);
    } else {
        if (m_placeBefore.isValid()) {
            m_window.setWindowState(Qt::WindowNoState); // what fills a screen cannot be moved from it
            m_window.setGeometry(m_placeBefore);
        }
        m_window.setWindowState(m_stateBefore);
        for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
            if (widget)
                widget->show();
        }
        // Once the window has its size again, or the panels get theirs of a larger one.
        QTimer::singleShot(0, this, &FullScreenPreview::left);
    }
    Q_EMIT changed(on);
}

/// X11 fills the screen that a window lies on, Wayland the one it is said to be for.
void FullScreenPreview::goTo(QScreen *screen)
{
    m_placeBefore = m_window.normalGeometry();
    m_window.setWindowState(Qt::WindowNoState);
    m_window.setScreen(screen);
    m_window.setGeometry(QRect(screen->availableGeometry().topLeft(),
                               m_placeBefore.size().boundedTo(screen->availableSize())));
}

} // namespace muto::ui
