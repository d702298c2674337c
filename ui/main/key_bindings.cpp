#include "ui/main/key_bindings.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr QLatin1String kJsonKeys("keys");
constexpr QLatin1String kJsonPreset("preset");

QAction *actionNamed(const ActionRegistry &actions, const QString &name)
{
    const auto all = actions.all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QAction *action) { return action->objectName() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

QString keyListOf(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral(", "));
}

QString reservedBecause(const QKeySequence &key, Surface surface)
{
    if (key.isEmpty())
        return KeyBindings::tr("This is no key.");
    const QKeyCombination first = key[0];
    if (first.keyboardModifiers() & ~Qt::ShiftModifier)
        return {};
    switch (first.key()) {
    case Qt::Key_Escape:
        return KeyBindings::tr("Esc closes dialogs and calls gestures off.");
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return KeyBindings::tr("Tab moves from control to control.");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyBindings::tr("Enter confirms what is typed or chosen.");
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (surface == Surface::Timeline || surface == Surface::Canvas)
            return {}; // there are no lists there
        return KeyBindings::tr("This key moves in lists and in the timeline.");
    default:
        return {};
    }
}

KeyBindings::KeyBindings(const ActionRegistry &actions, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    load();
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        const bool isOurs = key == keys::commands::keys.name || key == keys::commands::keyPreset.name;
        if (isOurs && !m_isStoring)
            load();
    });
}

QAction *KeyBindings::ownerOf(const QKeySequence &key, Surface surface) const
{
    if (key.isEmpty())
        return nullptr;
    const auto ownerAt = [&](Surface where) -> QAction * {
        for (QAction *action : m_actions.all()) {
            if (m_actions.surfaceOf(*action) == where && action->shortcuts().contains(key))
                return action;
        }
        return nullptr;
    };
    QAction *nearest = ownerAt(surface);
    return nearest || surface == Surface::Window ? nearest : ownerAt(Surface::Window);
}

KeyBindings::Clash KeyBindings::clashOf(const QAction &action, const QKeySequence &key) const
{
    Clash worst;
    for (QAction *other : m_actions.all()) {
        if (other == &action || key.isEmpty() || !other->shortcuts().contains(key))
            continue;
        const KeyClash kind = ui::clashOf(m_actions.surfaceOf(action), m_actions.surfaceOf(*other));
        if (kind > worst.kind)
            worst = {kind, other};
    }
    return worst;
}

QList<QKeySequence> KeyBindings::usualKeys(const QAction &action) const
{
    const auto found = m_usual.find(action.objectName());
    return found == m_usual.end() ? m_actions.defaultKeys(action) : found->second;
}

bool KeyBindings::isChanged(const QAction &action) const
{
    return action.shortcuts() != usualKeys(action);
}

void KeyBindings::add(QAction &action, const QKeySequence &key, Take from)
{
    QList<QKeySequence> all = action.shortcuts();
    if (!reservedBecause(key, m_actions.surfaceOf(action)).isEmpty() || all.contains(key))
        return;
    all.append(key);
    take(action, all, from);
    store();
}

void KeyBindings::remove(QAction &action, const QKeySequence &key)
{
    QList<QKeySequence> all = action.shortcuts();
    all.removeAll(key);
    setCommandKeys(action, all);
    store();
}

void KeyBindings::reset(QAction &action)
{
    take(action, usualKeys(action), Take::FromTheSamePlace);
    store();
}

void KeyBindings::resetAll()
{
    apply(KeyPreset::Mutoscope, {});
    store();
}

void KeyBindings::setPreset(KeyPreset preset)
{
    if (preset == m_preset)
        return;
    apply(preset, changedKeys());
    store();
}

/// Gives a command its keys and takes them from whoever else would be meant by them.
void KeyBindings::take(QAction &action, QList<QKeySequence> taken, Take from)
{
    const KeyClash least = from == Take::FromAll ? KeyClash::Shadows : KeyClash::Same;
    for (QAction *other : m_actions.all()) {
        if (other == &action || ui::clashOf(m_actions.surfaceOf(action), m_actions.surfaceOf(*other)) < least)
            continue;
        QList<QKeySequence> left = other->shortcuts();
        // Of a command that keeps them all, only those that are new are taken.
        const auto isTaken = [&](const QKeySequence &key) {
            return taken.contains(key) && (least == KeyClash::Same || !action.shortcuts().contains(key));
        };
        if (left.removeIf(isTaken) > 0)
            setCommandKeys(*other, left);
    }
    setCommandKeys(action, taken);
}

void KeyBindings::apply(KeyPreset preset, const std::vector<KeyAssignment> &changes)
{
    m_preset = preset;
    for (QAction *action : m_actions.all())
        setCommandKeys(*action, m_actions.defaultKeys(*action));
    assign(presetKeys(preset));
    m_usual.clear();
    for (const QAction *action : m_actions.all())
        m_usual.emplace(action->objectName(), action->shortcuts());
    assign(changes);
}

void KeyBindings::assign(const std::vector<KeyAssignment> &assignments)
{
    // First those that give keys up, or one that takes such a key would take it from its owner for nothing.
    for (const KeyAssignment &assignment : assignments) {
        if (QAction *action = actionNamed(m_actions, assignment.name))
            setCommandKeys(*action, {});
    }
    for (const KeyAssignment &assignment : assignments) {
        if (QAction *action = actionNamed(m_actions, assignment.name))
            take(*action, assignment.keys, Take::FromTheSamePlace);
    }
}

std::vector<KeyAssignment> KeyBindings::changedKeys() const
{
    std::vector<KeyAssignment> changes;
    for (const QAction *action : m_actions.all()) {
        if (isChanged(*action))
            changes.push_back({action->objectName(), action->shortcuts()});
    }
    return changes;
}

void KeyBindings::load()
{
    std::vector<KeyAssignment> changes;
    for (const QString &line : m_settings.get(keys::commands::keys)) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals <= 0)
            continue;
        KeyAssignment change{line.left(equals), QKeySequence::listFromString(line.mid(equals + 1))};
        change.keys.removeAll(QKeySequence()); // Qt makes one of no words
        changes.push_back(change);
    }
    apply(keyPresetFromName(m_settings.get(keys::commands::keyPreset)).value_or(KeyPreset::Mutoscope),
          changes);
    Q_EMIT changed();
}

void KeyBindings::store()
{
    QStringList lines;
    for (const KeyAssignment &change : changedKeys())
        lines << change.name + QLatin1Char('=') + QKeySequence::listToString(change.keys);
    m_isStoring = true;
    m_settings.set(keys::commands::keyPreset, keyPresetName(m_preset));
    m_settings.set(keys::commands::keys, lines);
    m_isStoring = false;
    Q_EMIT changed();
}

QByteArray KeyBindings::exported() const
{
    QJsonObject all;
    for (const KeyAssignment &change : changedKeys()) {
        QJsonArray list;
        for (const QKeySequence &key : change.keys)
            list.append(key.toString(QKeySequence::PortableText));
        all.insert(change.name, list);
    }
    return QJsonDocument(QJsonObject{{kJsonPreset, keyPresetName(m_preset)}, {kJsonKeys, all}}).toJson();
}

Result<> KeyBindings::import(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue all = document.object().value(kJsonKeys);
    if (!all.isObject())
        return fail({ErrorKind::Usage, tr("These are not the shortcuts of Mutoscope."), error.errorString()});
    std::vector<KeyAssignment> changes;
    const QJsonObject commands = all.toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it) {
        KeyAssignment change{it.key(), {}};
        const QAction *action = actionNamed(m_actions, it.key());
        const QList<QKeySequence> allowed = action ? m_actions.defaultKeys(*action) : QList<QKeySequence>();
        const QJsonArray list = it.value().toArray();
        for (const auto &key : list) {
            const QKeySequence read(key.toString(), QKeySequence::PortableText);
            if (reservedBecause(read).isEmpty() || allowed.contains(read))
                change.keys.append(read);
        }
        changes.push_back(change);
    }
    const auto preset = keyPresetFromName(document.object().value(kJsonPreset).toString());
    apply(preset.value_or(KeyPreset::Mutoscope), changes);
    store();
    return {};
}

} // namespace muto::ui
