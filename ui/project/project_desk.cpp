#include "ui/project/project_desk.h"

#include "ui/main/document_session.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"
#include "ui/preview/qt_audio_output.h"
#include "ui/project/asset_model.h"
#include "ui/project/asset_peek.h"
#include "ui/project/assets_page.h"
#include "ui/project/catalog_page.h"
#include "ui/project/compositions_page.h"
#include "ui/project/files_page.h"
#include "ui/project/handover_desk.h"
#include "ui/project/project_files.h"
#include "ui/timeline/timeline_view.h"

#include <QImage>
#include <QTransform>

#include <algorithm>
#include <memory>

namespace muto::ui {

ProjectDesk::ProjectDesk(DocumentSession &session, PlaybackController &playback, Dialogs &dialogs,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_playback(playback)
    , m_files(new ProjectFiles(
          session.document(), [&session](const QString &name) { return session.openFile(name); }, this))
    , m_panel(new ProjectPanel(
          *m_files, session.actions(), [this] { return playhead(); }, dialogs, window))
    , m_handovers(new HandoverDesk(*m_files, dialogs, *window))
{
    m_panel->compositions().setBusy([&playback] { return playback.isPlaying(); });
    m_panel->catalog().setBusy([&playback] { return playback.isPlaying(); });
    connect(&m_panel->assets(), &AssetsPage::clipsRequested, this, [this](const QString &name) {
        if (const auto clips = m_files->elementsNaming(name); !clips.isEmpty())
            m_session.selection().set(clips);
    });
    connect(m_panel, &ProjectPanel::handedOver, this, &ProjectDesk::takeAt);
    connect(m_panel, &ProjectPanel::filesHandedOver, this,
            [this](const Handover &handover, const QImage &picture, const QString &folder) {
                m_handovers->bring(
                    {handover, picture, folder, [this](const QStringList &names) { claim(names); }});
            });
    connect(m_handovers, &HandoverDesk::refused, m_panel, &ProjectPanel::refused);
    m_files->setBeforeMoves([&session] { session.saver().settle(); });
    connect(&m_session, &DocumentSession::opened, this,
            [this] { m_files->setProject(m_session.location()); });
    connect(&m_session, &DocumentSession::reloaded, m_files, &ProjectFiles::refresh);
    connect(&m_session.watcher(), &ProjectWatcher::changed, m_files, &ProjectFiles::refresh);
    connect(&m_session, &DocumentSession::stateChanged, this, [this](DocumentSession::State state) {
        if (state == DocumentSession::State::Empty)
            m_files->close();
    });
}

double ProjectDesk::playhead() const
{
    return m_playback.frameRate().timeOf(m_playback.frame().value);
}

void ProjectDesk::take(const Handover &handover, const QImage &picture)
{
    takeAt(handover, picture, {playhead()});
}

void ProjectDesk::takeAt(const Handover &handover, const QImage &picture, const DropPlace &place)
{
    switch (handover.kind) {
    case Handover::Kind::Assets:
        return m_panel->add(handover.names, {}, place);
    case Handover::Kind::Blocks:
        return m_panel->addBlocks(handover.names, place);
    case Handover::Kind::Files:
        return m_panel->add({}, handover.names, place, importWayOf(handover));
    case Handover::Kind::Text:
        return Q_EMIT textGiven(handover.text, place);
    case Handover::Kind::Picture:
    case Handover::Kind::WebFile:
        return m_handovers->bring(
            {handover, picture, kAssetFolder,
             [this, place](const QStringList &names) { m_panel->add(names, {}, place); },
             [this, place, address = handover.url] {
                 Q_EMIT textGiven(address.toString(QUrl::FullyEncoded), place);
             }});
    case Handover::Kind::Refused:
        return Q_EMIT m_panel->refused({ErrorKind::Usage, handover.text, {}});
    case Handover::Kind::Film:
    case Handover::Kind::Nothing:
        return;
    }
}

void ProjectDesk::takeForSource(const Handover &handover, const QImage &picture, const Write &write,
                                const std::function<void()> &asText)
{
    const auto then = [this, write](const QStringList &names) {
        const auto written = edit::allOrNothing(m_files->document(), tr("Insert addresses"), [&] {
            const Result<> done = write(names);
            return done ? m_files->claim(names) : done;
        });
        if (written)
            return;
        Q_EMIT m_panel->refused(written.error());
        claim(names); // they are in the project all the same
    };
    m_handovers->bring({handover, picture, kAssetFolder, then, asText});
}

void ProjectDesk::claim(const QStringList &names)
{
    if (const auto claimed = m_files->claim(names); !claimed)
        Q_EMIT m_panel->refused(claimed.error());
}

void ProjectDesk::acceptDropsOn(TimelineView &timeline)
{
    m_panel->acceptDrops(timeline.viewport(), [this, &timeline](const DropPoint &at) {
        // With Ctrl it is a link that is asked for.
        const bool isOther = (at.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) == Qt::ShiftModifier;
        return dropPlace(timeline.scene(), at.position, m_dropsAtPointer != isOther);
    });
}

void ProjectDesk::peekOver(QWidget &canvas)
{
    m_peek = new AssetPeek(std::make_unique<QtAudioOutput>(), canvas);
    AssetsPage &assets = m_panel->assets();
    const auto look = [this](const QString &name) { peek(m_peek->name() == name ? QString() : name); };
    connect(&assets, &AssetsPage::peekRequested, this, look);
    connect(&m_panel->filesPage(), &FilesPage::peekRequested, this, look);
    connect(&assets.model(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_awaited.isEmpty() && m_panel->assets().model().lookAt(m_awaited))
            peek(m_awaited);
    });
    connect(&assets, &AssetsPage::currentChanged, m_peek, [this](const QString &name) {
        if (!m_peek->name().isEmpty())
            peek(name);
    });
    connect(m_peek, &AssetPeek::addRequested, m_panel,
            [this](const QString &name) { m_panel->addAtPlayhead({name}); });
    // The film has the word again.
    connect(&m_playback, &PlaybackController::seekRequested, m_peek, &QWidget::hide);
    connect(&m_playback, &PlaybackController::playRequested, m_peek, &QWidget::hide);
    connect(&m_session, &DocumentSession::stateChanged, m_peek, &QWidget::hide);
}

void ProjectDesk::peek(const QString &name)
{
    const AssetLook *look = m_panel->assets().model().lookAt(name);
    m_awaited = look ? QString() : name;
    if (!look)
        return m_peek->hide();
    m_playback.pause();
    m_peek->look(m_session.location().folder, name, look->facts, look->picture);
}

void ProjectDesk::acceptDropsOn(PreviewView &canvas)
{
    m_panel->acceptDrops(&canvas, [this, &canvas](const DropPoint &at) {
        constexpr int kMark = 24;
        const QTransform toView = canvas.filmToView();
        const QSizeF film = canvas.canvas();
        const QPointF pointed = toView.inverted().map(at.position);
        const QPointF centre(std::clamp(pointed.x(), 0.0, film.width()),
                             std::clamp(pointed.y(), 0.0, film.height()));
        DropPlace place{playhead()};
        place.centre = centre.toPoint();
        place.area = QRect(0, 0, kMark, kMark);
        place.area.moveCenter(toView.map(centre).toPoint());
        place.words = tr("into the picture here, at the playhead");
        return place;
    });
}

} // namespace muto::ui
