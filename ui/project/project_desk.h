#pragma once

#include "ui/project/project_panel.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QImage;

namespace muto::ui {

class AssetPeek;
class DocumentSession;
class HandoverDesk;
class PlaybackController;
class PreviewView;
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

    /// What is handed over comes into the film, at the playhead or at a place; what is no file of the project
    /// yet becomes one.
    void take(const Handover &handover, const QImage &picture);
    void takeAt(const Handover &handover, const QImage &picture, const DropPlace &place);
    /// Into the source instead: `write` follows once it is files of the project, with their names, in the
    /// step that brings them; `asText` writes an address as it is.
    using Write = std::function<Result<>(const QStringList &names)>;
    void takeForSource(const Handover &handover, const QImage &picture, const Write &write,
                       const std::function<void()> &asText);
    HandoverDesk &handovers() const { return *m_handovers; }
    /// On the timeline assets land on the track under the pointer, at the playhead or, if that is wanted, at
    /// the time under the pointer; with Shift it is the other one.
    void acceptDropsOn(TimelineView &timeline);
    void setDropsAtPointer(bool isAtPointer) { m_dropsAtPointer = isAtPointer; }
    /// On the canvas they land where they are dropped, at the playhead.
    void acceptDropsOn(PreviewView &canvas);
    /// Assets are looked at over it.
    void peekOver(QWidget &canvas);

Q_SIGNALS:
    /// A text from elsewhere is to come into the film.
    void textGiven(const QString &text, const muto::ui::DropPlace &place);

private:
    double playhead() const;
    void claim(const QStringList &names);
    void peek(const QString &name);

    DocumentSession &m_session;
    PlaybackController &m_playback;
    ProjectFiles *m_files;
    ProjectPanel *m_panel;
    HandoverDesk *m_handovers;
    QPointer<AssetPeek> m_peek;
    QString m_awaited; ///< To be looked at as soon as it is known what it is.
    bool m_dropsAtPointer = false;
};

} // namespace muto::ui
