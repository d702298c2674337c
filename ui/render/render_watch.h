#pragma once

#include <QObject>

class QWidget;

namespace muto::ui {

class Desktop;
class RenderController;

/// Keeps the machine awake while something renders, shows on the task bar how far it has come, and tells who
/// has gone elsewhere when all is through. `window` is what they have left.
class RenderWatch : public QObject
{
    Q_OBJECT

public:
    RenderWatch(RenderController &renders, Desktop &desktop, QWidget &window);

private:
    void showProgress(int id);
    void onFinished(int id);

    RenderController &m_renders;
    Desktop &m_desktop;
    QWidget &m_window;
    int m_percent = -1; ///< On the task bar.
};

} // namespace muto::ui
