#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"
#include "core/captions/caption_clips.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace muto::ui {

class Dialogs;
class DocumentSession;
class Notices;

/// Brings captions into the film that is open: asks for the file, reads it in the background, asks how they
/// are to look, and makes clips of them.
class CaptionDesk : public QObject
{
    Q_OBJECT

public:
    CaptionDesk(DocumentSession &session, Notices &notices, Dialogs &dialogs, QWidget &window);

    /// What the dialog shows captions on.
    void setStill(std::function<QImage()> still) { m_still = std::move(still); }

    void askForFile();
    /// `track` is proposed for them; the first free one without it.
    void importFile(const QString &path, std::optional<int> track = std::nullopt);

Q_SIGNALS:
    void imported(int count);

private:
    struct Read
    {
        QString path;
        QString folder; ///< Of the project it was read for.
        std::optional<int> track;
        Result<captions::CaptionTrack> captions;
    };

    void onRead();
    void openDialog(const Read &read);
    void import(const captions::CaptionTrack &track, const captions::CaptionWish &wish);

    DocumentSession &m_session;
    Notices &m_notices;
    Dialogs &m_dialogs;
    QWidget &m_window;
    std::function<QImage()> m_still;
    QFutureWatcher<Read> m_reading;
};

} // namespace muto::ui
