#include "ui/preview/page_styles.h"

#include "ui/inspector/style_aspects.h"
#include "ui/preview/page_addresses.h"
#include "ui/preview/preview_view.h"

#include <QJsonObject>
#include <QPointer>

namespace muto::ui {

using edit::ElementPath;

namespace {

QJsonArray propertiesOfAspects()
{
    QStringList names;
    for (const StyleAspect &aspect : styleAspects()) {
        if (!names.contains(aspect.property))
            names.append(aspect.property);
    }
    return QJsonArray::fromStringList(names);
}

StyleValues valuesOf(const QJsonObject &json)
{
    StyleValues values;
    for (auto value = json.begin(); value != json.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

} // namespace

PageStyles::PageStyles(PreviewView &preview, QObject *parent)
    : ComputedStyles(parent)
    , m_preview(preview)
{
    connect(&preview, &PreviewView::ready, this, &ComputedStyles::outdated);
    connect(&preview, &PreviewView::patched, this, &ComputedStyles::outdated);
}

void PageStyles::request(const QList<ElementPath> &elements)
{
    static const QJsonArray properties = propertiesOfAspects();
    const quint64 request = ++m_request;
    const QJsonObject question{{QStringLiteral("elements"), pageAddresses(elements)},
                               {QStringLiteral("properties"), properties}};
    const QPointer alive(this);
    m_preview.ask(QStringLiteral("styles"), question, [alive, request](const QJsonArray &answer) {
        if (alive)
            alive->take(answer, request);
    });
}

void PageStyles::take(const QJsonArray &answer, quint64 request)
{
    if (request != m_request)
        return;
    ComputedValues values;
    for (const QJsonValue &each : answer) {
        const QJsonObject object = each.toObject();
        const ElementPath element{object[QLatin1String("file")].toString(),
                                  object[QLatin1String("steps")].toString()};
        StyleValues now = valuesOf(object[QLatin1String("values")].toObject());
        const StyleValues resting = valuesOf(object[QLatin1String("resting")].toObject());
        for (auto value = resting.begin(); value != resting.end(); ++value)
            now.insert(restingName(value.key()), *value);
        values.insert(element, now);
    }
    Q_EMIT answered(values);
}

} // namespace muto::ui
