#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"
#include "core/captions/caption_clips.h"
#include "core/captions/caption_import.h"
#include "core/composition/composition_file.h"

#include <QFutureWatcher>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace muto::ui {

class Dialogs;
class DocumentSession;
class Notices;

/// Brings captions into the film that is open: asks for the file, reads it in the background, asks how they
/// are to look, and makes clips of them, in the background too. Of several files one comes after the other.
class CaptionDesk : public QObject
{
    Q_OBJECT

public:
    CaptionDesk(DocumentSession &session, Notices &notices, Dialogs &dialogs, QWidget &window);

    /// What the dialog shows captions on.
    void setStill(std::function<QImage()> still) { m_still = std::move(still); }

    void askForFile();
    /// `track` is proposed for them; the first free one without it.
    void importFile(const QString &path, std::optional<int> track = std::nullopt)
    {
        importFiles({path}, track);
    }
    void importFiles(const QStringList &paths, std::optional<int> track = std::nullopt);

Q_SIGNALS:
    void imported(int count);
    /// What has been imported is to be edited.
    void wordsRequested();

private:
    struct Read
    {
        QString path;
        QString folder; ///< Of the project it was read for.
        std::optional<int> track;
        Result<captions::CaptionTrack> captions;
    };

    struct Wanted
    {
        QString path;
        std::optional<int> track;
    };

    struct Made
    {
        composition::ProjectLocation location; ///< What it was made for.
        captions::CaptionTrack track;
        captions::CaptionWish wish;
        Result<captions::CaptionedFilm> film;
    };

    void next();
    void onRead();
    QString titleOf(const QString &path) const;
    void openDialog(const Read &read);
    void import(const captions::CaptionTrack &track, const captions::CaptionWish &wish);
    void onMade();
    void take(const Made &made);

    DocumentSession &m_session;
    Notices &m_notices;
    Dialogs &m_dialogs;
    QWidget &m_window;
    std::function<QImage()> m_still;
    QFutureWatcher<Read> m_reading;
    QFutureWatcher<Made> m_making;
    QList<Wanted> m_waiting;
    int m_given = 0; ///< Files in a row, those that are done with them.
    bool m_isAsking = false;
    bool m_isMaking = false; ///< The next file is asked for once these captions are in the film.
};

} // namespace muto::ui
