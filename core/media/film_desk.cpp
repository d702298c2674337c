#include "core/media/film_desk.h"

#include "core/media/media_words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace muto::media {

namespace {

constexpr std::size_t kMostDecodersPerFile = 4;
constexpr std::int64_t kFramesHeldByDecoder = 12; // reference pictures and frames on their way
constexpr double kBeyondEnd = 10;                 // seconds: enough to be after the last frame

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Counts uses of decoders of all desks, so that they can be compared.
std::int64_t nextUse()
{
    static std::atomic<std::int64_t> uses{0};
    return ++uses;
}

} // namespace

struct FilmDesk::Decoder
{
    FrameCursor cursor;
    std::int64_t lastUse = 0;
};

FilmDesk::FilmDesk(QString path, int threadsPerDecoder)
    : m_path(std::move(path))
    , m_threadsPerDecoder(threadsPerDecoder)
{
    m_costs.file = m_path;
}

FilmDesk::~FilmDesk() = default;

const Result<FilmFacts> &FilmDesk::facts()
{
    if (!m_facts) {
        QElapsedTimer timer;
        timer.start();
        m_facts = describeFilm(m_path);
        m_costs.openMilliseconds += millisecondsOf(timer);
    }
    return *m_facts;
}

QSize FilmDesk::wantedSize(const FilmFacts &film, QSize wish)
{
    return wish.isEmpty() ? film.facts.size : wish.boundedTo(film.facts.size);
}

std::int64_t FilmDesk::bytesPerDecoder() const
{
    if (!m_facts || !m_facts->has_value())
        return 0;
    const QSize stored = (*m_facts)->stored;
    return std::int64_t(stored.width()) * stored.height() * 3 / 2 *
           (kFramesHeldByDecoder + m_threadsPerDecoder);
}

std::int64_t FilmDesk::oldestUse() const
{
    std::int64_t oldest = INT64_MAX;
    for (const auto &decoder : m_decoders)
        oldest = std::min(oldest, decoder->lastUse);
    return oldest;
}

std::shared_ptr<void> FilmDesk::closeOldest()
{
    const auto oldest =
        std::min_element(m_decoders.begin(), m_decoders.end(),
                         [](const auto &a, const auto &b) { return a->lastUse < b->lastUse; });
    if (oldest == m_decoders.end())
        return nullptr;
    std::shared_ptr<Decoder> taken = std::move(*oldest);
    m_decoders.erase(oldest);
    return taken;
}

Result<FilmDesk::Decoder *> FilmDesk::openDecoder()
{
    QElapsedTimer timer;
    timer.start();
    auto producer = openFrames(m_path, m_threadsPerDecoder);
    m_costs.openMilliseconds += millisecondsOf(timer);
    if (!producer)
        return fail(std::move(producer.error()));
    ++m_costs.decodersOpened;
    m_decoders.push_back(std::make_unique<Decoder>(Decoder{FrameCursor(std::move(*producer))}));
    return m_decoders.back().get();
}

/// The one that is nearest before `seconds`; else a new one; else the one that rested longest.
Result<FilmDesk::Decoder *> FilmDesk::decoderFor(double seconds)
{
    Decoder *nearest = nullptr;
    for (const auto &decoder : m_decoders)
        if (decoder->cursor.isNear(seconds) &&
            (!nearest || decoder->cursor.position() > nearest->cursor.position()))
            nearest = decoder.get();
    if (nearest)
        return nearest;
    if (m_decoders.size() < kMostDecodersPerFile)
        return openDecoder();
    return std::min_element(m_decoders.begin(), m_decoders.end(),
                            [](const auto &a, const auto &b) { return a->lastUse < b->lastUse; })
        ->get();
}

Result<QByteArray> FilmDesk::converted(const AVFrame &frame, QSize size)
{
    const Orientation &orientation = (*m_facts)->orientation;
    const QSize stored = orientation.applied(size); // a turn and its inverse swap alike
    auto rgba = m_converter.convert(frame, stored);
    if (!rgba)
        return fail(rgba.error().within(MediaWords::tr("Cannot show %1").arg(m_path)));
    ++m_costs.framesConverted;
    return turned(*rgba, stored, orientation);
}

/// Whoever reads the error wants to know of which file.
Error FilmDesk::named(const Error &error) const
{
    const bool isNamed = error.kind == ErrorKind::Cancelled || error.message.contains(m_path);
    return isNamed ? error : error.within(MediaWords::tr("Cannot show %1").arg(m_path));
}

Result<frames::Picture> FilmDesk::make(double seconds, QSize size, const std::stop_token &stop)
{
    if (!facts())
        return fail(facts().error());
    if ((*m_facts)->facts.size.isEmpty())
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot show %1: it has sound and no pictures").arg(m_path));
    const double end = (*m_facts)->facts.durationSeconds + kBeyondEnd;
    const double at = std::clamp(seconds, 0.0, end);
    const auto decoder = decoderFor(at);
    if (!decoder)
        return fail(decoder.error());
    (*decoder)->lastUse = nextUse();

    QElapsedTimer timer;
    timer.start();
    const ProducerCosts before = (*decoder)->cursor.costs();
    const auto shown = (*decoder)->cursor.at(at, stop);
    const ProducerCosts &after = (*decoder)->cursor.costs();
    m_costs.framesDecoded += after.frames - before.frames;
    m_costs.seeks += after.seeks - before.seeks;
    m_costs.brokenPackets += after.brokenPackets - before.brokenPackets;
    m_costs.decodeMilliseconds += millisecondsOf(timer);
    if (!shown)
        return fail(named(shown.error()));

    timer.restart();
    auto rgba = converted(*shown->pixels, size);
    m_costs.convertMilliseconds += millisecondsOf(timer);
    if (!rgba)
        return fail(std::move(rgba.error()));
    return frames::Picture{size, shown->seconds, shown->untilSeconds, std::move(*rgba)};
}

Result<frames::Stretch> FilmDesk::stretch(double seconds)
{
    if (!facts())
        return fail(facts().error());
    if (!(*m_facts)->facts.packets)
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot read %1: its packets are not for pages").arg(m_path));
    if (!m_stretches) {
        auto opened = StretchReader::open(m_path, (*m_facts)->firstSeconds);
        if (!opened)
            return fail(named(opened.error()));
        m_stretches.emplace(std::move(*opened));
    }
    auto stretch = m_stretches->at(seconds);
    if (!stretch)
        return fail(named(stretch.error()));
    m_costs.packetsServed += std::int64_t(stretch->packets.size());
    return stretch;
}

DecodeCosts FilmDesk::costs() const
{
    return m_costs;
}

} // namespace muto::media
