#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;

/// Why this key cannot be anybody's; empty when it can.
QString reservedBecause(const QKeySequence &key);

/// Which keys run which commands: the usual ones but for what the user has changed, which is all that is
/// kept. A key runs one command at most. GUI thread.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// Gives the commands of `actions` their keys.
    KeyBindings(const ActionRegistry &actions, settings::Settings &settings, QObject *parent = nullptr);

    const ActionRegistry &actions() const { return m_actions; }

    /// Whose key this is; null when it is free.
    QAction *ownerOf(const QKeySequence &key) const;
    bool isChanged(const QAction &action) const;

    /// One more key of a command. Whoever had it loses it.
    void add(QAction &action, const QKeySequence &key);
    void remove(QAction &action, const QKeySequence &key);
    /// The usual keys again. Whoever has been given one of them loses it.
    void reset(QAction &action);
    void resetAll();

    /// The changed keys as JSON, for another computer.
    QByteArray exported() const;
    /// In place of everything changed so far; nothing happens when it makes no sense.
    Result<> import(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    struct Binding
    {
        QString name; ///< Of the command.
        QList<QKeySequence> keys;
    };

    void load();
    void store();
    void apply(const std::vector<Binding> &bindings);
    void take(QAction &action, QList<QKeySequence> keys);
    std::vector<Binding> changedBindings() const;

    const ActionRegistry &m_actions;
    settings::Settings &m_settings;
    bool m_isStoring = false;
};

} // namespace muto::ui
