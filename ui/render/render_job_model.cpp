#include "ui/render/render_job_model.h"

#include "ui/render/render_words.h"
#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muto::ui {

namespace {

using Kind = render::RenderOutcome::Kind;

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::RenderJobModel)
};

QIcon stateIcon(const RenderRecord &record)
{
    if (record.isWaiting)
        return icon(QStringLiteral("render"), Tone::Muted);
    if (record.isRunning())
        return icon(QStringLiteral("render"), Tone::Accent);
    switch (record.outcome->kind) {
    case Kind::Completed:
        return icon(QStringLiteral("done"), Tone::Good);
    case Kind::CompletedWithWarnings:
        return icon(QStringLiteral("done"), Tone::Warn);
    case Kind::Cancelled:
        return icon(QStringLiteral("cancel"), Tone::Muted);
    case Kind::Failed:
        return icon(QStringLiteral("error"), Tone::Bad);
    }
    Q_UNREACHABLE();
}

} // namespace

bool RenderRecord::succeeded() const
{
    return outcome && (outcome->kind == Kind::Completed || outcome->kind == Kind::CompletedWithWarnings);
}

int RenderJobModel::add(const render::RenderRequest &request, const std::optional<BatchPlace> &place)
{
    beginInsertRows({}, 0, 0);
    RenderRecord record;
    record.id = ++m_lastId;
    record.request = request;
    record.place = place;
    record.isWaiting = place.has_value();
    record.clock.start();
    m_records.insert(m_records.begin(), std::move(record));
    endInsertRows();
    return m_lastId;
}

const RenderRecord &RenderJobModel::record(int id) const
{
    return m_records.at(std::size_t(rowOf(id)));
}

int RenderJobModel::rowOf(int id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [id](const RenderRecord &record) { return record.id == id; });
    Q_ASSERT(found != m_records.end());
    return int(found - m_records.begin());
}

std::vector<const RenderRecord *> RenderJobModel::batch(int batch) const
{
    std::vector<const RenderRecord *> films;
    for (const RenderRecord &record : m_records) {
        if (record.place && record.place->batch == batch)
            films.push_back(&record);
    }
    std::sort(films.begin(), films.end(), [](const RenderRecord *one, const RenderRecord *other) {
        return one->place->number < other->place->number;
    });
    return films;
}

int RenderJobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant RenderJobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RenderRecord &record = m_records.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(record.request.outputPath).fileName();
    case Qt::DecorationRole:
        return stateIcon(record);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(QDir::toNativeSeparators(record.request.outputPath),
                                            renderStatus(record));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(QFileInfo(record.request.outputPath).fileName(),
                                            renderStatus(record));
    case IdRole:
        return record.id;
    case StatusRole:
        return renderStatus(record);
    case PercentRole:
        return render::progressPercent(record.progress);
    case RunningRole:
        return record.isRunning();
    case WaitingRole:
        return record.isWaiting;
    default:
        return {};
    }
}

QString renderStatus(const RenderRecord &record)
{
    if (record.isWaiting)
        return JobWords::tr("Waiting for its turn");
    if (record.isRunning())
        return record.isCancelling ? JobWords::tr("Cancelling…") : progressWords(record.progress);
    switch (record.outcome->kind) {
    case Kind::Completed:
    case Kind::CompletedWithWarnings:
        return filmSummary(record.outcome->report);
    case Kind::Cancelled:
        return JobWords::tr("Cancelled");
    case Kind::Failed:
        return record.outcome->error ? record.outcome->error->message : JobWords::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString filmSummary(render::RenderReport report)
{
    // The name stands beside it already.
    report.outputPath.clear();
    return render::summaryLine(report).remove(0, QStringLiteral(" · ").size());
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace muto::ui
