#include "ui/inspector/binding_section.h"

#include "core/edit/declaration_text.h"
#include "ui/variables/variable_draft.h"
#include "ui/widgets/simple_editors.h"

#include <QLabel>

#include <algorithm>

namespace muto::ui {

using composition::Variable;
using composition::VariableType;

namespace {

const QString kNewVariable = QStringLiteral("+"); // no variable has such an id

std::vector<ChoiceField::Choice> bindingChoices(const std::vector<Variable> &variables,
                                                const Bindable &bindable)
{
    std::vector<ChoiceField::Choice> choices{{QString(), BindingSection::tr("Nothing")}};
    for (const Variable &variable : variables) {
        if (fits(bindable, variable.type))
            choices.push_back({variable.id, variable.label});
    }
    choices.push_back({kNewVariable, BindingSection::tr("New variable")});
    return choices;
}

QString typeWord(VariableType type)
{
    switch (type) {
    case VariableType::Color:
        return QStringLiteral("color");
    case VariableType::Font:
        return QStringLiteral("font");
    case VariableType::Image:
        return QStringLiteral("image");
    default:
        return QStringLiteral("string");
    }
}

} // namespace

BindingSection::BindingSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("bindingSection"), tr("Variables"), false)
    , m_notice(new QLabel(this))
{
    setApplies([](const Inspection &inspection) {
        return std::any_of(bindables().begin(), bindables().end(), [&](const Bindable &bindable) {
            return inspection.all(
                [&](const InspectedElement &element) { return isBindable(element, bindable); });
        });
    });
    for (const Bindable &bindable : bindables())
        addBinding(bindable);
    m_notice->setObjectName(QStringLiteral("bindingNotice"));
    m_notice->setProperty("role", QStringLiteral("warn"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    addWidget(m_notice);
}

void BindingSection::addBinding(const Bindable &bindable)
{
    m_choices.push_back(new ChoiceField({}));
    PropertyRow *row = addRow(
        bindable.id, bindable.label, m_choices.back(),
        [this, &bindable](const Inspection &inspection) {
            const auto variables = variablesOf(inspection.primary().path.file);
            return inspection.merged([&](const InspectedElement &element) {
                const QString id = boundVariable(element, bindable, variables);
                return ShownValue{id, id.isEmpty() ? ValueTier::Unset : ValueTier::Changed, false};
            });
        },
        [this, &bindable](const Inspection &before, const ValueEdit &edit) {
            return bind(before, bindable, edit({}).value_or(QString()));
        },
        {},
        [&bindable](const Inspection &inspection) {
            return inspection.all(
                [&](const InspectedElement &element) { return isBindable(element, bindable); });
        });
    row->setKeyframable(false);
}

std::vector<Variable> BindingSection::variablesOf(const QString &file) const
{
    const composition::HtmlDocument *html = tools().document.html(file);
    composition::ReaderNotes notes;
    return html ? composition::readVariables(*html, notes) : std::vector<Variable>();
}

void BindingSection::showMore(const Inspection &inspection)
{
    const auto variables = variablesOf(inspection.primary().path.file);
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChoices(bindingChoices(variables, bindables()[i]));
    if (m_noticedAt != inspection.paths())
        m_notice->hide();
}

/// One step, with the variable that may have to be declared for it.
Result<> BindingSection::bind(const Inspection &before, const Bindable &bindable, const QString &choice)
{
    m_notice->hide();
    return edit::allOrNothing(tools().document, tr("Bind to a variable"), [&]() -> Result<> {
        if (choice != kNewVariable)
            return bindTo(before, bindable, choice);
        const auto id = declare(before.primary(), bindable);
        return id ? bindTo(before, bindable, *id) : fail(id.error());
    });
}

Result<> BindingSection::bindTo(const Inspection &before, const Bindable &bindable, const QString &id)
{
    QStringList changes;
    const auto variables = variablesOf(before.primary().path.file);
    for (const InspectedElement &element : before.elements()) {
        const QString seen = seenValue(element, bindable, variables);
        Result<> done = ok();
        if (id.isEmpty())
            done = unbind(element, bindable, seen);
        else if (!bindable.attribute.isEmpty())
            done = tools().actions.setAttribute({element.path}, bindable.attribute, id);
        else if (const auto style = variableStyle(id))
            done = tools().actions.setStyle({element.path}, {{bindable.property, *style}});
        else
            return fail(ErrorKind::Composition, tr("No style can name a variable called \"%1\".").arg(id),
                        tr("Give it an id of letters, digits, - and _."));
        if (!done)
            return done;
        const QString after = id.isEmpty() ? bindable.attribute.isEmpty() ? seen : ownValue(element, bindable)
                                           : defaultOf(variables, id);
        changes.append(pictureChange(bindable, seen, after));
    }
    changes.removeAll(QString());
    changes.removeDuplicates();
    m_notice->setText(changes.join(QLatin1Char('\n')));
    m_notice->setVisible(!changes.isEmpty());
    m_noticedAt = before.paths();
    return ok();
}

/// A style says by itself what the variable has said, so that nothing looks otherwise; attributes only name
/// it.
Result<> BindingSection::unbind(const InspectedElement &element, const Bindable &bindable,
                                const QString &seen)
{
    if (!bindable.attribute.isEmpty())
        return tools().actions.setAttribute({element.path}, bindable.attribute, std::nullopt);
    const bool isBound = !boundVariable(element, bindable, variablesOf(element.path.file)).isEmpty();
    return isBound ? tools().actions.setStyle({element.path}, {{bindable.property, seen}}) : ok();
}

Result<QString> BindingSection::declare(const InspectedElement &element, const Bindable &bindable)
{
    const QString &file = element.path.file;
    const composition::HtmlDocument *html = tools().document.html(file);
    const int declaring = html ? edit::declaringElement(*html) : -1;
    if (declaring < 0)
        return fail(ErrorKind::Composition,
                    tr("%1 has no place for the declaration of a variable.").arg(file),
                    tr("Declare it in the source."));
    const QLatin1String attribute("data-composition-variables");
    const auto declarations =
        edit::DeclarationText::parse(html->elements()[std::size_t(declaring)].value(attribute));
    if (!declarations)
        return fail(declarations.error());
    QStringList taken;
    for (int i = 0; i < declarations->count(); ++i)
        taken.append(declarations->entry(i).value(QLatin1String("id")).toString());
    VariableDraft draft;
    draft.id = newVariableId(element, bindable, taken);
    draft.type = typeWord(bindable.type);
    draft.defaultText = ownValue(element, bindable);
    const auto declaration = declarationOf(draft, {}, taken);
    if (!declaration)
        return fail(declaration.error());
    const auto written = tools().actions.setAttribute({tools().document.paths(file)->of(declaring)},
                                                      attribute, declarations->appended(*declaration));
    return written ? Result<QString>(draft.id) : fail(written.error());
}

} // namespace muto::ui
