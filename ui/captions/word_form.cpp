#include "ui/captions/word_form.h"

#include "ui/widgets/color_field.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/simple_editors.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace muto::ui {

namespace {

using captions::LineWord;
using captions::TimeSpan;

constexpr int kColumnWidth = 230;
constexpr int kMostColumns = 3;
const QString kHeavy = QStringLiteral("900");

QString lookOf(const LineWord &word, const char *property)
{
    const auto said = word.look.find(QLatin1String(property));
    return said == word.look.end() ? QString() : said->second;
}

/// One of the two lengths of `translate`.
QString moveOf(const LineWord &word, int axis)
{
    const QStringList lengths = lookOf(word, "translate").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return lengths.value(axis);
}

bool isNothing(const QString &length)
{
    return length.isEmpty() || length.startsWith(QLatin1String("0em")) || length == QLatin1String("0") ||
           length == QLatin1String("0px");
}

QString translated(QString across, QString down)
{
    if (isNothing(across) && isNothing(down))
        return {};
    across = across.isEmpty() ? QStringLiteral("0em") : across;
    return isNothing(down) ? across : across + QLatin1Char(' ') + down;
}

std::optional<double> numberOf(const QString &text)
{
    const auto quantity = parseQuantity(text);
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

} // namespace

WordForm::WordForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("wordForm"));
    m_note->setObjectName(QStringLiteral("wordNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    column->addLayout(m_grid);
    const NumberRules seconds{.unit = QStringLiteral("s"), .step = 0.05, .least = 0, .decimals = 3};
    const auto secondsText = [](double value) { return quantityText({value, QStringLiteral("s")}, 6); };
    add(
        "wordText", tr("Word"), new TextField, [](const LineWord &word) { return word.text; },
        [this](const QString &text) { Q_EMIT textWished(text); }, false);
    add(
        "wordStart", tr("Begins"), new NumberField(seconds),
        [secondsText](const LineWord &word) { return secondsText(word.start); },
        [this](const QString &text) {
            Q_EMIT timesWished({numberOf(text).value_or(current().start), current().end});
        },
        false);
    add(
        "wordEnd", tr("Ends"), new NumberField(seconds),
        [secondsText](const LineWord &word) { return secondsText(word.end); },
        [this](const QString &text) {
            Q_EMIT timesWished({current().start, numberOf(text).value_or(current().end)});
        },
        false);
    add(
        "wordColor", tr("Colour"), new ColorField, [](const LineWord &word) { return lookOf(word, "color"); },
        [this](const QString &text) { wishLook("color", text); });
    add(
        "wordBold", tr("Weight"), new FlagField(tr("Bold")),
        [](const LineWord &word) {
            const QString weight = lookOf(word, "font-weight");
            return weight == QLatin1String("bold") || weight.toInt() >= 700 ? QStringLiteral("true")
                                                                            : QString();
        },
        [this](const QString &text) { wishLook("font-weight", text.isEmpty() ? QString() : kHeavy); });
    add(
        "wordSize", tr("Size"),
        new NumberField({.unit = QStringLiteral("%"),
                         .units = {QStringLiteral("em"), QStringLiteral("px")},
                         .step = 5,
                         .least = 1,
                         .most = 1000,
                         .decimals = 1,
                         .start = 100}),
        [](const LineWord &word) { return lookOf(word, "font-size"); },
        [this](const QString &text) { wishLook("font-size", text); });
    addMoves();
    add(
        "wordScale", tr("Scale"),
        new NumberField({.unit = QString(), .step = 0.05, .least = 0, .most = 20, .decimals = 2, .start = 1}),
        [](const LineWord &word) { return lookOf(word, "scale"); },
        [this](const QString &text) { wishLook("scale", text); });
    add(
        "wordRotate", tr("Rotation"),
        new NumberField(
            {.unit = QStringLiteral("deg"), .step = 1, .least = -360, .most = 360, .decimals = 1}),
        [](const LineWord &word) { return lookOf(word, "rotate"); },
        [this](const QString &text) { wishLook("rotate", text); });
    column->addWidget(m_note);
    column->addStretch();
}

void WordForm::addMoves()
{
    const NumberRules ems{.unit = QStringLiteral("em"),
                          .units = {QStringLiteral("px"), QStringLiteral("%")},
                          .step = 0.05,
                          .least = -50,
                          .most = 50,
                          .decimals = 2};
    add(
        "wordMoveX", tr("Move X"), new NumberField(ems), [](const LineWord &word) { return moveOf(word, 0); },
        [this](const QString &text) { wishLook("translate", translated(text, moveOf(current(), 1))); });
    add(
        "wordMoveY", tr("Move Y"), new NumberField(ems), [](const LineWord &word) { return moveOf(word, 1); },
        [this](const QString &text) { wishLook("translate", translated(moveOf(current(), 0), text)); });
}

void WordForm::add(const char *name, const QString &label, ValueEditor *editor, Read read, Write write,
                   bool isLook)
{
    auto *row = new PropertyRow(QLatin1String(name), label, editor, this);
    row->setKeyframable(false);
    row->setResettable(isLook);
    m_grid->addWidget(row, int(m_rows.size()), 0);
    m_rows.push_back({row, read, isLook ? write : Write(), !isLook});
    // Edits of a gesture are meant relative to what was there before it.
    auto before = std::make_shared<std::optional<QString>>();
    connect(editor, &ValueEditor::began, this, [this, before, read] {
        *before = m_words.empty() ? QString() : read(current());
        Q_EMIT began();
    });
    connect(editor, &ValueEditor::edited, this, [this, before, read, write](const ValueEdit &edit) {
        if (m_words.empty())
            return;
        const auto value = edit(before->value_or(read(current())));
        if (!value)
            Q_EMIT refused(value.error());
        else
            write(*value);
    });
    connect(editor, &ValueEditor::finished, this, [this, before] {
        before->reset();
        Q_EMIT finished();
    });
    connect(editor, &ValueEditor::cancelled, this, [this, before] {
        before->reset();
        Q_EMIT cancelled();
    });
    connect(editor, &ValueEditor::refused, this, &WordForm::refused);
    connect(row, &PropertyRow::resetRequested, this, [write] { write(QString()); });
}

void WordForm::wishLook(const char *property, const QString &value)
{
    Q_EMIT lookWished({{QLatin1String(property), value.isEmpty() ? QString() : value}});
}

captions::LineWord WordForm::current() const
{
    return m_words.empty() ? LineWord() : m_words.back();
}

void WordForm::show(const captions::CaptionLine *line, const std::vector<int> &words)
{
    m_words.clear();
    for (const int word : words) {
        if (line && word >= 0 && word < int(line->words.size()))
            m_words.push_back(line->words[std::size_t(word)]);
    }
    const bool isTimed = line && line->timesWords && !m_words.empty();
    for (const Row &row : m_rows) {
        row.row->setVisible(isTimed && (!row.isOfTimes || m_words.size() == 1));
        if (!isTimed)
            continue;
        ShownValue value{row.read(current()), row.isOfTimes ? ValueTier::Default : ValueTier::Changed, false};
        value.isMixed = std::any_of(m_words.begin(), m_words.end(),
                                    [&](const LineWord &word) { return row.read(word) != value.text; });
        if (value.text.isEmpty() && !value.isMixed)
            value.tier = ValueTier::Unset;
        row.row->showValue(value);
    }
    arrange();
    m_note->setVisible(!isTimed && line != nullptr);
    m_note->setText(line && !line->isTextEditable
                        ? tr("Parts of this caption are elements of their own. Its "
                             "times can be edited here, its text on the "
                             "canvas.")
                        : tr("The words of this caption are shown together, so "
                             "they have no times and no looks of their own. "
                             "In the styles “Spotlit words” and “Karaoke” they have."));
}

/// In as many columns as there is room for, each read from top to bottom.
void WordForm::arrange()
{
    const int columns = std::clamp(width() / kColumnWidth, 1, kMostColumns);
    std::vector<PropertyRow *> shown;
    for (const Row &row : m_rows) {
        m_grid->removeWidget(row.row);
        if (!row.row->isHidden())
            shown.push_back(row.row);
    }
    const int lines = (int(shown.size()) + columns - 1) / columns;
    for (int i = 0; i < int(shown.size()); ++i)
        m_grid->addWidget(shown[std::size_t(i)], i % lines, i / lines);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void WordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WordForm::editText()
{
    for (const Row &row : m_rows) {
        if (row.row->objectName() == QLatin1String("wordText") && row.row->isVisible()) {
            CommitEdit &edit = static_cast<TextField &>(row.row->editor()).edit();
            edit.setFocus();
            edit.selectAll();
        }
    }
}

} // namespace muto::ui
