#include "ui/render/made_films.h"

#include "core/project/film_record.h"
#include "ui/render/kept_request.h"
#include "ui/render/render_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kSettlingMs = 300;

} // namespace

MadeFilms::MadeFilms(QString root, RenderController &renders, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_renders(renders)
{
    m_pool.setMaxThreadCount(1);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettlingMs);
    connect(&renders, &RenderController::finished, this, &MadeFilms::note);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &MadeFilms::read);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            read();
    });
}

MadeFilms::~MadeFilms()
{
    m_pool.waitForDone(); // what was made is remembered
}

void MadeFilms::setProject(const QString &folder)
{
    if (std::exchange(m_folder, folder) == folder)
        return;
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_renders.model().setEarlier({}, {});
    Q_EMIT listed({});
    read();
}

/// There may be no such folder until the first film is made.
void MadeFilms::watch()
{
    const QString renders = QDir(m_folder).filePath(QStringLiteral("renders"));
    if (!m_folder.isEmpty() && !m_watcher.directories().contains(renders) && QFileInfo(renders).isDir())
        m_watcher.addPath(renders);
}

void MadeFilms::read()
{
    if (m_folder.isEmpty())
        return;
    watch();
    m_pool.start([this, self = QPointer(this), root = m_root, folder = m_folder] {
        auto list = project::FilmRecord(root, folder).films();
        QMetaObject::invokeMethod(this, [self, folder, list = std::move(list)] {
            if (self && self->m_folder == folder)
                self->take(list);
        });
    });
}

void MadeFilms::take(const project::FilmList &list)
{
    m_renders.model().setEarlier(m_folder, list.films);
    const QString detail =
        list.error && !list.error->detail.isEmpty() ? QStringLiteral(": ") + list.error->detail : QString();
    Q_EMIT listed(list.error ? list.error->message + detail : QString());
}

void MadeFilms::note(int render)
{
    watch();
    const RenderRecord &record = m_renders.record(render);
    if (!record.succeeded())
        return;
    const project::MadeFilm film{record.request.outputPath, record.outcome->report.durationSeconds, 0, 0,
                                 keptRequest({record.request, record.config, record.afterwards})};
    m_pool.start([root = m_root, folder = record.request.projectFolder, film] {
        project::FilmRecord(root, folder).add(film);
    });
}

} // namespace muto::ui
