#pragma once

#include <QObject>

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class CanvasActions;
class DocumentSession;
class EditingDesk;
class EditingPanels;
class TimelineView;

/// Tells the editing panels what the preferences say, at once and whenever they change, and the preferences
/// what is chosen in the panels.
class AppliedSettings : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        const ActionRegistry &actions;
        DocumentSession &session;
        EditingPanels &panels;
        EditingDesk &desk;
        TimelineView &timeline;
        CanvasActions &canvas;
    };

    AppliedSettings(settings::Settings &settings, const Places &places, QObject *parent);

private:
    void apply();
    void connectChoices();

    settings::Settings &m_settings;
    Places m_places;
};

} // namespace muto::ui
