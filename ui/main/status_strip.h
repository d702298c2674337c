#pragma once

#include "core/composition/composition.h"
#include "ui/support/icons.h"

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace muto::ui {

class ConsoleModel;
class RenderController;

/// The status bar: what is open, what is wrong with it, and how the render is going.
class StatusStrip : public QObject
{
    Q_OBJECT

public:
    StatusStrip(QStatusBar &bar, ConsoleModel &console, RenderController &renders);

    void showFilm(const composition::Composition &composition, double duration);
    void showNothing();
    /// Whether everything is on disk.
    void showSaving(const QString &text, Tone tone);

Q_SIGNALS:
    void problemsClicked();
    void renderClicked();

private:
    void showProblems();
    void showRender(int id);

    ConsoleModel &m_console;
    RenderController &m_renders;
    QLabel *m_film;
    QLabel *m_saving;
    QToolButton *m_problems;
    QToolButton *m_render;
    QProgressBar *m_bar;
};

} // namespace muto::ui
