#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;

namespace muto::ui {

class ActionRegistry;
class Dialogs;
class KeyList;

/// Keys and what they do.
struct ShortcutLine
{
    QString what;
    QString keys;
};

struct ShortcutGroup
{
    QString title;
    std::vector<ShortcutLine> lines;
};

/// Every key of the program: those of the commands, as they are now, and those that belong to a panel.
std::vector<ShortcutGroup> shortcutGroups(const ActionRegistry &actions);

/// The same as text, to be printed or kept.
QString shortcutText(const std::vector<ShortcutGroup> &groups);

/// The same as a page of the web, in two columns, to be printed.
QByteArray shortcutHtml(const std::vector<ShortcutGroup> &groups);

/// Help → Keyboard Shortcuts: all of them to look at and to search.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(std::vector<ShortcutGroup> groups, Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants other keys.
    void changeRequested();

private:
    void fill(KeyList &list) const;
    void saveTo(const QString &path);

    std::vector<ShortcutGroup> m_groups;
    Dialogs &m_dialogs;
    QLabel *m_fault;
};

} // namespace muto::ui
