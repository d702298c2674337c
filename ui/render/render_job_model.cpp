#include "ui/render/render_job_model.h"

#include "core/base/data_size.h"
#include "core/base/picture_sequence.h"
#include "ui/preview/time_format.h"
#include "ui/render/format_words.h"
#include "ui/render/kept_request.h"
#include "ui/render/render_destination.h"
#include "ui/render/render_words.h"
#include "ui/support/icons.h"
#include "ui/support/shown_number.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

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

const QString kTurnType = QStringLiteral("application/x-mutoscope-render");

bool isEarlier(const RenderRecord &record)
{
    return record.madeMs != 0;
}

/// "26.11.26 19:55 · 10.0 s · 1.2 MB", of a film that an earlier session has made.
QString earlierSummary(const RenderRecord &record)
{
    const QLocale locale;
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(record.madeMs);
    QStringList words{locale.toString(made, QLocale::ShortFormat)};
    if (const double seconds = record.outcome->report.durationSeconds; seconds > 0)
        words << formatDuration(seconds);
    if (const qint64 bytes = record.outcome->report.sizeBytes; bytes > 0)
        words << dataSizeText(bytes);
    return words.join(QStringLiteral(" · "));
}

} // namespace

bool RenderRecord::succeeded() const
{
    return outcome && (outcome->kind == Kind::Completed || outcome->kind == Kind::CompletedWithWarnings);
}

bool RenderRecord::rests() const
{
    const bool isMade =
        progress.stage == render::RenderStage::Assembling || progress.stage == render::RenderStage::Complete;
    return isRunning() && isPaused && !isCancelling && !isMade;
}

qint64 RenderRecord::elapsedMs() const
{
    return clock.elapsed() - restedMs - (isPaused && pause.isValid() ? pause.elapsed() : 0);
}

RenderJobModel::RenderJobModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(new AssetPictures(this))
{
    connect(m_pictures, &AssetPictures::looked, this, &RenderJobModel::onLooked);
}

int RenderJobModel::add(const render::RenderRequest &request, Afterwards afterwards,
                        const std::optional<BatchPlace> &place)
{
    const int row = underWay();
    beginInsertRows({}, row, row);
    RenderRecord record;
    record.id = ++m_lastId;
    record.request = request;
    record.place = place;
    record.afterwards = afterwards;
    record.isPaused = m_isPaused;
    record.clock.start();
    m_records.insert(m_records.begin() + row, std::move(record));
    endInsertRows();
    return m_lastId;
}

/// How many at the top have not ended.
int RenderJobModel::underWay() const
{
    const auto ended = std::find_if(m_records.begin(), m_records.end(),
                                    [](const RenderRecord &record) { return record.outcome.has_value(); });
    return int(ended - m_records.begin());
}

void RenderJobModel::settle(int id)
{
    const int row = rowOf(id);
    const auto waiting = std::find_if_not(m_records.begin() + row + 1, m_records.end(),
                                          [](const RenderRecord &record) { return !record.outcome; });
    move(row, int(waiting - m_records.begin()) - 1);
}

void RenderJobModel::setPaused(bool paused)
{
    m_isPaused = paused;
    for (int row = 0; row < underWay(); ++row) {
        RenderRecord &record = m_records[std::size_t(row)];
        record.isPaused = paused;
        if (paused)
            record.pause.start();
        else if (record.pause.isValid())
            record.restedMs += record.pause.elapsed();
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void RenderJobModel::swap(int id, int other)
{
    const auto [upper, lower] =
        std::minmax({rowOf(id), rowOf(other)}); // a list: two values would be references
    Q_ASSERT(lower == upper + 1);
    move(upper, lower);
}

void RenderJobModel::move(int row, int target)
{
    if (row == target)
        return;
    beginMoveRows({}, row, row, {}, target + 1); // downwards: named is the row before which it comes
    const auto first = m_records.begin() + row;
    std::rotate(first, first + 1, m_records.begin() + target + 1);
    endMoveRows();
}

bool RenderJobModel::contains(int id) const
{
    return std::any_of(m_records.begin(), m_records.end(),
                       [id](const RenderRecord &record) { return record.id == id; });
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

void RenderJobModel::setEarlier(const QString &folder, const std::vector<project::MadeFilm> &films)
{
    std::vector<project::MadeFilm> earlier;
    std::copy_if(films.begin(), films.end(), std::back_inserter(earlier), [&](const project::MadeFilm &film) {
        return std::none_of(m_records.begin(), m_records.end(), [&](const RenderRecord &record) {
            return record.madeMs == 0 && record.request.outputPath == film.path;
        });
    });
    const auto isSame = [](const RenderRecord &record, const project::MadeFilm &film) {
        return record.request.outputPath == film.path && record.madeMs == film.madeMs;
    };
    std::size_t row =
        m_records.size() - std::size_t(std::count_if(m_records.begin(), m_records.end(), isEarlier));
    for (const project::MadeFilm &film : earlier) {
        while (row < m_records.size() && !isSame(m_records[row], film) &&
               m_records[row].madeMs >= film.madeMs)
            remove(m_records[row].id);
        if (row == m_records.size() || !isSame(m_records[row], film))
            insertEarlier(int(row), folder, film);
        ++row;
    }
    while (row < m_records.size())
        remove(m_records[row].id);
}

void RenderJobModel::insertEarlier(int row, const QString &folder, const project::MadeFilm &film)
{
    RenderRecord record;
    record.id = ++m_lastId;
    const auto kept = readKeptRequest(film.how);
    if (kept) {
        record.request = kept->request;
        record.config = kept->config;
        record.afterwards = kept->afterwards;
        record.request.projectFolder = folder;
    } else {
        record.request.format =
            render::formatFromFileName(film.path).value_or(render::OutputFormat::PngSequence);
    }
    record.isRequestKnown = kept.has_value();
    record.request.outputPath = film.path;
    record.madeMs = film.madeMs;
    record.isWaiting = false;
    record.outcome.emplace();
    record.outcome->kind = Kind::Completed;
    record.outcome->report.outputPath = film.path;
    record.outcome->report.sizeBytes = film.sizeBytes;
    record.outcome->report.durationSeconds = film.seconds;
    beginInsertRows({}, row, row);
    m_records.insert(m_records.begin() + row, std::move(record));
    endInsertRows();
}

void RenderJobModel::remove(int id)
{
    const int row = rowOf(id);
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
}

/// What shows how a film looks: of a folder of pictures the first.
QString RenderJobModel::picturedFile(const RenderRecord &record)
{
    return record.isSequence() ? firstPictureOf(record.request.outputPath) : record.request.outputPath;
}

const AssetLook *RenderJobModel::lookAt(const RenderRecord &record) const
{
    const QFileInfo file(picturedFile(record));
    if (!record.succeeded() || !file.isFile())
        return nullptr;
    return m_pictures->look(file.filePath(), {file.size(), file.lastModified().toMSecsSinceEpoch()});
}

QImage RenderJobModel::pictureOf(const RenderRecord &record) const
{
    if (!m_moment.isNull() && record.request.outputPath == m_playing)
        return m_moment;
    if (!record.still.isNull())
        return record.still;
    const AssetLook *look = lookAt(record);
    return look ? look->picture : QImage();
}

std::optional<SkimmedFilm> RenderJobModel::filmAt(const QModelIndex &index) const
{
    const RenderRecord &record = this->record(index.data(IdRole).toInt());
    const AssetLook *look = lookAt(record);
    if (!look || record.isSequence())
        return std::nullopt;
    // A picture that moves does not say for how long.
    const double seconds = look->facts.seconds.value_or(record.outcome->report.durationSeconds);
    return seconds > 0 ? std::optional(SkimmedFilm{record.request.outputPath, seconds}) : std::nullopt;
}

void RenderJobModel::showMoment(const QString &path, const QImage &picture)
{
    const QString before = std::exchange(m_playing, path);
    m_moment = picture;
    if (before != path)
        tellPicture(before);
    tellPicture(path);
}

/// How long a film is that somebody else has put there, its file says.
void RenderJobModel::onLooked(const QString &path)
{
    for (RenderRecord &record : m_records) {
        const AssetLook *look = picturedFile(record) == path ? lookAt(record) : nullptr;
        if (!look)
            continue;
        if (isEarlier(record) && record.outcome->report.durationSeconds <= 0)
            record.outcome->report.durationSeconds = look->facts.seconds.value_or(0);
        tellPicture(record.request.outputPath);
    }
}

void RenderJobModel::tellPicture(const QString &path)
{
    for (int row = 0; row < rowCount() && !path.isEmpty(); ++row) {
        if (m_records[std::size_t(row)].request.outputPath == path)
            Q_EMIT dataChanged(index(row), index(row), {PictureRole, StatusRole});
    }
}

/// Of a film of an earlier session only its file says how large its picture is.
QString RenderJobModel::toolTipOf(const RenderRecord &record) const
{
    QStringList lines{QDir::toNativeSeparators(record.request.outputPath), renderStatus(record)};
    if (!isEarlier(record))
        lines << renderSettings(record.request);
    else if (const AssetLook *look = lookAt(record); look && !look->facts.size.isEmpty())
        lines << sizeText(look->facts.size);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
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
        return toolTipOf(record);
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
    case PictureRole:
        return pictureOf(record);
    default:
        return {};
    }
}

Qt::ItemFlags RenderJobModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between them
    const RenderRecord &record = m_records.at(std::size_t(index.row()));
    const bool isFile = record.succeeded() && !record.isSequence();
    return record.isWaiting || isFile ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList RenderJobModel::mimeTypes() const
{
    return {kTurnType};
}

QMimeData *RenderJobModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (indexes.isEmpty())
        return data;
    const RenderRecord &record = m_records.at(std::size_t(indexes.first().row()));
    if (record.isWaiting)
        data->setData(kTurnType, QByteArray::number(record.id));
    else
        data->setUrls({QUrl::fromLocalFile(record.request.outputPath)});
    return data;
}

/// Only among those that wait; below all others is behind them.
bool RenderJobModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent) const
{
    const auto running = std::count_if(m_records.begin(), m_records.end(),
                                       [](const RenderRecord &record) { return record.isRunning(); });
    return QAbstractListModel::canDropMimeData(data, action, row, column, parent) && !parent.isValid() &&
           (row == -1 || row == int(m_records.size()) || (row >= running && row <= underWay()));
}

bool RenderJobModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    const int id = data->data(kTurnType).toInt();
    if (!contains(id) || !canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT turnChosen(id, row == -1 ? underWay() : row);
    return true;
}

QString renderStatus(const RenderRecord &record)
{
    if (record.isWaiting)
        return record.isPaused ? JobWords::tr("Waiting: paused") : JobWords::tr("Waiting for its turn");
    if (record.isCancelling && record.isRunning())
        return JobWords::tr("Cancelling…");
    if (record.isRunning())
        return record.rests() ? JobWords::tr("Paused · %1").arg(progressWords(record.progress))
                              : progressWords(record.progress);
    if (record.madeMs != 0)
        return earlierSummary(record);
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

QString renderSettings(const render::RenderRequest &request)
{
    QStringList words;
    if (!request.outputSize.isEmpty())
        words << sizeText(render::pictureSize(request.format, request.outputSize));
    words << JobWords::tr("%1 fps").arg(render::frameRateFor(request.format, request.frameRate).toString());
    if (request.rate.crf)
        words << QStringLiteral("CRF %1").arg(*request.rate.crf);
    else if (request.rate.bitRate)
        words << QStringLiteral("%1 Mbit/s").arg(shownNumber(double(*request.rate.bitRate) / 1e6));
    else if (render::hasQuality(request.format))
        words << qualityWords(request.quality);
    return words.join(QStringLiteral(" · "));
}

QString filmSummary(const render::RenderReport &report)
{
    const QLocale locale;
    return QStringList{dataSizeText(report.sizeBytes),
                       QStringLiteral("%1 s").arg(locale.toString(report.durationSeconds, 'f', 1)),
                       JobWords::tr("made in %1 s").arg(locale.toString(report.elapsedSeconds, 'f', 1)),
                       JobWords::tr("%1 × real time").arg(locale.toString(report.timesRealTime(), 'f', 2)),
                       report.path == render::RenderPath::Streaming ? JobWords::tr("streaming")
                                                                    : JobWords::tr("disk")}
        .join(QStringLiteral(" · "));
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace muto::ui
