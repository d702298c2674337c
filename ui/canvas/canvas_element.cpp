#include "ui/canvas/canvas_element.h"

#include "core/web/bundled_fonts.h"

#include <QJsonArray>

#include <algorithm>

namespace muto::ui {

namespace {

QPointF pointFrom(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    return {pair[0].toDouble(), pair[1].toDouble()};
}

QSizeF sizeFrom(const QJsonValue &json)
{
    const QPointF point = pointFrom(json);
    return {point.x(), point.y()};
}

QTransform linearFrom(const QJsonValue &json)
{
    const QJsonArray numbers = json.toArray();
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble(), 0, 0};
}

/// What must not move by itself for an edit that writes styles alone.
QStringList fixedBy(CanvasEdit edit, const CanvasElement &element)
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QStringList cuts = list("clipPath clip-path webkitClipPath");
    static const QStringList insets = list("left top right bottom inset");
    static const QStringList transforms =
        list("transform x y xPercent yPercent rotation rotationX rotationY scale scaleX scaleY skewX skewY "
             "motionPath");
    if (edit == CanvasEdit::Crop)
        return cuts;
    if (edit == CanvasEdit::Group)
        return element.isPositioned() ? insets : transforms;
    return {};
}

std::optional<IndividualTransform> individualFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonValue translate = json[QLatin1String("translate")];
    return IndividualTransform{pointFrom(translate), translate[2].toDouble(),
                               json[QLatin1String("turn")].toDouble(),
                               json[QLatin1String("isInPlane")].toBool()};
}

QFont fontFrom(const QJsonValue &json)
{
    QFont font;
    QStringList families;
    for (const QString &family : json[QLatin1String("family")].toString().split(QLatin1Char(',')))
        families.append(web::familyInPages(family.trimmed().remove(QLatin1Char('"'))));
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(json[QLatin1String("size")].toDouble(16))));
    font.setWeight(QFont::Weight(std::clamp(json[QLatin1String("weight")].toInt(400), 1, 1000)));
    font.setItalic(json[QLatin1String("style")].toString() != QLatin1String("normal"));
    return font;
}

QMarginsF marginsFrom(const QJsonValue &json)
{
    return {json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toDouble()};
}

/// `text-align`, whose start and end depend on where lines begin.
Qt::Alignment sideFrom(const QString &align, bool beginsRight)
{
    if (align.contains(QLatin1String("center")))
        return Qt::AlignHCenter;
    if (align == QLatin1String("justify"))
        return Qt::AlignJustify;
    const bool isRight = align.contains(QLatin1String("right")) ||
                         align == (beginsRight ? QLatin1String("start") : QLatin1String("end"));
    return isRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute;
}

} // namespace

CanvasElement CanvasElement::fromJson(const QJsonObject &json)
{
    CanvasElement element;
    const auto value = [&json](const char *name) { return json[QLatin1String(name)]; };
    element.path = {value("file").toString(), value("steps").toString()};
    element.tag = value("tag").toString();
    for (const QJsonValue &corner : value("quad").toArray())
        element.quad.append(pointFrom(corner));
    element.quad.resize(4);
    element.parent = linearFrom(value("parent"));
    element.own = linearFrom(value("own"));
    element.origin = pointFrom(value("origin"));
    element.space = CanvasSpace::fromJson(value("space"));
    element.isLostInSpace = value("space").isObject() && !element.space;
    element.individual = individualFrom(value("individual"));
    element.size = sizeFrom(value("size"));
    element.extra = sizeFrom(value("extra"));
    element.position = value("position").toString();
    for (int side = Left; side <= Bottom; ++side) {
        element.insets[side] = value("insets")[side].toDouble();
        element.isSet[side] = value("set")[side].toBool();
    }
    element.transform = value("transform").toString();
    element.moved = pointFrom(value("moved"));
    element.movedParts = pointFrom(value("movedParts"));
    element.turned = value("turned").toDouble();
    element.ownPerspective = value("ownPerspective").toDouble();
    const QJsonObject rest = value("rest").toObject();
    for (auto it = rest.begin(); it != rest.end(); ++it)
        element.rest.insert(it.key(), it.value().toDouble());
    element.clipPath = value("clipPath").toString();
    for (const QJsonValue &name : value("animated").toArray())
        element.animated.append(name.toString());
    element.level = value("zIndex").toString().toInt();
    element.isVisible = value("isVisible").toBool();
    element.isNested = value("isNested").toBool();
    element.isInSvg = value("isInSvg").toBool();
    element.isGroup = value("isGroup").toBool();
    element.isInEntered = value("isInEntered").toBool();
    element.isInline = value("isInline").toBool();
    element.isWord = value("isWord").toBool();
    if (element.isWord && element.isInline)
        element.origin = {0.5, 0.5}; // once it is a box of its own
    element.font = fontFrom(value("font"));
    const QJsonValue place = value("textPlace");
    element.textMargins = marginsFrom(place[QLatin1String("margins")]);
    element.textSide = sideFrom(place[QLatin1String("align")].toString(),
                                place[QLatin1String("direction")].toString() == QLatin1String("rtl"));
    if (const QJsonValue text = value("text"); text.isString())
        element.text = text.toString();
    return element;
}

std::optional<QString> CanvasObstacle::to(CanvasEdit edit, const CanvasElement &element)
{
    if (element.isInSvg)
        return tr("This is a part of a drawing. Its place is in the attributes of the drawing.");
    const bool isBox = edit == CanvasEdit::Move || edit == CanvasEdit::Resize || edit == CanvasEdit::Rotate;
    if (element.isInline && !element.isPositioned() && !(element.isWord && isBox))
        return tr("This is a part of a line of text, which decides where it goes.");
    if (element.isLostInSpace)
        return tr(
            "In perspective, this is seen from the side, reaches behind the viewer, or cannot be measured "
            "at this moment of the film. Its place is in the source.");
    if (element.space && edit == CanvasEdit::Group)
        return tr("This is seen in perspective, which a group would take away.");
    if (element.space && element.isWord && edit == CanvasEdit::Resize)
        return tr("This word is seen in perspective, where no corner of it stays in its place.");
    const bool isFlat = element.space ? element.space->isEdgeOn(element.originIn(element.size))
                                      : !element.parent.isInvertible() || !element.own.isInvertible();
    if (isFlat)
        return tr("This is squeezed flat at this moment of the film.");
    for (const QString &property : fixedBy(edit, element)) {
        if (element.animated.contains(property))
            return tr("An animation moves “%1” of this. Change the animation instead.").arg(property);
    }
    return std::nullopt;
}

} // namespace muto::ui
