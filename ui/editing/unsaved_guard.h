#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace muto::ui {

class Dialogs;
class ProjectSaver;

/// Lets something go on that would lose edits, closing the project for example, once they are on disk, or a
/// person has decided otherwise.
class UnsavedGuard : public QObject
{
    Q_OBJECT

public:
    UnsavedGuard(ProjectSaver &saver, Dialogs &dialogs, QWidget &window);

    /// `then` follows at once when nothing is unsaved. A later call takes the place of one that still waits.
    void whenSafe(std::function<void()> then);

    /// `then` follows once all is on disk, whatever way it is saved otherwise; not at all if that fails,
    /// which the saver tells.
    void whenSaved(std::function<void()> then);

private:
    void saveFirst(std::function<void()> then);
    void onFinished();
    void goOn();
    void askAboutFailure();
    void askWhetherToSave(std::function<void()> then);

    ProjectSaver &m_saver;
    Dialogs &m_dialogs;
    QWidget &m_window;
    std::function<void()> m_then;
    bool m_needsSaving = false; ///< A person cannot let it go on otherwise.
};

} // namespace muto::ui
