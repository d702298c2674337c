#include "ui/project/asset_pictures.h"

#include "core/media/film_strip.h"
#include "core/media/sound_peaks.h"
#include "ui/projects/picture_cache.h"
#include "ui/support/theme.h"

#include <QGlyphRun>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QRawFont>
#include <QtConcurrentRun>

#include <algorithm>

namespace muto::ui {

namespace {

using library::AssetKind;

constexpr QSize kPicture(320, 200);
constexpr int kMostKeptPictures = 2000;
constexpr int kMostKnown = 4096;
constexpr int kPeaks = 106;       // a bar is two pixels wide, with one between
constexpr double kPosterAt = 0.3; // films often begin with nothing

struct LookColors
{
    QColor sound;
    QColor text;
};

QImage imagePicture(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kPicture.width() || size.height() > kPicture.height()))
        reader.setScaledSize(size.scaled(kPicture, Qt::KeepAspectRatio));
    return reader.read();
}

QImage filmPicture(const QString &path, double seconds, const std::stop_token &stop)
{
    const auto strip = media::filmStrip({path, {seconds * kPosterAt}, kPicture, 2}, stop);
    return strip && !strip->empty() ? strip->front().image : QImage();
}

QImage soundPicture(const QString &path, const QColor &color, const std::stop_token &stop)
{
    const auto peaks = media::soundPeaks(path, kPeaks, stop);
    if (!peaks || peaks->empty())
        return {};
    QImage image(kPicture, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    float loudest = 0.05F;
    for (const media::SoundPeak &peak : *peaks)
        loudest = std::max({loudest, peak.highest, -peak.lowest});
    const double half = kPicture.height() * 0.4;
    const double middle = kPicture.height() / 2.0;
    for (std::size_t i = 0; i < peaks->size(); ++i) {
        const double top = middle - half * double((*peaks)[i].highest / loudest);
        const double bottom = middle - half * double((*peaks)[i].lowest / loudest);
        painter.fillRect(QRectF(1 + 3.0 * double(i), top, 2, std::max(1.0, bottom - top)), color);
    }
    return image;
}

/// A word set in a font that is not installed anywhere.
QImage fontPicture(const QString &path, const QColor &color)
{
    QRawFont font(path, kPicture.height() * 0.5);
    const QString sample = QStringLiteral("Aag");
    const auto glyphs = font.isValid() ? font.glyphIndexesForString(sample) : QList<quint32>();
    if (glyphs.isEmpty())
        return {};
    QList<QPointF> places;
    double x = 0;
    for (const QPointF &advance : font.advancesForGlyphIndexes(glyphs)) {
        places.append({x, 0});
        x += advance.x();
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    QImage image(kPicture, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.drawGlyphRun({(kPicture.width() - x) / 2, kPicture.height() * 0.66}, run);
    return image;
}

QImage makePicture(const QString &path, const library::AssetFacts &facts, const LookColors &colors,
                   const std::stop_token &stop)
{
    switch (facts.kind) {
    case AssetKind::Image:
        return imagePicture(path);
    case AssetKind::Video:
        return filmPicture(path, facts.seconds.value_or(0), stop);
    case AssetKind::Audio:
        return soundPicture(path, colors.sound, stop);
    case AssetKind::Font:
        return fontPicture(path, colors.text);
    case AssetKind::Lottie:
    case AssetKind::Page:
    case AssetKind::Style:
    case AssetKind::Script:
    case AssetKind::Data:
    case AssetKind::Other:
        return {};
    }
    return {};
}

/// On the pool's one thread, which alone uses the cache.
AssetLook lookAt(const QString &path, const project::FileStamp &stamp, const LookColors &colors,
                 const std::stop_token &stop)
{
    static const PictureCache cache = PictureCache::ofProgram(QStringLiteral("assets"), kMostKeptPictures);
    AssetLook look{library::readAssetFacts(path), {}};
    if (!look.facts.fault.isEmpty())
        return look;
    const QString key = QStringLiteral("%1\n%2\n%3\n%4%5")
                            .arg(path, QString::number(stamp.size), QString::number(stamp.modifiedMs),
                                 colors.sound.name(), colors.text.name());
    look.picture = cache.find(key);
    if (look.picture.isNull()) {
        look.picture = makePicture(path, look.facts, colors, stop);
        if (!look.picture.isNull())
            cache.store(key, look.picture);
    }
    return look;
}

} // namespace

AssetPictures::AssetPictures(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

AssetPictures::~AssetPictures()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

const AssetLook *AssetPictures::look(const QString &path, const project::FileStamp &stamp)
{
    if (m_known.size() > kMostKnown)
        m_known.clear();
    const auto known = m_known.constFind(path);
    if (known != m_known.cend() && known->stamp == stamp)
        return known->isThere ? &known->look : nullptr;
    m_known.insert(path, {stamp, {}, false});
    const LookColors colors{currentTokens().audio, currentTokens().text};
    m_pool.start([this, self = QPointer(this), path, stamp, colors, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        AssetLook look = lookAt(path, stamp, colors, stop);
        QMetaObject::invokeMethod(this, [self, path, stamp, look = std::move(look)] {
            if (!self || self->m_known.value(path).stamp != stamp)
                return;
            self->m_known.insert(path, {stamp, look, true});
            Q_EMIT self->looked(path);
        });
    });
    return nullptr;
}

} // namespace muto::ui
