#include "core/script/motion_path.h"

#include "core/script/ease.h"
#include "core/script/keyframe_times.h"
#include "core/script/point_path.h"
#include "core/script/property_course.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <variant>

namespace muto::script {

using composition::HtmlDocument;

namespace {

constexpr int kSteps = 24; // between two moments
constexpr int kEaseSteps = 200;
constexpr double kWholePixel = 0.5; // what is nearer has only been rounded

class MotionWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)
};

/// A value that is written at a moment, and where.
struct WrittenAt
{
    double time;
    double value;
    MotionValue place;
};

/// All that tweens say about one of the two.
struct Course
{
    QString name;
    std::vector<int> movers;
    std::vector<WrittenAt> written;
    std::vector<double> starts; ///< Of tweens that begin from where the element has come to be.
    QString gap;
};

QString whyNot(const Tween &tween, const TweenProperty &property)
{
    if (tween.isComputed())
        return tween.computed;
    return property.value.isComputed() ? property.value.why : QString();
}

void addWritten(Course &course, const Tween &tween, const std::vector<TweenProperty> &properties,
                double share)
{
    for (const TweenProperty &property : properties) {
        if (property.name != course.name)
            continue;
        const double time = *tween.start + share * tween.duration.value_or(0);
        if (property.value.isNumber())
            course.written.push_back({time, property.value.number, {property.path, whyNot(tween, property)}});
        else
            course.gap = property.value.isComputed()
                             ? MotionWords::tr("“%1” is computed: %2").arg(course.name, property.value.why)
                             : MotionWords::tr("“%1” is “%2”, which is no plain number.")
                                   .arg(course.name, property.value.text);
    }
}

/// Where keyframes first say something of a property.
std::optional<double> firstShareOf(const Tween &tween, const QString &name)
{
    std::optional<double> first;
    for (const TweenKeyframe &keyframe : tween.keyframes) {
        const bool says = std::any_of(keyframe.properties.begin(), keyframe.properties.end(),
                                      [&](const TweenProperty &property) { return property.name == name; });
        if (says)
            first = std::min(first.value_or(keyframe.at), keyframe.at);
    }
    return first;
}

void addTweenTo(Course &course, const Tween &tween)
{
    if (tween.form != Tween::Keyframes::None) {
        for (const TweenKeyframe &keyframe : tween.keyframes)
            addWritten(course, tween, keyframe.properties, keyframe.at);
        if (const auto first = firstShareOf(tween, course.name); first && *first > kSameMoment)
            course.starts.push_back(*tween.start);
    } else {
        addWritten(course, tween, tween.from, 0);
        addWritten(course, tween, tween.properties, tween.method == TweenMethod::From ? 0 : 1);
    }
    if (tween.method == TweenMethod::To && tween.form == Tween::Keyframes::None)
        course.starts.push_back(*tween.start);
    if (tween.method == TweenMethod::From)
        course.starts.push_back(endOf(tween));
}

Course courseOf(const ScriptModel &model, const HtmlDocument &page, int element, const QString &name)
{
    Course course{name, moversOf(model, page, element, name), {}, {}, {}};
    for (const int tween : tweensOf(model, page, element)) {
        const Tween &other = model.tweens[std::size_t(tween)];
        if (!isTimed(other) && moves(other, name))
            course.gap = other.isComputed() ? other.computed
                                            : MotionWords::tr("When “%1” moves is computed.").arg(name);
    }
    for (const int mover : course.movers)
        addTweenTo(course, model.tweens[std::size_t(mover)]);
    return course;
}

/// What a tween makes of it on its way, or what it was before.
std::optional<double> valueIn(const ScriptModel &model, const Course &course, int mover, double time)
{
    const Tween &tween = model.tweens[std::size_t(mover)];
    const auto before = valueBefore(model, course.movers, mover, course.name);
    if (tween.method == TweenMethod::From && tween.form == Tween::Keyframes::None) {
        const auto from = writtenNumber(tween.properties, course.name);
        if (!from || !before)
            return std::nullopt;
        return valueOnWay({{0, *from, {}}, {1, *before, tween.ease}}, shareAt(tween, time));
    }
    if (tween.method == TweenMethod::Set)
        return writtenNumber(tween.properties, course.name);
    const auto known = knownValues(tween, course.name, before);
    if (known.size() == 1)
        return known.front().value;
    const auto value = valueOnWay(known, shareAt(tween, time));
    return value || known.empty() ? value : std::optional(known.back().value);
}

std::optional<double> valueAt(const ScriptModel &model, const Course &course, double time)
{
    if (const auto now = moverAt(model, course.movers, time))
        return valueIn(model, course, *now, time);
    std::optional<int> last;
    for (const int mover : course.movers) {
        if (endOf(model.tweens[std::size_t(mover)]) <= time)
            last = mover;
    }
    if (last)
        return valueIn(model, course, *last, endOf(model.tweens[std::size_t(*last)]));
    return 0;
}

MotionPoint &pointAt(std::vector<MotionPoint> &points, double time)
{
    const auto same = std::find_if(points.begin(), points.end(), [time](const MotionPoint &point) {
        return std::abs(point.time - time) < kSameMoment;
    });
    if (same != points.end())
        return *same;
    points.push_back({time, {}, {}, {}, {}, {}, {}});
    return points.back();
}

void addPoints(std::vector<MotionPoint> &points, const Course &course,
               std::optional<MotionValue> MotionPoint::*which)
{
    // Of two that end and begin at one moment the later one counts from then on.
    for (const WrittenAt &written : course.written)
        pointAt(points, written.time).*which = written.place;
    for (const double start : course.starts)
        pointAt(points, start);
}

/// The same object says the other one, too: a way in two directions is moved in both.
std::optional<ValuePath> besides(const MotionValue &said, const QString &name)
{
    ValuePath path = said.path;
    if (!said.why.isEmpty() || path.steps.empty() || !std::holds_alternative<QString>(path.steps.back()))
        return std::nullopt; // a list of its own for each
    path.steps.back() = name;
    return path;
}

void findRoom(std::vector<MotionPoint> &points, const ScriptModel &model, const Course &x, const Course &y)
{
    for (MotionPoint &point : points) {
        const auto isFree = [&](const Course &course) {
            return course.gap.isEmpty() && !moverAt(model, course.movers, point.time);
        };
        if (point.x && !point.y && isFree(y))
            point.newY = besides(*point.x, y.name);
        if (point.y && !point.x && isFree(x))
            point.newX = besides(*point.y, x.name);
    }
}

/// When a tween has gone so much of its way, of its own time.
double shareWhen(const Ease &ease, double gone)
{
    if (gone >= 1)
        return 1;
    for (int step = 1; step <= kEaseSteps; ++step) {
        const double before = ease.at(double(step - 1) / kEaseSteps);
        const double after = ease.at(double(step) / kEaseSteps);
        if (before <= gone && gone <= after)
            return (step - 1 + (after > before ? (gone - before) / (after - before) : 0)) / kEaseSteps;
    }
    return 1;
}

/// The way itself, and when each place of it is passed.
void addLine(MotionPath &path, const Tween &tween, const std::vector<QPointF> &line)
{
    std::vector<double> gone{0};
    for (std::size_t i = 1; i < line.size(); ++i)
        gone.push_back(gone.back() + QLineF(line[i - 1], line[i]).length());
    const auto ease = Ease::parse(tween.ease);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const double share = gone.back() > 0 ? gone[i] / gone.back() : 0;
        path.line.push_back(line[i]);
        path.times.push_back(*tween.start +
                             (ease ? shareWhen(*ease, share) : share) * tween.duration.value_or(0));
    }
}

/// Where x and y have an element; nothing while nobody knows.
std::optional<QPointF> placeAt(const ScriptModel &model, const Course &x, const Course &y, double time)
{
    const auto atX = valueAt(model, x, time), atY = valueAt(model, y, time);
    return atX && atY ? std::optional(QPointF(*atX, *atY)) : std::nullopt;
}

/// What x and y say, in the order of time, each where it is then.
std::vector<MotionPoint> pointsOf(const ScriptModel &model, const Course &x, const Course &y)
{
    std::vector<MotionPoint> points;
    addPoints(points, x, &MotionPoint::x);
    addPoints(points, y, &MotionPoint::y);
    std::sort(points.begin(), points.end(),
              [](const MotionPoint &a, const MotionPoint &b) { return a.time < b.time; });
    std::erase_if(points, [&](MotionPoint &point) {
        const auto place = placeAt(model, x, y, point.time);
        point.at = place.value_or(QPointF());
        return !place;
    });
    // Where it rests until it goes on there is one point, the one that can be dragged.
    points.erase(std::unique(points.begin(), points.end(),
                             [](const MotionPoint &one, const MotionPoint &next) {
                                 return !next.isWritten() && next.at == one.at;
                             }),
                 points.end());
    findRoom(points, model, x, y);
    return points;
}

/// The way from point to point, as the eases have it.
void addLineBetweenPoints(MotionPath &path, const ScriptModel &model, const Course &x, const Course &y)
{
    const auto add = [&path](QPointF place, double time) {
        path.line.push_back(place);
        path.times.push_back(time);
    };
    for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
        const double from = path.points[i].time, to = path.points[i + 1].time;
        for (int step = 0; step < kSteps; ++step) {
            const double time = from + (to - from) * step / kSteps;
            if (const auto place = placeAt(model, x, y, time))
                add(*place, time);
        }
    }
    if (!path.points.empty())
        add(path.points.back().at, path.points.back().time);
}

/// The points of a tween with a `motionPath`, behind what x and y have said until then.
void addPointPath(MotionPath &path, const Tween &tween, const TweenProperty &said, QPointF from)
{
    const PointPath way = readPointPath(said, from);
    if (!way.gap.isEmpty() || tween.isComputed()) {
        path.gap = tween.isComputed() ? tween.computed : way.gap;
        return;
    }
    const auto ease = Ease::parse(tween.ease);
    for (const PathPoint &each : way.points) {
        const double share = ease ? shareWhen(*ease, each.share) : each.share;
        MotionPoint point{
            *tween.start + share * tween.duration.value_or(0), each.at, {}, {}, {}, {}, each.path};
        if (each.path) {
            point.x = MotionValue{each.path->at(QStringLiteral("x")), {}};
            point.y = MotionValue{each.path->at(QStringLiteral("y")), {}};
        }
        const bool isThere = !path.points.empty() && !each.path && path.points.back().at == each.at;
        if (!isThere)
            path.points.push_back(std::move(point));
    }
    addLine(path, tween, way.line);
}

} // namespace

QString MotionPoint::obstacle() const
{
    if (!isWritten())
        return MotionWords::tr(
            "It begins from where it is at that moment. Nothing about that is written in the script.");
    return x && !x->why.isEmpty() ? x->why : y ? y->why : QString();
}

MotionPath motionPath(const ScriptModel &model, const HtmlDocument &page, int element)
{
    const Course x = courseOf(model, page, element, QStringLiteral("x")),
                 y = courseOf(model, page, element, QStringLiteral("y"));
    MotionPath path;
    path.gap = x.gap.isEmpty() ? y.gap : x.gap;
    path.points = pointsOf(model, x, y);
    addLineBetweenPoints(path, model, x, y);
    for (const int i : tweensOf(model, page, element)) {
        const Tween &tween = model.tweens[std::size_t(i)];
        const TweenProperty *said = pointPathOf(tween);
        if (said && isTimed(tween))
            addPointPath(path, tween, *said,
                         path.points.empty() ? placeAt(model, x, y, *tween.start).value_or(QPointF())
                                             : path.points.back().at);
    }
    return path;
}

Result<> moveMotionPoint(ScriptEdits &edits, const MotionPoint &point, QPointF to)
{
    if (const QString why = point.obstacle(); !why.isEmpty())
        return fail(ErrorKind::Composition, why);
    Result<> done = ok();
    if (point.x)
        done = edits.set(point.x->path, ScriptValue::ofNumber(rounded(to.x())));
    if (done && point.y)
        done = edits.set(point.y->path, ScriptValue::ofNumber(rounded(to.y())));
    if (done && point.newX && std::abs(to.x() - point.at.x()) >= kWholePixel)
        done = edits.set(*point.newX, ScriptValue::ofNumber(rounded(to.x())));
    if (done && point.newY && std::abs(to.y() - point.at.y()) >= kWholePixel)
        done = edits.set(*point.newY, ScriptValue::ofNumber(rounded(to.y())));
    return done;
}

} // namespace muto::script
