#include "ui/widgets/film_skim.h"

#include "core/media/film_strip.h"

#include <QAbstractItemView>
#include <QHoverEvent>
#include <QPointer>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kRestMs = 250; // who only passes over a film does not want it played
constexpr int kPaceMs = 160; // pictures are far apart: faster would be a flicker
constexpr int kPictures = 24;
constexpr QSize kBox(320, 200); // as the pictures that stand still

std::vector<QImage> picturesOf(const QString &path, double seconds, const std::stop_token &stop)
{
    media::FilmStripRequest request{path, {}, kBox, seconds / kPictures};
    for (int i = 0; i < kPictures; ++i)
        request.seconds.push_back(seconds * i / kPictures);
    auto strip = media::filmStrip(request, stop);
    std::vector<QImage> pictures;
    if (strip) {
        for (media::StripPicture &each : *strip)
            pictures.push_back(std::move(each.image));
    }
    return pictures;
}

} // namespace

FilmSkim::FilmSkim(QAbstractItemView &view, FilmOf filmOf)
    : QObject(&view)
    , m_view(view)
    , m_filmOf(std::move(filmOf))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_pace.setInterval(kPaceMs);
    connect(&m_rest, &QTimer::timeout, this, &FilmSkim::begin);
    connect(&m_pace, &QTimer::timeout, this, &FilmSkim::step);
    view.viewport()->setAttribute(Qt::WA_Hover);
    view.viewport()->installEventFilter(this);
}

FilmSkim::~FilmSkim()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

bool FilmSkim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        restOn(m_view.indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::MouseButtonPress ||
             event->type() == QEvent::Hide)
        restOn({});
    return QObject::eventFilter(watched, event);
}

void FilmSkim::restOn(const QModelIndex &index)
{
    if (m_index == index)
        return;
    end();
    m_index = index;
    if (index.isValid())
        m_rest.start();
}

void FilmSkim::begin()
{
    const auto film = m_index.isValid() ? m_filmOf(m_index) : std::nullopt;
    if (!film || film->seconds <= 0)
        return;
    m_playing = film->path;
    m_shown = 0;
    if (m_playing == m_path)
        return m_pace.start();
    m_stop = std::stop_source();
    m_pool.start([this, self = QPointer(this), film = *film, stop = m_stop.get_token()] {
        auto pictures = picturesOf(film.path, film.seconds, stop);
        QMetaObject::invokeMethod(this,
                                  [self, path = film.path, stop, pictures = std::move(pictures)]() mutable {
                                      if (self)
                                          self->take(path, std::move(pictures), stop);
                                  });
    });
}

void FilmSkim::take(const QString &path, std::vector<QImage> pictures, const std::stop_token &stop)
{
    if (stop.stop_requested() || pictures.empty())
        return;
    m_path = path;
    m_pictures = std::move(pictures);
    m_pace.start();
}

void FilmSkim::step()
{
    Q_EMIT momentShown(m_playing, m_pictures[m_shown++ % m_pictures.size()]);
}

void FilmSkim::end()
{
    m_rest.stop();
    m_pace.stop();
    m_stop.request_stop();
    if (!std::exchange(m_playing, {}).isEmpty())
        Q_EMIT momentShown({}, {});
}

} // namespace muto::ui
