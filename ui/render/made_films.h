#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace muto::project {
struct FilmList;
}

namespace muto::ui {

class RenderController;

/// Remembers the films that are made of projects, and tells the list of renders those of the project that is
/// open: again when its folder of films changes, and when somebody comes back to the program. Reads and
/// writes in the background. GUI thread.
class MadeFilms : public QObject
{
    Q_OBJECT

public:
    /// `root` is where they are remembered; empty remembers nothing.
    MadeFilms(QString root, RenderController &renders, QObject *parent = nullptr);
    ~MadeFilms() override;

    /// An empty folder is no project.
    void setProject(const QString &folder);
    /// Looks again.
    void read();

Q_SIGNALS:
    /// The list has been told; `fault` says why that may not be all, and is empty otherwise.
    void listed(const QString &fault);

private:
    void take(const project::FilmList &list);
    void watch();
    void note(int render);

    QString m_root;
    RenderController &m_renders;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;  ///< Several changes are one.
    QThreadPool m_pool; ///< One thread: what is remembered later is newer.
};

} // namespace muto::ui
