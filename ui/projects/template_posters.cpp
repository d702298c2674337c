#include "ui/projects/template_posters.h"

#include "core/composition/composition_file.h"
#include "core/web/preview_page.h"

#include <QFileInfo>
#include <QPainter>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kUntilTheWindowIsThereMs = 700;
constexpr int kLongestWaitMs = 20'000;
constexpr int kBetweenLooksMs = 120;
constexpr int kLongSide = 480;

QString cacheKey(const library::Template &which)
{
    const QFileInfo page(which.folder + QStringLiteral("/index.html"));
    return QStringLiteral("%1\n%2\n%3\n%4\nlooked at")
        .arg(page.filePath(), QString::number(page.size()),
             QString::number(page.lastModified().toMSecsSinceEpoch()), QString::number(which.posterSeconds));
}

QColor paletteColor(const library::Template &which, int index, Qt::GlobalColor otherwise)
{
    return which.palette.size() > index ? QColor(which.palette.at(index)) : QColor(otherwise);
}

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

/// A ground with a bar and two lines in the template's colours.
QImage standIn(const library::Template &which)
{
    const QSize size = which.sizes.value(0) == QLatin1String("9:16") ? QSize(kLongSide * 9 / 16, kLongSide)
                                                                     : QSize(kLongSide, kLongSide * 9 / 16);
    QImage image(size, QImage::Format_RGB32);
    image.fill(paletteColor(which, 0, Qt::black));
    if (which.id == QLatin1String("blank"))
        return image;
    QPainter painter(&image);
    const int unit = std::min(size.width(), size.height()) / 12;
    painter.fillRect(unit, size.height() - 5 * unit, 5 * unit, unit, paletteColor(which, 2, Qt::white));
    painter.fillRect(unit, size.height() - 3 * unit, 3 * unit, unit / 2, paletteColor(which, 1, Qt::gray));
    return image;
}

} // namespace

TemplatePosters::TemplatePosters(PictureCache cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUntilTheWindowIsThereMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestWaitMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplatePosters::next);
    m_again.setSingleShot(true);
    m_again.setInterval(kBetweenLooksMs);
    connect(&m_patience, &QTimer::timeout, this, &TemplatePosters::finishOne);
    connect(&m_again, &QTimer::timeout, this, &TemplatePosters::take);
}

TemplatePosters::~TemplatePosters() = default;

QImage TemplatePosters::poster(const library::Template &which)
{
    const QImage known = m_cache.find(cacheKey(which));
    return known.isNull() ? standIn(which) : known;
}

void TemplatePosters::want(const std::vector<library::Template> &templates)
{
    for (const library::Template &each : templates) {
        const bool isWaiting = std::any_of(m_wanted.begin(), m_wanted.end(), [&each](const auto &other) {
            return other.folder == each.folder;
        });
        // There is nothing to see of an empty film.
        if (!isWaiting && each.id != QLatin1String("blank") && m_cache.find(cacheKey(each)).isNull())
            m_wanted.push_back(each);
    }
    if (!m_wanted.empty() && !m_page)
        m_pause.start();
}

void TemplatePosters::stop()
{
    m_pause.stop();
    m_wanted.erase(m_wanted.begin() + (m_page && !m_wanted.empty() ? 1 : 0), m_wanted.end());
}

void TemplatePosters::next()
{
    if (m_wanted.empty()) {
        m_page.reset();
        m_view.reset();
        return;
    }
    open(m_wanted.front());
}

void TemplatePosters::open(const library::Template &which)
{
    const auto film = composition::loadComposition({which.folder, QStringLiteral("index.html")});
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
    m_view->resize(composition.size.scaled(kLongSide, kLongSide, Qt::KeepAspectRatio));
    m_view->setPage(m_page->page());
    m_view->show();
    connect(m_page.get(), &web::PreviewPage::painted, &m_again, qOverload<>(&QTimer::start));
    connect(m_page.get(), &web::PreviewPage::failed, this, &TemplatePosters::finishOne);
    connect(m_page.get(), &web::PreviewPage::crashed, this, &TemplatePosters::finishOne);
    m_patience.start();
    const FrameRate rate = composition.frameRate();
    m_page->open(
        {which.folder, composition.entry, composition.size, rate, composition.declaredDuration, false, {}},
        {rate.frameAt(which.posterSeconds)});
}

void TemplatePosters::take()
{
    const library::Template which = m_wanted.front();
    QImage picture = m_view->grab().toImage();
    // A page is painted before its view shows it. One that stays plain is given up by and by.
    if (isPlain(picture))
        return m_again.start();
    picture.setDevicePixelRatio(1);
    m_cache.store(cacheKey(which), picture);
    Q_EMIT taken(which.id, picture);
    finishOne();
}

/// Called by the page itself, which must not go while it speaks.
void TemplatePosters::finishOne()
{
    m_patience.stop();
    m_again.stop();
    if (m_page)
        m_page->disconnect(this);
    if (!m_wanted.empty())
        m_wanted.pop_front();
    QMetaObject::invokeMethod(this, &TemplatePosters::next, Qt::QueuedConnection);
}

} // namespace muto::ui
