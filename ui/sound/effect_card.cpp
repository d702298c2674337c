#include "ui/sound/effect_card.h"

#include "core/media/effects/effect_specs.h"
#include "ui/sound/rack_head.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

/// Both are for what has the focus.
bool isRemoval(int key)
{
    return key == Qt::Key_Delete || key == Qt::Key_Backspace;
}

/// Del, F2, and Alt with an arrow: what an effect is asked by.
bool isRackKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        return modifiers == Qt::AltModifier;
    return modifiers == Qt::NoModifier && (isRemoval(event.key()) || event.key() == Qt::Key_F2);
}

ValueEditor *editorFor(const ParameterLook &look)
{
    if (look.choices.empty())
        return new NumberField(look.rules);
    return new ChoiceField(look.choices);
}

} // namespace

QString ShownEffect::name() const
{
    return node.label.isEmpty() ? effectWords(node.type).name : node.label;
}

EffectCard::EffectCard(QWidget *parent)
    : QFrame(parent)
    , m_head(new RackHead(this))
{
    setObjectName(QStringLiteral("effectCard"));
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_head);
    auto *menu = new QMenu(m_head);
    m_head->more().setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &EffectCard::fillMenu);
    for (QToolButton *button : m_head->findChildren<QToolButton *>())
        button->installEventFilter(this);
    connect(m_head, &RackHead::openToggled, this, &EffectCard::openToggled);
    connect(m_head, &RackHead::switched, this, &EffectCard::switched);
    connect(m_head, &RackHead::renamed, this, &EffectCard::renamed);
}

void EffectCard::focusHead()
{
    m_head->opener().setFocus();
}

void EffectCard::fillMenu()
{
    QMenu *menu = m_head->more().menu();
    menu->clear();
    const auto add = [&](const char *name, const QString &text, const QKeySequence &keys, bool isEnabled,
                         auto &&deed) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(isEnabled);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // the card itself hears them
        connect(action, &QAction::triggered, this, deed);
    };
    add("effectRename", tr("&Rename…"), Qt::Key_F2, true, [this] { m_head->rename(); });
    add("effectUp", tr("Move &Up"), Qt::ALT | Qt::Key_Up, m_shown.position > 0,
        [this] { Q_EMIT moveWanted(-1); });
    add("effectDown", tr("Move &Down"), Qt::ALT | Qt::Key_Down, m_shown.position + 1 < m_shown.count,
        [this] { Q_EMIT moveWanted(1); });
    menu->addSeparator();
    add("effectRemove", tr("Re&move"), Qt::Key_Delete, true, [this] { Q_EMIT removeWanted(); });
}

void EffectCard::showEffect(const ShownEffect &shown)
{
    const bool isOther = !m_body || shown.node.type != m_shown.node.type;
    m_shown = shown;
    if (isOther)
        rebuild();
    const EffectWords words = effectWords(shown.node.type);
    m_head->show(
        {shown.position + 1, shown.name(), words.name, words.hint, shown.isOpen, shown.node.isEnabled});
    m_body->setVisible(shown.isOpen);
    setAccessibleName(shown.name());
    if (!shown.isOpen)
        return;
    for (const Row &row : m_rows) {
        row.row->showValue(valueOf(row));
        showMotion(row);
    }
}

void EffectCard::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(4, 0, 0, 4);
    column->setSpacing(4);
    layout()->addWidget(m_body);
    const media::EffectSpec *spec = media::effectSpec(m_shown.node.type);
    if (!spec) {
        auto *unknown =
            new QLabel(tr("Mutoscope does not know this effect. It stays in the file as it is, and "
                          "is neither heard nor rendered."),
                       m_body);
        unknown->setObjectName(QStringLiteral("unknownEffect"));
        unknown->setWordWrap(true);
        unknown->setProperty("role", QStringLiteral("muted"));
        column->addWidget(unknown);
        return;
    }
    for (const media::WordSpec &word : spec->words)
        addRow({QLatin1String(word.name), nullptr, wordLook(*spec, word), true, 0,
                QLatin1String(word.choices.front())});
    for (const media::NumberSpec &number : spec->numbers)
        addRow({QLatin1String(number.name),
                nullptr,
                parameterLook(*spec, number),
                false,
                number.usual,
                {},
                number.isAutomatable});
}

void EffectCard::addRow(Row made)
{
    made.row = new PropertyRow(made.parameter, made.look.name, editorFor(made.look), m_body);
    m_body->layout()->addWidget(made.row);
    if (!made.look.choices.empty())
        made.row->setKeyframable(false);
    m_rows.push_back(made);
    ValueEditor *editor = &made.row->editor();
    const QString parameter = made.parameter;
    connect(editor, &ValueEditor::began, this, &EffectCard::began);
    connect(editor, &ValueEditor::edited, this,
            [this, parameter](const ValueEdit &edit) { Q_EMIT edited(parameter, edit); });
    connect(editor, &ValueEditor::finished, this, &EffectCard::finished);
    connect(editor, &ValueEditor::cancelled, this, &EffectCard::cancelled);
    connect(editor, &ValueEditor::refused, this, &EffectCard::refused);
    connect(made.row, &PropertyRow::resetRequested, this,
            [this, parameter] { Q_EMIT edited(parameter, setTo(QString())); });
    connect(made.row, &PropertyRow::keyframeRequested, this,
            [this, parameter] { Q_EMIT pointWanted(parameter); });
    connect(made.row, &PropertyRow::keyframeRemovalRequested, this,
            [this, parameter] { Q_EMIT pointRemovalWanted(parameter); });
    connect(made.row, &PropertyRow::keyframeWanted, this,
            [this, parameter](int direction) { Q_EMIT nextPointWanted(parameter, direction); });
}

/// What moves it says what it is.
ShownValue EffectCard::valueOf(const Row &row) const
{
    const auto tierOf = [](bool isThere, bool isUsual) {
        return !isThere ? ValueTier::Unset : isUsual ? ValueTier::Default : ValueTier::Changed;
    };
    const auto &node = m_shown.node;
    const auto word = node.words.find(row.parameter);
    if (row.isWord) {
        const QString text = word == node.words.end() ? row.usualWord : word->second;
        return {text, tierOf(word != node.words.end(), text == row.usualWord), false};
    }
    if (const auto motion = m_shown.motions.find(row.parameter); motion != m_shown.motions.end())
        return {row.look.text(motion->second.value), ValueTier::Changed, false};
    const auto number = node.numbers.find(row.parameter);
    bool isThere = number != node.numbers.end();
    double value = isThere ? number->second : row.usual;
    if (!isThere && word != node.words.end()) // some write `"poles": "2"`
        value = word->second.toDouble(&isThere);
    if (!isThere)
        value = row.usual;
    if (row.look.rules.least && row.look.choices.empty()) {
        const double scale = row.look.unit == ParameterLook::Unit::Percent ? 100 : 1;
        value = std::clamp(value, *row.look.rules.least / scale, *row.look.rules.most / scale);
    }
    return {row.look.text(value), tierOf(isThere, value == row.usual), false};
}

void EffectCard::showMotion(const Row &row) const
{
    using Keyframes = PropertyRow::Keyframes;
    const auto motion = m_shown.motions.find(row.parameter);
    const bool isMoved = motion != m_shown.motions.end();
    if (!row.isAutomatable || !m_shown.canMove)
        return row.row->setKeyframes(Keyframes::None);
    row.row->setKeyframes(!isMoved                   ? Keyframes::Possible
                          : motion->second.isOnPoint ? Keyframes::OnOne
                                                     : Keyframes::Animated);
    if (isMoved)
        row.row->setKeyframesBeside(motion->second.isOneBefore, motion->second.isOneBehind);
}

bool EffectCard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isRackKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

/// Buttons take arrows for a way to their neighbours, with Alt too.
bool EffectCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = event->type() == QEvent::KeyPress && isRackKey(*static_cast<QKeyEvent *>(event));
    if (!isOurs)
        return QFrame::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

void EffectCard::keyPressEvent(QKeyEvent *event)
{
    if (!isRackKey(*event))
        return QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_F2)
        m_head->rename();
    else if (isRemoval(event->key()))
        Q_EMIT removeWanted();
    else
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
}

} // namespace muto::ui
