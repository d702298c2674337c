#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace muto::ui {

class RenderController;

/// Remembers the films that are made of projects, and tells the list of renders those of the project that is
/// open. Reads and writes in the background. GUI thread.
class MadeFilms : public QObject
{
    Q_OBJECT

public:
    /// `root` is where they are remembered; empty remembers nothing.
    MadeFilms(QString root, RenderController &renders, QObject *parent = nullptr);
    ~MadeFilms() override;

    /// An empty folder is no project.
    void setProject(const QString &folder);

private:
    void read();
    void note(int render);

    QString m_root;
    RenderController &m_renders;
    QString m_folder;
    QThreadPool m_pool; ///< One thread: what is remembered later is newer.
};

} // namespace muto::ui
