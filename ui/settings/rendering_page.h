#pragma once

#include "ui/settings/settings_page.h"

#include <QProcessEnvironment>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

/// Preferences → Rendering: what a new render begins with. What the environment decides is shown with the
/// variable's name and cannot be changed here.
class RenderingPage : public SettingsPage
{
    Q_OBJECT

public:
    RenderingPage(settings::Settings &settings, const QProcessEnvironment &environment,
                  QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void load() override;
    void restoreDefaults() override;

private:
    void makeControls();
    void connectControls();
    void loadEngine();

    settings::Settings &m_settings;
    QProcessEnvironment m_environment;
    QComboBox *m_quality;
    QSpinBox *m_workers;
    QComboBox *m_surface;
    QCheckBox *m_streaming;
    QDoubleSpinBox *m_maximum;
    QLabel *m_surfaceNote = nullptr;
    QLabel *m_streamingNote = nullptr;
    QLabel *m_maximumNote = nullptr;
};

} // namespace muto::ui
