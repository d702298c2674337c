#include "ui/inspector/style_sections.h"

#include "ui/inspector/style_aspects.h"
#include "ui/sound/sound_groups.h"
#include "ui/widgets/simple_editors.h"

#include <QCoreApplication>

#include <memory>

namespace muto::ui {

namespace {

bool isSeen(const InspectedElement &element)
{
    return element.kind != composition::ClipKind::Audio && !isSoundGroup(element.tag);
}

bool showsText(const InspectedElement &element)
{
    return element.hasText() || element.tag == QLatin1String("body") || element.tag == QLatin1String("span");
}

bool isFlex(const Inspection &inspection)
{
    return inspection.aspect(*findAspect(QStringLiteral("display"))).text.contains(QLatin1String("flex"));
}

/// Clips are taken out of the flow by the runtime, whatever their style says (contract 1.7).
bool isPlaced(const Inspection &inspection)
{
    const bool areClips = inspection.all([](const InspectedElement &element) { return element.isTimed; });
    return areClips ||
           inspection.aspect(*findAspect(QStringLiteral("position"))).text != QLatin1String("static");
}

bool hasImage(const Inspection &inspection)
{
    const ShownValue image = inspection.aspect(*findAspect(QStringLiteral("background-image")));
    return image.text.startsWith(QLatin1String("url("));
}

QString maskShapeOf(const Inspection &inspection)
{
    return inspection.aspect(*findAspect(QStringLiteral("maskShape"))).text;
}

/// A side that is typed makes a rectangle where there is no mask yet; other shapes are changed in the source.
bool isMaskRectangle(const Inspection &inspection)
{
    const QString shape = maskShapeOf(inspection);
    return shape == QLatin1String("none") || shape == QLatin1String("inset");
}

bool isMaskCircle(const Inspection &inspection)
{
    return maskShapeOf(inspection) == QLatin1String("circle");
}

/// Rows that would do nothing are not offered.
InspectorSection::Applies rowApplies(const StyleAspect &aspect)
{
    static const QStringList flow{QStringLiteral("flex-direction"), QStringLiteral("justify-content"),
                                  QStringLiteral("align-items"), QStringLiteral("gap")};
    static const QStringList edges{QStringLiteral("left"), QStringLiteral("top"), QStringLiteral("right"),
                                   QStringLiteral("bottom")};
    if (flow.contains(aspect.id))
        return isFlex;
    if (edges.contains(aspect.id))
        return isPlaced;
    if (aspect.id == QLatin1String("background-size"))
        return hasImage;
    if (aspect.id.startsWith(QLatin1String("crop")))
        return isMaskRectangle;
    if (aspect.id.startsWith(QLatin1String("circle")))
        return isMaskCircle;
    return {};
}

struct SectionPlan
{
    AspectGroup group;
    const char *name;
    const char *title;
    bool isOpen;
    bool isAboutText;
};

constexpr SectionPlan kStyleSections[] = {
    {AspectGroup::Font, "fontSection", QT_TRANSLATE_NOOP("StyleSections", "Font"), true, true},
    {AspectGroup::Layout, "layoutSection", QT_TRANSLATE_NOOP("StyleSections", "Layout"), true, false},
    {AspectGroup::Transform, "transformSection", QT_TRANSLATE_NOOP("StyleSections", "Transform"), true,
     false},
    {AspectGroup::Crop, "cropSection", QT_TRANSLATE_NOOP("StyleSections", "Crop and mask"), false, false},
    {AspectGroup::Blend, "blendSection", QT_TRANSLATE_NOOP("StyleSections", "Opacity and blend"), false,
     false},
    {AspectGroup::Fill, "fillSection", QT_TRANSLATE_NOOP("StyleSections", "Fill"), false, false},
    {AspectGroup::Stroke, "strokeSection", QT_TRANSLATE_NOOP("StyleSections", "Stroke"), false, false},
    {AspectGroup::Shadow, "shadowSection", QT_TRANSLATE_NOOP("StyleSections", "Shadow"), false, false},
    {AspectGroup::TextShadow, "textShadowSection", QT_TRANSLATE_NOOP("StyleSections", "Text shadow"), false,
     true},
};

/// Whether an edit of the width is one of the height, too, and the other way round.
void addProportions(InspectorSection &section)
{
    const auto keeps = std::make_shared<bool>(false);
    PropertyRow *row = section.addRow(
        QStringLiteral("keepsProportions"), QCoreApplication::translate("StyleSections", "Proportions"),
        new FlagField(QCoreApplication::translate("StyleSections", "Keep")),
        [keeps](const Inspection &) {
            return ShownValue{*keeps ? QStringLiteral("true") : QString(), ValueTier::Changed, false};
        },
        [keeps](const Inspection &, const ValueEdit &edit) -> Result<> {
            *keeps = !edit(QString()).value_or(QString()).isEmpty();
            return ok();
        });
    row->setResettable(false);
    const StyleAspect &width = *findAspect(QStringLiteral("width")),
                      &height = *findAspect(QStringLiteral("height"));
    section.link(width, height, [keeps] { return *keeps; });
    section.link(height, width, [keeps] { return *keeps; });
}

} // namespace

std::vector<InspectorSection *> makeStyleSections(InspectorTools tools)
{
    std::vector<InspectorSection *> sections;
    for (const SectionPlan &plan : kStyleSections) {
        auto *section =
            new InspectorSection(tools, QLatin1String(plan.name),
                                 QCoreApplication::translate("StyleSections", plan.title), plan.isOpen);
        section->setApplies([about = plan.isAboutText](const Inspection &inspection) {
            return inspection.all([about](const InspectedElement &element) {
                return isSeen(element) && !element.isRoot && (!about || showsText(element));
            });
        });
        for (const StyleAspect &aspect : styleAspects()) {
            if (aspect.group == plan.group)
                section->addAspect(aspect, rowApplies(aspect));
            if (aspect.group == plan.group && aspect.id == QLatin1String("height"))
                addProportions(*section);
        }
        sections.push_back(section);
    }
    return sections;
}

} // namespace muto::ui
