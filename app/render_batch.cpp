#include "app/render_batch.h"

#include "app/exit_codes.h"
#include "app/render_setup.h"
#include "core/render/row_films.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace muto::app {

namespace {

using State = BatchRow::State;

constexpr qsizetype kMostNamed = 5;

/// `renders/promo_2026-03-01_12-00-00/promo-{index}.mp4`: a folder of their own, so that nothing is in the
/// way.
QString defaultPattern(const composition::ProjectLocation &location, render::OutputFormat format,
                       const QDateTime &now)
{
    const QFileInfo single(defaultOutputPath(location, format, now));
    const QString name = QDir(location.folder).dirName() + QStringLiteral("-{index}");
    const QString extension = render::fileExtension(format);
    return QDir(single.absolutePath())
        .filePath(extension.isEmpty()
                      ? single.fileName() + QLatin1Char('/') + name
                      : QStringLiteral("%1/%2.%3").arg(single.completeBaseName(), name, extension));
}

/// The folder whose name is the same for all.
QString sharedFolder(const QString &pattern)
{
    const QString fixed = pattern.left(pattern.indexOf(QLatin1Char('{')));
    return fixed.left(fixed.lastIndexOf(QLatin1Char('/')));
}

QStringList thereAlready(const Batch &batch)
{
    QStringList there;
    for (const render::RenderRequest &film : batch.films) {
        if (QFileInfo::exists(film.outputPath))
            there += QDir::toNativeSeparators(film.outputPath);
    }
    if (QFileInfo::exists(batch.manifestPath))
        there += QDir::toNativeSeparators(batch.manifestPath);
    return there;
}

Result<> refuseToReplace(const Batch &batch)
{
    QStringList there = thereAlready(batch);
    if (there.isEmpty())
        return ok();
    const QString count = QString::number(there.size());
    if (there.size() > kMostNamed)
        there = there.mid(0, kMostNamed) << QStringLiteral("…");
    return fail(ErrorKind::Usage, QStringLiteral("%1 file(s) of this batch are there already").arg(count),
                there.join(QLatin1Char('\n')) +
                    QStringLiteral("\nSay --overwrite to replace them, or another --output."));
}

QString stateName(State state)
{
    switch (state) {
    case State::Done:
        return QStringLiteral("done");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Cancelled:
        return QStringLiteral("cancelled");
    case State::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

qint64 countOf(const std::vector<BatchRow> &rows, State state)
{
    return std::count_if(rows.begin(), rows.end(),
                         [state](const BatchRow &row) { return row.state == state; });
}

QJsonObject rowObject(const Batch &batch, std::size_t index, const BatchRow &row)
{
    QJsonObject object{{QStringLiteral("index"), qint64(index + 1)},
                       {QStringLiteral("status"), stateName(row.state)},
                       {QStringLiteral("output"), batch.films[index].outputPath},
                       {QStringLiteral("variables"), batch.films[index].variables}};
    if (row.state == State::Done)
        object.insert(QStringLiteral("report"), render::toJson(row.report));
    if (row.state == State::Failed)
        object.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), row.error.message},
                                                           {QStringLiteral("detail"), row.error.detail}});
    return object;
}

} // namespace

Result<Batch> readBatch(const RenderCommand &command, const composition::ProjectLocation &location,
                        const render::RenderRequest &film, const std::vector<composition::Variable> &declared,
                        const QDateTime &now)
{
    auto table = render::loadDataRows(command.batch, declared);
    if (!table)
        return fail(table.error());
    render::RowNaming naming;
    naming.pattern = command.output.isEmpty() ? defaultPattern(location, film.format, now)
                                              : render::withPlaceholder(film.outputPath, table->columns);
    naming.project = QDir(location.folder).dirName();
    const auto paths = render::rowPaths(naming, *table);
    if (!paths)
        return fail(paths.error());
    Batch batch;
    batch.films = render::rowRequests(film, *table, naming, *paths);
    batch.table = std::move(*table);
    batch.manifestPath = QDir(sharedFolder(naming.pattern)).filePath(QStringLiteral("manifest.json"));
    if (const auto free = command.overwrite ? ok() : refuseToReplace(batch); !free)
        return fail(free.error());
    return batch;
}

QJsonObject batchManifest(const Batch &batch, const std::vector<BatchRow> &rows)
{
    QJsonArray list;
    for (std::size_t i = 0; i < rows.size(); ++i)
        list += rowObject(batch, i, rows[i]);
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("total"), qint64(rows.size())},
            {QStringLiteral("succeeded"), countOf(rows, State::Done)},
            {QStringLiteral("failed"), countOf(rows, State::Failed)},
            {QStringLiteral("rows"), list}};
}

QString batchSummary(const std::vector<BatchRow> &rows)
{
    QString summary = QStringLiteral("%1 of %2 films made").arg(countOf(rows, State::Done)).arg(rows.size());
    for (const State state : {State::Failed, State::Cancelled, State::Skipped}) {
        if (const qint64 count = countOf(rows, state))
            summary += QStringLiteral(", %1 %2").arg(QString::number(count), stateName(state));
    }
    return summary;
}

int batchExitCode(const std::vector<BatchRow> &rows)
{
    if (countOf(rows, State::Cancelled) > 0)
        return kExitCancelled;
    return countOf(rows, State::Done) == qint64(rows.size()) ? kExitDone : kExitFailed;
}

} // namespace muto::app
