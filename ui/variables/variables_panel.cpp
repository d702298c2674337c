#include "ui/variables/variables_panel.h"

#include "core/composition/variables.h"
#include "ui/render/render_command_line.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/variables/variable_editor.h"
#include "ui/variables/variable_reads.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/property_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace muto::ui {

namespace {

const QString kVariables = QStringLiteral("data-composition-variables");

QString typeOf(const QJsonObject &declaration)
{
    return declaration.value(QLatin1String("type")).toString();
}

QString idOf(const QJsonObject &declaration)
{
    return declaration.value(QLatin1String("id")).toString().trimmed();
}

/// As editors have it: a box that is off is empty.
QString editorText(const QString &type, const QJsonValue &value)
{
    const QString text = variableText(value);
    return type == QLatin1String("boolean") && text != QLatin1String("true") ? QString() : text;
}

QLabel *wrappedLabel(const char *name, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

VariablesPanel::VariablesPanel(edit::Document &document, edit::EditorActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_pill(new QLabel(this))
    , m_resetAll(new QToolButton(this))
    , m_declare(new QPushButton(icon(QStringLiteral("plus")), tr("Declare"), this))
    , m_copy(new QPushButton(tr("Copy the Values"), this))
    , m_undeclaredBox(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(wrappedLabel("variablesEmpty", "muted", this))
    , m_form(new VariableForm(this))
    , m_message(wrappedLabel("variablesMessage", "muted", this))
{
    setObjectName(QStringLiteral("variablesPanel"));
    fillCopyMenu();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_message->setMargin(8);
    m_form->hide();
    fillScroll();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar());
    m_empty->setObjectName(QStringLiteral("noVariables"));
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_form);
    column->addWidget(m_message);
    connectParts();
    refresh();
}

/// How many values are not their defaults, and what is done to the variables as a whole.
QLayout *VariablesPanel::makeBar()
{
    m_pill->setObjectName(QStringLiteral("variablesPill"));
    m_resetAll->setObjectName(QStringLiteral("resetVariables"));
    m_resetAll->setIcon(icon(QStringLiteral("reset"), Tone::Muted));
    m_resetAll->setIconSize({16, 16});
    m_resetAll->setAccessibleName(tr("Reset all"));
    m_resetAll->setToolTip(tr("Show the composition with its defaults again"));
    m_resetAll->setProperty("compact", true);
    m_declare->setObjectName(QStringLiteral("declareVariable"));
    m_declare->setToolTip(tr("Declare a new variable"));
    m_declare->setProperty("compact", true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 8, 8);
    bar->setSpacing(4);
    bar->addWidget(m_pill);
    bar->addWidget(m_resetAll);
    bar->addStretch();
    bar->addWidget(m_declare);
    return bar;
}

/// The variables of the composition, and below them those that are used without being declared.
void VariablesPanel::fillScroll()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(12, 4, 8, 12);
    rows->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    rows->addLayout(m_list);
    m_undeclaredBox->setObjectName(QStringLiteral("undeclaredVariables"));
    rows->addWidget(m_undeclaredBox);
    rows->addSpacing(12);
    rows->addWidget(m_copy, 0, Qt::AlignLeft);
    rows->addStretch();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // it lies on the dock's colour
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void VariablesPanel::connectParts()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &VariablesPanel::refresh);
    connect(&m_document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.files.contains(m_file))
            m_refresh.start(0);
    });
    connect(m_resetAll, &QToolButton::clicked, this, [this] { setValues({}); });
    connect(m_declare, &QPushButton::clicked, this, [this] { declare(); });
    connect(m_form, &VariableForm::accepted, this, &VariablesPanel::accept);
    connect(m_form, &VariableForm::rejected, m_form, &QWidget::hide);
}

void VariablesPanel::setFile(const QString &file)
{
    m_file = file;
    m_form->hide();
    setValues({});
    refresh();
}

void VariablesPanel::setValues(const QJsonObject &values)
{
    if (m_values == values)
        return;
    m_values = values;
    showValues();
    Q_EMIT valuesChanged(m_values);
}

/// Reads the declarations again, and makes new rows when they are others.
void VariablesPanel::refresh()
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    const int element = html ? edit::declaringElement(*html) : -1;
    const QString text =
        element >= 0 ? html->elements()[size_t(element)].value(QLatin1String("data-composition-variables"))
                     : QString();
    auto declarations = edit::DeclarationText::parse(text);
    const bool isNew = !declarations || !m_declarations || declarations->text() != m_declarations->text();
    if (declarations && m_declarations)
        forgetOverruled(*m_declarations, *declarations);
    m_declarations = declarations ? std::optional(*declarations) : std::nullopt;
    m_declare->setEnabled(element >= 0 && m_declarations);
    if (isNew)
        rebuild();
    showUndeclared();
    showEmpty(html);
    showValues();
    if (!declarations)
        tell(declarations.error());
}

/// Who gives a variable another default, on the canvas for one, is to see it.
void VariablesPanel::forgetOverruled(const edit::DeclarationText &before, const edit::DeclarationText &now)
{
    const auto defaultIn = [](const edit::DeclarationText &declarations, const QString &id) {
        const int index = declarations.indexOf(id);
        return index < 0 ? QJsonValue(QJsonValue::Undefined)
                         : declarations.entry(index).value(QLatin1String("default"));
    };
    QJsonObject values = m_values;
    const QStringList ids = m_values.keys();
    for (const QString &id : ids) {
        if (defaultIn(before, id) != defaultIn(now, id))
            values.remove(id);
    }
    setValues(values);
}

void VariablesPanel::rebuild()
{
    m_rows.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be what told of the change
        }
        delete item;
    }
    for (int i = 0; m_declarations && i < m_declarations->count(); ++i)
        addRow(m_declarations->entry(i));
}

/// What stands where variables would.
void VariablesPanel::showEmpty(bool isOpen)
{
    m_empty->setText(
        isOpen ? tr("Variables are what others may change about this film without editing it: a title, a "
                    "colour, a picture. Declare one to begin.")
               : tr("Open a composition to see its variables."));
    const bool isEmpty = m_rows.empty() && m_undeclared.isEmpty();
    m_empty->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    m_copy->setVisible(!m_rows.empty());
}

/// What is read of variables that nobody has declared, each with a button that begins to.
void VariablesPanel::showUndeclared()
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    QStringList declared;
    for (const Row &row : m_rows)
        declared.append(row.id);
    const QStringList found = html && m_declarations ? undeclaredReads(*html, declared) : QStringList();
    if (found == m_undeclared && m_undeclaredBox->isVisibleTo(this) == !found.isEmpty())
        return;
    m_undeclared = found;
    delete m_undeclaredBox->layout();
    qDeleteAll(m_undeclaredBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_undeclaredBox->setVisible(!found.isEmpty());
    if (!found.isEmpty())
        addUndeclared();
}

void VariablesPanel::addUndeclared()
{
    auto *column = new QVBoxLayout(m_undeclaredBox);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    QLabel *head = wrappedLabel("undeclaredHead", "heading", m_undeclaredBox);
    head->setText(tr("Read, but not declared"));
    head->setToolTip(
        tr("Scripts or bindings of this file ask for them: without a declaration nobody can give "
           "them a value"));
    column->addWidget(head);
    for (const QString &name : m_undeclared) {
        auto *line = new QHBoxLayout;
        auto *label = new ElidedLabel(m_undeclaredBox);
        label->setFullText(name);
        auto *button = new QPushButton(tr("Declare"), m_undeclaredBox);
        button->setObjectName(QLatin1String("declare ") + name);
        button->setAccessibleName(tr("Declare %1").arg(name));
        button->setToolTip(tr("Declare a variable called %1").arg(name));
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, [this, name] { declare(name); });
        line->addWidget(label, 1);
        line->addWidget(button);
        column->addLayout(line);
    }
}

void VariablesPanel::fillCopyMenu()
{
    m_copy->setObjectName(QStringLiteral("copyVariables"));
    m_copy->setToolTip(tr("Copy the values, or the command that renders with them"));
    m_copy->setProperty("compact", true);
    m_copy->setProperty("menu", true);
    auto *menu = new QMenu(m_copy);
    QAction *values = addCommand(*this, {.name = "variables.copyValues", .text = tr("Copy Values as &JSON")});
    QAction *command =
        addCommand(*this, {.name = "variables.copyCommand", .text = tr("Copy &Render Command")});
    connect(values, &QAction::triggered, this, &VariablesPanel::copyValues);
    connect(command, &QAction::triggered, this, &VariablesPanel::copyCommand);
    menu->addActions({values, command});
    connect(menu, &QMenu::aboutToShow, this, [this, command] { command->setEnabled(!m_folder.isEmpty()); });
    m_copy->setMenu(menu);
}

/// All that there are, as the preview has them now.
void VariablesPanel::copyValues()
{
    QJsonObject values = m_values;
    for (const Row &row : m_rows)
        values.insert(row.id, valueOf(row));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(values).toJson()));
}

void VariablesPanel::copyCommand()
{
    QGuiApplication::clipboard()->setText(valuesCommandLine(m_folder, m_file, m_values));
}

void VariablesPanel::addRow(const QJsonObject &declaration)
{
    const QString id = idOf(declaration);
    const QString type = typeOf(declaration);
    auto *editor = makeVariableEditor(declaration, [this](std::function<void(const QString &)> taken) {
        if (m_browse)
            m_browse(std::move(taken));
    });
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new PropertyRow(id, declaration.value(QLatin1String("label")).toString(id), editor, holder);
    row->setKeyframable(false);
    const QString description = declaration.value(QLatin1String("description")).toString();
    editor->setToolTip(description.isEmpty() ? id : description);
    column->addWidget(row);
    column->addWidget(makeFooter(id));
    m_list->addWidget(holder);
    m_rows.push_back({id, declaration, row});

    const auto valueNow = [this, id] {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &each) { return each.id == id; });
        return found == m_rows.end() ? QJsonValue() : valueOf(*found);
    };
    connect(editor, &ValueEditor::began, this, [this] { m_before = m_values; });
    connect(editor, &ValueEditor::cancelled, this, [this] { setValues(m_before); });
    auto base = std::make_shared<std::optional<QString>>();
    connect(editor, &ValueEditor::began, this,
            [base, type, valueNow] { *base = editorText(type, valueNow()); });
    connect(editor, &ValueEditor::finished, this, [base] { base->reset(); });
    connect(editor, &ValueEditor::cancelled, this, [base] { base->reset(); });
    connect(editor, &ValueEditor::edited, this, [=, this](const ValueEdit &edit) {
        const auto text = edit(base->value_or(editorText(type, valueNow())));
        const QJsonValue like = declaration.value(QLatin1String("default"));
        const bool isReset =
            text && text->isEmpty() && type != QLatin1String("string") && type != QLatin1String("boolean");
        tryOut(id, text && !isReset ? variableValue(type, *text, like) : std::nullopt);
    });
    connect(editor, &ValueEditor::refused, this, [this](const QString &why) {
        tell({ErrorKind::Usage, why, {}});
    });
    connect(row, &PropertyRow::resetRequested, this, [this, id] { tryOut(id, std::nullopt); });
}

QWidget *VariablesPanel::makeFooter(const QString &id)
{
    auto *footer = new QWidget;
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(92, 0, 24, 0);
    line->setSpacing(4);
    const composition::HtmlDocument *html = m_document.html(m_file);
    const int uses = html ? usesOfVariable(*html, id) : 0;
    auto *hint = wrappedLabel("usage", "muted", footer);
    hint->setText(uses > 0 ? tr("Used %n time(s)", "a variable", uses) : tr("Not used yet"));
    auto *menuButton = new QToolButton(footer);
    menuButton->setObjectName(QStringLiteral("variableMenu"));
    menuButton->setIcon(icon(QStringLiteral("more"), Tone::Muted));
    menuButton->setIconSize({16, 16});
    menuButton->setAccessibleName(tr("More about %1").arg(id));
    menuButton->setToolTip(tr("Make it the default, edit or remove the declaration"));
    menuButton->setProperty("compact", true);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(menuButton);
    const auto entry = [&](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act, Qt::QueuedConnection); // the row may go with it
    };
    entry("makeDefault", tr("Make this the default"), [this, id] { makeDefault(id); });
    entry("editDeclaration", tr("Edit the Declaration…"), [this, id] { editDeclaration(id); });
    entry("removeDeclaration", tr("Remove the declaration"), [this, id] { removeDeclaration(id); });
    menuButton->setMenu(menu);
    line->addWidget(hint, 1);
    line->addWidget(menuButton);
    return footer;
}

QJsonValue VariablesPanel::valueOf(const Row &row) const
{
    return m_values.contains(row.id) ? m_values.value(row.id)
                                     : row.declaration.value(QLatin1String("default"));
}

void VariablesPanel::showValues()
{
    for (const Row &row : m_rows) {
        const bool isCustom = m_values.contains(row.id);
        row.row->showValue({editorText(typeOf(row.declaration), valueOf(row)),
                            isCustom ? ValueTier::Changed : ValueTier::Unset, false});
    }
    const int custom = int(m_values.size());
    m_pill->setText(custom == 0 ? tr("Defaults") : tr("%n custom", "values", custom));
    m_pill->setProperty("custom", custom > 0);
    m_pill->style()->unpolish(m_pill);
    m_pill->style()->polish(m_pill);
    m_pill->setVisible(!m_rows.empty());
    m_resetAll->setVisible(custom > 0);
    showNotes();
}

void VariablesPanel::showNotes()
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    composition::ReaderNotes notes;
    const auto declared =
        html ? composition::readVariables(*html, notes) : std::vector<composition::Variable>();
    QStringList lines;
    for (const composition::ReaderNote &note : notes)
        lines.append(note.message);
    lines += composition::checkVariables(declared, m_values);
    m_message->setText(lines.join(QLatin1Char('\n')));
    m_message->setVisible(!lines.isEmpty());
}

void VariablesPanel::tryOut(const QString &id, const std::optional<QJsonValue> &value)
{
    QJsonObject values = m_values;
    const QJsonValue initial = declarationOfId(id).value(QLatin1String("default"));
    if (value && *value != initial)
        values.insert(id, *value);
    else
        values.remove(id);
    setValues(values);
    showValues(); // what was typed may have been nothing
}

QJsonObject VariablesPanel::declarationOfId(const QString &id) const
{
    const int index = m_declarations ? m_declarations->indexOf(id) : -1;
    return index >= 0 ? m_declarations->entry(index) : QJsonObject();
}

void VariablesPanel::makeDefault(const QString &id)
{
    const int index = m_declarations ? m_declarations->indexOf(id) : -1;
    if (index < 0 || !m_values.contains(id))
        return;
    const QJsonValue value = m_values.value(id);
    write(m_declarations->withMember(index, QStringLiteral("default"), value));
    tryOut(id, std::nullopt);
}

void VariablesPanel::declare(const QString &id)
{
    m_edited.clear();
    m_form->show();
    VariableDraft draft;
    draft.id = id;
    m_form->edit(tr("New variable"), draft);
}

void VariablesPanel::editDeclaration(const QString &id)
{
    m_edited = id;
    m_form->show();
    m_form->edit(tr("Declaration of %1").arg(id), draftOf(declarationOfId(id)));
}

void VariablesPanel::removeDeclaration(const QString &id)
{
    const int index = m_declarations ? m_declarations->indexOf(id) : -1;
    if (index < 0)
        return;
    tryOut(id, std::nullopt);
    write(m_declarations->count() == 1 ? QString() : m_declarations->without(index));
}

void VariablesPanel::accept(const VariableDraft &draft)
{
    if (!m_declarations)
        return;
    QStringList others;
    for (int i = 0; i < m_declarations->count(); ++i) {
        const QString id = idOf(m_declarations->entry(i));
        if (id != m_edited)
            others.append(id);
    }
    const int index = m_edited.isEmpty() ? -1 : m_declarations->indexOf(m_edited);
    const auto declaration =
        declarationOf(draft, index < 0 ? QJsonObject() : m_declarations->entry(index), others);
    if (!declaration) {
        m_form->showProblem(declaration.error().message);
        return;
    }
    m_form->hide();
    write(index < 0 ? m_declarations->appended(*declaration)
                    : m_declarations->withEntry(index, *declaration));
}

void VariablesPanel::write(const QString &text)
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    const int element = html ? edit::declaringElement(*html) : -1;
    if (element < 0)
        return;
    const auto written = m_actions.setAttribute({m_document.paths(m_file)->of(element)}, kVariables,
                                                text.isEmpty() ? std::nullopt : std::optional(text));
    if (!written)
        tell(written.error());
    refresh();
}

void VariablesPanel::tell(const Error &error)
{
    m_message->setText(error.message);
    m_message->show();
    Q_EMIT refused(error);
}

} // namespace muto::ui
