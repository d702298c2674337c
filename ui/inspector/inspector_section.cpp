#include "ui/inspector/inspector_section.h"

#include "ui/inspector/animated_properties.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/font_field.h"
#include "ui/widgets/number_expression.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/paint_field.h"
#include "ui/widgets/simple_editors.h"

#include <algorithm>

namespace muto::ui {

using edit::ElementPath;

namespace {

std::vector<ChoiceField::Choice> plainChoices(const QStringList &words)
{
    std::vector<ChoiceField::Choice> choices;
    for (const QString &word : words)
        choices.push_back({word, word});
    return choices;
}

/// How many times as large a number has become; nothing where that makes no sense.
std::optional<double> factorOf(const QString &before, const QString &after)
{
    const auto was = parseQuantity(before), is = parseQuantity(after);
    const bool areAlike = was && is && was->unit == is->unit && was->value > 0;
    return areAlike ? std::optional(is->value / was->value) : std::nullopt;
}

Result<> writeAspect(const InspectorTools &tools, const AnimatedProperties *animated,
                     const StyleAspect &aspect, const Inspection &before, const ValueEdit &edit)
{
    // Elements whose style changes alike are changed in one go.
    std::vector<std::pair<std::vector<edit::StyleChange>, QList<ElementPath>>> changes;
    const auto collected = writeEach(
        before, edit, [&](const InspectedElement &element) { return valueOf(element, aspect).text; },
        [&](const InspectedElement &element, const QString &part) -> Result<> {
            if (const auto keyed = animated ? animated->write(element.path, aspect.id, part) : std::nullopt)
                return *keyed;
            const auto change = changesOf(element, aspect, part);
            if (!change)
                return fail(change.error());
            const auto same = std::find_if(changes.begin(), changes.end(),
                                           [&](const auto &known) { return known.first == *change; });
            if (same == changes.end())
                changes.push_back({*change, {element.path}});
            else
                same->second.append(element.path);
            return ok();
        });
    if (!collected)
        return collected;
    for (const auto &[change, elements] : changes) {
        if (const auto set = tools.actions.setStyle(elements, change); !set)
            return set;
    }
    return ok();
}

} // namespace

ValueEditor *makeEditor(const StyleAspect &aspect)
{
    switch (aspect.kind) {
    case AspectKind::Number:
        return new NumberField(aspect.numbers);
    case AspectKind::Color:
        return new ColorField;
    case AspectKind::Choice:
        return new ChoiceField(plainChoices(aspect.choices));
    case AspectKind::Font:
        return new FontField;
    case AspectKind::Paint:
        return new PaintField;
    }
    Q_UNREACHABLE();
}

Result<> writeEach(const Inspection &before, const ValueEdit &edit,
                   const std::function<QString(const InspectedElement &)> &read,
                   const std::function<Result<>(const InspectedElement &, const QString &)> &write)
{
    for (const InspectedElement &element : before.elements()) {
        const auto value = edit(read(element));
        if (!value)
            return fail(ErrorKind::Usage, value.error());
        if (const auto written = write(element, *value); !written)
            return written;
    }
    return ok();
}

InspectorSection::InspectorSection(InspectorTools tools, const QString &name, const QString &title,
                                   bool isOpen)
    : SectionBox(name, title, isOpen)
    , m_tools(tools)
{
    connect(this, &SectionBox::toggled, this, [this](bool open) {
        if (open)
            showInspection(m_inspection, m_animated);
    });
}

void InspectorSection::showInspection(const Inspection &inspection, const AnimatedProperties *animated)
{
    m_inspection = inspection;
    m_animated = animated;
    const bool applies = !inspection.isEmpty() && (!m_applies || m_applies(inspection));
    setVisible(applies);
    if (!applies || !isOpen())
        return;
    for (const Row &row : m_rows) {
        const bool rowApplies = !row.applies || row.applies(inspection);
        row.row->setVisible(rowApplies);
        if (!rowApplies)
            continue;
        if (auto *number = qobject_cast<NumberField *>(&row.row->editor()))
            number->setScale(inspection.scale());
        row.row->showValue(row.read(inspection));
        showAnimation(row, animated);
    }
    showMore(inspection);
}

PropertyRow *InspectorSection::addRow(const QString &name, const QString &label, ValueEditor *editor,
                                      Read read, Write write, const QString &aspect, Applies applies)
{
    auto *row = new PropertyRow(name, label, editor, this);
    addWidget(row);
    m_rows.push_back({row, std::move(read), std::move(write), std::move(applies), aspect, std::nullopt});
    connectRow(m_rows.size() - 1);
    return row;
}

PropertyRow *InspectorSection::addAspect(const StyleAspect &aspect, Applies applies)
{
    return addRow(
        aspect.id, aspect.label, makeEditor(aspect),
        [&aspect](const Inspection &inspection) { return inspection.aspect(aspect); },
        [this, &aspect](const Inspection &before, const ValueEdit &edit) {
            const auto written = writeAspect(m_tools, m_animated, aspect, before, edit);
            return written ? writeCompanion(aspect, before, edit) : written;
        },
        aspect.isAnimatable ? aspect.id : QString(), std::move(applies));
}

void InspectorSection::link(const StyleAspect &aspect, const StyleAspect &companion,
                            std::function<bool()> isLinked)
{
    m_links.insert(aspect.id, {&companion, std::move(isLinked)});
}

Result<> InspectorSection::writeCompanion(const StyleAspect &aspect, const Inspection &before,
                                          const ValueEdit &edit)
{
    const auto link = m_links.constFind(aspect.id);
    if (link == m_links.constEnd() || !link->isLinked())
        return ok();
    for (const InspectedElement &element : before.elements()) {
        const QString was = valueOf(element, aspect).text;
        const auto factor = factorOf(was, edit(was).value_or(was));
        const auto size = parseQuantity(valueOf(element, *link->companion).text);
        if (!factor || !size)
            continue; // what is automatic follows by itself
        const auto change =
            changeOf(element, *link->companion, quantityText({size->value * *factor, size->unit}, 2));
        if (!change)
            return fail(change.error());
        if (const auto set = m_tools.actions.setStyle({element.path}, {*change}); !set)
            return set;
    }
    return ok();
}

PropertyRow *InspectorSection::addAttribute(const char *attribute, const QString &label, ValueEditor *editor,
                                            const QString &initial, Applies applies)
{
    return addRow(
        QLatin1String(attribute), label, editor,
        [=](const Inspection &inspection) { return inspection.attribute(attribute, initial); },
        [=, this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [&](const InspectedElement &element) {
                    return element.has(attribute) ? element.attribute(attribute) : initial;
                },
                [&](const InspectedElement &element, const QString &value) {
                    return m_tools.actions.setAttribute({element.path}, QLatin1String(attribute),
                                                        value.isEmpty() ? std::nullopt
                                                                        : std::optional(value));
                });
        },
        {}, std::move(applies));
}

void InspectorSection::connectRow(size_t index)
{
    PropertyRow *row = m_rows[index].row;
    ValueEditor *editor = &row->editor();
    connect(editor, &ValueEditor::began, this, [this, index] {
        m_tools.live.begin();
        m_rows[index].before = m_inspection.renewed(m_tools.document);
    });
    connect(editor, &ValueEditor::edited, this,
            [this, index](const ValueEdit &edit) { apply(m_rows[index], edit); });
    connect(editor, &ValueEditor::finished, this, [this, index] {
        m_tools.live.end();
        m_rows[index].before.reset();
    });
    connect(editor, &ValueEditor::cancelled, this, [this, index] {
        m_tools.live.cancel();
        m_rows[index].before.reset();
    });
    connect(editor, &ValueEditor::refused, this, &InspectorSection::refused);
    connect(row, &PropertyRow::resetRequested, this,
            [this, index] { apply(m_rows[index], setTo(QString())); });
    connectKeyframes(index);
    connect(row, &PropertyRow::sourceRequested, this, [this, index] {
        const auto notice = m_animated && !m_inspection.isEmpty()
                                ? m_animated->find(m_inspection.primary().path, m_rows[index].aspect)
                                : std::nullopt;
        if (notice)
            Q_EMIT sourceRequested(notice->file, notice->line);
    });
}

void InspectorSection::connectKeyframes(size_t index)
{
    PropertyRow *row = m_rows[index].row;
    connect(row, &PropertyRow::keyframeRequested, this, [this, index] {
        Q_EMIT keyframeRequested(m_inspection.paths(), m_rows[index].aspect,
                                 m_rows[index].read(m_inspection).text);
    });
    connect(row, &PropertyRow::keyframeRemovalRequested, this, [this, index] {
        const auto removed =
            m_animated ? m_animated->removeKeyframe(m_inspection.paths(), m_rows[index].aspect) : Result<>();
        if (!removed)
            Q_EMIT refused(removed.error().message);
    });
    connect(row, &PropertyRow::keyframeWanted, this, [this, index](int direction) {
        if (m_animated && !m_inspection.isEmpty())
            m_animated->goToKeyframe(m_inspection.primary().path, m_rows[index].aspect, direction);
    });
}

void InspectorSection::apply(Row &row, const ValueEdit &edit)
{
    // What is shown may be older than what is: it is shown when there is nothing more urgent to do.
    const Inspection before = row.before ? *row.before : m_inspection.renewed(m_tools.document);
    if (before.isEmpty())
        return;
    m_tools.live.apply([write = row.write, before, edit] { return write(before, edit); });
}

void InspectorSection::showAnimation(const Row &row, const AnimatedProperties *animated)
{
    if (row.aspect.isEmpty())
        return;
    const auto notice = animated ? animated->find(m_inspection.primary().path, row.aspect) : std::nullopt;
    showKeyframes(row);
    row.row->setNotice(notice ? notice->why : QString(), notice && !notice->file.isEmpty());
}

void InspectorSection::showKeyframes()
{
    if (!isOpen() || isHidden() || m_inspection.isEmpty())
        return;
    for (const Row &row : m_rows) {
        if (!row.aspect.isEmpty() && !row.row->isHidden())
            showKeyframes(row);
    }
}

void InspectorSection::showKeyframes(const Row &row) const
{
    using enum PropertyRow::Keyframes;
    if (!m_animated)
        return row.row->setKeyframes(None);
    const ElementPath &element = m_inspection.primary().path;
    if (!m_animated->find(element, row.aspect))
        return row.row->setKeyframes(Possible);
    const KeyframesAround around = m_animated->keyframesAround(element, row.aspect);
    row.row->setKeyframes(around.isOnOne ? OnOne : Animated);
    row.row->setKeyframesBeside(around.isOneBefore, around.isOneBehind);
}

} // namespace muto::ui
