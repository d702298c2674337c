#include "ui/inspector/binding_section.h"

#include "core/composition/variables.h"
#include "ui/widgets/simple_editors.h"

namespace muto::ui {

using composition::Variable;
using composition::VariableType;

namespace {

bool hasSource(const InspectedElement &element)
{
    return element.isMedia || element.kind == composition::ClipKind::Image;
}

bool isBindable(const InspectedElement &element)
{
    return hasSource(element) || (element.hasText() && !element.isRoot);
}

std::vector<ChoiceField::Choice> bindingChoices(const std::vector<Variable> &variables, bool forSource)
{
    std::vector<ChoiceField::Choice> choices{{QString(), BindingSection::tr("Nothing")}};
    for (const Variable &variable : variables) {
        const bool isFile = variable.type == VariableType::Image;
        const bool fits = forSource ? isFile || variable.type == VariableType::String : !isFile;
        if (fits)
            choices.push_back({variable.id, variable.label});
    }
    return choices;
}

} // namespace

BindingSection::BindingSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("bindingSection"), tr("Variables"), false)
    , m_text(new ChoiceField({}))
    , m_source(new ChoiceField({}))
{
    setApplies([](const Inspection &inspection) { return inspection.all(isBindable); });
    addAttribute("data-var-text", tr("Text from"), m_text, {}, [](const Inspection &inspection) {
        return inspection.all([](const InspectedElement &element) { return element.hasText(); });
    });
    addAttribute("data-var-src", tr("Source from"), m_source, {},
                 [](const Inspection &inspection) { return inspection.all(hasSource); });
}

void BindingSection::showMore(const Inspection &inspection)
{
    const composition::HtmlDocument *html = tools().document.html(inspection.primary().path.file);
    composition::ReaderNotes notes;
    const auto variables = html ? composition::readVariables(*html, notes) : std::vector<Variable>();
    m_text->setChoices(bindingChoices(variables, false));
    m_source->setChoices(bindingChoices(variables, true));
}

} // namespace muto::ui
