#include "ui/canvas/canvas_page.h"

#include "ui/preview/page_addresses.h"
#include "ui/preview/preview_view.h"

#include <QPointer>

#include <utility>

namespace muto::ui {

namespace {

CanvasPage::Elements elementsFrom(const QJsonArray &answer)
{
    CanvasPage::Elements elements;
    for (const QJsonValue &one : answer)
        elements.push_back(CanvasElement::fromJson(one.toObject()));
    return elements;
}

QJsonValue addressOf(const edit::ElementPath &path)
{
    return path.isEmpty() ? QJsonValue() : pageAddresses({path}).first();
}

QRectF boxFrom(const QJsonValue &box)
{
    return {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
}

} // namespace

CanvasPage::CanvasPage(PreviewView &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
}

void CanvasPage::ask(const QString &name, const QJsonObject &question,
                     std::function<void(const QJsonArray &)> answer)
{
    const QPointer<CanvasPage> alive(this);
    m_preview.ask(name, question, [alive, answer = std::move(answer)](const QJsonArray &json) {
        if (alive)
            answer(json);
    });
}

void CanvasPage::describe(const QList<edit::ElementPath> &elements, std::function<void(Elements)> answer)
{
    ask(QStringLiteral("describe"), {{QStringLiteral("elements"), pageAddresses(elements)}},
        [answer = std::move(answer)](const QJsonArray &json) { answer(elementsFrom(json)); });
}

void CanvasPage::hit(QPointF point, std::function<void(Elements)> answer)
{
    ask(QStringLiteral("hit"),
        {{QStringLiteral("x"), point.x()},
         {QStringLiteral("y"), point.y()},
         {QStringLiteral("entered"), addressOf(m_entered)}},
        [answer = std::move(answer)](const QJsonArray &json) { answer(elementsFrom(json)); });
}

void CanvasPage::within(const QRectF &area, std::function<void(Elements)> answer)
{
    ask(QStringLiteral("within"),
        {{QStringLiteral("x"), area.x()},
         {QStringLiteral("y"), area.y()},
         {QStringLiteral("width"), area.width()},
         {QStringLiteral("height"), area.height()},
         {QStringLiteral("entered"), addressOf(m_entered)}},
        [answer = std::move(answer)](const QJsonArray &json) { answer(elementsFrom(json)); });
}

void CanvasPage::beyond(std::function<void(Elements)> answer)
{
    ask(QStringLiteral("beyond"), {{QStringLiteral("entered"), addressOf(m_entered)}},
        [answer = std::move(answer)](const QJsonArray &json) { answer(elementsFrom(json)); });
}

void CanvasPage::neighbours(const QList<edit::ElementPath> &moving,
                            std::function<void(std::vector<QRectF>)> answer)
{
    ask(QStringLiteral("neighbours"), {{QStringLiteral("moving"), pageAddresses(moving)}},
        [answer = std::move(answer)](const QJsonArray &json) {
            std::vector<QRectF> boxes;
            for (const QJsonValue &box : json)
                boxes.push_back(boxFrom(box));
            answer(std::move(boxes));
        });
}

void CanvasPage::grouping(const QList<edit::ElementPath> &members, std::function<void(GroupingFacts)> answer)
{
    ask(QStringLiteral("grouping"), {{QStringLiteral("elements"), pageAddresses(members)}},
        [answer = std::move(answer)](const QJsonArray &json) {
            answer(GroupingFacts::fromJson(json.first().toObject()));
        });
}

void CanvasPage::ungrouping(const edit::ElementPath &group, std::function<void(UngroupingFacts)> answer)
{
    ask(QStringLiteral("ungrouping"), {{QStringLiteral("elements"), pageAddresses({group})}},
        [answer = std::move(answer)](const QJsonArray &json) {
            answer(UngroupingFacts::fromJson(json.first().toObject()));
        });
}

void CanvasPage::order(const QList<edit::ElementPath> &elements,
                       std::function<void(std::vector<OrderedBox>)> answer)
{
    ask(QStringLiteral("order"), {{QStringLiteral("elements"), pageAddresses(elements)}},
        [answer = std::move(answer)](const QJsonArray &json) { answer(OrderedBox::fromJson(json)); });
}

void CanvasPage::reveal(const QList<edit::ElementPath> &elements)
{
    ask(QStringLiteral("reveal"), {{QStringLiteral("elements"), pageAddresses(elements)}},
        [](const QJsonArray &) {});
}

} // namespace muto::ui
