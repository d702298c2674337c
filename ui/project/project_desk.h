#pragma once

#include "ui/project/project_panel.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QImage;

namespace muto::ui {

class AssetPeek;
class DocumentSession;
class PlaybackController;
class ProjectFiles;
class TimelineView;

/// Ties the Project panel to the project that is open, and to the places where assets can be dropped.
class ProjectDesk : public QObject
{
    Q_OBJECT

public:
    ProjectDesk(DocumentSession &session, PlaybackController &playback, Dialogs &dialogs, QWidget *window);

    ProjectPanel &panel() const { return *m_panel; }
    ProjectFiles &files() const { return *m_files; }

    /// Files from elsewhere come into the project, and into the film at the playhead.
    void addFiles(const QStringList &paths);
    /// A picture that is no file yet becomes one first.
    void addPicture(const QImage &picture);
    /// On the timeline assets land on the track under the pointer, at the playhead or, if that is wanted, at
    /// the time under the pointer; with Shift it is the other one.
    void acceptDropsOn(TimelineView &timeline);
    void setDropsAtPointer(bool isAtPointer) { m_dropsAtPointer = isAtPointer; }
    /// On the canvas they land at the playhead.
    void acceptDropsOn(QWidget &canvas);
    /// Assets are looked at over it.
    void peekOver(QWidget &canvas);

private:
    double playhead() const;
    void peek(const QString &name);

    DocumentSession &m_session;
    PlaybackController &m_playback;
    ProjectFiles *m_files;
    ProjectPanel *m_panel;
    QPointer<AssetPeek> m_peek;
    QString m_awaited; ///< To be looked at as soon as it is known what it is.
    bool m_dropsAtPointer = false;
};

} // namespace muto::ui
