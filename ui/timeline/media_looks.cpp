#include "ui/timeline/media_looks.h"

#include "core/base/safe_path.h"
#include "core/library/beat_file.h"
#include "core/media/film_strip.h"
#include "core/media/media_probe.h"

#include <QFile>
#include <QImageReader>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace muto::ui {

using composition::ClipKind;
using Thoroughness = MediaLooks::Thoroughness;

namespace {

constexpr QSize kPictureBox(192, 96); // twice as high as a row, for fine screens
constexpr int kMostPictures = 48;
constexpr double kSecondsApart = 0.5;
constexpr double kPeaksPerSecond = 100;
constexpr int kMostPeaks = 60'000;
constexpr qint64 kMostBeatBytes = 8 << 20;
constexpr int kRestMs = 150;       ///< Of the wheel, until it is done.
constexpr int kBeatsPriority = -1; // after all that is to be seen

MediaLook failedLook(const Error &error)
{
    MediaLook look;
    look.error = error.message;
    return look;
}

MediaLook stillLook(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(kPictureBox, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    MediaLook look;
    if (image.isNull())
        look.error = reader.errorString();
    else
        look.pictures.push_back(image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    return look;
}

/// The middle of each of as many even parts as are worth a picture.
std::vector<double> pictureTimes(double seconds)
{
    const int count = std::clamp(int(std::ceil(seconds / kSecondsApart)), 1, kMostPictures);
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(seconds * (i + 0.5) / count);
    return times;
}

MediaLook filmLook(const QString &path, double seconds, Thoroughness thoroughness,
                   const std::stop_token &stop, WorkGate &gate)
{
    media::FilmStripRequest request{path, {seconds / 2}, kPictureBox};
    request.beforeEach = [&] { gate.pass(stop); };
    request.toleranceSeconds = seconds;
    if (thoroughness == Thoroughness::All) {
        request.seconds = pictureTimes(seconds);
        request.toleranceSeconds = seconds / double(request.seconds.size());
    }
    const auto strip = media::filmStrip(request, stop);
    if (!strip)
        return failedLook(strip.error());
    MediaLook look;
    look.seconds = seconds;
    for (const media::StripPicture &picture : *strip)
        look.pictures.push_back(picture.image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    return look;
}

MediaLook soundLook(const QString &path, double seconds, const std::stop_token &stop)
{
    const int buckets = std::clamp(int(std::ceil(seconds * kPeaksPerSecond)), 1, kMostPeaks);
    auto peaks = media::soundPeaks(path, buckets, stop);
    if (!peaks)
        return failedLook(peaks.error());
    MediaLook look;
    look.seconds = seconds;
    look.peaks = std::move(*peaks);
    return look;
}

MediaLook lookOf(const QString &path, ClipKind kind, Thoroughness thoroughness, const std::stop_token &stop,
                 WorkGate &gate)
{
    if (kind == ClipKind::Image)
        return stillLook(path);
    const auto info = media::probeMedia(path);
    if (!info)
        return failedLook(info.error());
    if (kind == ClipKind::Audio)
        return soundLook(path, info->durationSeconds, stop);
    double seconds = info->durationSeconds;
    if (!info->videoStreams.empty() && info->videoStreams.front().durationSeconds > 0)
        seconds = info->videoStreams.front().durationSeconds;
    return filmLook(path, seconds, thoroughness, stop, gate);
}

/// A still picture is read as fast from its own file.
bool isWorthKeeping(ClipKind kind)
{
    return kind == ClipKind::Video || kind == ClipKind::Audio;
}

/// What somebody has written down counts more than what we hear.
std::vector<media::SoundBeat> beatsOf(const QString &path, const QString &written,
                                      const std::stop_token &stop)
{
    QFile file(written);
    if (!written.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (auto beats = library::beatsIn(file.read(kMostBeatBytes)))
            return std::move(*beats);
    }
    return media::soundBeats(path, stop).value_or(std::vector<media::SoundBeat>());
}

/// What is made soon goes first.
int priorityOf(ClipKind kind, Thoroughness thoroughness)
{
    return thoroughness == Thoroughness::All ? 0 : kind == ClipKind::Audio ? 1 : 2;
}

/// The file that a source names, as the project knows it.
QString localName(const QString &source)
{
    return QUrl::fromPercentEncoding(source.toUtf8());
}

bool hasLook(const QString &source, ClipKind kind)
{
    const bool isMedia = kind == ClipKind::Image || kind == ClipKind::Video || kind == ClipKind::Audio;
    return isMedia && !source.isEmpty() && QUrl(source).scheme().isEmpty();
}

} // namespace

qint64 MediaLook::bytes() const
{
    qint64 bytes = qint64(peaks.size() * sizeof(media::SoundPeak));
    for (const QImage &picture : pictures)
        bytes += picture.sizeInBytes();
    return bytes;
}

MediaLooks::MediaLooks(QObject *parent, LookCache cache)
    : QObject(parent)
    , m_cache(std::move(cache))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_gate.setOpen(true); });
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

MediaLooks::~MediaLooks()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void MediaLooks::pauseBriefly()
{
    m_gate.setOpen(false);
    m_rest.start();
}

void MediaLooks::setProject(const QString &folder)
{
    m_stop.request_stop();
    m_pool.clear();
    m_stop = {};
    m_entries.clear();
    m_beats.clear();
    m_bytes = 0;
    m_folder = folder;
}

void MediaLooks::forget(const QStringList &sources)
{
    QSet<QString> names;
    for (const QString &each : sources)
        names << each << library::sourceOfBeatFile(each);
    std::erase_if(m_entries, [&](const auto &entry) {
        const bool isGone = names.contains(localName(entry.first.first));
        m_bytes -= isGone ? entry.second.look.bytes() : 0;
        return isGone;
    });
    m_beats.removeIf([&](const auto &entry) { return names.contains(localName(entry.key())); });
    Q_EMIT changed();
}

const MediaLook *MediaLooks::find(const QString &source, ClipKind kind)
{
    if (!hasLook(source, kind) || m_folder.isEmpty())
        return nullptr;
    const Key key(source, kind);
    const auto [at, isNew] = m_entries.try_emplace(key);
    if (isNew)
        make(key);
    Entry &entry = at->second;
    entry.lastView = m_view;
    return entry.isMade ? &entry.look : nullptr;
}

void MediaLooks::make(const Key &key)
{
    const auto path = mediaInside(m_folder, localName(key.first));
    if (!path) {
        m_entries[key].isMade = true;
        return;
    }
    // Both steps run on the one thread: the second knows whether the first has found all there is.
    const auto begin = [&, isDone = std::make_shared<bool>(false)](Thoroughness thoroughness) {
        const auto work = [this, key, thoroughness, isDone, path = *path, stop = m_stop.get_token()] {
            m_gate.pass(stop);
            if (*isDone || stop.stop_requested())
                return;
            const MediaLook look = keptOrMade(path, key.second, thoroughness, *isDone, stop);
            // The object waits for this thread before it goes.
            QMetaObject::invokeMethod(
                this, [this, key, look, stop] { take(key, look, stop); }, Qt::QueuedConnection);
        };
        m_pool.start(work, priorityOf(key.second, thoroughness));
    };
    begin(Thoroughness::Poster);
    if (key.second == ClipKind::Video)
        begin(Thoroughness::All);
}

/// `isWhole` becomes true when there is nothing more to be made of the source.
MediaLook MediaLooks::keptOrMade(const QString &path, ClipKind kind, Thoroughness thoroughness, bool &isWhole,
                                 const std::stop_token &stop) const
{
    const QString keep = LookCache::keyOf(path, kind); // as it is before it is read
    if (auto kept = isWorthKeeping(kind) ? m_cache.find(keep) : std::nullopt) {
        isWhole = true;
        return std::move(*kept);
    }
    MediaLook look = lookOf(path, kind, thoroughness, stop, m_gate);
    isWhole = thoroughness == Thoroughness::All || kind != ClipKind::Video;
    if (isWhole && isWorthKeeping(kind) && look.error.isEmpty())
        m_cache.store(keep, look);
    return look;
}

QString MediaLooks::errorOf(const QString &source, ClipKind kind) const
{
    const auto entry = m_entries.find(Key(source, kind));
    return entry != m_entries.end() ? entry->second.look.error : QString();
}

void MediaLooks::take(const Key &key, MediaLook look, const std::stop_token &stop)
{
    const auto at = m_entries.find(key);
    if (stop.stop_requested() || at == m_entries.end())
        return;
    Entry &entry = at->second;
    m_bytes += look.bytes() - entry.look.bytes();
    entry.look = std::move(look);
    entry.isMade = true;
    dropUnseen();
    Q_EMIT changed();
}

const std::vector<media::SoundBeat> *MediaLooks::beats(const QString &source)
{
    if (!hasLook(source, ClipKind::Audio) || m_folder.isEmpty())
        return nullptr;
    auto beats = m_beats.find(source);
    if (beats == m_beats.end()) {
        beats = m_beats.insert(source, std::nullopt);
        findBeats(source);
    }
    return *beats ? &**beats : nullptr;
}

void MediaLooks::setBeats(const QString &source, std::vector<media::SoundBeat> beats)
{
    for (auto entry = m_beats.begin(); entry != m_beats.end(); ++entry) {
        if (localName(entry.key()) == source)
            *entry = beats;
    }
    Q_EMIT changed();
}

void MediaLooks::findBeats(const QString &source)
{
    const QString local = localName(source);
    const auto path = mediaInside(m_folder, local);
    if (!path)
        return;
    const QString written = pathInside(m_folder, library::beatFileOf(local)).value_or(QString());
    const auto work = [this, source, written, path = *path, stop = m_stop.get_token()] {
        m_gate.pass(stop);
        std::vector<media::SoundBeat> beats;
        if (!stop.stop_requested())
            beats = beatsOf(path, written, stop);
        QMetaObject::invokeMethod(
            this, [this, source, beats, stop] { takeBeats(source, beats, stop); }, Qt::QueuedConnection);
    };
    m_pool.start(work, kBeatsPriority);
}

void MediaLooks::takeBeats(const QString &source, std::vector<media::SoundBeat> beats,
                           const std::stop_token &stop)
{
    const auto entry = m_beats.find(source);
    if (stop.stop_requested() || entry == m_beats.end() || *entry)
        return; // somebody has set some meanwhile
    *entry = std::move(beats);
    Q_EMIT changed();
}

/// The longest unseen first, until there is room again or only what is in view is left.
void MediaLooks::dropUnseen()
{
    while (m_bytes > m_room) {
        const auto oldest =
            std::min_element(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
                const auto age = [](const Entry &entry) { return std::pair(!entry.isMade, entry.lastView); };
                return age(a.second) < age(b.second);
            });
        if (oldest == m_entries.end() || !oldest->second.isMade || oldest->second.lastView == m_view)
            return;
        m_bytes -= oldest->second.look.bytes();
        m_entries.erase(oldest);
    }
}

std::optional<double> sourceSeconds(MediaLooks *media, const TimelineClip &clip)
{
    const MediaLook *look = media ? media->find(clip.source, clip.kind) : nullptr;
    return look && look->seconds > 0 ? std::optional(look->seconds) : std::nullopt;
}

} // namespace muto::ui
