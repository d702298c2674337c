#pragma once

class QWidget;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class SettingsPage;

/// The pages that are no more than their settings.
SettingsPage *makeGeneralPage(settings::Settings &settings, QWidget *parent);
SettingsPage *makeAppearancePage(settings::Settings &settings, QWidget *parent);
SettingsPage *makeEditingPage(settings::Settings &settings, QWidget *parent);
SettingsPage *makeTimelinePage(settings::Settings &settings, QWidget *parent);
SettingsPage *makePlaybackPage(settings::Settings &settings, QWidget *parent);
SettingsPage *makeSourcePage(settings::Settings &settings, QWidget *parent);
SettingsPage *makeAdvancedPage(settings::Settings &settings, QWidget *parent);

} // namespace muto::ui
