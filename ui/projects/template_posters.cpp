#include "ui/projects/template_posters.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

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
    , m_maker(std::move(cache))
{
    connect(&m_maker, &PosterMaker::taken, this, &TemplatePosters::taken);
}

QImage TemplatePosters::poster(const library::Template &which)
{
    const QImage known = m_maker.find(cacheKey(which));
    return known.isNull() ? standIn(which) : known;
}

void TemplatePosters::want(const std::vector<library::Template> &templates)
{
    std::vector<PosterWish> wishes;
    for (const library::Template &each : templates) {
        const QString key = cacheKey(each);
        // There is nothing to see of an empty film.
        if (each.id != QLatin1String("blank") && m_maker.find(key).isNull())
            wishes.push_back({each.id, each.folder, QStringLiteral("index.html"), each.posterSeconds, key});
    }
    m_maker.want(wishes);
}

} // namespace muto::ui
