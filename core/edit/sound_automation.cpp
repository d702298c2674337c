#include "core/edit/sound_automation.h"

#include "core/edit/edit_words.h"
#include "core/edit/json_splices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace muto::edit {

namespace {

using L = QLatin1String;

constexpr int kVersion = 1;
const QString kLanes = QStringLiteral("lanes");
const QString kPoints = QStringLiteral("points");
const L kEffect("fx.");
const L kPreset("fx.preset.");

std::optional<double> laneNumber(const QJsonObject &json, L key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<AutomationPoint> readPoint(const QJsonObject &json)
{
    const auto seconds = laneNumber(json, L("t")), value = laneNumber(json, L("v"));
    if (!seconds || !value)
        return std::nullopt;
    AutomationPoint point{*seconds, *value, std::clamp(laneNumber(json, L("curve")).value_or(0), -1.0, 1.0)};
    const auto viaX = laneNumber(json, L("viaX")), viaY = laneNumber(json, L("viaY"));
    if (viaX && viaY) {
        point.viaX = std::clamp(*viaX, 0.0, 1.0);
        point.viaY = std::clamp(*viaY, 0.0, 1.0);
    }
    return point;
}

/// The points of a lane with their places in the list, by time.
std::vector<std::pair<int, AutomationPoint>> readPoints(const QJsonArray &list)
{
    std::vector<std::pair<int, AutomationPoint>> points;
    for (int i = 0; i < int(list.size()) && int(points.size()) < SoundAutomation::kMostPoints; ++i) {
        if (const auto point = readPoint(list[i].toObject()))
            points.emplace_back(i, *point);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const auto &a, const auto &b) { return a.second.seconds < b.second.seconds; });
    return points;
}

QString writtenPoint(const AutomationPoint &point)
{
    QString text =
        QStringLiteral("{\"t\":%1,\"v\":%2").arg(jsonNumber(point.seconds), jsonNumber(point.value));
    if (point.curve != 0)
        text += QStringLiteral(",\"curve\":") + jsonNumber(point.curve, 3);
    if (point.viaX && point.viaY)
        text += QStringLiteral(",\"viaX\":%1,\"viaY\":%2")
                    .arg(jsonNumber(*point.viaX, 4), jsonNumber(*point.viaY, 4));
    return text + u'}';
}

QString writtenLane(const QString &target, const AutomationPoint &point)
{
    return QStringLiteral("{\"target\":%1,\"points\":[%2]}").arg(jsonString(target), writtenPoint(point));
}

/// A member of a point that is to be this, or not to be there.
void setMember(QString &text, const JsonPath &point, L key, const std::optional<QString> &value)
{
    JsonPath path = point;
    path.emplace_back(QString(key));
    text = (value ? jsonSet(text, path, *value) : jsonRemoved(text, path)).value_or(text);
}

} // namespace

QString presetTarget(const QString &preset)
{
    return kPreset + preset;
}

QString effectTarget(const QString &node, const QString &parameter)
{
    return kEffect + node + u'.' + parameter;
}

std::optional<EffectTarget> effectOfTarget(const QString &target)
{
    const qsizetype dot = target.lastIndexOf(u'.');
    if (!target.startsWith(kEffect) || target.startsWith(kPreset) || dot <= kEffect.size())
        return std::nullopt;
    return EffectTarget{target.mid(kEffect.size(), dot - kEffect.size()), target.mid(dot + 1)};
}

Result<SoundAutomation> SoundAutomation::parse(const QString &text)
{
    SoundAutomation automation;
    if (text.trimmed().isEmpty())
        return automation;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::Composition,
                    EditWords::tr("%1 at character %2").arg(problem.errorString()).arg(problem.offset + 1));
    if (!document[kLanes].isArray())
        return fail(ErrorKind::Composition, EditWords::tr("it has no list of lanes"));
    if (const int version = document[L("version")].toInt(kVersion); version != kVersion)
        return fail(ErrorKind::Composition,
                    EditWords::tr("its version is %1, and only 1 is known").arg(version));
    automation.m_text = text;
    const QJsonArray lanes = document[kLanes].toArray();
    for (int i = 0; i < int(lanes.size()); ++i) {
        AutomationLane lane{lanes[i][L("target")].toString(), {}};
        Place place{i, {}};
        if (lane.target.isEmpty() || automation.find(lane.target))
            continue;
        for (const auto &[at, point] : readPoints(lanes[i][kPoints].toArray())) {
            lane.points.push_back(point);
            place.points.push_back(at);
        }
        if (lane.points.empty())
            continue;
        automation.m_lanes.push_back(std::move(lane));
        automation.m_places.push_back(std::move(place));
    }
    return automation;
}

int SoundAutomation::laneOf(const QString &target) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [&](const AutomationLane &lane) { return lane.target == target; });
    return found == m_lanes.end() ? -1 : int(found - m_lanes.begin());
}

const AutomationLane *SoundAutomation::find(const QString &target) const
{
    const int lane = laneOf(target);
    return lane < 0 ? nullptr : &m_lanes[std::size_t(lane)];
}

Result<QString> SoundAutomation::withPoint(const QString &target, const AutomationPoint &point) const
{
    if (m_text.trimmed().isEmpty())
        return QStringLiteral("{\"version\":1,\"lanes\":[%1]}").arg(writtenLane(target, point));
    const int lane = laneOf(target);
    if (lane < 0) {
        const int count = jsonCount(m_text, {kLanes}).value_or(0);
        return jsonInserted(m_text, {kLanes}, count, writtenLane(target, point)).value_or(m_text);
    }
    const auto &points = m_lanes[std::size_t(lane)].points;
    if (int(points.size()) >= kMostPoints)
        return fail(ErrorKind::Usage, EditWords::tr("A lane has %1 points at most.").arg(kMostPoints),
                    EditWords::tr("Remove some first."));
    const Place &place = m_places[std::size_t(lane)];
    const JsonPath list{kLanes, place.lane, kPoints};
    // Before the next in time, where that is where it stands in the text; else at the end.
    const auto next =
        std::upper_bound(points.begin(), points.end(), point.seconds,
                         [](double seconds, const auto &each) { return seconds < each.seconds; });
    const bool isInOrder = std::is_sorted(place.points.begin(), place.points.end());
    const int at = next != points.end() && isInOrder ? place.points[std::size_t(next - points.begin())]
                                                     : jsonCount(m_text, list).value_or(0);
    return jsonInserted(m_text, list, at, writtenPoint(point)).value_or(m_text);
}

QString SoundAutomation::withPointChanged(const QString &target, int point,
                                          const AutomationPoint &wanted) const
{
    const int lane = laneOf(target);
    if (lane < 0)
        return m_text;
    const AutomationPoint &was = m_lanes[std::size_t(lane)].points.at(std::size_t(point));
    const Place &place = m_places[std::size_t(lane)];
    const JsonPath path{kLanes, place.lane, kPoints, place.points.at(std::size_t(point))};
    QString text = m_text;
    if (wanted.seconds != was.seconds)
        setMember(text, path, L("t"), jsonNumber(wanted.seconds));
    if (wanted.value != was.value)
        setMember(text, path, L("v"), jsonNumber(wanted.value));
    const auto unless = [](bool isGone, double number, int decimals) {
        return isGone ? std::nullopt : std::optional(jsonNumber(number, decimals));
    };
    if (wanted.curve != was.curve)
        setMember(text, path, L("curve"), unless(wanted.curve == 0, wanted.curve, 3));
    if (wanted.viaX != was.viaX)
        setMember(text, path, L("viaX"), unless(!wanted.viaX, wanted.viaX.value_or(0), 4));
    if (wanted.viaY != was.viaY)
        setMember(text, path, L("viaY"), unless(!wanted.viaY, wanted.viaY.value_or(0), 4));
    return text;
}

QString SoundAutomation::withoutPoint(const QString &target, int point) const
{
    const int lane = laneOf(target);
    if (lane < 0)
        return m_text;
    const Place &place = m_places[std::size_t(lane)];
    if (place.points.size() == 1)
        return without(target);
    const JsonPath path{kLanes, place.lane, kPoints, place.points.at(std::size_t(point))};
    return jsonRemoved(m_text, path).value_or(m_text);
}

namespace {

/// Points that are in both lists, by their positions in the one and the other; both are by time.
std::vector<std::pair<int, int>> samePoints(const std::vector<AutomationPoint> &was,
                                            const std::vector<AutomationPoint> &wanted)
{
    std::vector<std::pair<int, int>> same;
    std::size_t from = 0;
    for (std::size_t i = 0; i < was.size(); ++i) {
        const auto found = std::find(wanted.begin() + std::ptrdiff_t(from), wanted.end(), was[i]);
        if (found == wanted.end())
            continue;
        from = std::size_t(found - wanted.begin()) + 1;
        same.emplace_back(int(i), int(from) - 1);
    }
    return same;
}

} // namespace

/// Between those that stay, the points that were there become those that are wanted, one by one, as far as
/// they go: what else is said about them stays. Then those that are left over go, the last first, and others
/// come.
QString SoundAutomation::withReplaced(int lane, const std::vector<std::pair<int, int>> &same,
                                      const std::vector<AutomationPoint> &wanted) const
{
    const std::vector<AutomationPoint> &was = m_lanes[std::size_t(lane)].points;
    const Place &place = m_places[std::size_t(lane)];
    SoundAutomation edited = *this;
    std::vector<int> gone; // places in the list
    std::vector<AutomationPoint> added;
    int old = 0, now = 0;
    const auto replaceUpTo = [&](int oldEnd, int nowEnd) {
        for (; old < oldEnd && now < nowEnd; ++old, ++now)
            edited.m_text =
                edited.withPointChanged(m_lanes[std::size_t(lane)].target, old, wanted[std::size_t(now)]);
        for (; old < oldEnd; ++old)
            gone.push_back(place.points[std::size_t(old)]);
        for (; now < nowEnd; ++now)
            added.push_back(wanted[std::size_t(now)]);
    };
    for (const auto &[oldSame, nowSame] : same) {
        replaceUpTo(oldSame, nowSame);
        ++old;
        ++now;
    }
    replaceUpTo(int(was.size()), int(wanted.size()));
    std::sort(gone.rbegin(), gone.rend());
    QString text = edited.m_text;
    for (const int point : gone)
        text = jsonRemoved(text, {kLanes, place.lane, kPoints, point}).value_or(text);
    for (const AutomationPoint &point : added)
        text = parse(text).value_or(*this).withPoint(m_lanes[std::size_t(lane)].target, point).value_or(text);
    return text;
}

Result<QString> SoundAutomation::withPoints(const QString &target,
                                            const std::vector<AutomationPoint> &wanted) const
{
    if (wanted.empty())
        return without(target);
    if (int(wanted.size()) > kMostPoints)
        return fail(ErrorKind::Usage, EditWords::tr("A lane has %1 points at most.").arg(kMostPoints),
                    EditWords::tr("Remove some first."));
    const int lane = laneOf(target);
    if (lane >= 0)
        return withReplaced(lane, samePoints(m_lanes[std::size_t(lane)].points, wanted), wanted);
    Result<QString> text = m_text;
    for (const AutomationPoint &point : wanted) {
        const auto before = parse(*text);
        text = before ? before->withPoint(target, point) : fail(before.error());
        if (!text)
            break;
    }
    return text;
}

/// Whether what is left is worth an attribute: more than a version and no lanes.
QString SoundAutomation::cleaned(const QString &text) const
{
    const int known = jsonAt(text, {QStringLiteral("version")}) ? 2 : 1;
    const bool isBare =
        jsonCount(text, {kLanes}).value_or(1) == 0 && jsonCount(text, {}).value_or(0) == known;
    return isBare ? QString() : text;
}

/// Others of the same target would count from now on, and go too.
QString SoundAutomation::without(const QString &target) const
{
    QString text = m_text;
    for (int lane = jsonCount(text, {kLanes}).value_or(0) - 1; lane >= 0; --lane) {
        const auto written = jsonAt(text, {kLanes, lane, QStringLiteral("target")});
        if (written && QJsonDocument::fromJson('[' + written->toUtf8() + ']')[0].toString() == target)
            text = jsonRemoved(text, {kLanes, lane}).value_or(text);
    }
    return cleaned(text);
}

QString SoundAutomation::withoutEffect(const QString &node) const
{
    SoundAutomation left = *this;
    for (const AutomationLane &lane : m_lanes) {
        const auto effect = effectOfTarget(lane.target);
        if (effect && effect->node == node)
            left.m_text = left.without(lane.target);
    }
    return left.m_text;
}

QString SoundAutomation::shifted(double seconds) const
{
    QString text = m_text;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const Place &place = m_places[lane];
        for (std::size_t point = 0; point < place.points.size(); ++point)
            setMember(text, {kLanes, place.lane, kPoints, place.points[point]}, L("t"),
                      jsonNumber(m_lanes[lane].points[point].seconds + seconds));
    }
    return text;
}

} // namespace muto::edit
