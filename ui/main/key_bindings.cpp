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

QAction *actionNamed(const ActionRegistry &actions, const QString &name)
{
    const auto all = actions.all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QAction *action) { return action->objectName() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

QString reservedBecause(const QKeySequence &key)
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
        if (key == keys::commands::keys.name && !m_isStoring)
            load();
    });
}

QAction *KeyBindings::ownerOf(const QKeySequence &key) const
{
    const auto all = m_actions.all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QAction *action) { return action->shortcuts().contains(key); });
    return key.isEmpty() || found == all.end() ? nullptr : *found;
}

bool KeyBindings::isChanged(const QAction &action) const
{
    return action.shortcuts() != m_actions.defaultKeys(action);
}

void KeyBindings::add(QAction &action, const QKeySequence &key)
{
    QList<QKeySequence> all = action.shortcuts();
    if (!reservedBecause(key).isEmpty() || all.contains(key))
        return;
    all.append(key);
    take(action, all);
    store();
}

void KeyBindings::remove(QAction &action, const QKeySequence &key)
{
    QList<QKeySequence> all = action.shortcuts();
    all.removeAll(key);
    m_actions.setKeys(action, all);
    store();
}

void KeyBindings::reset(QAction &action)
{
    take(action, m_actions.defaultKeys(action));
    store();
}

void KeyBindings::resetAll()
{
    apply({});
    store();
}

/// Gives a command its keys and takes them from everybody else.
void KeyBindings::take(QAction &action, QList<QKeySequence> taken)
{
    for (QAction *other : m_actions.all()) {
        QList<QKeySequence> left = other->shortcuts();
        const auto isTaken = [&](const QKeySequence &key) { return taken.contains(key); };
        if (other != &action && left.removeIf(isTaken) > 0)
            m_actions.setKeys(*other, left);
    }
    m_actions.setKeys(action, taken);
}

void KeyBindings::apply(const std::vector<Binding> &bindings)
{
    for (QAction *action : m_actions.all())
        m_actions.setKeys(*action, m_actions.defaultKeys(*action));
    // First those that give keys up, or one that takes such a key would take it from its owner for nothing.
    for (const Binding &binding : bindings) {
        if (QAction *action = actionNamed(m_actions, binding.name))
            m_actions.setKeys(*action, {});
    }
    for (const Binding &binding : bindings) {
        if (QAction *action = actionNamed(m_actions, binding.name))
            take(*action, binding.keys);
    }
}

std::vector<KeyBindings::Binding> KeyBindings::changedBindings() const
{
    std::vector<Binding> changes;
    for (const QAction *action : m_actions.all()) {
        if (isChanged(*action))
            changes.push_back({action->objectName(), action->shortcuts()});
    }
    return changes;
}

void KeyBindings::load()
{
    std::vector<Binding> bindings;
    for (const QString &line : m_settings.get(keys::commands::keys)) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            bindings.push_back({line.left(equals), QKeySequence::listFromString(line.mid(equals + 1))});
    }
    apply(bindings);
    Q_EMIT changed();
}

void KeyBindings::store()
{
    QStringList lines;
    for (const Binding &binding : changedBindings())
        lines << binding.name + QLatin1Char('=') + QKeySequence::listToString(binding.keys);
    m_isStoring = true;
    m_settings.set(keys::commands::keys, lines);
    m_isStoring = false;
    Q_EMIT changed();
}

QByteArray KeyBindings::exported() const
{
    QJsonObject all;
    for (const Binding &binding : changedBindings()) {
        QJsonArray list;
        for (const QKeySequence &key : binding.keys)
            list.append(key.toString(QKeySequence::PortableText));
        all.insert(binding.name, list);
    }
    return QJsonDocument(QJsonObject{{kJsonKeys, all}}).toJson();
}

Result<> KeyBindings::import(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue all = document.object().value(kJsonKeys);
    if (!all.isObject())
        return fail({ErrorKind::Usage, tr("These are not the shortcuts of Mutoscope."), error.errorString()});
    std::vector<Binding> bindings;
    const QJsonObject commands = all.toObject();
    for (auto it = commands.begin(); it != commands.end(); ++it) {
        Binding binding{it.key(), {}};
        const QJsonArray list = it.value().toArray();
        for (const auto &key : list) {
            const QKeySequence read(key.toString(), QKeySequence::PortableText);
            if (reservedBecause(read).isEmpty())
                binding.keys.append(read);
        }
        bindings.push_back(binding);
    }
    apply(bindings);
    store();
    return {};
}

} // namespace muto::ui
