#pragma once

#include "ui/main/palette_model.h"
#include "ui/main/surface.h"

#include <QObject>

class QAction;
class QMainWindow;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class Dialogs;
class DocumentSession;
class KeyBindings;
class PlaybackController;

/// Ways to the program's commands other than menus: the palette, the keys, the sheet that lists them, and the
/// preferences where they are changed.
class CommandDesk : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const ActionRegistry &actions;
        settings::Settings &settings;
        DocumentSession &session;
        PlaybackController &playback;
        Dialogs &dialogs;
        QMainWindow &window;
    };

    explicit CommandDesk(const Surroundings &around);

    void openPalette();
    /// The same for the files of the project alone.
    void openFiles();
    void openShortcuts();
    void openPreferences(bool atShortcuts = false);

Q_SIGNALS:
    /// A file of the project is to be shown.
    void fileChosen(const QString &name);
    /// A command of this panel is about to be run; the panel is in front already, a page of it may not be.
    void surfaceWanted(muto::ui::Surface surface);

private:
    std::vector<PaletteEntry> answersTo(const QString &words);
    void showHostOf(const QAction &action);
    QString whyNot(const QAction &action) const;
    QString whyNotInPanel(const QAction &action) const;

    Surroundings m_around;
    KeyBindings *m_bindings;
};

} // namespace muto::ui
