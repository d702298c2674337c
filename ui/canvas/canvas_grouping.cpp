#include "ui/canvas/canvas_grouping.h"

#include "ui/canvas/canvas_edits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

class GroupingWords
{
    Q_DECLARE_TR_FUNCTIONS(CanvasGrouping)
};

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorKind::Composition, why);
}

QPointF pairFrom(const QJsonValue &json)
{
    return {json[0].toDouble(), json[1].toDouble()};
}

std::vector<std::pair<QString, QString>> pairsFrom(const QJsonValue &json)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QJsonValue &pair : json.toArray())
        pairs.emplace_back(pair[0].toString(), pair[1].toString());
    return pairs;
}

std::vector<GroupMember> membersFrom(const QJsonValue &json)
{
    std::vector<GroupMember> members;
    for (const QJsonValue &one : json.toArray())
        members.push_back(GroupMember::fromJson(one.toObject()));
    return members;
}

bool isPlacedFreely(const GroupMember &member)
{
    return member.element.position == QLatin1String("absolute");
}

bool isBlock(const QString &display)
{
    static const QStringList names{QStringLiteral("block"), QStringLiteral("flow-root"),
                                   QStringLiteral("list-item")};
    return names.contains(display);
}

/// A box of its own line, whatever it does with what is in it.
bool isOwnLine(const GroupMember &member)
{
    static const QStringList names{QStringLiteral("flex"), QStringLiteral("grid"), QStringLiteral("table")};
    return !member.isFloating && (isBlock(member.display) || names.contains(member.display));
}

/// Where its layout begins in the box that its insets count from.
QPointF cornerOf(const GroupMember &member)
{
    const auto &insets = member.element.insets;
    return QPointF(insets[CanvasElement::Left], insets[CanvasElement::Top]) + member.margin;
}

/// As it is seen there, by whole pixels: a fraction more than it needs is no harm, one less breaks lines.
QRect boxOf(const GroupMember &member)
{
    const CanvasElement &element = member.element;
    const QPointF origin(element.origin.x() * element.size.width(),
                         element.origin.y() * element.size.height());
    QPolygonF corners;
    for (const QPointF &part : {QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)}) {
        const QPointF point(part.x() * element.size.width(), part.y() * element.size.height());
        corners << cornerOf(member) + origin + element.own.map(point - origin) + member.shift;
    }
    return corners.boundingRect().toAlignedRect();
}

/// The width that it has by what is in it, fixed: there may be less room for it, or more.
std::optional<edit::StyleChange> fixedWidth(const GroupMember &member)
{
    const CanvasElement &element = member.element;
    const bool isStretched = element.isSet[CanvasElement::Left] && element.isSet[CanvasElement::Right];
    if (!member.hasAutoWidth || member.isReplaced || isStretched)
        return std::nullopt;
    const auto side = element.isSet[CanvasElement::Right] && !element.isSet[CanvasElement::Left]
                          ? CanvasElement::Right
                          : CanvasElement::Left;
    const double room = member.around.width() - element.insets[side] - member.margin.x();
    const bool isAsWideAsItLikes = element.size.width() < room - 0.5;
    return edit::StyleChange{QStringLiteral("width"),
                             isAsWideAsItLikes ? QStringLiteral("max-content")
                                               : cssPixels(element.size.width() - element.extra.width())};
}

/// For an element whose insets are to count from another box, that begins at `from` in the present one.
std::vector<edit::StyleChange> rebased(const GroupMember &member, QPointF from, QSizeF size)
{
    const CanvasElement &element = member.element;
    std::vector<edit::StyleChange> changes;
    const auto axis = [&](int near, const char *nearName, const char *farName, double begin, double rest) {
        const int far = near + 2;
        if (element.isSet[near] || !element.isSet[far])
            changes.push_back({QLatin1String(nearName), cssPixels(element.insets[near] - begin)});
        if (element.isSet[far])
            changes.push_back({QLatin1String(farName), cssPixels(element.insets[far] - rest)});
    };
    axis(CanvasElement::Left, "left", "right", from.x(), member.around.width() - from.x() - size.width());
    axis(CanvasElement::Top, "top", "bottom", from.y(), member.around.height() - from.y() - size.height());
    for (const auto &[name, used] : member.parts)
        changes.push_back({name, used});
    for (const auto &[name, used] : member.forced) {
        const auto isThere = [&name = name](const edit::StyleChange &change) {
            return change.property == name;
        };
        if (std::none_of(changes.begin(), changes.end(), isThere))
            changes.push_back({name, used});
    }
    if (const auto width = fixedWidth(member))
        changes.push_back(*width);
    return changes;
}

Result<> checkMovable(const std::vector<GroupMember> &members)
{
    for (const GroupMember &member : members) {
        if (!member.hasBox)
            return refused(
                GroupingWords::tr("One of these is hidden, and nobody can tell where it would be."));
        if (const auto obstacle = CanvasObstacle::to(CanvasEdit::Group, member.element))
            return refused(*obstacle);
    }
    return ok();
}

QByteArray startTagWith(const QByteArray &style)
{
    return "<div data-hf-group data-label=\"Group\"" + (style.isEmpty() ? "" : " style=\"" + style + '"') +
           '>';
}

Result<GroupPlan> planFreeGroup(const std::vector<GroupMember> &members)
{
    if (const auto movable = checkMovable(members); !movable)
        return fail(movable.error());
    QRect box;
    for (const GroupMember &member : members)
        box |= boxOf(member);
    const QString style =
        QStringLiteral("position: absolute; left: %1px; top: %2px; width: %3px; height: %4px")
            .arg(box.x())
            .arg(box.y())
            .arg(box.width())
            .arg(box.height());
    GroupPlan plan{startTagWith(style.toUtf8()), {}};
    for (const GroupMember &member : members)
        plan.styles.emplace_back(member.element.path, rebased(member, box.topLeft(), box.size()));
    return plan;
}

Result<GroupPlan> planFlowGroup(const GroupingFacts &facts)
{
    if (!isBlock(facts.display))
        return refused(
            GroupingWords::tr("The box around these lays them out (“%1”). It would lay out a group as one "
                              "of them.")
                .arg(facts.display));
    if (!facts.areNeighbours)
        return refused(GroupingWords::tr("There are others between these, which would go elsewhere."));
    if (!std::all_of(facts.members.begin(), facts.members.end(), isOwnLine))
        return refused(GroupingWords::tr("Some of these are parts of a line, which a group would break."));
    return GroupPlan{startTagWith({}), {}};
}

/// The level of the group, for parts that have none.
Result<> bakeLevel(const UngroupingFacts &facts, edit::ElementStyles &styles)
{
    if (!facts.group.isLevelled)
        return ok();
    for (std::size_t i = 0; i < facts.members.size(); ++i) {
        if (facts.members[i].isLevelled)
            return refused(
                GroupingWords::tr("The parts of this have an order of their own, before and behind each "
                                  "other, that counts in the group alone."));
        styles[i].second.push_back({QStringLiteral("z-index"), QString::number(facts.group.element.level)});
    }
    return ok();
}

Result<> checkUngroupable(const UngroupingFacts &facts)
{
    if (facts.isGone)
        return refused(GroupingWords::tr("The preview does not show this now."));
    if (facts.members.empty())
        return refused(GroupingWords::tr("There are no elements in this."));
    if (facts.isTimed)
        return refused(
            GroupingWords::tr("This is a clip or a composition. What is in it would lose its time."));
    if (!facts.group.element.animated.isEmpty())
        return refused(GroupingWords::tr("An animation moves “%1” of this, and all that is in it with it.")
                           .arg(facts.group.element.animated.front()));
    if (!facts.looks.isEmpty())
        return refused(GroupingWords::tr("What is in this owes it how it looks (“%1”). Reset that first.")
                           .arg(facts.looks));
    if (!facts.rule.isEmpty())
        return refused(
            GroupingWords::tr("The style rule “%1” finds what is in this by where it lies.").arg(facts.rule));
    return ok();
}

} // namespace

GroupMember GroupMember::fromJson(const QJsonObject &json)
{
    GroupMember member;
    member.element = CanvasElement::fromJson(json);
    member.margin = pairFrom(json[QLatin1String("margins")]);
    member.shift = pairFrom(json[QLatin1String("shift")]);
    const QPointF around = pairFrom(json[QLatin1String("around")]);
    member.around = {around.x(), around.y()};
    member.parts = pairsFrom(json[QLatin1String("parts")]);
    member.forced = pairsFrom(json[QLatin1String("forced")]);
    member.hasBox = json[QLatin1String("hasBox")].toBool();
    member.hasAutoWidth = json[QLatin1String("hasAutoWidth")].toBool();
    member.isReplaced = json[QLatin1String("isReplaced")].toBool();
    member.isFloating = json[QLatin1String("isFloating")].toBool();
    member.isLevelled = json[QLatin1String("isLevelled")].toBool();
    member.display = json[QLatin1String("display")].toString();
    return member;
}

GroupingFacts GroupingFacts::fromJson(const QJsonObject &json)
{
    return {json.isEmpty() || json[QLatin1String("isGone")].toBool(),
            json[QLatin1String("isScattered")].toBool(),
            membersFrom(json[QLatin1String("members")]),
            json[QLatin1String("around")].toString(),
            json[QLatin1String("areNeighbours")].toBool(),
            json[QLatin1String("crossed")].toString(),
            json[QLatin1String("rule")].toString()};
}

UngroupingFacts UngroupingFacts::fromJson(const QJsonObject &json)
{
    return {json.isEmpty() || json[QLatin1String("isGone")].toBool(),
            json[QLatin1String("isTimed")].toBool(),
            GroupMember::fromJson(json[QLatin1String("group")].toObject()),
            membersFrom(json[QLatin1String("members")]),
            json[QLatin1String("looks")].toString(),
            json[QLatin1String("rule")].toString()};
}

Result<GroupPlan> planGroup(const GroupingFacts &facts)
{
    if (facts.isGone)
        return refused(GroupingWords::tr("The preview does not show these now."));
    if (facts.isScattered)
        return refused(GroupingWords::tr("Only elements that lie in the same one can be grouped."));
    for (const GroupMember &member : facts.members) {
        if (member.element.isInSvg)
            return refused(
                GroupingWords::tr("This is a part of a drawing. Group it in the source, with <g>."));
    }
    if (!facts.rule.isEmpty())
        return refused(
            GroupingWords::tr("The style rule “%1” goes by where elements lie, and would find others if "
                              "these were in a group.")
                .arg(facts.rule));
    if (!facts.crossed.isEmpty())
        return refused(
            GroupingWords::tr("“%1” lies between these, and would be seen before or behind others than now. "
                              "Change their order first.")
                .arg(facts.crossed));
    const auto freeOnes = std::count_if(facts.members.begin(), facts.members.end(), isPlacedFreely);
    if (freeOnes == std::ptrdiff_t(facts.members.size()))
        return planFreeGroup(facts.members);
    if (freeOnes > 0)
        return refused(
            GroupingWords::tr("Some of these are placed freely, and others are laid out by the box around "
                              "them."));
    return planFlowGroup(facts);
}

Result<edit::ElementStyles> planUngroup(const UngroupingFacts &facts)
{
    if (const auto can = checkUngroupable(facts); !can)
        return fail(can.error());
    const GroupMember &group = facts.group;
    if (!group.element.own.isIdentity())
        return refused(GroupingWords::tr("This is turned or scaled. Reset its transform first."));
    const bool areFree = std::all_of(facts.members.begin(), facts.members.end(), isPlacedFreely);
    const bool isStatic = !group.element.isPositioned() && group.shift.isNull();
    if (!areFree && !isStatic)
        return refused(GroupingWords::tr("What is in this is laid out by it."));
    if (!isStatic && !isPlacedFreely(group))
        return refused(GroupingWords::tr("This is laid out by the box around it, and so is what is in it."));
    edit::ElementStyles styles;
    for (const GroupMember &member : facts.members) {
        styles.emplace_back(member.element.path, std::vector<edit::StyleChange>());
        if (isStatic)
            continue;
        const QPointF begin = cornerOf(group) + group.shift;
        styles.back().second = rebased(member, -begin, group.around);
    }
    const auto movable = isStatic ? ok() : checkMovable(facts.members);
    const auto levelled = movable ? bakeLevel(facts, styles) : fail(movable.error());
    return levelled ? Result<edit::ElementStyles>(styles) : fail(levelled.error());
}

} // namespace muto::ui
