#include "core/script/property_shift.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

const QString kMotionPath = QStringLiteral("motionPath");

class ShiftWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)
};

/// A text that says a number of pixels.
QRegularExpressionMatch pixelsIn(const QString &text)
{
    static const QRegularExpression pixels(QStringLiteral(R"(^\s*(-?\d*\.?\d+)(px|deg)?\s*$)"));
    return pixels.match(text);
}

bool isDistance(const ScriptValue &value)
{
    static const QRegularExpression relative(QStringLiteral(R"(^\s*[+\-*/]=)"));
    return value.isText() && relative.match(value.text).hasMatch();
}

QString valueObstacle(const ScriptValue &value, const QString &property)
{
    if (value.origin == ScriptValue::Origin::Expression)
        return ShiftWords::tr("“%1” is computed.").arg(property);
    if (value.isNumber() || isDistance(value) || (value.isText() && pixelsIn(value.text).hasMatch()))
        return {};
    if (value.isComputed())
        return ShiftWords::tr("“%1” is computed: %2").arg(property, value.why);
    return value.isText()
               ? ShiftWords::tr("“%1” is “%2”, which is no plain number.").arg(property, value.text)
               : ShiftWords::tr("“%1” is no plain number.").arg(property);
}

/// Its points are distances.
bool isRelative(const ScriptValue &motionPath)
{
    const ScriptValue *relative = motionPath.field(QLatin1String("relative"));
    return relative && relative->flag;
}

/// The list of points of a `motionPath`, with or without settings around it.
const ScriptValue *pointsIn(const ScriptValue &value, ValuePath &path)
{
    if (value.isList())
        return &value;
    const ScriptValue *points = value.isObject() ? value.field(QLatin1String("path")) : nullptr;
    if (points)
        path = path.at(QStringLiteral("path"));
    return points && points->isList() ? points : nullptr;
}

QString pointsObstacle(const TweenProperty &property)
{
    if (isRelative(property.value))
        return {};
    ValuePath path = property.path;
    const ScriptValue *points = pointsIn(property.value, path);
    if (!points)
        return property.value.isComputed()
                   ? property.value.why
                   : ShiftWords::tr("Its way is a line of a drawing, not a list of points.");
    for (const ScriptValue &point : points->items) {
        for (const ScriptField &field : point.fields) {
            if (const QString why = valueObstacle(field.value, field.key); !why.isEmpty())
                return why;
        }
    }
    return {};
}

template<typename Visit>
void eachSaid(const Tween &tween, const QString &name, const Visit &visit)
{
    const auto look = [&](const std::vector<TweenProperty> &properties) {
        for (const TweenProperty &property : properties) {
            if (property.name == name)
                visit(property);
        }
    };
    look(tween.properties);
    look(tween.from);
    for (const TweenKeyframe &keyframe : tween.keyframes)
        look(keyframe.properties);
}

Result<> shiftValue(ScriptEdits &edits, const ValuePath &path, const ScriptValue &value, double by)
{
    if (by == 0 || isDistance(value))
        return ok();
    if (value.isNumber())
        return edits.set(path, ScriptValue::ofNumber(rounded(value.number + by)));
    const QRegularExpressionMatch match = pixelsIn(value.text);
    const QString number = QString::fromLatin1(numberText(rounded(match.captured(1).toDouble() + by)));
    return edits.set(path, ScriptValue::ofText(number + match.captured(2)));
}

Result<> shiftPoints(ScriptEdits &edits, const TweenProperty &property, QPointF by)
{
    Result<> done = ok();
    if (isRelative(property.value))
        return done;
    ValuePath path = property.path;
    const ScriptValue *points = pointsIn(property.value, path);
    for (int i = 0; i < int(points->items.size()); ++i) {
        for (const ScriptField &field : points->items[std::size_t(i)].fields) {
            const bool isX = field.key == QLatin1String("x"), isY = field.key == QLatin1String("y");
            if (done && (isX || isY))
                done = shiftValue(edits, path.at(i).at(field.key), field.value, isX ? by.x() : by.y());
        }
    }
    return done;
}

/// Whether a tween says by itself what a property is when it begins.
bool saysItsBeginning(const Tween &tween, const QString &property)
{
    const auto said = [&](const std::vector<TweenProperty> &properties) {
        return std::any_of(properties.begin(), properties.end(), [&](const TweenProperty &each) {
            return each.name == property && !isDistance(each.value);
        });
    };
    if (tween.form != Tween::Keyframes::None)
        return std::any_of(
            tween.keyframes.begin(), tween.keyframes.end(),
            [&](const TweenKeyframe &keyframe) { return keyframe.at <= 1e-6 && said(keyframe.properties); });
    return tween.method == TweenMethod::FromTo ? said(tween.from)
                                               : tween.method == TweenMethod::Set && said(tween.properties);
}

} // namespace

QString shiftObstacle(const Tween &tween, const QString &property)
{
    if (tween.isComputed())
        return tween.computed;
    QString why;
    eachSaid(tween, property, [&](const TweenProperty &said) {
        const QString its =
            property == kMotionPath ? pointsObstacle(said) : valueObstacle(said.value, property);
        why = why.isEmpty() ? its : why;
    });
    return why;
}

Result<> shiftProperty(ScriptEdits &edits, const ScriptModel &model, int index, const QString &property,
                       QPointF by)
{
    if (index < 0 || index >= int(model.tweens.size()))
        return fail(ErrorKind::Composition, ShiftWords::tr("The animation is not there any more."));
    const Tween &tween = model.tweens[std::size_t(index)];
    if (const QString why = shiftObstacle(tween, property); !why.isEmpty())
        return fail(ErrorKind::Composition, why);
    Result<> done = ok();
    eachSaid(tween, property, [&](const TweenProperty &said) {
        if (done)
            done = property == kMotionPath ? shiftPoints(edits, said, by)
                                           : shiftValue(edits, said.path, said.value, by.x());
    });
    return done;
}

bool showsItsRest(const ScriptModel &model, const std::vector<int> &movers, const QString &property,
                  double from)
{
    if (movers.empty())
        return true;
    const Tween &first = model.tweens[std::size_t(movers.front())];
    // GSAP shows what a fromTo begins with before it begins, too.
    const bool isSoon = first.method == TweenMethod::FromTo || *first.start <= from + kSameMoment;
    const bool goesBack = std::any_of(movers.begin(), movers.end(), [&](int mover) {
        return model.tweens[std::size_t(mover)].method == TweenMethod::From;
    });
    return goesBack || !isSoon || !saysItsBeginning(first, property);
}

} // namespace muto::script
