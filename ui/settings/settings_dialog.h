#pragma once

#include <QDialog>
#include <QProcessEnvironment>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class SettingsPage;

/// File → Preferences: a list of groups and the page of the one chosen.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(
        settings::Settings &settings, QWidget *parent = nullptr,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    void showPage(int index);

private:
    void add(SettingsPage *page);

    QListWidget *m_groups;
    QStackedWidget *m_stack;
    std::vector<SettingsPage *> m_pages;
};

} // namespace muto::ui
