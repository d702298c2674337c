#pragma once

#include "ui/settings/settings_page.h"

#include <QKeySequence>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace muto::ui {

class Dialogs;
class KeyBindings;
class KeyField;

/// Preferences → Shortcuts: every command with its keys; found by its name or by pressing a key, and given
/// other keys. A key that is somebody's already is taken from them only when that is said.
class ShortcutsPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Without `dialogs` keys cannot be taken along to other computers.
    ShortcutsPage(KeyBindings &bindings, Dialogs *dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void load() override;
    void restoreDefaults() override;
    bool find(const QString &words) override;

private:
    QWidget *makeSearch();
    QWidget *makeDetails();
    QWidget *makeConflict();
    QWidget *makeTransfer();
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void fillTree();
    void filter();
    QAction *current() const;
    void showCurrent();
    void showKeys(const QAction *action);
    void tryKey(const QKeySequence &key);
    void addKey(const QKeySequence &key);
    void showConflict(const QString &text, bool canReassign);

    KeyBindings &m_bindings;
    Dialogs *m_dialogs;
    QString m_words; ///< Of the search through all preferences.
    QLineEdit *m_search = nullptr;
    KeyField *m_pressed = nullptr;
    QTreeWidget *m_tree;
    QLabel *m_name = nullptr;
    QHBoxLayout *m_keys = nullptr;
    KeyField *m_newKey = nullptr;
    QPushButton *m_reset = nullptr;
    QWidget *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    QPushButton *m_reassign = nullptr;
    QKeySequence m_wanted; ///< While it is somebody else's.
};

} // namespace muto::ui
