#include "ui/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kNestedInset = 5; // what is in a clip is smaller
constexpr double kEdgeWidth = 10;
constexpr double kSmallestHit = 6; // a clip thinner than this is still caught
constexpr double kKeyReach = 6;    // pixels around a diamond
constexpr double kPointReach = 8;
constexpr double kKeyHeight = 8;   // of its middle, over the lower edge
constexpr double kKeyRoom = 24;    // pixels of a clip that are worth diamonds
constexpr double kDisclosure = 16; // side of a triangle's area
constexpr double kHeadRoom = 1.08;
constexpr double kPixelsPerFrame = 48;
constexpr double kRowStep = TimelineGeometry::kRowHeight + TimelineGeometry::kRowGap;

/// Long clips have handles at their ends; short ones keep most of themselves for moving.
HitPart partAt(const QRectF &clip, double x)
{
    const double edge = std::min(kEdgeWidth, clip.width() / 4);
    if (x < clip.left() + edge)
        return HitPart::StartEdge;
    return x > clip.right() - edge ? HitPart::EndEdge : HitPart::Body;
}

/// The clip at a time, or the nearest of those too thin to be met exactly.
std::optional<int> clipNear(const TimelineGeometry &geometry, const TimelineModel &model, int row, double x)
{
    const double seconds = geometry.secondsAt(x);
    if (const std::optional<int> exact = model.clipAt(row, seconds))
        return exact;
    const double reach = kSmallestHit / 2 / geometry.pixelsPerSecond;
    for (const int i : model.clipsBetween(row, seconds - reach, seconds + reach)) {
        const TimelineClip &clip = model.clip(i);
        if ((clip.end - clip.start) * geometry.pixelsPerSecond < kSmallestHit)
            return i;
    }
    return std::nullopt;
}

/// The diamond at a point, the nearest of several.
int keyAt(const TimelineGeometry &geometry, const TimelineClip &clip, int row, QPointF point)
{
    const double reach = kKeyReach / geometry.pixelsPerSecond;
    const double seconds = geometry.secondsAt(point.x());
    auto key = std::partition_point(clip.keys.begin(), clip.keys.end(), [&](const TimelineKey &each) {
        return shownSeconds(clip, each) < seconds - reach;
    });
    int found = -1;
    double nearest = kKeyReach;
    for (; key != clip.keys.end() && shownSeconds(clip, *key) <= seconds + reach; ++key) {
        const std::optional<QPointF> middle = geometry.keyPoint(clip, row, *key);
        if (!middle || std::abs(middle->y() - point.y()) > kKeyReach)
            continue;
        if (const double distance = std::abs(middle->x() - point.x()); distance <= nearest) {
            nearest = distance;
            found = int(key - clip.keys.begin());
        }
    }
    return found;
}

} // namespace

double TimelineGeometry::topOfRow(int row) const
{
    const double zoneGap = row >= pictureRows && pictureRows > 0 ? kZoneGap : 0;
    return kTopMargin + row * kRowStep + lanes.roomAbove(row) + zoneGap - scrollY;
}

double TimelineGeometry::bottomOfRow(int row) const
{
    return topOfRow(row) + kRowHeight + lanes.roomOf(row);
}

double TimelineGeometry::topOfLane(int lane) const
{
    const int row = lanes.lane(lane).row;
    return topOfRow(row) + kRowStep + lanes.roomBefore(lane);
}

QRectF TimelineGeometry::rectOf(const TimelineClip &clip, int row) const
{
    const double left = xOf(clip.start);
    const double inset = clip.isNested() ? kNestedInset : 0;
    return {left, topOfRow(row) + inset, xOf(clip.end) - left, kRowHeight - 2 * inset};
}

std::optional<QPointF> TimelineGeometry::keyPoint(const TimelineClip &clip, int row,
                                                  const TimelineKey &key) const
{
    const QRectF rect = rectOf(clip, row);
    if (rect.width() < kKeyRoom)
        return std::nullopt;
    return QPointF(xOf(shownSeconds(clip, key)), rect.bottom() - kKeyHeight);
}

QPointF TimelineGeometry::keyPoint(int lane, const TimelineKey &key) const
{
    return {xOf(key.seconds), topOfLane(lane) + kLaneHeight / 2};
}

double TimelineGeometry::yOfHeight(int lane, double height) const
{
    const double room = heightOfLane(lane) - 2 * kCurveInset;
    return topOfLane(lane) + kCurveInset + (1 - height) * room;
}

double TimelineGeometry::heightAtY(int lane, double y) const
{
    const double room = heightOfLane(lane) - 2 * kCurveInset;
    return 1 - (y - topOfLane(lane) - kCurveInset) / room;
}

QPointF TimelineGeometry::pointAt(int lane, const TimelineClip &clip, const SoundLane &sound,
                                  const edit::AutomationPoint &point) const
{
    return {xOf(clip.start + point.seconds), yOfHeight(lane, sound.heightOf(point.value))};
}

std::optional<QRectF> TimelineGeometry::disclosureRect(const TimelineClip &clip, int row) const
{
    const QRectF rect = rectOf(clip, row);
    const double left = std::max(rect.left(), 0.0) + kEdgeWidth; // where the label is
    if (!clip.isExpandable() || left + kDisclosure + kEdgeWidth > rect.right())
        return std::nullopt;
    return QRectF(left, rect.center().y() - kDisclosure / 2, kDisclosure, kDisclosure);
}

int TimelineGeometry::rowAt(double y, int rowCount) const
{
    int above = 0; // rows that begin above that height
    for (int count = rowCount + 1; count > 0;) {
        const int half = count / 2;
        const bool isAbove = topOfRow(above + half) <= y;
        above += isAbove ? half + 1 : 0;
        count = isAbove ? count - half - 1 : half;
    }
    return above - 1;
}

QSizeF TimelineGeometry::contentSize(const TimelineModel &model, double viewWidth) const
{
    const int rows = int(model.rows().size());
    TimelineGeometry still = *this;
    still.scrollX = still.scrollY = 0;
    const double height = rows > 0 ? still.bottomOfRow(rows - 1) + kTopMargin : 0;
    // Room after the end to put something there.
    const double room = std::min(viewWidth / 2, 240.0);
    const bool fits = still.xOf(model.end()) <= viewWidth;
    return {fits ? viewWidth : still.xOf(model.end()) + room, height};
}

TimelineGeometry TimelineGeometry::zoomed(double factor, double x, double least, double most) const
{
    TimelineGeometry result = *this;
    const double seconds = secondsAt(x);
    result.pixelsPerSecond = std::clamp(pixelsPerSecond * factor, least, std::max(least, most));
    result.scrollX = std::max(0.0, kLead + seconds * result.pixelsPerSecond - x);
    return result;
}

double fittingScale(double seconds, double width)
{
    const double room = std::max(1.0, width - 2 * TimelineGeometry::kLead);
    return room / (std::max(seconds, 0.1) * kHeadRoom);
}

double largestScale(FrameRate rate)
{
    return kPixelsPerFrame * rate.perSecond();
}

namespace {

/// A point of a curve, the nearest of several; else the curve of the clip that is there.
TimelineHit hitSound(const TimelineGeometry &geometry, const TimelineModel &model, int lane, QPointF at)
{
    TimelineHit hit{HitPart::Lane, -1, -1, -1, lane};
    double nearest = kPointReach;
    const double seconds = geometry.secondsAt(at.x());
    for (const PointRef &ref : geometry.lanes.lane(lane).sounds) {
        const TimelineClip &clip = model.clip(ref.clip);
        const SoundLane &sound = *soundLane(model, ref);
        if (hit.part == HitPart::Lane && clip.start <= seconds && seconds <= clip.end) {
            hit.part = HitPart::Curve;
            hit.sound = ref;
        }
        for (int point = 0; point < int(sound.points.size()); ++point) {
            const QPointF middle = geometry.pointAt(lane, clip, sound, sound.points[std::size_t(point)]);
            const double distance = std::hypot(middle.x() - at.x(), middle.y() - at.y());
            if (distance > nearest || !isOnClip(clip, sound.points[std::size_t(point)]))
                continue;
            nearest = distance;
            hit.part = HitPart::Point;
            hit.sound = {ref.clip, ref.lane, point};
        }
    }
    return hit;
}

/// The lane of a row at a height below it; -1 where there is none.
int laneBelow(const TimelineGeometry &geometry, int row, double y)
{
    const int first = geometry.lanes.above(row);
    for (int lane = first; lane < first + geometry.lanes.countOf(row); ++lane) {
        const double top = geometry.topOfLane(lane);
        if (y >= top && y < top + geometry.heightOfLane(lane) + TimelineGeometry::kRowGap)
            return lane;
    }
    return -1;
}

/// A diamond of a lane, the nearest of several; else the lane, if there is one.
TimelineHit hitLane(const TimelineGeometry &geometry, const TimelineModel &model, int row, QPointF point)
{
    const int place = laneBelow(geometry, row, point.y());
    if (place < 0)
        return {HitPart::Row, row, -1};
    if (geometry.lanes.lane(place).isSound())
        return hitSound(geometry, model, place, point);
    TimelineHit hit{HitPart::Lane, -1, -1, -1, place};
    const std::vector<KeyRef> &keys = geometry.lanes.lane(hit.lane).keys;
    const auto secondsOf = [&](const KeyRef &ref) {
        return model.clip(ref.clip).keys[std::size_t(ref.key)].seconds;
    };
    const double seconds = geometry.secondsAt(point.x());
    double nearest = kKeyReach / geometry.pixelsPerSecond;
    const auto from = std::partition_point(
        keys.begin(), keys.end(), [&](const KeyRef &ref) { return secondsOf(ref) < seconds - nearest; });
    for (auto key = from; key != keys.end() && secondsOf(*key) <= seconds + nearest; ++key) {
        nearest = std::min(nearest, std::abs(secondsOf(*key) - seconds));
        hit = {HitPart::Key, -1, key->clip, key->key, hit.lane};
    }
    return hit;
}

} // namespace

TimelineHit hitTest(const TimelineGeometry &geometry, const TimelineModel &model, QPointF point)
{
    const int rowCount = int(model.rows().size());
    const int row = geometry.rowAt(point.y(), rowCount);
    if (row < 0 || row >= rowCount)
        return {};
    if (point.y() >= geometry.topOfRow(row) + TimelineGeometry::kRowHeight)
        return hitLane(geometry, model, row, point);
    const std::optional<int> clip = clipNear(geometry, model, row, point.x());
    if (!clip)
        return {HitPart::Row, row, -1};
    if (const auto opener = geometry.disclosureRect(model.clip(*clip), row);
        opener && opener->contains(point))
        return {HitPart::Disclosure, row, *clip};
    if (const int key = keyAt(geometry, model.clip(*clip), row, point); key >= 0)
        return {HitPart::Key, row, *clip, key};
    return {partAt(geometry.rectOf(model.clip(*clip), row), point.x()), row, *clip};
}

std::vector<int> clipsIn(const TimelineGeometry &geometry, const TimelineModel &model, const QRectF &rect)
{
    std::vector<int> found;
    for (int row = 0; row < int(model.rows().size()); ++row) {
        const double top = geometry.topOfRow(row);
        if (top > rect.bottom() || top + TimelineGeometry::kRowHeight < rect.top())
            continue;
        const auto clips =
            model.clipsBetween(row, geometry.secondsAt(rect.left()), geometry.secondsAt(rect.right()));
        found.insert(found.end(), clips.begin(), clips.end());
    }
    return found;
}

std::vector<KeyRef> keysIn(const TimelineGeometry &geometry, const TimelineModel &model, const QRectF &rect)
{
    std::vector<KeyRef> found;
    for (int lane = 0; lane < int(geometry.lanes.all().size()); ++lane) {
        for (const KeyRef &ref : geometry.lanes.lane(lane).keys) {
            const TimelineKey &key = model.clip(ref.clip).keys[std::size_t(ref.key)];
            if (rect.contains(geometry.keyPoint(lane, key)))
                found.push_back(ref);
        }
    }
    for (const int i : clipsIn(geometry, model, rect)) {
        const TimelineClip &clip = model.clip(i);
        for (int key = 0; key < int(clip.keys.size()); ++key) {
            const auto point = geometry.keyPoint(clip, model.rowOf(i), clip.keys[std::size_t(key)]);
            if (point && rect.contains(*point))
                found.push_back({i, key});
        }
    }
    std::sort(found.begin(), found.end()); // one that is on its clip and in lanes is one
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace muto::ui
