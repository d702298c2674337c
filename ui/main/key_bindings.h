#pragma once

#include "core/base/result.h"
#include "ui/main/key_presets.h"
#include "ui/main/surface.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

class QAction;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;

/// Why this key cannot be that of a command of `surface`; empty when it can.
QString reservedBecause(const QKeySequence &key, Surface surface = Surface::Window);

/// "Ctrl+R, Ctrl+M", as the desktop writes keys.
QString keyListOf(const QList<QKeySequence> &keys);

/// Which keys run which commands: the usual ones of a preset but for what the user has changed, which is all
/// that is kept. In one place a key runs one command at most; a panel's own comes before the window's. GUI
/// thread.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// Gives the commands of `actions` their keys.
    KeyBindings(const ActionRegistry &actions, settings::Settings &settings, QObject *parent = nullptr);

    const ActionRegistry &actions() const { return m_actions; }

    /// Whose key this is there; null when it is free.
    QAction *ownerOf(const QKeySequence &key, Surface surface = Surface::Window) const;
    bool isChanged(const QAction &action) const;

    /// Who else would have a key that is given to a command.
    struct Clash
    {
        KeyClash kind = KeyClash::None;
        QAction *other = nullptr;
    };
    /// The worst, if there are several. Keys that nobody can change are `fixedKeyFor`'s.
    Clash clashOf(const QAction &action, const QKeySequence &key) const;

    /// Who loses a key that is given to somebody else.
    enum class Take {
        FromTheSamePlace, ///< Panels and window may share it.
        FromAll
    };
    /// One more key of a command.
    void add(QAction &action, const QKeySequence &key, Take take = Take::FromTheSamePlace);
    void remove(QAction &action, const QKeySequence &key);
    /// The usual keys again. Whoever has been given one of them loses it.
    void reset(QAction &action);
    /// Our own keys, and nothing changed.
    void resetAll();

    KeyPreset preset() const { return m_preset; }
    /// Other usual keys; what the user has changed stays as it is.
    void setPreset(KeyPreset preset);

    /// Preset and changed keys as JSON, for another computer.
    QByteArray exported() const;
    /// In place of everything changed so far; nothing happens when it makes no sense.
    Result<> import(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    void load();
    void store();
    void apply(KeyPreset preset, const std::vector<KeyAssignment> &changes);
    void assign(const std::vector<KeyAssignment> &assignments);
    void take(QAction &action, QList<QKeySequence> keys, Take from);
    QList<QKeySequence> usualKeys(const QAction &action) const;
    std::vector<KeyAssignment> changedKeys() const;

    const ActionRegistry &m_actions;
    settings::Settings &m_settings;
    KeyPreset m_preset = KeyPreset::Mutoscope;
    std::map<QString, QList<QKeySequence>> m_usual; ///< Of the preset, by the commands' names.
    bool m_isStoring = false;
};

} // namespace muto::ui
