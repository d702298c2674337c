#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QMainWindow;
class QScreen;
class QShortcut;

namespace muto::ui {

class Panels;

/// Nothing but the film, on the whole screen; Esc leaves. The keys of the transport go on working. The
/// window's other parts are hidden rather than the page moved into a window of its own, which Chromium
/// answers with a flash.
class FullScreenPreview : public QObject
{
    Q_OBJECT

public:
    /// `others` are the parts of the window, beside the panels, that are no film.
    FullScreenPreview(QMainWindow &window, Panels &panels, std::vector<QWidget *> others);

    /// Where the film is to be shown by itself; null for where the window is. Asked each time.
    void setScreenSource(std::function<QScreen *()> screen) { m_screen = std::move(screen); }

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);
    /// The window has its size again: whoever had the panels hidden may show them.
    void left();

private:
    void goTo(QScreen *screen);

    QMainWindow &m_window;
    Panels &m_panels;
    std::vector<QWidget *> m_others;
    std::vector<QPointer<QWidget>> m_hidden; ///< That were to be seen.
    QShortcut *m_leave;
    std::function<QScreen *()> m_screen;
    Qt::WindowStates m_stateBefore;
    QRect m_placeBefore; ///< Of the window, where it went to another screen.
    bool m_isOn = false;
};

} // namespace muto::ui
