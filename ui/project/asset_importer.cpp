#include "ui/project/asset_importer.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <mutex>
#include <utility>

namespace muto::ui {

using library::ImportProgress;

namespace {

constexpr qsizetype kMostRefusedNamed = 12; // in one notice
constexpr int kToldEveryMs = 100;

/// One notice for all: many would push one another out of sight.
Error together(const std::vector<Error> &errors)
{
    if (errors.size() == 1)
        return errors.front();
    QStringList lines;
    for (const Error &error : errors) {
        if (lines.size() < kMostRefusedNamed)
            lines += error.message;
    }
    if (errors.size() > std::size_t(kMostRefusedNamed))
        lines += QStringLiteral("…");
    return {errors.front().kind,
            AssetImporter::tr("%n file(s) were not brought in.", nullptr, int(errors.size())),
            lines.join(QLatin1Char('\n'))};
}

} // namespace

/// Any thread.
class AssetImporter::Told
{
public:
    void set(const ImportProgress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress = progress;
    }

    ImportProgress progress() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }

private:
    mutable std::mutex m_mutex;
    ImportProgress m_progress;
};

AssetImporter::AssetImporter(QObject *parent)
    : QObject(parent)
{
    m_ticks.setInterval(kToldEveryMs);
    connect(&m_ticks, &QTimer::timeout, this, &AssetImporter::tell);
    connect(&m_running, &QFutureWatcherBase::finished, this, &AssetImporter::onDone);
}

AssetImporter::~AssetImporter()
{
    m_stop.request_stop();
    m_running.waitForFinished();
}

void AssetImporter::setProject(const QString &folder)
{
    if (folder == m_project)
        return;
    cancel();
    m_project = folder;
}

void AssetImporter::import(const QStringList &paths, const QString &folder, Then then, Follows follows,
                           library::ImportWay way)
{
    if (m_project.isEmpty() || paths.isEmpty())
        return;
    m_jobs.push_back({m_project, paths, folder, std::move(then), follows, way});
    if (m_jobs.size() == 1)
        begin();
}

void AssetImporter::begin()
{
    m_stop = {};
    m_told = std::make_shared<Told>();
    m_ticks.start();
    m_running.setFuture(
        QtConcurrent::run([job = m_jobs.front(), stop = m_stop.get_token(), told = m_told, link = m_link] {
            Outcome done;
            done.plan = library::planImport(job.paths, job.project, job.folder, {.way = job.way}, stop);
            done.failures = library::carryOut(
                done.plan, job.project, stop,
                [&told](const ImportProgress &progress) { told->set(progress); }, link);
            return done;
        }));
}

void AssetImporter::tell()
{
    if (const ImportProgress progress = m_told->progress(); progress.files > 0)
        Q_EMIT progressed(progress);
}

void AssetImporter::cancel()
{
    if (!isBusy())
        return;
    m_stop.request_stop();
    m_jobs.resize(1);
    m_jobs.front().then = {};
}

/// What follows may ask for another import: until then this one is the first.
void AssetImporter::onDone()
{
    m_ticks.stop();
    const Job job = std::exchange(m_jobs.front(), {});
    if (job.project == m_project)
        take(m_running.result(), job);
    m_jobs.pop_front();
    if (!m_jobs.empty())
        begin();
    else
        Q_EMIT ended();
}

void AssetImporter::take(const Outcome &outcome, const Job &job)
{
    Arrival arrival{{}, {}, job.then, job.follows};
    for (const library::ImportedFile &file : outcome.plan.files) {
        if (!QFileInfo::exists(QDir(m_project).filePath(file.name)))
            continue;
        arrival.names.append(file.name);
        if (!file.isThere)
            arrival.brought.append(file.name);
    }
    tellOfErrors(outcome, job);
    Q_EMIT imported(arrival.names);
    if (m_receive)
        m_receive(arrival);
    else if (arrival.then)
        arrival.then(arrival.names);
}

/// Where only links were refused, copies may do.
void AssetImporter::tellOfErrors(const Outcome &outcome, const Job &job)
{
    NotLinked left;
    for (const library::ImportedFile &file : outcome.plan.files) {
        if (file.way == library::ImportWay::Link && !QFileInfo::exists(QDir(m_project).filePath(file.name)))
            left.paths.append(file.from);
    }
    std::vector<Error> errors = outcome.plan.refused;
    const bool isAsked = m_ask && !left.paths.isEmpty() && !outcome.failures.empty();
    if (!isAsked)
        errors.insert(errors.end(), outcome.failures.begin(), outcome.failures.end());
    if (!errors.empty())
        Q_EMIT refused(together(errors));
    if (!isAsked)
        return;
    left.error = together(outcome.failures);
    left.copy = [this, paths = left.paths, job] {
        if (job.project == m_project)
            import(paths, job.folder, job.then, job.follows);
    };
    m_ask(left);
}

} // namespace muto::ui
