#include "ui/captions/caption_desk.h"

#include "core/captions/caption_reader.h"
#include "ui/captions/caption_dialog.h"
#include "ui/main/document_session.h"
#include "ui/main/notices.h"
#include "ui/support/dialogs.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace muto::ui {

CaptionDesk::CaptionDesk(DocumentSession &session, Notices &notices, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_notices(notices)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CaptionDesk::onRead);
    connect(&m_making, &QFutureWatcherBase::finished, this, &CaptionDesk::onMade);
}

void CaptionDesk::askForFile()
{
    if (!m_session.isOpen())
        return;
    m_dialogs.chooseFile(&m_window, tr("Import Captions"), m_session.location().folder,
                         tr("Captions (*.srt *.vtt *.json)"),
                         [this](const QString &path) { importFile(path); });
}

void CaptionDesk::importFiles(const QStringList &paths, std::optional<int> track)
{
    if (!m_session.isOpen())
        return;
    for (const QString &path : paths)
        m_waiting.append({path, track});
    m_given += int(paths.size());
    next();
}

/// Each has a dialog of its own: what suits one language may not suit another.
void CaptionDesk::next()
{
    if (m_isAsking || m_isMaking || m_reading.isRunning())
        return;
    if (m_waiting.isEmpty()) {
        m_given = 0;
        return;
    }
    const Wanted wanted = m_waiting.takeFirst();
    m_reading.setFuture(QtConcurrent::run([wanted, folder = m_session.location().folder] {
        return Read{wanted.path, folder, wanted.track, captions::readCaptionFile(wanted.path)};
    }));
}

/// "film.srt", or "film.srt (2 of 3)".
QString CaptionDesk::titleOf(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    return m_given < 2
               ? name
               : tr("%1 (%2 of %3)", "a file, and which of several")
                     .arg(name, QString::number(m_given - m_waiting.size()), QString::number(m_given));
}

void CaptionDesk::onRead()
{
    const Read read = m_reading.result();
    if (!m_session.isOpen() || read.folder != m_session.location().folder) {
        m_waiting.clear(); // they were for another film
        return next();
    }
    if (read.captions)
        openDialog(read);
    else
        m_notices.show(read.captions.error());
    next();
}

void CaptionDesk::openDialog(const Read &read)
{
    const composition::HtmlDocument *html = m_session.document().html(m_session.location().entry);
    if (!html)
        return;
    const composition::Composition &film = m_session.composition();
    const int track = captions::captionTrack(read.captions->captions, *html, read.track);
    auto *dialog = new CaptionDialog({titleOf(read.path), *read.captions, film.size, film.declaredDuration,
                                      track, m_still ? m_still() : QImage()},
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaptionDialog::importRequested, this,
            [this, captions = *read.captions](const captions::CaptionWish &wish) { import(captions, wish); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_isAsking = false;
        next();
    });
    m_isAsking = true;
    dialog->open();
}

void CaptionDesk::import(const captions::CaptionTrack &track, const captions::CaptionWish &wish)
{
    const composition::ProjectLocation location = m_session.location();
    const composition::HtmlDocument *html = m_session.document().html(location.entry);
    if (!html)
        return;
    m_isMaking = true;
    const bool follows = m_session.actions().doesDurationFollow(location.entry);
    m_making.setFuture(QtConcurrent::run([location, track, wish, film = *html, follows] {
        return Made{location, track, wish,
                    captions::captionedFilm(film, location.entry, track.captions, wish, follows)};
    }));
}

void CaptionDesk::onMade()
{
    m_isMaking = false;
    const Made made = m_making.result();
    const composition::ProjectLocation &now = m_session.location();
    const bool isOpen =
        m_session.isOpen() && made.location.folder == now.folder && made.location.entry == now.entry;
    if (isOpen && made.film && !captions::isUpToDate(*made.film, m_session.document()))
        return import(made.track, made.wish); // somebody was quicker
    if (isOpen)
        take(made);
    next();
}

void CaptionDesk::take(const Made &made)
{
    const auto clips =
        made.film ? captions::insertCaptions(m_session.document(), *made.film) : fail(made.film.error());
    if (!clips)
        return m_notices.show(clips.error());
    m_session.selection().select(clips->front());
    m_notices.show({Tone::Good, tr("%n captions are in the film.", nullptr, int(clips->size())),
                    tr("Each is a clip: move it, trim it, or write in it."), tr("&Edit Words"),
                    [this] { Q_EMIT wordsRequested(); }});
    Q_EMIT imported(int(clips->size()));
}

} // namespace muto::ui
