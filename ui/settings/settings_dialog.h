#pragma once

#include <QDialog>
#include <QProcessEnvironment>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class Dialogs;
class KeyBindings;
class SettingsPage;

/// File → Preferences: a list of groups, the page of the one chosen, and a search through all of them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `bindings` there is no page for the shortcuts.
    explicit SettingsDialog(settings::Settings &settings, QWidget *parent = nullptr,
                            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                            KeyBindings *bindings = nullptr, Dialogs *dialogs = nullptr);

    void showPage(int index);
    /// The page that is called so in the settings' own words: "shortcuts".
    void showShortcuts();

private:
    void makePages(settings::Settings &settings, const QProcessEnvironment &environment,
                   KeyBindings *bindings, Dialogs *dialogs);
    void add(SettingsPage *page);
    void search(const QString &words);
    void addTransfer(QHBoxLayout &buttons, Dialogs *dialogs);
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void tell(const QString &fault);

    settings::Settings &m_settings;
    QLabel *m_fault;
    QLineEdit *m_search;
    QListWidget *m_groups;
    QStackedWidget *m_stack;
    QLabel *m_nothing; ///< In place of the pages while none of them answers the search.
    QPushButton *m_defaults;
    std::vector<SettingsPage *> m_pages;
    int m_shortcuts = 0;
};

} // namespace muto::ui
