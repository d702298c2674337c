#pragma once

#include "core/vendor/transport.h"

#include <QObject>

class QMainWindow;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class ConsoleModel;
class Dialogs;
class DocumentSession;
class ProblemsModel;

/// The commands that bring a composition into the window: new from a template, a folder, a file, the sample;
/// and its files from the network into its folder.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const ActionRegistry &actions;
        settings::Settings &settings;
        DocumentSession &session;
        ConsoleModel &console;
        ProblemsModel &problems;
        Dialogs &dialogs;
        QMainWindow &window;
    };

    explicit FileCommands(const Surroundings &around);

    /// Asks for a name and a place; with that template chosen when it is not empty.
    void askForNewProject(const QString &templateId = {});
    void askForFolder();
    void askForFile();
    void openVendoring();
    /// Asks where to, and copies the project as it is on disk into a folder of its own, in the background.
    void askForCopy();
    void setNetwork(vendor::TransportMaker make) { m_makeNetwork = std::move(make); }

Q_SIGNALS:
    /// A folder or an HTML file.
    void openRequested(const QString &path);
    /// A copy is being made in that folder.
    void copying(const QString &folder);
    void copied(const QString &folder);
    void copyFailed(const muto::Error &error);

private:
    void copyTo(const QString &folder);

    Surroundings m_around;
    vendor::TransportMaker m_makeNetwork;
};

} // namespace muto::ui
