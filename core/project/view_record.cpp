#include "core/project/view_record.h"

#include "core/project/backup_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace muto::project {

namespace {

const QLatin1String kCompositions("compositions");
const QLatin1String kIn("in"), kOut("out"), kTracks("tracks");
const QLatin1String kIsSound("sound"), kIndex("index"), kName("name"), kIsOpen("open");
const QLatin1String kScale("pixelsPerSecond");
const QLatin1String kDown("guidesDown"), kAcross("guidesAcross");
constexpr qsizetype kMostGuides = 1000; // of what a file says

/// What cannot be read is as if it were not there.
QJsonObject readViews(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<std::int64_t> frameIn(const QJsonObject &view, QLatin1String name)
{
    const auto frame = std::int64_t(view.value(name).toDouble(-1));
    return frame >= 0 ? std::optional(frame) : std::nullopt;
}

std::optional<double> scaleIn(const QJsonObject &view)
{
    const double scale = view.value(kScale).toDouble();
    return scale > 0 ? std::optional(scale) : std::nullopt;
}

QList<int> guidesIn(const QJsonObject &view, QLatin1String name)
{
    QList<int> guides;
    for (const QJsonValue &guide : view.value(name).toArray()) {
        if (guide.isDouble() && guides.size() < kMostGuides)
            guides.append(guide.toInt());
    }
    return guides;
}

void setGuides(QJsonObject &view, QLatin1String name, const QList<int> &guides)
{
    QJsonArray array;
    for (const int guide : guides)
        array.append(guide);
    array.isEmpty() ? view.remove(name) : void(view.insert(name, array));
}

std::vector<TrackView> tracksIn(const QJsonArray &json)
{
    std::vector<TrackView> tracks;
    for (const QJsonValue &each : json)
        tracks.push_back(
            {each[kIsSound].toBool(), each[kIndex].toInt(), each[kName].toString(), each[kIsOpen].toBool()});
    return tracks;
}

QJsonArray jsonOf(const std::vector<TrackView> &tracks)
{
    QJsonArray json;
    for (const TrackView &each : tracks)
        json.append(QJsonObject{
            {kIsSound, each.isSound}, {kIndex, each.index}, {kName, each.name}, {kIsOpen, each.isOpen}});
    return json;
}

} // namespace

ViewRecord::ViewRecord(const QString &root, const QString &projectFolder)
{
    if (!root.isEmpty())
        m_path = QDir(root).filePath(projectName(projectFolder) + QStringLiteral(".json"));
}

CompositionView ViewRecord::viewOf(const QString &entry) const
{
    const QJsonObject view = readViews(m_path).value(kCompositions).toObject().value(entry).toObject();
    return {frameIn(view, kIn),    frameIn(view, kOut),     tracksIn(view.value(kTracks).toArray()),
            guidesIn(view, kDown), guidesIn(view, kAcross), scaleIn(view)};
}

void ViewRecord::keep(const QString &entry, const CompositionView &view) const
{
    if (m_path.isEmpty() || viewOf(entry) == view)
        return;
    QJsonObject compositions = readViews(m_path).value(kCompositions).toObject();
    QJsonObject kept = compositions.value(entry).toObject();
    const auto set = [&kept](QLatin1String name, const std::optional<std::int64_t> &frame) {
        frame ? void(kept.insert(name, double(*frame))) : kept.remove(name);
    };
    set(kIn, view.in);
    set(kOut, view.out);
    view.pixelsPerSecond ? void(kept.insert(kScale, *view.pixelsPerSecond)) : kept.remove(kScale);
    kept.insert(kTracks, jsonOf(view.tracks));
    setGuides(kept, kDown, view.guidesDown);
    setGuides(kept, kAcross, view.guidesAcross);
    compositions.insert(entry, kept);
    write(compositions);
}

void ViewRecord::move(const QString &from, const QString &to) const
{
    const QJsonObject before = readViews(m_path).value(kCompositions).toObject();
    QJsonObject after;
    for (auto view = before.begin(); view != before.end(); ++view) {
        const bool isMoved = view.key() == from || view.key().startsWith(from + QLatin1Char('/'));
        after.insert(isMoved ? to + view.key().mid(from.size()) : view.key(), view.value());
    }
    if (after != before)
        write(after);
}

void ViewRecord::write(const QJsonObject &compositions) const
{
    QJsonObject views = readViews(m_path);
    views.insert(kCompositions, compositions);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(views).toJson()) > 0)
        file.commit();
}

} // namespace muto::project
