#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

/// Preferences → General: how the program looks and speaks.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(settings::Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void load() override;
    void restoreDefaults() override;

private:
    settings::Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_timeStyle;
};

} // namespace muto::ui
