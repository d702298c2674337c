#include "ui/inspector/inspection.h"

#include "core/composition/clip_facts.h"
#include "core/composition/root_reader.h"
#include "core/composition/text_encoding.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/bound_text.h"
#include "core/edit/film_rate.h"
#include "ui/widgets/css_values.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;
using edit::ElementPath;

namespace {

/// What is known about a file, worked out once for all of its elements.
struct InspectedFile
{
    edit::ClipTimes times;
    FrameRate rate;
    QSize canvas;
};

InspectedFile inspectFile(const HtmlDocument &html, FrameRate rate)
{
    InspectedFile file{edit::ClipTimes(html), rate, {}};
    composition::ReaderNotes notes;
    if (const auto root = file.times.root()) {
        if (const auto facts = composition::readRoot(html, *root, {}, notes))
            file.canvas = facts->size;
    }
    return file;
}

QHash<QString, QString> inlineStyle(const HtmlElement &element)
{
    QByteArray written = element.value(QLatin1String("style")).toUtf8();
    written.replace("&", "&amp;"); // character references have been replaced already
    QHash<QString, QString> style;
    const edit::InlineStyle declarations(written);
    for (const edit::StyleDeclaration &declaration : declarations.declarations())
        style.insert(declaration.name, declaration.value);
    return style;
}

QStringList textsOf(const HtmlDocument &html, const HtmlElement &element)
{
    QStringList texts;
    for (int i = element.firstText; i < element.endText; ++i) {
        const QString &tag = html.elements()[size_t(html.texts()[size_t(i)].element)].tag;
        if (tag == QLatin1String("script") || tag == QLatin1String("style"))
            return {};
        texts.append(composition::shownText(html, html.texts()[size_t(i)]).trimmed());
    }
    return texts;
}

/// Elements that show no text that is written in them: replaced ones, and shapes of a drawing.
bool mayHoldText(const QString &tag)
{
    static const QSet<QString> closed{QStringLiteral("video"),
                                      QStringLiteral("audio"),
                                      QStringLiteral("img"),
                                      QStringLiteral("canvas"),
                                      QStringLiteral("svg"),
                                      QStringLiteral("iframe"),
                                      QStringLiteral("input"),
                                      QStringLiteral("hr"),
                                      QStringLiteral("br"),
                                      QStringLiteral("script"),
                                      QStringLiteral("style"),
                                      QStringLiteral("hf-audio-group"),
                                      QStringLiteral("source"),
                                      QStringLiteral("track"),
                                      QStringLiteral("embed"),
                                      QStringLiteral("object"),
                                      QStringLiteral("picture"),
                                      QStringLiteral("template"),
                                      QStringLiteral("path"),
                                      QStringLiteral("circle"),
                                      QStringLiteral("ellipse"),
                                      QStringLiteral("rect"),
                                      QStringLiteral("line"),
                                      QStringLiteral("polyline"),
                                      QStringLiteral("polygon"),
                                      QStringLiteral("g"),
                                      QStringLiteral("use"),
                                      QStringLiteral("image"),
                                      QStringLiteral("defs"),
                                      QStringLiteral("symbol"),
                                      QStringLiteral("mask"),
                                      QStringLiteral("clippath"),
                                      QStringLiteral("filter"),
                                      QStringLiteral("pattern"),
                                      QStringLiteral("lineargradient"),
                                      QStringLiteral("radialgradient"),
                                      QStringLiteral("stop"),
                                      QStringLiteral("marker"),
                                      QStringLiteral("animate"),
                                      QStringLiteral("foreignobject")};
    return !closed.contains(tag.toLower());
}

/// Boxes are drawn by their styles; a text is for what is there to be read.
bool isBox(const QString &tag)
{
    static const QSet<QString> boxes{QStringLiteral("div"),     QStringLiteral("section"),
                                     QStringLiteral("article"), QStringLiteral("main"),
                                     QStringLiteral("figure"),  QStringLiteral("header"),
                                     QStringLiteral("footer"),  QStringLiteral("aside"),
                                     QStringLiteral("nav"),     QStringLiteral("i")};
    return boxes.contains(tag);
}

InspectedElement inspect(const HtmlDocument &html, int index, const InspectedFile &file)
{
    const HtmlElement &element = html.elements()[size_t(index)];
    InspectedElement inspected;
    inspected.tag = element.tag;
    inspected.label = composition::clipLabel(html, index);
    inspected.kind = composition::clipKind(html, index);
    inspected.isRoot = file.times.root() == index;
    inspected.isTimed = element.has(QLatin1String("data-start"));
    inspected.isMedia =
        inspected.kind == composition::ClipKind::Video || inspected.kind == composition::ClipKind::Audio;
    for (const composition::HtmlAttribute &attribute : element.attributes)
        inspected.attributes.insert(attribute.name, attribute.value);
    inspected.style = inlineStyle(element);
    inspected.texts = textsOf(html, element);
    inspected.textVariable = edit::textVariableOf(html, index);
    inspected.isLeaf = element.end == index + 1 && mayHoldText(element.tag) &&
                       !element.has(QLatin1String("data-composition-src"));
    inspected.isEmptyBox =
        inspected.isLeaf && inspected.texts.isEmpty() && !inspected.textVariable && isBox(element.tag);
    if (const composition::Clip *clip = file.times.find(index))
        inspected.clip = *clip;
    inspected.trim = edit::mediaTrim(element);
    inspected.frameRate = file.rate;
    if (const auto root = file.times.root())
        inspected.filmSeconds =
            composition::parseNumber(html.elements()[*root].value(QLatin1String("data-duration")))
                .value_or(0);
    inspected.canvas = file.canvas;
    return inspected;
}

QString asWritten(const QString &property, const QString &computed)
{
    return property == QLatin1String("transform") ? decomposedMatrix(computed).value_or(computed) : computed;
}

/// A property as the inline style says it, or else as the page does.
QString wholeValueOf(const InspectedElement &element, const QString &property)
{
    if (const auto set = element.style.find(property); set != element.style.end())
        return *set;
    return asWritten(property, element.computed.value(property));
}

/// The same to write a part of it into: not what a script makes of it at the moment.
QString authoredValueOf(const InspectedElement &element, const QString &property)
{
    const auto resting = element.computed.find(restingName(property));
    return element.style.contains(property) || resting == element.computed.end()
               ? wholeValueOf(element, property)
               : asWritten(property, *resting);
}

bool isSameStyleValue(const QString &one, const QString &other)
{
    if (one.compare(other, Qt::CaseInsensitive) == 0 || isSameCssColor(one, other))
        return true;
    const auto first = parseQuantity(one);
    const auto second = parseQuantity(other);
    return first && second && first->value == second->value &&
           (first->unit == second->unit || first->value == 0);
}

ShownValue tiered(const QString &text, const QString &initial)
{
    return {text, isSameStyleValue(text, initial) ? ValueTier::Default : ValueTier::Changed, false};
}

std::optional<double> pixelsOf(const QString &length)
{
    const auto quantity = parseQuantity(length);
    return quantity && quantity->unit == QLatin1String("px") ? std::optional(quantity->value) : std::nullopt;
}

} // namespace

Inspection Inspection::of(const edit::Document &document, const QList<ElementPath> &elements,
                          const ComputedValues &computed)
{
    Inspection inspection;
    std::map<QString, InspectedFile> files;
    for (const ElementPath &path : elements) {
        const auto index = document.find(path);
        if (!index)
            continue;
        const HtmlDocument &html = *document.html(path.file);
        auto file = files.find(path.file);
        if (file == files.end())
            file = files.emplace(path.file, inspectFile(html, edit::filmRate(document, path.file))).first;
        InspectedElement element = inspect(html, *index, file->second);
        element.path = path;
        element.computed = computed.value(path);
        inspection.m_elements.push_back(std::move(element));
    }
    return inspection;
}

Inspection Inspection::renewed(const edit::Document &document) const
{
    ComputedValues computed;
    for (const InspectedElement &element : m_elements)
        computed.insert(element.path, element.computed);
    return of(document, paths(), computed);
}

QList<ElementPath> Inspection::paths() const
{
    QList<ElementPath> paths;
    for (const InspectedElement &element : m_elements)
        paths.append(element.path);
    return paths;
}

ShownValue Inspection::merged(const std::function<ShownValue(const InspectedElement &)> &read) const
{
    ShownValue merged;
    bool isFirst = true;
    for (const InspectedElement &element : m_elements) {
        const ShownValue value = read(element);
        const bool differs = !isFirst && value.text != merged.text;
        merged = {value.text, isFirst ? value.tier : std::max(value.tier, merged.tier),
                  merged.isMixed || differs};
        isFirst = false;
    }
    return merged;
}

ShownValue Inspection::aspect(const StyleAspect &aspect) const
{
    return merged([&aspect](const InspectedElement &element) { return valueOf(element, aspect); });
}

ShownValue Inspection::attribute(const char *name, const QString &initial) const
{
    return merged([&](const InspectedElement &element) {
        return element.has(name) ? tiered(element.attribute(name), initial)
                                 : ShownValue{initial, ValueTier::Unset, false};
    });
}

UnitScale Inspection::scale() const
{
    if (isEmpty())
        return {};
    UnitScale scale;
    scale.em = pixelsOf(primary().computed.value(QStringLiteral("font-size")));
    if (!scale.em)
        scale.em = pixelsOf(primary().style.value(QStringLiteral("font-size")));
    scale.frameRate = primary().frameRate;
    if (!primary().canvas.isEmpty()) {
        scale.viewportWidth = primary().canvas.width();
        scale.viewportHeight = primary().canvas.height();
    }
    return scale;
}

ShownValue valueOf(const InspectedElement &element, const StyleAspect &aspect)
{
    const auto longhand = element.style.find(aspect.longhand);
    if (!aspect.longhand.isEmpty() && longhand != element.style.end())
        return tiered(*longhand, aspect.initial);
    if (const auto set = element.style.find(aspect.property); set != element.style.end()) {
        if (const QString part = aspect.part.read(*set); !part.isEmpty())
            return tiered(part, aspect.initial);
    } else if (const auto all = element.style.find(aspect.shorthand);
               !aspect.shorthand.isEmpty() && all != element.style.end()) {
        if (const QString part = fromShorthand(aspect.property, *all); !part.isEmpty())
            return tiered(part, aspect.initial);
    }
    const QString elsewhere = aspect.part.read(wholeValueOf(element, aspect.property));
    return {elsewhere.isEmpty() ? aspect.initial : elsewhere, ValueTier::Unset, false};
}

Result<edit::StyleChange> changeOf(const InspectedElement &element, const StyleAspect &aspect,
                                   const QString &part)
{
    const auto change = [](const QString &property, const QString &value) {
        return edit::StyleChange{property, value.isEmpty() ? QString() : value};
    };
    if (!aspect.longhand.isEmpty() && element.style.contains(aspect.longhand))
        return change(aspect.longhand, part);
    const bool isSet = element.style.contains(aspect.property);
    // Taking away what is not said leaves nothing to say; what a shorthand says is taken away by the initial
    // value.
    if (part.isEmpty() && !isSet)
        return change(aspect.property, element.style.contains(aspect.shorthand) ? aspect.initial : QString());
    const QString before = authoredValueOf(element, aspect.property);
    const auto after = aspect.part.write(before, part);
    if (!after)
        return fail(ErrorKind::Composition,
                    QCoreApplication::translate("Inspection", "%1 cannot be changed in \"%2: %3\".")
                        .arg(aspect.label, aspect.property, before),
                    QCoreApplication::translate("Inspection", "Change it in the source."));
    return change(aspect.property, *after);
}

Result<std::vector<edit::StyleChange>> changesOf(const InspectedElement &element, const StyleAspect &aspect,
                                                 const QString &part)
{
    const auto change = changeOf(element, aspect, part);
    if (!change)
        return fail(change.error());
    std::vector<edit::StyleChange> changes{*change};
    const StyleAspect *needed = aspect.need ? findAspect(aspect.need->aspect) : nullptr;
    const bool says = !part.isEmpty() && !isSameStyleValue(part, aspect.initial);
    if (needed && says && isSameStyleValue(valueOf(element, *needed).text, needed->initial))
        changes.push_back({needed->property, aspect.need->value});
    return changes;
}

std::optional<QString> decomposedMatrix(const QString &transform)
{
    const auto functions = cssFunctions(transform);
    if (!functions || functions->size() != 1 || functions->front().name != QLatin1String("matrix"))
        return std::nullopt;
    const QStringList arguments = cssParts(functions->front().arguments, QLatin1Char(','));
    std::array<double, 6> m{};
    for (size_t i = 0; i < m.size(); ++i) {
        const auto number = parseQuantity(arguments.value(qsizetype(i)));
        if (!number || arguments.size() != 6)
            return std::nullopt;
        m[i] = number->value;
    }
    const double scaleX = std::hypot(m[0], m[1]);
    const double determinant = m[0] * m[3] - m[1] * m[2];
    if (scaleX == 0)
        return std::nullopt;
    const double degrees = 180 / std::numbers::pi;
    const double rotation = std::atan2(m[1], m[0]) * degrees;
    const double skew = std::atan((m[0] * m[2] + m[1] * m[3]) / (scaleX * scaleX)) * degrees;
    const double scaleY = determinant / scaleX;
    const auto text = [](double value, const char *unit) {
        return quantityText({value, QLatin1String(unit)}, 3);
    };
    QStringList parts;
    if (m[4] != 0 || m[5] != 0)
        parts.append(QStringLiteral("translate(%1, %2)").arg(text(m[4], "px"), text(m[5], "px")));
    if (std::abs(rotation) > 0.0005)
        parts.append(QStringLiteral("rotate(%1)").arg(text(rotation, "deg")));
    if (std::abs(skew) > 0.0005)
        parts.append(QStringLiteral("skewX(%1)").arg(text(skew, "deg")));
    if (std::abs(scaleX - 1) > 0.0005 || std::abs(scaleY - 1) > 0.0005)
        parts.append(QStringLiteral("scale(%1, %2)").arg(text(scaleX, ""), text(scaleY, "")));
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1Char(' '));
}

} // namespace muto::ui
