#include "ui/captions/scripted_words.h"

#include "ui/inspector/live_edit.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/seam_handle.h"
#include "ui/widgets/simple_editors.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

using captions::kOverrideFile;
using captions::ScriptedWord;
using captions::WordOverrides;

/// How a number of the file is shown: in percent, it is a hundred times as much.
struct NumberLook
{
    NumberRules rules;
    double factor = 1;
};

ScriptedWords::ScriptedWords(edit::Document &document, edit::EditorActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_live(new LiveEdit(document, this))
    , m_list(new QListWidget)
    , m_form(new QWidget)
{
    setObjectName(QStringLiteral("scriptedWords"));
    makeList();
    auto *note =
        new QLabel(tr("A script makes these captions. Where their words are, and how they look, can be "
                      "said here for each of them."));
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(2);
    column->addWidget(note);
    addRows(column);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(area);
    halves->setStretchFactor(0, 1);
    takeKeys(*halves, tr("Edge between the words and what is said about them"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(halves);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ScriptedWords::refresh);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ScriptedWords::showRows);
    connect(m_live, &LiveEdit::refused, this, &ScriptedWords::refused);
    connect(&document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.files.contains(kOverrideFile))
            m_refresh.start(0);
    });
}

ScriptedWords::~ScriptedWords() = default;

void ScriptedWords::makeList()
{
    m_list->setObjectName(QStringLiteral("scriptedWordList"));
    m_list->setAccessibleName(tr("Words of the captions"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setUniformItemSizes(false);
    m_list->setFrameShape(QFrame::NoFrame);
}

void ScriptedWords::addRows(QVBoxLayout *column)
{
    const QString pixels = QStringLiteral("px"), degrees = QStringLiteral("deg");
    addNumber(column, "x", tr("Move X"), {{.unit = pixels, .step = 1, .decimals = 1}});
    addNumber(column, "y", tr("Move Y"), {{.unit = pixels, .step = 1, .decimals = 1}});
    addNumber(column, "scale", tr("Scale"),
              {{.unit = {}, .step = 0.05, .least = 0, .most = 20, .decimals = 2, .start = 1}});
    addNumber(column, "rotation", tr("Rotation"),
              {{.unit = degrees, .step = 1, .least = -360, .most = 360, .decimals = 1}});
    addText(column, "activeColor", tr("While said", "the colour of a word"), new ColorField);
    addText(column, "dimColor", tr("Otherwise", "the colour of a word that is not said"), new ColorField);
    addNumber(column, "opacity", tr("Opacity"),
              {{.unit = QStringLiteral("%"), .step = 5, .least = 0, .most = 100, .decimals = 1, .start = 100},
               100});
    addNumber(column, "fontSize", tr("Size"),
              {{.unit = pixels, .step = 1, .least = 1, .most = 2000, .decimals = 1, .start = 48}});
    addNumber(column, "fontWeight", tr("Weight"),
              {{.unit = {}, .step = 100, .least = 1, .most = 1000, .decimals = 0, .start = 400}});
    addText(column, "fontFamily", tr("Font"), new TextField);
}

void ScriptedWords::addNumber(QVBoxLayout *column, const char *property, const QString &label,
                              const NumberLook &look)
{
    const double factor = look.factor;
    const auto text = [unit = look.rules.unit, factor](const QJsonValue &value) {
        const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
        return quantityText({number * factor, unit}, 4);
    };
    const auto value = [factor](const QString &typed) -> std::optional<QJsonValue> {
        const auto quantity = parseQuantity(typed);
        return quantity ? std::optional<QJsonValue>(quantity->value / factor) : std::nullopt;
    };
    auto *editor = new NumberField(look.rules);
    auto *row = new PropertyRow(QLatin1String(property), label, editor, m_form);
    add(column, {QLatin1String(property), row, text, value}, editor);
}

void ScriptedWords::addText(QVBoxLayout *column, const char *property, const QString &label,
                            ValueEditor *editor)
{
    const auto text = [](const QJsonValue &value) { return value.toString(); };
    const auto value = [](const QString &typed) -> std::optional<QJsonValue> {
        return typed.trimmed().isEmpty() ? std::nullopt : std::optional<QJsonValue>(typed);
    };
    auto *row = new PropertyRow(QLatin1String(property), label, editor, m_form);
    add(column, {QLatin1String(property), row, text, value}, editor);
}

void ScriptedWords::add(QVBoxLayout *column, Row row, ValueEditor *editor)
{
    const std::size_t number = m_rows.size();
    row.row->setKeyframable(false);
    column->addWidget(row.row);
    connect(editor, &ValueEditor::began, this, [this] {
        m_live->begin();
        const auto said = overrides();
        m_before = said ? said->text() : QString();
    });
    connect(editor, &ValueEditor::edited, this,
            [this, number](const ValueEdit &change) { edit(number, change); });
    connect(editor, &ValueEditor::finished, this, [this] {
        m_live->end();
        m_before.clear();
    });
    connect(editor, &ValueEditor::cancelled, this, [this] {
        m_live->cancel();
        m_before.clear();
    });
    connect(editor, &ValueEditor::refused, this, [this](const QString &why) {
        Q_EMIT refused({ErrorKind::Usage, why, {}});
    });
    connect(row.row, &PropertyRow::resetRequested, this, [this, number] { edit(number, setTo(QString())); });
    m_rows.push_back(std::move(row));
}

void ScriptedWords::setWords(const std::vector<ScriptedWord> &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_list->clear();
    for (const ScriptedWord &word : m_words)
        m_list->addItem(word.text.isEmpty() ? tr("(no text)") : word.text);
    if (!m_words.empty() && m_open && !m_document.isOpen(kOverrideFile))
        (void)m_open(kOverrideFile); // where there is none, nothing is said yet
    if (!m_words.empty())
        m_list->setCurrentRow(0);
    refresh();
}

std::vector<ScriptedWord> ScriptedWords::selected() const
{
    std::vector<ScriptedWord> words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            words.push_back(m_words[std::size_t(row)]);
    }
    return words;
}

Result<WordOverrides> ScriptedWords::overrides() const
{
    return WordOverrides::parse(QString::fromUtf8(m_document.bytes(kOverrideFile)));
}

void ScriptedWords::edit(std::size_t row, const ValueEdit &edit)
{
    m_live->apply([=, this] { return write(row, edit); });
}

/// A file that is not there yet is made by the first thing that is said, and is empty before it.
Result<> ScriptedWords::write(std::size_t row, const ValueEdit &edit)
{
    auto said = m_before.isEmpty() ? overrides() : WordOverrides::parse(m_before);
    if (!said)
        return fail(said.error());
    const Row &shown = m_rows[row];
    for (const ScriptedWord &word : selected()) {
        const QJsonValue now = said->value(word, shown.property);
        const auto text = edit(now.isUndefined() ? QString() : shown.text(now));
        if (!text)
            return fail(ErrorKind::Usage, text.error());
        said = said->with(word, shown.property, shown.value(*text));
    }
    if (said->text().toUtf8() == m_document.bytes(kOverrideFile))
        return ok();
    if (!m_document.isOpen(kOverrideFile)) {
        if (auto made = m_document.open(kOverrideFile, {}); !made)
            return made;
    }
    edit::StepScope step(m_document, tr("Arrange words"));
    return m_actions.editSource(kOverrideFile, said->text().toUtf8());
}

/// That of the last word, and whether the others have it, too.
ShownValue ScriptedWords::shown(const WordOverrides &said, const Row &row) const
{
    ShownValue shown;
    bool isFirst = true;
    for (const ScriptedWord &word : selected()) {
        const QJsonValue value = said.value(word, row.property);
        const QString text = value.isUndefined() ? QString() : row.text(value);
        shown.isMixed = shown.isMixed || (!std::exchange(isFirst, false) && text != shown.text);
        shown.text = text;
        shown.tier = value.isUndefined() ? shown.tier : ValueTier::Changed;
    }
    return shown;
}

/// Words about which something is said are bold.
void ScriptedWords::refresh()
{
    const auto said = overrides();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isArranged = said && said->speaksOf(m_words[std::size_t(row)]);
        QFont font = m_list->font();
        font.setBold(isArranged);
        item->setFont(font);
        item->setToolTip(isArranged ? tr("Something is said about this word") : QString());
    }
    showRows();
}

void ScriptedWords::showRows()
{
    const auto said = overrides();
    m_form->setEnabled(said && !m_list->selectedItems().isEmpty());
    for (const Row &row : m_rows)
        row.row->showValue(said ? shown(*said, row) : ShownValue());
}

} // namespace muto::ui
