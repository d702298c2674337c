#include "ui/captions/caption_desk.h"

#include "core/captions/caption_import.h"
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
}

void CaptionDesk::askForFile()
{
    if (!m_session.isOpen())
        return;
    m_dialogs.chooseFile(&m_window, tr("Import Captions"), m_session.location().folder,
                         tr("Captions (*.srt *.vtt *.json)"),
                         [this](const QString &path) { importFile(path); });
}

void CaptionDesk::importFile(const QString &path, std::optional<int> track)
{
    if (!m_session.isOpen() || m_reading.isRunning())
        return;
    m_reading.setFuture(QtConcurrent::run([path, track, folder = m_session.location().folder] {
        return Read{path, folder, track, captions::readCaptionFile(path)};
    }));
}

void CaptionDesk::onRead()
{
    const Read read = m_reading.result();
    if (!m_session.isOpen() || read.folder != m_session.location().folder)
        return;
    if (read.captions)
        openDialog(read);
    else
        m_notices.show(read.captions.error());
}

void CaptionDesk::openDialog(const Read &read)
{
    const composition::HtmlDocument *html = m_session.document().html(m_session.location().entry);
    if (!html)
        return;
    const composition::Composition &film = m_session.composition();
    const int track = captions::captionTrack(read.captions->captions, *html, read.track);
    auto *dialog = new CaptionDialog({QFileInfo(read.path).fileName(), *read.captions, film.size,
                                      film.declaredDuration, track, m_still ? m_still() : QImage()},
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaptionDialog::importRequested, this,
            [this, captions = *read.captions](const captions::CaptionWish &wish) { import(captions, wish); });
    dialog->open();
}

void CaptionDesk::import(const captions::CaptionTrack &track, const captions::CaptionWish &wish)
{
    const auto clips = captions::importCaptions(m_session.document(), m_session.actions(),
                                                m_session.location().entry, track.captions, wish);
    if (!clips)
        return m_notices.show(clips.error());
    m_session.selection().select(clips->front());
    m_notices.show({Tone::Good, tr("%n captions are in the film.", nullptr, int(clips->size())),
                    tr("Each is a clip: move it, trim it, or write in it.")});
    Q_EMIT imported(int(clips->size()));
}

} // namespace muto::ui
