#include "ui/project/project_desk.h"

#include "ui/main/document_session.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/qt_audio_output.h"
#include "ui/project/asset_model.h"
#include "ui/project/asset_peek.h"
#include "ui/project/assets_page.h"
#include "ui/project/catalog_page.h"
#include "ui/project/compositions_page.h"
#include "ui/project/files_page.h"
#include "ui/project/project_files.h"
#include "ui/timeline/timeline_view.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtConcurrentRun>

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
{
    m_panel->compositions().setBusy([&playback] { return playback.isPlaying(); });
    m_panel->catalog().setBusy([&playback] { return playback.isPlaying(); });
    connect(&m_panel->assets(), &AssetsPage::clipsRequested, this, [this](const QString &name) {
        if (const auto clips = m_files->elementsNaming(name); !clips.isEmpty())
            m_session.selection().set(clips);
    });
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

void ProjectDesk::addFiles(const QStringList &paths)
{
    m_panel->add({}, paths, playhead(), {});
}

void ProjectDesk::addPicture(const QImage &picture)
{
    const auto folder = std::make_shared<QTemporaryDir>(); // until the file has been brought in
    const QString path = folder->filePath(QStringLiteral("pasted.png"));
    const auto add = [this, folder, path, seconds = playhead()](bool isSaved) {
        if (!isSaved)
            return Q_EMIT m_panel->refused(
                {ErrorKind::Io,
                 tr("Cannot keep the picture that was pasted: %1 cannot be written.").arg(path),
                 {}});
        m_files->importForNext({path}, [this, folder, seconds](const QStringList &names) {
            m_panel->add(names, {}, seconds, {});
        });
    };
    // To pack a large picture takes longer than a window may stand still.
    QtConcurrent::run([picture, path] { return picture.save(path); }).then(this, add);
}

void ProjectDesk::acceptDropsOn(TimelineView &timeline)
{
    m_panel->acceptDrops(timeline.viewport(), [this, &timeline](const DropPoint &at) {
        const bool isOther = at.modifiers & Qt::ShiftModifier;
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

void ProjectDesk::acceptDropsOn(QWidget &canvas)
{
    m_panel->acceptDrops(&canvas, [this, &canvas](const DropPoint &) -> ProjectPanel::Place {
        constexpr int kInset = 12;
        return {playhead(),
                {},
                canvas.rect().adjusted(kInset, kInset, -kInset, -kInset),
                tr("into the picture, at the playhead")};
    });
}

} // namespace muto::ui
