#include "ui/inspector/style_aspects.h"

#include "ui/inspector/aspect_parts.h"
#include "ui/widgets/css_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::ui {

namespace {

/// The table of what can be said about the style of an element.
class AspectTable
{
    Q_DECLARE_TR_FUNCTIONS(StyleAspects)

public:
    std::vector<StyleAspect> rows()
    {
        font();
        fill();
        stroke();
        shadows();
        layout();
        flow();
        transform();
        blend();
        crop();
        return std::move(m_rows);
    }

private:
    StyleAspect &row(AspectKind kind, const char *id, const char *property, const QString &label,
                     const char *initial)
    {
        StyleAspect aspect;
        aspect.id = QString::fromLatin1(id);
        aspect.property = QString::fromLatin1(property);
        aspect.group = m_group;
        aspect.kind = kind;
        aspect.label = label;
        aspect.initial = QString::fromLatin1(initial);
        aspect.part = wholeValue();
        m_rows.push_back(std::move(aspect));
        return m_rows.back();
    }

    StyleAspect &number(const char *id, const QString &label, const char *initial, NumberRules rules)
    {
        StyleAspect &aspect = row(AspectKind::Number, id, id, label, initial);
        aspect.numbers = std::move(rules);
        return aspect;
    }

    StyleAspect &choice(const char *id, const QString &label, const char *choices)
    {
        const QStringList words = QString::fromLatin1(choices).split(QLatin1Char(' '));
        StyleAspect &aspect = row(AspectKind::Choice, id, id, label, qPrintable(words.front()));
        aspect.choices = words;
        aspect.isAnimatable = false;
        return aspect;
    }

    StyleAspect &part(const char *id, const char *property, const QString &label, const char *initial,
                      NumberRules rules, AspectPart part)
    {
        StyleAspect &aspect = number(id, label, initial, std::move(rules));
        aspect.property = QString::fromLatin1(property);
        aspect.part = std::move(part);
        return aspect;
    }

    static QStringList lengthUnits()
    {
        return {QStringLiteral("%"),    QStringLiteral("em"),  QStringLiteral("rem"), QStringLiteral("vw"),
                QStringLiteral("vh"),   QStringLiteral("pt"),  QStringLiteral("cm"),  QStringLiteral("mm"),
                QStringLiteral("in"),   QStringLiteral("pc"),  QStringLiteral("ch"),  QStringLiteral("ex"),
                QStringLiteral("vmin"), QStringLiteral("vmax")};
    }

    static NumberRules length(std::optional<double> least = {}, const QStringList &keywords = {})
    {
        return {.unit = QStringLiteral("px"),
                .units = lengthUnits(),
                .keywords = keywords,
                .least = least,
                .takesFunctions = true};
    }

    static NumberRules angle()
    {
        return {.unit = QStringLiteral("deg"),
                .units = {QStringLiteral("rad"), QStringLiteral("turn"), QStringLiteral("grad")},
                .decimals = 1};
    }

    static NumberRules plain(double step, std::optional<double> least = {}, std::optional<double> most = {},
                             double start = 0)
    {
        return {.unit = {}, .step = step, .least = least, .most = most, .start = start};
    }

    void font()
    {
        m_group = AspectGroup::Font;
        row(AspectKind::Font, "font-family", "font-family", tr("Font"), "").isAnimatable = false;
        NumberRules size = length(0);
        size.start = 16;
        number("font-size", tr("Size"), "16px", size);
        choice("font-weight", tr("Weight"), "400 100 200 300 500 600 700 800 900").isAnimatable = true;
        choice("font-style", tr("Style"), "normal italic oblique");
        NumberRules height{.unit = {},
                           .units = lengthUnits(),
                           .keywords = {QStringLiteral("normal")},
                           .step = 0.1,
                           .least = 0,
                           .start = 1.2,
                           .takesFunctions = true};
        height.units.append(QStringLiteral("px"));
        number("line-height", tr("Line height"), "normal", height);
        NumberRules spacing = length({}, {QStringLiteral("normal")});
        spacing.step = 0.5;
        number("letter-spacing", tr("Letter spacing"), "normal", spacing);
        StyleAspect &line =
            choice("text-decoration-line", tr("Line"), "none underline overline line-through");
        line.shorthand = QStringLiteral("text-decoration");
        choice("text-align", tr("Alignment"), "start left center right end justify");
        choice("text-transform", tr("Case"), "none uppercase lowercase capitalize");
        row(AspectKind::Color, "color", "color", tr("Colour"), "#000000");
    }

    void fill()
    {
        m_group = AspectGroup::Fill;
        row(AspectKind::Color, "background-color", "background-color", tr("Colour"), "transparent")
            .shorthand = QStringLiteral("background");
        StyleAspect &image =
            row(AspectKind::Paint, "background-image", "background-image", tr("Image"), "none");
        image.shorthand = QStringLiteral("background");
        image.isAnimatable = false;
        choice("background-size", tr("Image size"), "auto cover contain");
    }

    void stroke()
    {
        m_group = AspectGroup::Stroke;
        StyleAspect &width = number("border-width", tr("Width"), "0px", length(0));
        width.shorthand = QStringLiteral("border");
        width.need = {QStringLiteral("border-style"), QStringLiteral("solid")};
        choice("border-style", tr("Style"), "none solid dashed dotted double").shorthand =
            QStringLiteral("border");
        row(AspectKind::Color, "border-color", "border-color", tr("Colour"), "currentcolor").shorthand =
            QStringLiteral("border");
        part("radius", "border-radius", tr("Radius"), "0px", length(0), boxSide(-1));
        part("radiusTopLeft", "border-radius", tr("Top left"), "0px", length(0), boxSide(0)).longhand =
            QStringLiteral("border-top-left-radius");
        part("radiusTopRight", "border-radius", tr("Top right"), "0px", length(0), boxSide(1)).longhand =
            QStringLiteral("border-top-right-radius");
        part("radiusBottomRight", "border-radius", tr("Bottom right"), "0px", length(0), boxSide(2))
            .longhand = QStringLiteral("border-bottom-right-radius");
        part("radiusBottomLeft", "border-radius", tr("Bottom left"), "0px", length(0), boxSide(3)).longhand =
            QStringLiteral("border-bottom-left-radius");
    }

    void shadows()
    {
        m_group = AspectGroup::Shadow;
        shadow("boxShadow", "box-shadow", 4);
        StyleAspect &inset = choice("boxShadowInset", tr("Lies"), "outset inset");
        inset.property = QStringLiteral("box-shadow");
        inset.part = shadowInset(4);
        m_group = AspectGroup::TextShadow;
        shadow("textShadow", "text-shadow", 3);
    }

    void shadow(const char *stem, const char *property, int lengths)
    {
        const auto id = [stem](const char *name) { return QByteArray(stem) + name; };
        part(id("X"), property, tr("X"), "0px", length(), shadowLength(0, lengths));
        part(id("Y"), property, tr("Y"), "0px", length(), shadowLength(1, lengths));
        part(id("Blur"), property, tr("Blur"), "0px", length(0), shadowLength(2, lengths));
        if (lengths > 3)
            part(id("Spread"), property, tr("Spread"), "0px", length(), shadowLength(3, lengths));
        StyleAspect &color = row(AspectKind::Color, id("Color"), property, tr("Colour"), "currentcolor");
        color.part = shadowColor(lengths);
    }

    void layout()
    {
        m_group = AspectGroup::Layout;
        const QStringList automatic{QStringLiteral("auto")};
        choice("position", tr("Position"), "static relative absolute fixed sticky");
        number("left", tr("Left"), "auto", length({}, automatic));
        number("top", tr("Top"), "auto", length({}, automatic));
        number("right", tr("Right"), "auto", length({}, automatic));
        number("bottom", tr("Bottom"), "auto", length({}, automatic));
        number("width", tr("Width"), "auto", length(0, automatic));
        number("height", tr("Height"), "auto", length(0, automatic));
        NumberRules order = plain(1);
        order.decimals = 0;
        order.keywords = automatic;
        number("z-index", tr("Z order"), "auto", order).isAnimatable = false;
        part("padding", "padding", tr("Padding"), "0px", length(0), boxSide(-1));
        part("margin", "margin", tr("Margin"), "0px", length({}, automatic), boxSide(-1));
    }

    void flow()
    {
        choice("overflow", tr("Overflow"), "visible hidden clip scroll auto");
        choice("display", tr("Display"), "block inline inline-block flex inline-flex grid none");
        choice("flex-direction", tr("Direction"), "row row-reverse column column-reverse");
        choice("justify-content", tr("Along"),
               "normal flex-start center flex-end space-between space-around space-evenly");
        choice("align-items", tr("Across"), "normal stretch flex-start center flex-end baseline");
        number("gap", tr("Gap"), "normal", length(0, {QStringLiteral("normal")}));
    }

    void transform()
    {
        m_group = AspectGroup::Transform;
        const auto name = [](const char *text) { return QString::fromLatin1(text); };
        const auto axis = [&](const char *id, const QString &label, const char *initial, NumberRules rules,
                              const char *combined, int argument) {
            part(id, "transform", label, initial, std::move(rules),
                 transformPart(name(id), name(combined), argument));
        };
        axis("translateX", tr("X"), "0px", length(), "translate", 0);
        axis("translateY", tr("Y"), "0px", length(), "translate", 1);
        axis("rotate", tr("Rotation"), "0deg", angle(), "rotate", 0);
        axis("scaleX", tr("Scale X"), "1", plain(0.05, {}, {}, 1), "scale", 0);
        axis("scaleY", tr("Scale Y"), "1", plain(0.05, {}, {}, 1), "scale", 1);
        axis("skewX", tr("Skew X"), "0deg", angle(), "skew", 0);
        axis("skewY", tr("Skew Y"), "0deg", angle(), "skew", 1);
        choice("transform-origin", tr("Origin"),
               "center top bottom left right top%left top%right bottom%left bottom%right");
        // The words of a choice that has two are told apart from the choices by another character.
        m_rows.back().choices.replaceInStrings(QStringLiteral("%"), QStringLiteral(" "));
    }

    void blend()
    {
        m_group = AspectGroup::Blend;
        NumberRules opacity = plain(0.05, 0, 1, 1);
        opacity.units = {QStringLiteral("%")};
        number("opacity", tr("Opacity"), "1", opacity);
        choice("mix-blend-mode", tr("Blend"),
               "normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light "
               "difference exclusion hue saturation color luminosity");
        part("blur", "filter", tr("Blur"), "0px", length(0), filterPart(QStringLiteral("blur")));
        part("brightness", "filter", tr("Brightness"), "1", plain(0.05, 0, {}, 1),
             filterPart(QStringLiteral("brightness")));
        part("contrast", "filter", tr("Contrast"), "1", plain(0.05, 0, {}, 1),
             filterPart(QStringLiteral("contrast")));
        part("saturate", "filter", tr("Saturation"), "1", plain(0.05, 0, {}, 1),
             filterPart(QStringLiteral("saturate")));
        part("backdropBlur", "backdrop-filter", tr("Backdrop blur"), "0px", length(0),
             filterPart(QStringLiteral("blur")));
    }

    void crop()
    {
        m_group = AspectGroup::Crop;
        StyleAspect &shape = choice("maskShape", tr("Shape"), "none inset circle");
        shape.property = QStringLiteral("clip-path");
        shape.part = maskShape();
        const auto row = [&](const char *id, const QString &label, const char *initial,
                             std::optional<double> least, AspectPart part) -> StyleAspect & {
            NumberRules rules = length(least);
            rules.unit = QStringLiteral("%");
            rules.units = lengthUnits() << QStringLiteral("px");
            rules.units.removeAll(rules.unit);
            StyleAspect &aspect =
                this->part(id, "clip-path", label, initial, std::move(rules), std::move(part));
            aspect.isAnimatable = false;
            return aspect;
        };
        // In the order that CSS has them in.
        row("cropTop", tr("Top"), "0%", 0, insetSide(0));
        row("cropRight", tr("Right"), "0%", 0, insetSide(1));
        row("cropBottom", tr("Bottom"), "0%", 0, insetSide(2));
        row("cropLeft", tr("Left"), "0%", 0, insetSide(3));
        row("cropRound", tr("Rounding"), "0px", 0, insetRound()).numbers.unit = QStringLiteral("px");
        row("circleRadius", tr("Radius"), "50%", 0, circlePart(CirclePart::Radius)).numbers.keywords = {
            QStringLiteral("closest-side"), QStringLiteral("farthest-side")};
        row("circleX", tr("Centre X"), "50%", {}, circlePart(CirclePart::X));
        row("circleY", tr("Centre Y"), "50%", {}, circlePart(CirclePart::Y));
    }

    AspectGroup m_group = AspectGroup::Font;
    std::vector<StyleAspect> m_rows;
};

QString borderPart(const QString &property, const QString &value)
{
    static const QStringList styles{QStringLiteral("none"),   QStringLiteral("hidden"),
                                    QStringLiteral("solid"),  QStringLiteral("dashed"),
                                    QStringLiteral("dotted"), QStringLiteral("double"),
                                    QStringLiteral("groove"), QStringLiteral("ridge"),
                                    QStringLiteral("inset"),  QStringLiteral("outset")};
    for (const QString &part : cssParts(value)) {
        const bool isWidth = parseQuantity(part).has_value();
        const bool isStyle = styles.contains(part, Qt::CaseInsensitive);
        if ((isWidth && property == QLatin1String("border-width")) ||
            (isStyle && property == QLatin1String("border-style")) ||
            (!isWidth && !isStyle && property == QLatin1String("border-color")))
            return part;
    }
    return {};
}

/// The lines that `text-decoration` names, without their colour and style.
QString decorationLines(const QString &value)
{
    static const QStringList lines{QStringLiteral("none"), QStringLiteral("underline"),
                                   QStringLiteral("overline"), QStringLiteral("line-through")};
    QStringList named;
    for (const QString &part : cssParts(value)) {
        if (lines.contains(part, Qt::CaseInsensitive))
            named.append(part);
    }
    return named.join(QLatin1Char(' '));
}

} // namespace

const std::vector<StyleAspect> &styleAspects()
{
    static const std::vector<StyleAspect> aspects = AspectTable().rows();
    return aspects;
}

const StyleAspect *findAspect(const QString &id)
{
    const auto &aspects = styleAspects();
    const auto found = std::find_if(aspects.begin(), aspects.end(),
                                    [&id](const StyleAspect &aspect) { return aspect.id == id; });
    return found == aspects.end() ? nullptr : &*found;
}

QString fromShorthand(const QString &property, const QString &value)
{
    if (property.startsWith(QLatin1String("border-")))
        return borderPart(property, value);
    if (property == QLatin1String("text-decoration-line"))
        return decorationLines(value);
    const QStringList parts = cssParts(value);
    const bool isColor = parts.size() == 1 && parseCssColor(parts.front());
    const bool isImage = parts.size() == 1 && (value.contains(QLatin1String("gradient(")) ||
                                               value.startsWith(QLatin1String("url(")));
    if (property == QLatin1String("background-color"))
        return isColor ? value : QString();
    return property == QLatin1String("background-image") && isImage ? value : QString();
}

} // namespace muto::ui
