#include "core/library/fragment_parts.h"

#include "core/composition/composition_reader.h"
#include "core/edit/clip_times.h"
#include "core/edit/markup_text.h"

#include <QRegularExpression>
#include <QSet>

namespace muto::library {

namespace {

constexpr QSize kUsualCanvas(1920, 1080);

/// "Blue sky (2).png" → "blue-sky-2".
QString idOf(const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9]+"));
    QString base =
        name.section(QLatin1Char('.'), 0, -2).isEmpty() ? name : name.section(QLatin1Char('.'), 0, -2);
    base = base.toLower().replace(unfit, QStringLiteral("-"));
    while (base.startsWith(QLatin1Char('-')))
        base.remove(0, 1);
    while (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    // A name that begins with a digit is no selector.
    if (base.isEmpty() || base.front().isDigit())
        base.prepend(QStringLiteral("clip-"));
    if (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    return base;
}

} // namespace

QSize canvasOf(const composition::HtmlDocument &document)
{
    const auto read = composition::readComposition(document, {});
    return read ? read->composition.size : kUsualCanvas;
}

QString freeId(const composition::HtmlDocument &document, const QString &name)
{
    const QString base = idOf(name);
    QSet<QString> taken;
    for (const composition::HtmlElement &element : document.elements())
        taken.insert(element.value(QLatin1String("id")));
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(base, QString::number(number));
    return id;
}

QByteArray attribute(const char *name, const QString &value)
{
    return QByteArray(" ") + name + "=\"" + edit::escapedValue(value, '"') + '"';
}

QByteArray timing(double start, double end, int track, const QString &label)
{
    return attribute("data-start", edit::secondsText(start)) +
           attribute("data-duration", edit::durationText(start, end)) +
           attribute("data-track-index", QString::number(track)) + attribute("data-label", label);
}

} // namespace muto::library
