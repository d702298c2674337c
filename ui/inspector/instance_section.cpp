#include "ui/inspector/instance_section.h"

#include "core/composition/asset_references.h"
#include "core/edit/json_text.h"
#include "ui/variables/variable_draft.h"
#include "ui/variables/variable_editor.h"
#include "ui/widgets/font_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr char kDeclarations[] = "data-composition-variables";
constexpr char kInstanceValues[] = "data-variable-values";

QString memberText(const QJsonObject &declaration, const char *key)
{
    return declaration.value(QLatin1String(key)).toString();
}

/// As editors have it: a box that is off is empty.
QString shownText(const QString &type, const QJsonValue &value)
{
    const QString text = variableText(value);
    return type == QLatin1String("boolean") && text != QLatin1String("true") ? QString() : text;
}

/// What an element gives, or else what is declared.
ShownValue valueGiven(const InspectedElement &element, const QJsonObject &declaration)
{
    const auto given = edit::JsonText::parse(element.attribute(kInstanceValues));
    const QJsonValue value = given ? given->value({memberText(declaration, "id")}) : QJsonValue();
    const bool isGiven = given && !value.isUndefined();
    return {shownText(memberText(declaration, "type"),
                      isGiven ? value : declaration.value(QLatin1String("default"))),
            isGiven ? ValueTier::Changed : ValueTier::Unset, false};
}

/// A text and a box may be empty; everything else that is emptied is not given any more.
std::optional<QJsonValue> valueFor(const QJsonObject &declaration, const QString &text)
{
    const QString type = memberText(declaration, "type");
    const bool mayBeEmpty = type == QLatin1String("string") || type == QLatin1String("boolean");
    if (text.isEmpty() && !mayBeEmpty)
        return std::nullopt;
    return variableValue(type, text, declaration.value(QLatin1String("default")));
}

} // namespace

QString declarationsFor(const edit::Document &document, const InspectedElement &element)
{
    if (element.isRoot)
        return {};
    const QString own = element.attribute(kDeclarations);
    if (!element.has("data-composition-src"))
        return element.has("data-composition-id") ? own : QString();
    const auto file = composition::localPath(element.attribute("data-composition-src"));
    const composition::HtmlDocument *html = file ? document.html(*file) : nullptr;
    const int declaring = html ? edit::declaringElement(*html) : -1;
    return declaring < 0 ? own : html->elements()[size_t(declaring)].value(QLatin1String(kDeclarations));
}

InstanceSection::InstanceSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("instanceSection"), tr("Parameters"), true)
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
    , m_notes(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_notes->setObjectName(QStringLiteral("instanceNotes"));
    m_notes->setWordWrap(true);
    m_notes->setProperty("role", QStringLiteral("muted"));
    addWidget(m_list);
    addWidget(m_notes);
    // Those of several can be told apart only where all mean the same.
    setApplies([this](const Inspection &inspection) {
        const QString declared = declarationsFor(this->tools().document, inspection.primary());
        return !declared.isEmpty() && inspection.all([&](const InspectedElement &element) {
            return declarationsFor(this->tools().document, element) == declared;
        });
    });
}

void InstanceSection::setFonts(const QStringList &project, const QStringList &own)
{
    m_projectFonts = project;
    m_ownFonts = own;
    for (FontField *field : m_list->findChildren<FontField *>()) {
        field->setProjectFamilies(project);
        field->setOwnFamilies(own);
    }
}

void InstanceSection::showMore(const Inspection &inspection)
{
    const QString declared = declarationsFor(tools().document, inspection.primary());
    const auto declarations = edit::DeclarationText::parse(declared);
    m_list->setVisible(declarations.has_value());
    if (!declarations) {
        m_shown.clear();
        m_notes->setText(declarations.error().message);
        return m_notes->show();
    }
    if (declared != m_shown)
        rebuild(*declarations);
    m_shown = declared;
    for (const Row &row : m_values) {
        const QJsonObject declaration = declarations->entry(declarations->indexOf(row.id));
        row.row->showValue(inspection.merged(
            [&](const InspectedElement &element) { return valueGiven(element, declaration); }));
    }
    showNotes(inspection, *declarations);
}

void InstanceSection::rebuild(const edit::DeclarationText &declarations)
{
    m_values.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what told of the change
        delete item;
    }
    for (int i = 0; i < declarations.count(); ++i) {
        const QJsonObject declaration = declarations.entry(i);
        if (declarations.indexOf(memberText(declaration, "id")) == i) // what is declared twice is one thing
            addRow(declaration);
    }
}

void InstanceSection::addRow(const QJsonObject &declaration)
{
    const QString id = memberText(declaration, "id");
    if (id.isEmpty())
        return;
    ValueEditor *editor = makeVariableEditor(declaration, [this](PathField::Taken taken) {
        if (m_browse)
            m_browse(std::move(taken));
    });
    const QString label = declaration.value(QLatin1String("label")).toString(id);
    auto *row = new PropertyRow(QLatin1String("parameter ") + id, label, editor, m_list);
    row->setKeyframable(false);
    const QString description = memberText(declaration, "description");
    row->setToolTip(description.isEmpty() ? id : description);
    if (auto *font = qobject_cast<FontField *>(editor)) {
        font->setProjectFamilies(m_projectFonts);
        font->setOwnFamilies(m_ownFonts);
        connect(font, &FontField::familyChosen, this, &InstanceSection::fontChosen);
    }
    m_column->addWidget(row);
    m_values.push_back({id, row});
    connectEditor(row, declaration);
}

void InstanceSection::connectEditor(PropertyRow *row, const QJsonObject &declaration)
{
    ValueEditor *editor = &row->editor();
    connect(editor, &ValueEditor::began, this, [this] {
        tools().live.begin();
        m_before = inspection().renewed(tools().document);
    });
    connect(editor, &ValueEditor::edited, this,
            [this, declaration](const ValueEdit &edit) { apply(declaration, edit); });
    connect(editor, &ValueEditor::finished, this, [this] {
        tools().live.end();
        m_before.reset();
    });
    connect(editor, &ValueEditor::cancelled, this, [this] {
        tools().live.cancel();
        m_before.reset();
    });
    connect(editor, &ValueEditor::refused, this, &InstanceSection::refused);
    connect(row, &PropertyRow::resetRequested, this,
            [this, declaration] { apply(declaration, std::nullopt); });
}

void InstanceSection::apply(const QJsonObject &declaration, const std::optional<ValueEdit> &edit)
{
    const Inspection before = m_before ? *m_before : inspection().renewed(tools().document);
    tools().live.apply([this, before, declaration, edit]() -> Result<> {
        for (const InspectedElement &element : before.elements()) {
            if (const auto given = give(element, declaration, edit); !given)
                return given;
        }
        return ok();
    });
}

Result<> InstanceSection::give(const InspectedElement &element, const QJsonObject &declaration,
                               const std::optional<ValueEdit> &edit)
{
    auto values = edit::JsonText::parse(element.attribute(kInstanceValues));
    if (!values)
        return fail(ErrorKind::Composition,
                    tr("The values of \"%1\" cannot be read: %2").arg(element.label, values.error().message),
                    tr("Mend %1 in the source.").arg(QLatin1String(kInstanceValues)));
    const QString id = memberText(declaration, "id");
    std::optional<QJsonValue> value;
    if (edit) {
        const auto text = (*edit)(valueGiven(element, declaration).text);
        if (!text)
            return fail(ErrorKind::Usage, text.error());
        value = valueFor(declaration, *text);
    }
    if (value)
        values->set({id}, *value);
    else
        values->remove({id});
    const bool isEmpty = values->object().isEmpty();
    return tools().actions.setAttribute({element.path}, QLatin1String(kInstanceValues),
                                        isEmpty ? std::nullopt : std::optional(values->text()));
}

/// What is given and not declared, or declared to be something else.
void InstanceSection::showNotes(const Inspection &inspection, const edit::DeclarationText &declarations)
{
    QStringList lines;
    for (const InspectedElement &element : inspection.elements()) {
        const auto values = edit::JsonText::parse(element.attribute(kInstanceValues));
        if (!values) {
            lines.append(
                tr("The values of \"%1\" cannot be read: %2").arg(element.label, values.error().message));
            continue;
        }
        const QJsonObject given = values->object();
        for (auto value = given.begin(); value != given.end(); ++value) {
            if (declarations.indexOf(value.key()) < 0)
                lines.append(tr("A value is given for \"%1\", which is not declared.").arg(value.key()));
        }
    }
    lines.removeDuplicates();
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
}

} // namespace muto::ui
