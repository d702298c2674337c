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
class ProblemsModel;
class RenderController;
class Selection;
class TimelineView;

/// "2 clips · 3.4 s": so many clips, from the start of the first to the end of the last; of what is no clip
/// only how many. Empty when nothing is selected.
QString selectionSummary(int elements, int clips, double seconds);

/// The status bar: what is open, what is selected, what is wrong in the files (as many as the problems list),
/// what the page says beside that, and how the render is going.
class StatusStrip : public QObject
{
    Q_OBJECT

public:
    StatusStrip(QStatusBar &bar, ConsoleModel &console, ProblemsModel &problems, RenderController &renders);

    void showFilm(const composition::Composition &composition, double duration);
    void showNothing();
    /// Whether everything is on disk.
    void showSaving(const QString &text, Tone tone);
    /// Says from now on what is selected, and how long that is.
    void follow(const Selection &selection, const TimelineView &timeline);

Q_SIGNALS:
    void problemsClicked();
    void consoleClicked();
    void renderClicked();

private:
    void showSelection(const Selection &selection, const TimelineView &timeline);
    void showProblems();
    void showConsole();
    void showRender(int told);

    ConsoleModel &m_console;
    ProblemsModel &m_inFiles;
    RenderController &m_renders;
    QLabel *m_film;
    QLabel *m_saving;
    QLabel *m_selection;
    QToolButton *m_problems;
    QToolButton *m_said; ///< By the page; shown while that is anything bad.
    QToolButton *m_render;
    QProgressBar *m_bar;
};

} // namespace muto::ui
