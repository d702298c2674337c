#include "core/media/video_picture_source.h"

#include "core/media/film_desk.h"
#include "core/media/media_words.h"
#include "core/media/picture_cache.h"
#include "core/media/reading_plan.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace muto::media {

namespace {

constexpr std::size_t kMostPlans = 8;
constexpr int kDecodersAlwaysOpen = 2;
constexpr int kMostDecoders = 32; // file handles and threads, however small the pictures

using DescribeReply = std::function<void(Result<frames::PictureFacts>)>;
using FetchReply = std::function<void(Result<frames::Picture>)>;
using StretchReply = std::function<void(Result<frames::Stretch>)>;

/// What tells one state of a file from another.
struct Identity
{
    qint64 bytes = -1;
    qint64 changedMs = 0;
    friend bool operator==(const Identity &, const Identity &) = default;
};

Identity identityOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? Identity{info.size(), info.lastModified().toMSecsSinceEpoch()} : Identity{};
}

struct Ask
{
    frames::PictureRequest request;
    FetchReply then;
};

struct StretchAsk
{
    double seconds = 0;
    StretchReply then;
};

/// A file and what is wanted of it. The desk belongs to the thread that made the film busy, or to whoever
/// holds the lock when it is not; everything else is under the lock.
struct Film
{
    Film(int number_, QString path, Identity identity_, int threadsPerDecoder)
        : number(number_)
        , identity(identity_)
        , desk(path, threadsPerDecoder)
    {
        costs.file = path;
    }

    const int number;
    const Identity identity;
    FilmDesk desk;
    bool isBusy = false;
    bool isQueued = false;
    std::deque<DescribeReply> describes;
    std::deque<Ask> asks;
    std::deque<StretchAsk> stretches;
    std::optional<Result<FilmFacts>> facts; ///< As the desk found them.
    std::vector<ReadingPlan> plans;         ///< One for each clip, most recently moved last.
    DecodeCosts costs;                      ///< The desk's last word, and what was answered without it.
    int openDecoders = 0;                   ///< As the desk said last.
    std::int64_t openBytes = 0;
};

using FilmPtr = std::shared_ptr<Film>;
using Replies = std::deque<std::function<void()>>;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, MediaWords::tr("Decoding was stopped"));
}

} // namespace

/// The threads and what they share. Work is done file by file: what was asked for first, and when nobody is
/// waiting, what will be asked for next.
class VideoPictureSource::Studio
{
public:
    explicit Studio(const PictureSourceOptions &options)
        : m_options(options)
        , m_cache(options.cacheBytes)
    {
        for (int i = 0; i < std::max(options.threads, 1); ++i)
            m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
    }

    ~Studio()
    {
        for (std::jthread &thread : m_threads)
            thread.request_stop();
        m_threads.clear(); // joins
        for (const auto &[path, film] : m_films)
            abandon(*film);
        for (const FilmPtr &film : m_queue) // former states of files
            abandon(*film);
        for (const auto &reply : m_replies)
            reply();
    }

    void describe(const QString &path, DescribeReply then)
    {
        const Identity identity = identityOf(path);
        const std::lock_guard lock(m_mutex);
        const FilmPtr film = filmFor(path, identity);
        film->describes.push_back(std::move(then));
        queue(film);
    }

    void fetch(const frames::PictureRequest &request, FetchReply then)
    {
        if (std::isnan(request.seconds))
            return refuse(request, std::move(then));
        const Identity identity = identityOf(request.file);
        const std::lock_guard lock(m_mutex);
        const FilmPtr film = filmFor(request.file, identity);
        Ask ask{request, std::move(then)};
        if (answerFromCache(film, ask)) {
            m_wake.notify_one();
            return;
        }
        film->asks.push_back(std::move(ask));
        queue(film);
    }

    void fetchStretch(const QString &path, double seconds, StretchReply then)
    {
        const Identity identity = identityOf(path);
        const std::lock_guard lock(m_mutex);
        const FilmPtr film = filmFor(path, identity);
        film->stretches.push_back({std::isnan(seconds) ? 0 : seconds, std::move(then)});
        queue(film);
    }

    std::vector<DecodeCosts> costs() const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<DecodeCosts> all;
        for (const DecodeCosts &old : m_formerCosts)
            all.push_back(old);
        for (const FilmPtr &film : m_order)
            all.push_back(film->costs);
        return all;
    }

private:
    // Asking: any thread, under the lock.

    FilmPtr filmFor(const QString &path, const Identity &identity)
    {
        FilmPtr &film = m_films[path];
        if (film && film->identity == identity)
            return film;
        if (film)
            forget(film);
        film = std::make_shared<Film>(m_nextNumber++, path, identity, m_options.threadsPerDecoder);
        m_order.push_back(film);
        return film;
    }

    /// The file was changed: nobody will ask for the old pictures any more. Who already did still gets one.
    void forget(const FilmPtr &film)
    {
        m_cache.removeFile(film->number);
        film->plans.clear();
        m_formerCosts.push_back(film->costs);
        std::erase(m_order, film);
    }

    void refuse(const frames::PictureRequest &request, FetchReply then)
    {
        const std::lock_guard lock(m_mutex);
        m_replies.push_back([path = request.file, then = std::move(then)] {
            then(fail(ErrorKind::Usage,
                      MediaWords::tr("Cannot show %1: the time asked for is not a number").arg(path)));
        });
        m_wake.notify_one();
    }

    void queue(const FilmPtr &film)
    {
        if (!film->isBusy && !film->isQueued) {
            film->isQueued = true;
            m_queue.push_back(film);
        }
        m_wake.notify_one();
    }

    bool answerFromCache(const FilmPtr &film, Ask &ask)
    {
        if (!film->facts || !*film->facts)
            return false;
        const QSize size = FilmDesk::wantedSize(**film->facts, ask.request.size);
        auto picture = m_cache.find(film->number, size, std::max(ask.request.seconds, 0.0));
        if (!picture)
            return false;
        ++film->costs.cacheHits;
        ++film->costs.framesServed;
        notePlan(*film, size, ask.request.seconds);
        m_replies.push_back([then = std::move(ask.then), picture = std::move(*picture)] { then(picture); });
        return true;
    }

    void notePlan(Film &film, QSize size, double seconds)
    {
        auto plan = std::find_if(film.plans.rbegin(), film.plans.rend(),
                                 [&](const ReadingPlan &each) { return each.continues(size, seconds); });
        ReadingPlan moved = plan == film.plans.rend() ? ReadingPlan(size, seconds) : *plan;
        if (plan != film.plans.rend())
            film.plans.erase(std::next(plan).base());
        else if (film.plans.size() >= kMostPlans)
            film.plans.erase(film.plans.begin());
        moved.advance(seconds);
        film.plans.push_back(moved);
    }

    // Working: the threads of the studio.

    void work(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_wake.wait(lock, stop, [this] { return hasWork(); }) && !stop.stop_requested()) {
            if (!m_replies.empty())
                reply(lock);
            else if (!m_queue.empty())
                serve(lock, stop);
            else
                readAhead(lock, stop);
        }
    }

    bool hasWork() { return !m_replies.empty() || !m_queue.empty() || findAhead(); }

    void reply(std::unique_lock<std::mutex> &lock)
    {
        const std::function<void()> reply = std::move(m_replies.front());
        m_replies.pop_front();
        lock.unlock();
        reply();
        lock.lock();
    }

    /// One round with the film that waited longest: its facts, and one picture.
    void serve(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
    {
        const FilmPtr film = std::move(m_queue.front());
        m_queue.pop_front();
        film->isQueued = false;
        film->isBusy = true;
        if (!film->facts) {
            lock.unlock();
            Result<FilmFacts> facts = film->desk.facts();
            lock.lock();
            film->facts = std::move(facts);
        }
        answerDescribes(*film);
        answerStretches(lock, *film);
        answerAsks(lock, film, stop);
        release(lock, film);
    }

    Result<frames::PictureFacts> offered(const Result<FilmFacts> &film) const
    {
        auto facts = film.map([](const FilmFacts &each) { return each.facts; });
        if (facts && !m_options.offersPackets)
            facts->packets.reset();
        return facts;
    }

    void answerDescribes(Film &film)
    {
        for (DescribeReply &then : film.describes)
            m_replies.push_back([then = std::move(then), facts = offered(*film.facts)] { then(facts); });
        film.describes.clear();
        m_wake.notify_all();
    }

    void answerStretches(std::unique_lock<std::mutex> &lock, Film &film)
    {
        while (!film.stretches.empty()) {
            const StretchAsk ask = std::move(film.stretches.front());
            film.stretches.pop_front();
            lock.unlock();
            auto stretch = film.desk.stretch(ask.seconds);
            lock.lock();
            takeCosts(film);
            m_replies.push_back([then = ask.then, stretch = std::move(stretch)] { then(stretch); });
            m_wake.notify_one();
        }
    }

    void answerAsks(std::unique_lock<std::mutex> &lock, const FilmPtr &film, const std::stop_token &stop)
    {
        std::erase_if(film->asks, [&](Ask &ask) { return answerFromCache(film, ask); });
        if (film->asks.empty())
            return;
        const Ask ask = std::move(film->asks.front());
        film->asks.pop_front();
        const QSize size = *film->facts ? FilmDesk::wantedSize(**film->facts, ask.request.size) : QSize();
        auto made = make(lock, *film, ask.request.seconds, size, stop);
        if (made)
            notePlan(*film, size, ask.request.seconds);
        ++film->costs.framesServed;
        m_replies.push_back([then = ask.then, made = std::move(made)] { then(made); });
        // The same frame, asked for by others meanwhile.
        std::erase_if(film->asks, [&](Ask &other) { return answerFromCache(film, other); });
    }

    /// Makes a picture outside of the lock and keeps it.
    Result<frames::Picture> make(std::unique_lock<std::mutex> &lock, Film &film, double seconds, QSize size,
                                 const std::stop_token &stop)
    {
        lock.unlock();
        auto made = film.desk.make(seconds, size, stop);
        lock.lock();
        takeCosts(film);
        if (made)
            m_cache.insert(film.number, *made);
        return made;
    }

    void takeCosts(Film &film)
    {
        DecodeCosts costs = film.desk.costs();
        costs.framesServed = film.costs.framesServed;
        costs.cacheHits = film.costs.cacheHits;
        film.costs = costs;
        film.openDecoders = film.desk.openDecoders();
        film.openBytes = film.openDecoders * film.desk.bytesPerDecoder();
    }

    void release(std::unique_lock<std::mutex> &lock, const FilmPtr &film)
    {
        film->isBusy = false;
        if (!film->asks.empty() || !film->describes.empty() || !film->stretches.empty())
            queue(film);
        m_wake.notify_all();
        auto closed = closeUnused();
        lock.unlock(); // closing takes time
        closed.clear();
        lock.lock();
    }

    // Reading ahead.

    int framesAhead(const ReadingPlan &plan) const
    {
        std::int64_t moving = 0;
        for (const FilmPtr &film : m_order)
            moving += std::count_if(film->plans.begin(), film->plans.end(),
                                    [](const ReadingPlan &each) { return each.isMoving(); });
        const std::int64_t bytes = std::int64_t(plan.size().width()) * plan.size().height() * 4;
        const std::int64_t share = m_cache.budgetBytes() / 2 / std::max<std::int64_t>(moving, 1);
        return int(std::min<std::int64_t>(share / std::max<std::int64_t>(bytes, 1), m_options.framesAhead));
    }

    struct Ahead
    {
        FilmPtr film;
        QSize size;
        double seconds;
    };

    std::optional<Ahead> findAhead()
    {
        for (std::size_t turn = 0; turn < m_order.size(); ++turn) {
            const FilmPtr &film = m_order[(m_turn + turn) % m_order.size()];
            for (std::size_t i = 0; !film->isBusy && i < film->plans.size(); ++i)
                if (const auto seconds = film->plans[i].next(framesAhead(film->plans[i])))
                    return Ahead{film, film->plans[i].size(), *seconds};
        }
        return std::nullopt;
    }

    void readAhead(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
    {
        const auto ahead = findAhead();
        if (!ahead)
            return;
        Film &film = *ahead->film;
        ++m_turn; // the other films' turn
        auto picture = m_cache.find(film.number, ahead->size, ahead->seconds);
        if (!picture) {
            film.isBusy = true;
            const auto made = make(lock, film, ahead->seconds, ahead->size, stop);
            picture = made ? std::optional(*made) : std::nullopt;
        }
        const bool isLast = !picture || std::isinf(picture->untilSeconds);
        for (ReadingPlan &plan : film.plans)
            if (plan.size() == ahead->size && plan.next(m_options.framesAhead) <= ahead->seconds)
                plan.reached(ahead->seconds, isLast);
        release(lock, ahead->film);
    }

    // Closing.

    std::vector<std::shared_ptr<void>> closeUnused()
    {
        std::vector<std::shared_ptr<void>> closed;
        for (FilmPtr film = longestUnused(); film && isOverBudget(); film = longestUnused()) {
            closed.push_back(film->desk.closeOldest());
            takeCosts(*film);
        }
        return closed;
    }

    bool isOverBudget() const
    {
        std::int64_t bytes = 0;
        int decoders = 0;
        for (const FilmPtr &film : m_order) {
            bytes += film->openBytes;
            decoders += film->openDecoders;
        }
        return decoders > kDecodersAlwaysOpen && (bytes > m_options.decoderBytes || decoders > kMostDecoders);
    }

    FilmPtr longestUnused() const
    {
        FilmPtr oldest;
        for (const FilmPtr &film : m_order)
            if (!film->isBusy && film->openDecoders > 0 &&
                (!oldest || film->desk.oldestUse() < oldest->desk.oldestUse()))
                oldest = film;
        return oldest;
    }

    void abandon(Film &film)
    {
        for (const Ask &ask : film.asks)
            ask.then(cancelled());
        for (const DescribeReply &then : film.describes)
            then(cancelled());
        for (const StretchAsk &ask : film.stretches)
            ask.then(cancelled());
        film.asks.clear();
        film.describes.clear();
        film.stretches.clear();
    }

    const PictureSourceOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    PictureCache m_cache;
    std::map<QString, FilmPtr> m_films;
    std::vector<FilmPtr> m_order; ///< The same, in the order in which they were asked for.
    std::vector<DecodeCosts> m_formerCosts;
    std::deque<FilmPtr> m_queue; ///< Films that somebody waits for.
    Replies m_replies;           ///< On their way out.
    std::size_t m_turn = 0;
    int m_nextNumber = 0;
    std::vector<std::jthread> m_threads; ///< Last: they use all of the above.
};

VideoPictureSource::VideoPictureSource(const PictureSourceOptions &options)
    : m_studio(std::make_unique<Studio>(options))
{
}

VideoPictureSource::~VideoPictureSource() = default;

void VideoPictureSource::describe(const QString &file, std::function<void(Result<frames::PictureFacts>)> then)
{
    m_studio->describe(file, std::move(then));
}

void VideoPictureSource::fetch(const frames::PictureRequest &request,
                               std::function<void(Result<frames::Picture>)> then)
{
    m_studio->fetch(request, std::move(then));
}

void VideoPictureSource::fetchStretch(const QString &file, double seconds,
                                      std::function<void(Result<frames::Stretch>)> then)
{
    m_studio->fetchStretch(file, seconds, std::move(then));
}

std::vector<DecodeCosts> VideoPictureSource::costs() const
{
    return m_studio->costs();
}

std::unique_ptr<frames::PictureSource> makePictureSource(const PictureSourceOptions &options)
{
    return std::make_unique<VideoPictureSource>(options);
}

} // namespace muto::media
