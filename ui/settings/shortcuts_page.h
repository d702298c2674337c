#pragma once

#include "ui/main/key_bindings.h"
#include "ui/settings/settings_page.h"

#include <QKeySequence>

#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidgetItem;

namespace muto::ui {

class Dialogs;
struct FixedKey;
class KeyField;
class KeyList;

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

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePreset();
    QWidget *makeSearch();
    QWidget *makeDetails();
    QWidget *makeConflict();
    QWidget *makeTransfer();
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void fillTree();
    void addFixed(QTreeWidgetItem &group, Surface surface);
    void muteFixed();
    QTreeWidgetItem *addGroup(const QString &title, const std::vector<QAction *> &actions);
    void filter();
    QAction *current() const;
    void showCurrent();
    void showKeys(const QAction *action);
    void tryKey(const QKeySequence &key);
    void addKey(KeyBindings::Take take);
    QString wordsOf(const KeyBindings::Clash &clash) const;
    QString wordsOf(const FixedKey &fixed) const;
    /// What can be chosen besides leaving the key where it is: having it for both, or taking it away.
    void showConflict(const QString &text, bool canShare, bool canReassign);

    KeyBindings &m_bindings;
    Dialogs *m_dialogs;
    QString m_words; ///< Of the search through all preferences.
    QComboBox *m_preset = nullptr;
    QLineEdit *m_search = nullptr;
    KeyField *m_pressed = nullptr;
    KeyList *m_tree;
    QLabel *m_name = nullptr;
    QHBoxLayout *m_keys = nullptr;
    KeyField *m_newKey = nullptr;
    QPushButton *m_reset = nullptr;
    QWidget *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_reassign = nullptr;
    QKeySequence m_wanted; ///< While it is somebody else's.
};

} // namespace muto::ui
