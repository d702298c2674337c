#include "ui/animation/tween_card.h"

#include "core/script/element_keyframes.h"
#include "core/script/keyframe_edits.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_words.h"
#include "ui/animation/ease_field.h"
#include "ui/animation/tween_rows.h"
#include "ui/support/icons.h"
#include "ui/widgets/css_values.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"
#include "ui/widgets/time_rules.h"
#include "ui/widgets/wrapping_line.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace muto::ui {

using script::ScriptEdits;
using script::ScriptModel;
using script::ScriptValue;
using script::Tween;
using script::TweenMethod;
using script::TweenProperty;
using script::TweenSide;

namespace {

constexpr std::array<TweenMethod, 4> kMethods{TweenMethod::To, TweenMethod::From, TweenMethod::FromTo,
                                              TweenMethod::Set};

QString shapeOfProperties(const std::vector<TweenProperty> &properties)
{
    QString shape;
    for (const TweenProperty &property : properties)
        shape += property.name + QString::number(int(lookOf(property.value))) + QLatin1Char(',');
    return shape + QLatin1Char(';');
}

QStringList namesIn(const Tween &tween)
{
    QStringList names;
    const auto add = [&names](const std::vector<TweenProperty> &properties) {
        for (const TweenProperty &property : properties)
            names.append(propertyLabel(property.name));
    };
    add(tween.properties);
    for (const script::TweenKeyframe &keyframe : tween.keyframes)
        add(keyframe.properties);
    names.removeDuplicates();
    return names;
}

QString secondsText(double seconds)
{
    return QString::fromLatin1(script::numberText(seconds)) + QLatin1Char('s');
}

Result<double> secondsOf(const QString &text)
{
    const auto quantity = parseQuantity(text);
    const auto seconds =
        quantity ? (quantity->unit.isEmpty() ? quantity : converted(*quantity, QStringLiteral("s")))
                 : std::nullopt;
    if (!seconds)
        return fail(ErrorKind::Usage, TweenCard::tr("This is no time."));
    return seconds->value;
}

} // namespace

TweenCard::TweenCard(AnimationEditing &editing, LiveEdit &live, QWidget *parent)
    : QFrame(parent)
    , m_editing(editing)
    , m_live(live)
    , m_title(new ElidedLabel(this))
    , m_times(new QLabel(this))
    , m_more(smallButton("tweenMore", "chevron-down", tr("More about this animation"), this))
{
    setObjectName(QStringLiteral("tweenCard"));
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its words need more lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 12);
    column->setSpacing(8);
    makeHead();
}

void TweenCard::makeHead()
{
    m_title->setObjectName(QStringLiteral("tweenTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setElideMode(Qt::ElideRight);
    m_times->setObjectName(QStringLiteral("tweenTimes"));
    m_times->setProperty("role", QStringLiteral("muted"));
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &TweenCard::fillMenu);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_times);
    auto *remove = smallButton("deleteTween", "delete", tr("Delete this animation"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(remove, &QToolButton::clicked, this,
            [this] { run([this] { return m_editing.scripts().deleteTweens({m_shown.address}); }); });
}

void TweenCard::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    const Tween &tween = m_shown.tween;
    connect(add("showInSource", tr("Show in &Source")), &QAction::triggered, this,
            [this] { Q_EMIT sourceRequested(m_shown.file, m_shown.span); });
    if (tween.start)
        connect(add("goToTween", tr("&Go to Its Beginning")), &QAction::triggered, this,
                [this] { Q_EMIT timeRequested(m_shown.tween.start.value_or(0)); });
    connect(add("copyDescription", tr("&Copy a Description")), &QAction::triggered, this, [this] {
        const script::Tween &of = m_shown.tween;
        QStringList lines{
            QStringLiteral("%1: %2").arg(m_title->fullText(), of.targets.join(QStringLiteral(", "))),
            m_times->text()};
        for (const Row &row : m_rows)
            lines += QStringLiteral("%1: %2").arg(row.row->label().text(), row.read(m_shown));
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    QAction *convert = add("convertToKeyframes", tr("Convert to &Keyframes"));
    convert->setEnabled(!tween.isComputed() && tween.form == Tween::Keyframes::None &&
                        (tween.method == TweenMethod::To || tween.method == TweenMethod::FromTo));
    connect(convert, &QAction::triggered, this, [this] {
        run([this] {
            const auto &at = m_shown.address;
            return m_editing.scripts().change(at.page, at.script, tr("Convert to keyframes"),
                                              [&](ScriptEdits &edits, const ScriptModel &model) {
                                                  return script::convertToKeyframes(edits, model, at.tween);
                                              });
        });
    });
}

QString TweenCard::shapeOf(const ShownTween &shown) const
{
    const Tween &tween = shown.tween;
    QString shape = QStringLiteral("%1 %2 %3 %4 ")
                        .arg(int(tween.method))
                        .arg(int(tween.form))
                        .arg(tween.start && tween.duration)
                        .arg(tween.computed);
    shape += shapeOfProperties(tween.from) + shapeOfProperties(tween.properties);
    for (const script::TweenKeyframe &keyframe : tween.keyframes)
        shape += shapeOfProperties(keyframe.properties);
    return shape;
}

void TweenCard::showTween(const ShownTween &shown)
{
    m_shown = shown;
    m_title->setFullText(QStringLiteral("%1 · %2").arg(methodLabel(shown.tween.method),
                                                       namesIn(shown.tween).join(QStringLiteral(", "))));
    QString times = tweenTimes(shown.tween);
    if (shown.others > 0)
        times = tr("%1, moves %n other element(s), too", nullptr, shown.others).arg(times);
    m_times->setText(times);
    m_times->setWordWrap(true);
    if (const QString shape = shapeOf(shown); shape != m_shape || !m_body) {
        m_shape = shape;
        rebuild();
    }
    for (const Row &row : m_rows) {
        if (auto *number = qobject_cast<NumberField *>(&row.row->editor()))
            number->setScale({.frameRate = m_editing.frameRate()});
        row.row->showValue({row.read(m_shown), ValueTier::Changed, false});
    }
}

void TweenCard::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    layout()->addWidget(m_body);
    const Tween &tween = m_shown.tween;
    if (tween.isComputed()) {
        addReason();
        m_body->show();
        return;
    }
    addTimes();
    if (tween.method == TweenMethod::FromTo) {
        addValues(tween.from, TweenSide::From, tr("from", "value of a property"));
        addValues(tween.properties, TweenSide::To, tr("to", "value of a property"));
    } else {
        addValues(tween.properties, TweenSide::To, {});
    }
    addKeyframes();
    addFoot();
    m_body->show();
}

/// Why there is nothing to be edited here, and what can be done about it.
void TweenCard::addReason()
{
    auto *why = new QLabel(
        tr("Made by code: %1. It can be changed in its source.").arg(m_shown.tween.computed), m_body);
    why->setObjectName(QStringLiteral("computedReason"));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("muted"));
    m_column->addWidget(why);
    auto *buttons = new WrappingLine;
    const auto add = [&](const char *name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, m_body);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setProperty("compact", true);
        buttons->addWidget(button);
        return button;
    };
    connect(add("showTweenSource", tr("Show in Source"), tr("Show the code that animates it")),
            &QPushButton::clicked, this, [this] { Q_EMIT sourceRequested(m_shown.file, m_shown.span); });
    if (m_shown.isMadeByCode)
        connect(
            add("unrollTween", tr("Write Out"),
                tr("Write down each animation that the loop or function makes, so that it can be edited")),
            &QPushButton::clicked, this,
            [this] { run([this] { return m_editing.scripts().unroll(m_shown.address); }); });
    m_column->addLayout(buttons);
}

void TweenCard::addTimes()
{
    const auto address = [this] { return m_shown.address; };
    auto &scripts = m_editing.scripts();
    const Tween &tween = m_shown.tween;
    std::vector<ChoiceField::Choice> methods;
    for (const TweenMethod method : kMethods)
        methods.push_back({QString::number(int(method)), methodLabel(method)});
    if (tween.form == Tween::Keyframes::None)
        addRow(
            QStringLiteral("method"), tr("Kind"), new ChoiceField(methods),
            [](const ShownTween &shown) { return QString::number(int(shown.tween.method)); },
            [=, &scripts](const QString &text) {
                return scripts.setMethod(address(), TweenMethod(text.toInt()));
            });
    if (tween.start)
        addRow(
            QStringLiteral("start"), tr("Start"), new NumberField(timeRules()),
            [](const ShownTween &shown) { return secondsText(shown.tween.start.value_or(0)); },
            [=, &scripts](const QString &text) -> Result<> {
                const auto seconds = secondsOf(text);
                return seconds ? scripts.setStart(address(), *seconds) : fail(seconds.error());
            });
    if (tween.method == TweenMethod::Set)
        return;
    if (tween.duration)
        addRow(
            QStringLiteral("duration"), tr("Length"), new NumberField(timeRules()),
            [](const ShownTween &shown) { return secondsText(shown.tween.duration.value_or(0)); },
            [=, &scripts](const QString &text) -> Result<> {
                const auto seconds = secondsOf(text);
                return seconds ? scripts.setDuration(address(), *seconds) : fail(seconds.error());
            });
    if (tween.form == Tween::Keyframes::None)
        addRow(
            QStringLiteral("ease"), tr("Ease"), new EaseField,
            [](const ShownTween &shown) { return shown.tween.ease; },
            [=, &scripts](const QString &text) { return scripts.setEase(address(), text); });
}

/// Sets what stands at a place of the script; an empty text removes it.
Result<> TweenCard::writeAt(const script::ValuePath &path, const QString &text)
{
    const auto &at = m_shown.address;
    return m_editing.scripts().change(
        at.page, at.script, tr("Change animation"), [&](ScriptEdits &edits, const ScriptModel &) {
            return text.isEmpty() ? edits.remove(path) : edits.set(path, scriptValue(text));
        });
}

void TweenCard::addValues(const std::vector<TweenProperty> &properties, TweenSide side, const QString &suffix)
{
    for (const TweenProperty &property : properties) {
        const QString name = property.name;
        const QString label = propertyLabel(name);
        const auto of = [side](const ShownTween &shown) -> const std::vector<TweenProperty> & {
            return side == TweenSide::From ? shown.tween.from : shown.tween.properties;
        };
        PropertyRow *row =
            addRow((side == TweenSide::From ? QStringLiteral("from-") : QString()) + name,
                   suffix.isEmpty() ? label : QStringLiteral("%1 %2").arg(label, suffix), editorOf(property),
                   [of, name](const ShownTween &shown) {
                       const TweenProperty *found = findProperty(of(shown), name);
                       return found ? editedText(found->value) : QString();
                   },
                   [this, of, name](const QString &text) -> Result<> {
                       const TweenProperty *found = findProperty(of(m_shown), name);
                       return found ? writeAt(found->path, text) : ok();
                   });
        row->setResettable(true);
        row->editor().setEnabled(lookOf(property.value) != ValueLook::Computed);
        makeRemovable(row, tr("Do not animate %1").arg(label));
    }
}

QMenu *TweenCard::propertyMenu()
{
    auto *menu = new QMenu(m_body); // which is made anew when the properties are others
    for (const TweenableProperty &property : tweenableProperties()) {
        if (script::moves(m_shown.tween, property.name))
            continue;
        QAction *action = menu->addAction(property.label);
        action->setObjectName(QLatin1String("animate-") + property.entry);
        connect(action, &QAction::triggered, this,
                [this, property] { run([this, property] { return addProperty(property); }); });
    }
    return menu;
}

/// One step, with the settings that it needs; a tween that rounds already is left to.
Result<> TweenCard::addProperty(const TweenableProperty &property)
{
    return m_editing.scripts().change(
        m_shown.address.page, m_shown.address.script, tr("Animate %1").arg(property.label),
        [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
            Result<> done =
                script::setProperty(edits, model, m_shown.address.tween, property.name, property.start);
            for (const script::ScriptField &setting : settingsFor(property)) {
                const ScriptValue *vars = script::valueAt(model.calls, m_shown.tween.vars());
                if (done && !(vars && vars->field(setting.key)))
                    done =
                        script::setSetting(edits, model, m_shown.address.tween, setting.key, setting.value);
            }
            return done;
        });
}

void TweenCard::addFoot()
{
    const Tween &tween = m_shown.tween;
    auto *row = new WrappingLine;
    row->setContentsMargins(0, 4, 0, 0);
    if (tween.form == Tween::Keyframes::None) {
        auto *add = new QPushButton(tr("Add Property"), m_body);
        add->setObjectName(QStringLiteral("addProperty"));
        add->setToolTip(tr("Animate another property along with these"));
        add->setProperty("compact", true);
        add->setProperty("menu", true);
        add->setMenu(propertyMenu());
        row->addWidget(add);
    }
    if (tween.method != TweenMethod::Set && tween.method != TweenMethod::From) {
        auto *key = new QPushButton(tr("Add Keyframe"), m_body);
        key->setObjectName(QStringLiteral("addKeyframe"));
        key->setToolTip(tr("Set a keyframe at the playhead"));
        key->setProperty("compact", true);
        row->addWidget(key);
        connect(key, &QPushButton::clicked, this, [this] {
            run([this] {
                const auto &at = m_shown.address;
                return m_editing.holdIn(at);
            });
        });
    }
    m_column->addLayout(row);
}

PropertyRow *TweenCard::addRow(const QString &name, const QString &label, ValueEditor *editor, Read read,
                               Write write)
{
    auto *row = new PropertyRow(name, label, editor, m_body);
    row->setResettable(false);
    row->setKeyframable(false);
    m_column->addWidget(row);
    m_rows.push_back({row, std::move(read), std::move(write), std::nullopt});
    connectRow(m_rows.size() - 1);
    return row;
}

void TweenCard::connectRow(std::size_t index)
{
    PropertyRow *row = m_rows[index].row;
    ValueEditor *editor = &row->editor();
    // Rows of a card that has been made anew are on their way out, and say nothing any more.
    const auto find = [this, row]() -> Row * {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [row](const Row &each) { return each.row == row; });
        return found == m_rows.end() ? nullptr : &*found;
    };
    connect(editor, &ValueEditor::began, this, [this, find] {
        if (Row *own = find()) {
            own->before = own->read(m_shown);
            m_live.begin();
        }
    });
    connect(editor, &ValueEditor::edited, this, [this, find](const ValueEdit &edit) {
        if (Row *own = find())
            apply(*own, edit);
    });
    const auto over = [find] {
        if (Row *own = find())
            own->before.reset();
    };
    connect(editor, &ValueEditor::finished, this, [this, over] {
        over();
        m_live.end();
    });
    connect(editor, &ValueEditor::cancelled, this, [this, over] {
        over();
        m_live.cancel();
    });
    connect(editor, &ValueEditor::refused, this, &TweenCard::refused);
    connect(row, &PropertyRow::resetRequested, this, [this, find] {
        if (Row *own = find())
            apply(*own, setTo(QString()));
    });
}

void TweenCard::apply(Row &row, const ValueEdit &edit)
{
    const auto text = edit(row.before ? *row.before : row.read(m_shown));
    if (!text) {
        Q_EMIT refused(text.error());
        return;
    }
    // It may be run only when the card has gone: another film, another element.
    m_live.apply([card = QPointer<TweenCard>(this), write = row.write, text = *text] {
        return card ? write(text) : ok();
    });
}

void TweenCard::run(const LiveEdit::Edit &edit)
{
    m_live.apply(edit);
}

} // namespace muto::ui
