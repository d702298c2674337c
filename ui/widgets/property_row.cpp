#include "ui/widgets/property_row.h"

#include "ui/support/icons.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"
#include "ui/widgets/slider_field.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kLabelWidth = 88;
constexpr int kLine = 30; // as high as the buttons behind the editor
constexpr int kTwoLines = 40;
constexpr int kSlot = 20;
constexpr int kSlotIcon = 12;
constexpr int kKeyframeSlot = 16;
constexpr int kArrowSlot = 12;

void connectScrubbing(ScrubLabel *label, NumberField *field)
{
    label->setScrubbable(true);
    const QString how = PropertyRow::tr("Drag sideways to change it (Shift: faster, Alt: finer, Esc: back)");
    label->setToolTip(label->toolTip().isEmpty() ? how : label->toolTip() + QLatin1Char('\n') + how);
    QObject::connect(label, &ScrubLabel::scrubbed, field, &NumberField::stepTo);
    QObject::connect(label, &ScrubLabel::finished, field, &NumberField::finishStepping);
    QObject::connect(label, &ScrubLabel::cancelled, field, &NumberField::cancelStepping);
}

/// Keeps the room of a button that is not shown, so that nothing jumps.
void keepRoom(QWidget *widget, bool keeps = true)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    widget->setSizePolicy(policy);
}

} // namespace

PropertyRow::PropertyRow(const QString &name, const QString &label, ValueEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new ScrubLabel(label, this))
    , m_editor(editor)
    , m_previous(button("previousKeyframe", QStringLiteral("chevron-left"),
                        tr("Go to the keyframe of %1 before").arg(label)))
    , m_keyframe(button("keyframe", QStringLiteral("keyframe"), tr("Set a keyframe here")))
    , m_next(button("nextKeyframe", QStringLiteral("chevron-right"),
                    tr("Go to the next keyframe of %1").arg(label)))
    , m_reset(button("reset", QStringLiteral("reset"), tr("Reset %1").arg(label)))
    , m_unitNote(new QLabel(this))
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred,
                  QSizePolicy::Minimum); // a full panel scrolls; rows are not squeezed
    editor->setParent(this);
    editor->setObjectName(QStringLiteral("editor"));
    QWidget *field = editor->focusProxy() ? editor->focusProxy() : editor;
    field->setAccessibleName(label);
    m_label->setBuddy(field);
    m_label->setFixedWidth(kLabelWidth);
    m_label->setProperty("tier", QStringLiteral("unset"));
    m_label->setObjectName(QStringLiteral("label"));
    if (m_label->fontMetrics().horizontalAdvance(label) > kLabelWidth)
        m_label->setToolTip(label);
    auto *number = qobject_cast<NumberField *>(editor);
    if (auto *slider = qobject_cast<SliderField *>(editor)) {
        number = &slider->number();
        slider->slider().setAccessibleName(label);
    }
    if (number)
        connectScrubbing(m_label, number);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_label, 0, Qt::AlignTop);
    line->addWidget(editor, 1);
    line->addWidget(m_unitNote);
    line->addLayout(buttonLine());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);

    connect(m_reset, &QToolButton::clicked, this, &PropertyRow::resetRequested);
    connect(m_keyframe, &QToolButton::clicked, this, [this] {
        if (m_keyframes == Keyframes::OnOne)
            Q_EMIT keyframeRemovalRequested();
        else
            Q_EMIT keyframeRequested();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT keyframeWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT keyframeWanted(1); });
    m_unitNote->setObjectName(QStringLiteral("unitNote"));
    m_unitNote->setProperty("role", QStringLiteral("muted"));
    m_unitNote->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000 f")));
    m_unitNote->hide();
    m_reset->hide();
    setKeyframes(Keyframes::None);
}

/// The label stands in the middle of the editor's first line, whose height is known once style sheets are
/// applied.
void PropertyRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_editor->ensurePolished();
    if (auto *flag = qobject_cast<FlagField *>(m_editor))
        m_label->setFixedWidth(kLabelWidth - flag->indent()); // boxes begin where fields do
    const int height = m_editor->sizeHint().height();
    m_label->setMinimumHeight(height < kTwoLines ? std::max(height, kLine) : kLine);
}

/// Close together; the room of the last arrow is kept, so that all diamonds are below each other.
QLayout *PropertyRow::buttonLine()
{
    auto *line = m_buttons = new QHBoxLayout;
    line->setSpacing(0);
    for (QToolButton *each : {m_previous, m_keyframe, m_next, m_reset})
        line->addWidget(each, 0, Qt::AlignTop);
    m_keyframe->setFixedWidth(kKeyframeSlot);
    for (QToolButton *arrow : {m_previous, m_next}) {
        arrow->setFixedWidth(kArrowSlot);
        arrow->hide();
    }
    keepRoom(m_previous, false);
    return line;
}

QToolButton *PropertyRow::button(const char *name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName, Tone::Muted));
    button->setIconSize({kSlotIcon, kSlotIcon});
    button->setFixedSize(kSlot, kSlot + 10);
    button->setProperty("slot", true);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    keepRoom(button);
    return button;
}

QToolButton *PropertyRow::addButton(const char *name, const QString &iconName, const QString &text)
{
    QToolButton *added = button(name, iconName, text);
    m_buttons->addWidget(added, 0, Qt::AlignTop);
    // What keyframes would take up beside it stays free: editors end where those of other rows do.
    m_buttons->insertSpacing(0, kKeyframeSlot + kArrowSlot - kSlot);
    return added;
}

void PropertyRow::showValue(const ShownValue &value)
{
    static const char *const names[] = {"unset", "default", "changed"};
    m_editor->showValue(value);
    m_reset->setVisible(m_isResettable && (value.tier != ValueTier::Unset));
    const QString tier = QLatin1String(names[int(value.tier)]);
    if (m_label->property("tier") == tier)
        return;
    m_label->setProperty("tier", tier);
    m_label->style()->unpolish(m_label);
    m_label->style()->polish(m_label);
}

void PropertyRow::setKeyframes(Keyframes keyframes)
{
    if (m_keyframes == keyframes)
        return;
    m_keyframes = keyframes;
    const bool isAnimated = keyframes == Keyframes::Animated || keyframes == Keyframes::OnOne;
    m_keyframe->setVisible(keyframes != Keyframes::None);
    for (QToolButton *arrow : {m_previous, m_next})
        arrow->setVisible(isAnimated);
    m_keyframe->setIcon(
        icon(keyframes == Keyframes::OnOne ? QStringLiteral("keyframe-filled") : QStringLiteral("keyframe"),
             isAnimated ? Tone::Accent : Tone::Muted));
    const QString name = m_label->text();
    const QString text = keyframes == Keyframes::OnOne ? tr("Remove the keyframe of %1 here").arg(name)
                         : keyframes == Keyframes::Animated
                             ? tr("Animated: set a keyframe of %1 here").arg(name)
                             : tr("Animate %1: set a keyframe here").arg(name);
    m_keyframe->setAccessibleName(text);
    m_keyframe->setToolTip(text);
}

void PropertyRow::setKeyframesBeside(bool before, bool behind)
{
    m_previous->setEnabled(before);
    m_next->setEnabled(behind);
}

void PropertyRow::setKeyframable(bool keyframable)
{
    keepRoom(m_keyframe, keyframable);
    keepRoom(m_next, keyframable);
}

void PropertyRow::setButtonless()
{
    setResettable(false);
    setKeyframable(false);
    keepRoom(m_reset, false);
}

void PropertyRow::setUnitNote(const QString &note, const QString &meaning)
{
    m_unitNote->setText(note);
    m_unitNote->setToolTip(meaning);
    m_unitNote->setVisible(!note.isEmpty());
}

void PropertyRow::setNotice(const QString &notice, bool hasSource)
{
    if (notice.isEmpty() && !m_notice)
        return;
    if (!m_notice)
        makeNotice();
    m_notice->setVisible(!notice.isEmpty());
    m_noticeText->setText(notice);
    m_source->setVisible(hasSource);
}

void PropertyRow::makeNotice()
{
    m_notice = new QWidget(this);
    auto *line = new QHBoxLayout(m_notice);
    line->setContentsMargins(kLabelWidth + 4, 0, 0, 4);
    line->setSpacing(4);
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setObjectName(QStringLiteral("rowNotice"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setProperty("role", QStringLiteral("muted"));
    m_source = new QToolButton(m_notice);
    m_source->setObjectName(QStringLiteral("showSource"));
    m_source->setIcon(icon(QStringLiteral("source"), Tone::Muted));
    m_source->setIconSize({16, 16});
    m_source->setToolTip(tr("Show in the source what animates it"));
    m_source->setAccessibleName(m_source->toolTip());
    m_source->setProperty("compact", true);
    m_source->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_noticeText, 1);
    line->addWidget(m_source, 0, Qt::AlignTop);
    layout()->addWidget(m_notice);
    connect(m_source, &QToolButton::clicked, this, &PropertyRow::sourceRequested);
}

} // namespace muto::ui
