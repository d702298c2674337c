#include "ui/canvas/canvas_order.h"

#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace muto::ui {

namespace {

/// When something is painted: the greater, the later.
struct PaintKey
{
    int level = 0;
    bool isLifted = false;
    int place = 0; ///< In the source.

    friend bool operator<(const PaintKey &a, const PaintKey &b)
    {
        return std::tie(a.level, a.isLifted, a.place) < std::tie(b.level, b.isLifted, b.place);
    }
    friend bool operator==(const PaintKey &, const PaintKey &) = default;
};

class OrderPlanner
{
public:
    explicit OrderPlanner(const OrderedBox &box)
        : m_box(box)
    {
        for (int i = 0; i < int(box.elements.size()); ++i)
            m_keys.push_back({box.elements[std::size_t(i)].level, box.elements[std::size_t(i)].isLifted, i});
        m_was = m_keys;
    }

    OrderPlan plan(OrderMove move)
    {
        std::vector<int> selected = painted();
        std::erase_if(selected, [this](int element) { return !at(element).isSelected; });
        const bool isUp = move == OrderMove::ToFront || move == OrderMove::Forward;
        // Who goes first makes room for the next one, or is what the next one has to pass.
        if (move == OrderMove::Forward || move == OrderMove::ToBack)
            std::reverse(selected.begin(), selected.end());
        for (const int element : selected) {
            if (move == OrderMove::ToFront || move == OrderMove::ToBack)
                goBeyondAll(element, isUp);
            else
                pass(element, isUp);
        }
        return outcome();
    }

private:
    const OrderedElement &at(int element) const { return m_box.elements[std::size_t(element)]; }
    PaintKey &key(int element) { return m_keys[std::size_t(element)]; }

    /// From the back to the front.
    std::vector<int> painted() const
    {
        std::vector<int> order(m_keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](int a, int b) { return m_keys[std::size_t(a)] < m_keys[std::size_t(b)]; });
        return order;
    }

    bool overlap(int a, int b) const { return at(a).box.intersects(at(b).box); }

    /// To the level nearest to its own that is beyond another one's.
    void put(int element, const PaintKey &beyond, bool isUp)
    {
        PaintKey &its = key(element);
        if (isUp ? beyond < its : its < beyond)
            return;
        const PaintKey tied{beyond.level, true, element};
        const bool isTieEnough = isUp ? beyond < tied : tied < beyond;
        its = {isTieEnough ? beyond.level : beyond.level + (isUp ? 1 : -1), true, element};
    }

    void goBeyondAll(int element, bool isUp)
    {
        for (int other = 0; other < int(m_keys.size()); ++other) {
            // Others of the selection that are still to come will go beyond this one.
            if (other != element && !(at(other).isSelected && !m_done.contains(other)))
                put(element, key(other), isUp);
        }
        m_done.append(element);
    }

    void pass(int element, bool isUp)
    {
        std::vector<int> order = painted();
        if (!isUp)
            std::reverse(order.begin(), order.end());
        const auto own = std::find(order.begin(), order.end(), element);
        const auto next = std::find_if(own + 1, order.end(), [&](int other) {
            return !at(other).isSelected && overlap(element, other);
        });
        if (next == order.end())
            return;
        m_crossed.push_back(at(*next).box);
        put(element, key(*next), isUp);
        // What was beyond that is to stay beyond.
        std::vector<int> moved{element};
        for (auto other = next + 1; other != order.end(); ++other)
            keepBeyond(*other, moved, isUp);
    }

    void keepBeyond(int element, std::vector<int> &moved, bool isUp)
    {
        const PaintKey before = key(element);
        if (at(element).path.isEmpty())
            return;
        for (const int other : moved) {
            if (overlap(element, other))
                put(element, key(other), isUp);
        }
        if (before != key(element))
            moved.push_back(element);
    }

    OrderPlan outcome() const
    {
        OrderPlan plan;
        plan.crossed = m_crossed;
        bool isBehind = false;
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const OrderedElement &element = m_box.elements[i];
            if (m_keys[i] == m_was[i] || element.path.isEmpty())
                continue;
            StyleChanges styles;
            if (!element.takesLevel)
                styles.push_back({QStringLiteral("position"), QStringLiteral("relative")});
            styles.push_back({QStringLiteral("z-index"), QString::number(m_keys[i].level)});
            plan.styles.emplace_back(element.path, styles);
            isBehind = isBehind || m_keys[i].level < 0;
        }
        if (isBehind && !m_box.isIsolated && !m_box.path.isEmpty())
            plan.styles.push_back({m_box.path, {{QStringLiteral("isolation"), QStringLiteral("isolate")}}});
        return plan;
    }

    const OrderedBox &m_box;
    std::vector<PaintKey> m_keys;
    std::vector<PaintKey> m_was;
    QList<int> m_done;
    std::vector<QRectF> m_crossed;
};

edit::ElementPath pathIn(const QJsonObject &json)
{
    return {json[QLatin1String("file")].toString(), json[QLatin1String("steps")].toString()};
}

} // namespace

std::vector<OrderedBox> OrderedBox::fromJson(const QJsonArray &json)
{
    std::vector<OrderedBox> boxes;
    for (const QJsonValue &each : json) {
        OrderedBox box{pathIn(each.toObject()), each[QLatin1String("isIsolated")].toBool(), {}};
        for (const QJsonValue &part : each[QLatin1String("elements")].toArray()) {
            const QJsonValue seen = part[QLatin1String("box")];
            box.elements.push_back(
                {pathIn(part.toObject()),
                 part[QLatin1String("level")].toInt(),
                 part[QLatin1String("isLifted")].toBool(),
                 part[QLatin1String("takesLevel")].toBool(),
                 part[QLatin1String("isSelected")].toBool(),
                 {seen[0].toDouble(), seen[1].toDouble(), seen[2].toDouble(), seen[3].toDouble()}});
        }
        boxes.push_back(std::move(box));
    }
    return boxes;
}

int OrderPlan::levelOf(const OrderedElement &element) const
{
    for (const auto &[path, changes] : styles) {
        for (const edit::StyleChange &change : changes) {
            if (path == element.path && change.property == QLatin1String("z-index"))
                return change.value.toInt();
        }
    }
    return element.level;
}

OrderPlan planOrder(const OrderedBox &box, OrderMove move)
{
    return OrderPlanner(box).plan(move);
}

} // namespace muto::ui
