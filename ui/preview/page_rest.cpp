#include "ui/preview/page_rest.h"

#include "ui/preview/page_addresses.h"
#include "ui/preview/preview_view.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muto::ui {

using edit::ElementPath;

namespace {

QHash<ElementPath, QPointF> placesOf(const QJsonArray &answer)
{
    QHash<ElementPath, QPointF> places;
    for (const QJsonValue &each : answer) {
        const QJsonObject object = each.toObject();
        const QJsonObject values = object[QLatin1String("values")].toObject();
        const auto shift = shiftOf(values[QLatin1String("transform")].toString());
        if (shift)
            places.insert(
                {object[QLatin1String("file")].toString(), object[QLatin1String("steps")].toString()},
                *shift);
    }
    return places;
}

} // namespace

std::optional<QPointF> shiftOf(const QString &transform)
{
    if (transform == QLatin1String("none"))
        return QPointF();
    const qsizetype open = transform.indexOf(QLatin1Char('('));
    if (open < 0 || !transform.endsWith(QLatin1Char(')')))
        return std::nullopt;
    const QStringList numbers = transform.mid(open + 1).chopped(1).split(QLatin1Char(','));
    const qsizetype x = transform.startsWith(QLatin1String("matrix3d(")) ? 12 : 4;
    if (!transform.startsWith(QLatin1String("matrix")) || numbers.size() < x + 2)
        return std::nullopt;
    return QPointF(numbers[x].toDouble(), numbers[x + 1].toDouble());
}

RestQuestion restOn(PreviewView &preview)
{
    return [&preview](const QList<ElementPath> &elements, const auto &answer) {
        const QJsonObject question{{QStringLiteral("elements"), pageAddresses(elements)},
                                   {QStringLiteral("properties"), QJsonArray{QStringLiteral("transform")}}};
        preview.ask(QStringLiteral("styles"), question,
                    [answer](const QJsonArray &told) { answer(placesOf(told)); });
    };
}

} // namespace muto::ui
