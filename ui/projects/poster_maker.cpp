#include "ui/projects/poster_maker.h"

#include "core/composition/composition_file.h"
#include "core/web/preview_page.h"

#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kUntilTheWindowIsThereMs = 700;
constexpr int kLongestWaitMs = 20'000;
constexpr int kBetweenLooksMs = 120;
constexpr int kPosterLongSide = 480;

/// One colour all over, as a view is before Chromium's picture has reached it.
bool isPlain(const QImage &picture)
{
    constexpr int kStep = 7;
    const QRgb first = picture.isNull() ? 0 : picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += kStep) {
        for (int x = 0; x < picture.width(); x += kStep) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

PosterMaker::PosterMaker(PictureCache cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUntilTheWindowIsThereMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestWaitMs);
    m_again.setSingleShot(true);
    m_again.setInterval(kBetweenLooksMs);
    connect(&m_pause, &QTimer::timeout, this, &PosterMaker::next);
    connect(&m_patience, &QTimer::timeout, this, &PosterMaker::finishOne);
    connect(&m_again, &QTimer::timeout, this, &PosterMaker::take);
}

PosterMaker::~PosterMaker() = default;

void PosterMaker::want(const std::vector<PosterWish> &wishes)
{
    for (const PosterWish &wish : wishes) {
        const bool isWaiting =
            std::any_of(m_wishes.begin(), m_wishes.end(),
                        [&wish](const PosterWish &other) { return other.key == wish.key; });
        if (!isWaiting && !m_tried.contains(wish.key))
            m_wishes.push_back(wish);
    }
    if (!m_wishes.empty() && !m_page)
        m_pause.start();
}

void PosterMaker::stop()
{
    m_pause.stop();
    m_wishes.erase(m_wishes.begin() + (m_page && !m_wishes.empty() ? 1 : 0), m_wishes.end());
}

void PosterMaker::next()
{
    if (m_wishes.empty()) {
        m_page.reset();
        m_view.reset();
        return;
    }
    const PosterWish wish = m_wishes.front();
    const QImage known = m_cache.find(wish.key);
    if (known.isNull())
        return open(wish);
    Q_EMIT taken(wish.id, known);
    finishOne();
}

void PosterMaker::open(const PosterWish &wish)
{
    m_tried.insert(wish.key);
    const auto film = composition::loadComposition({wish.folder, wish.entry});
    if (!film)
        return finishOne();
    const composition::Composition &composition = film->composition;
    // A new page each time: what a film left behind in one is no business of the next.
    m_page = std::make_unique<web::PreviewPage>();
    m_view = std::make_unique<QWebEngineView>();
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->setAttribute(Qt::WA_QuitOnClose, false); // the program is not to wait for it
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->resize(composition.size.scaled(kPosterLongSide, kPosterLongSide, Qt::KeepAspectRatio));
    m_view->setPage(m_page->page());
    m_view->show();
    connect(m_page.get(), &web::PreviewPage::painted, &m_again, qOverload<>(&QTimer::start));
    connect(m_page.get(), &web::PreviewPage::failed, this, &PosterMaker::finishOne);
    connect(m_page.get(), &web::PreviewPage::crashed, this, &PosterMaker::finishOne);
    m_patience.start();
    const FrameRate rate = composition.frameRate();
    m_page->open(
        {wish.folder, composition.entry, composition.size, rate, composition.declaredDuration, false, {}},
        {rate.frameAt(wish.seconds)});
}

void PosterMaker::take()
{
    const PosterWish wish = m_wishes.front();
    QImage picture = m_view->grab().toImage();
    // A page is painted before its view shows it. One that stays plain is given up by and by.
    if (isPlain(picture))
        return m_again.start();
    picture.setDevicePixelRatio(1);
    m_cache.store(wish.key, picture);
    m_tried.remove(wish.key); // it is in the cache
    Q_EMIT taken(wish.id, picture);
    finishOne();
}

/// Called by the page itself, which must not go while it speaks.
void PosterMaker::finishOne()
{
    m_patience.stop();
    m_again.stop();
    if (m_page)
        m_page->disconnect(this);
    if (!m_wishes.empty())
        m_wishes.pop_front();
    QMetaObject::invokeMethod(this, &PosterMaker::next, Qt::QueuedConnection);
}

} // namespace muto::ui
