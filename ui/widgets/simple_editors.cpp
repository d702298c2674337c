#include "ui/widgets/simple_editors.h"

#include "ui/support/icons.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/eliding_combo_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kMostNames = 40; // in a menu

QHBoxLayout *bareRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    return row;
}

} // namespace

TextField::TextField(QWidget *parent)
    : ValueEditor(parent)
    , m_edit(new CommitEdit(this))
{
    bareRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &CommitEdit::committed, this,
            [this](const QString &text) { Q_EMIT edited(setTo(text)); });
}

void TextField::showValue(const ShownValue &value)
{
    m_edit->showText(value.text, value.tier, value.isMixed);
}

PathField::PathField(QWidget *parent)
    : TextField(parent)
    , m_button(new QToolButton(this))
    , m_copyButton(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("browse"));
    m_button->setIcon(icon(QStringLiteral("folder-open"), Tone::Muted));
    m_button->setAccessibleName(tr("Choose a file"));
    m_button->setToolTip(tr("Choose a file"));
    m_button->setProperty("compact", true);
    m_button->hide();
    layout()->addWidget(m_button);
    m_copyButton->setObjectName(QStringLiteral("copyPath"));
    m_copyButton->setIcon(icon(QStringLiteral("copy"), Tone::Muted));
    m_copyButton->setAccessibleName(tr("Copy path"));
    m_copyButton->setToolTip(tr("Copy path"));
    m_copyButton->setProperty("compact", true);
    m_copyButton->hide();
    layout()->addWidget(m_copyButton);
    connect(m_button, &QToolButton::clicked, this, &PathField::choose);
    connect(m_copyButton, &QToolButton::clicked, this, [this] { m_copy(edit().text()); });
}

void PathField::setCopy(Taken copy)
{
    m_copy = std::move(copy);
    m_copyButton->setVisible(bool(m_copy));
}

void PathField::setBrowse(Browse browse)
{
    m_browse = std::move(browse);
    m_button->setVisible(bool(m_browse));
}

void PathField::setNames(std::function<QStringList()> names)
{
    m_names = std::move(names);
}

void PathField::browse()
{
    m_browse([this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT edited(setTo(path));
    });
}

void PathField::choose()
{
    const QStringList names = m_names ? m_names() : QStringList();
    if (names.isEmpty())
        return browse();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("names"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : names.mid(0, kMostNames))
        menu->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, name] { Q_EMIT edited(setTo(name)); });
    menu->addSeparator();
    menu->addAction(tr("Another File…"), this, &PathField::browse);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

TextAreaField::TextAreaField(QWidget *parent)
    : ValueEditor(parent)
    , m_edit(new QPlainTextEdit(this))
{
    bareRow(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 3 + 24);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        if (!std::exchange(m_isTyping, true))
            Q_EMIT began();
        Q_EMIT edited(setTo(m_edit->toPlainText()));
    });
}

void TextAreaField::showValue(const ShownValue &value)
{
    m_edit->setPlaceholderText(value.isMixed ? QStringLiteral("—") : QString());
    const QString text = value.isMixed ? QString() : value.text;
    // What somebody is typing stays as it is typed, however the file has to spell it.
    if (m_isTyping || m_edit->toPlainText() == text)
        return;
    m_isShowing = true;
    m_edit->setPlainText(text);
    m_isShowing = false;
}

bool TextAreaField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_isTyping) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_isTyping = false;
            Q_EMIT cancelled();
        }
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finishTyping();
    return ValueEditor::eventFilter(watched, event);
}

void TextAreaField::hideEvent(QHideEvent *event)
{
    finishTyping();
    ValueEditor::hideEvent(event);
}

void TextAreaField::finishTyping()
{
    if (std::exchange(m_isTyping, false))
        Q_EMIT finished();
}

ChoiceField::ChoiceField(std::vector<Choice> choices, QWidget *parent)
    : ValueEditor(parent)
    , m_choices(std::move(choices))
    , m_box(new ElidingComboBox(this))
{
    bareRow(this)->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setMinimumWidth(52); // in a narrow panel words are cut rather than what stands beside them
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel alone gives it no focus, and changes nothing then
    m_box->setProperty("compact", true);
    m_box->setPlaceholderText(QStringLiteral("—"));
    m_box->installEventFilter(this);
    fill({});
    connect(m_box, &QComboBox::activated, this, [this] {
        const QString chosen = m_box->currentData().toString();
        if (m_value.isMixed || chosen != m_value.text || m_value.tier == ValueTier::Unset)
            Q_EMIT edited(setTo(chosen));
    });
}

QComboBox &ChoiceField::box()
{
    return *m_box;
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    fill({});
    showValue(m_value);
}

void ChoiceField::showValue(const ShownValue &value)
{
    m_value = value;
    const QSignalBlocker blocker(m_box);
    if (m_box->findData(value.text) < 0)
        fill(value.text);
    m_box->setCurrentIndex(value.isMixed ? -1 : m_box->findData(value.text));
    m_box->tellTheRest();
    m_box->setAccessibleDescription(value.isMixed ? tr("Several values") : QString());
    QPalette colors = palette();
    if (value.tier == ValueTier::Unset)
        colors.setColor(QPalette::ButtonText, colors.color(QPalette::PlaceholderText));
    m_box->setPalette(colors);
}

void ChoiceField::fill(const QString &foreign)
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    constexpr QSize kLargestIcon(48, 16);
    for (const Choice &choice : m_choices) {
        m_box->addItem(choice.icon, choice.label, choice.value);
        if (!choice.icon.isNull())
            m_box->setIconSize(choice.icon.actualSize(kLargestIcon));
    }
    if (!foreign.isEmpty())
        m_box->addItem(foreign, foreign);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return ValueEditor::eventFilter(watched, event);
}

FlagField::FlagField(const QString &text, QWidget *parent)
    : ValueEditor(parent)
    , m_box(new QCheckBox(text, this))
{
    bareRow(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        // A click on a mixed one turns all of them on.
        const bool on = m_box->checkState() != Qt::Unchecked;
        m_box->setTristate(false);
        Q_EMIT edited(setTo(on ? QStringLiteral("true") : QString()));
    });
}

int FlagField::indent() const
{
    m_box->ensurePolished();
    QStyleOptionButton option;
    option.initFrom(m_box);
    option.text = m_box->text();
    return std::max(0, m_box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, m_box).left());
}

void FlagField::showValue(const ShownValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setTristate(value.isMixed);
    m_box->setCheckState(value.isMixed          ? Qt::PartiallyChecked
                         : value.text.isEmpty() ? Qt::Unchecked
                                                : Qt::Checked);
}

} // namespace muto::ui
