#pragma once

#include <QObject>

class QWidget;

namespace muto::ui {

class Desktop;
class RenderController;

/// Keeps the machine awake while something renders, and tells who has gone elsewhere when all is through.
/// `window` is what they have left.
class RenderWatch : public QObject
{
    Q_OBJECT

public:
    RenderWatch(RenderController &renders, Desktop &desktop, QWidget &window);

private:
    void onFinished(int id);

    RenderController &m_renders;
    Desktop &m_desktop;
    QWidget &m_window;
};

} // namespace muto::ui
