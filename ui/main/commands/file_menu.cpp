#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::fileMenu()
{
    using enum ActionId;
    return {
        {NewProject, MenuId::File, 1, "file.new", QT_TR_NOOP("&New Project…"),
         QT_TR_NOOP("Begin a film with a template"), "new-project", "Ctrl+N"},
        {OpenFile, MenuId::File, 1, "file.open", QT_TR_NOOP("&Open…"),
         QT_TR_NOOP("Open the HTML file of a composition"), "file-open", "Ctrl+O"},
        {OpenFolder, MenuId::File, 1, "file.openFolder", QT_TR_NOOP("Open &Folder…"),
         QT_TR_NOOP("Open the folder of a composition"), "folder-open", "Ctrl+Shift+O"},

        {OpenSample, MenuId::File, 2, "file.openSample", QT_TR_NOOP("Open the Sa&mple Project"),
         QT_TR_NOOP("Open the sample project that came with Mutoscope"), "sample", ""},

        {Reload, MenuId::File, 3, "file.reload", QT_TR_NOOP("Re&load"),
         QT_TR_NOOP("Load the composition again, keeping the time"), "reload", "F5"},
        {CloseProject, MenuId::File, 3, "file.close", QT_TR_NOOP("&Close"),
         QT_TR_NOOP("Close the composition"), "close", "Ctrl+W"},

        {Save, MenuId::File, 4, "file.save", QT_TR_NOOP("&Save"), QT_TR_NOOP("Write what is not on disk yet"),
         "save", "Ctrl+S"},
        {SaveCopy, MenuId::File, 4, "file.saveCopy", QT_TR_NOOP("Save a Cop&y…"),
         QT_TR_NOOP("Copy the whole project, without its renders, into a folder of its own"), "duplicate",
         "Ctrl+Shift+S"},
        {EarlierVersions, MenuId::File, 4, "file.versions", QT_TR_NOOP("Earlier &Versions…"),
         QT_TR_NOOP("See what the file held before, and bring it back"), "history", ""},

        {Render, MenuId::File, 5, "file.render", QT_TR_NOOP("&Render…"),
         QT_TR_NOOP("Make a film of the composition"), "render", "Ctrl+R; Ctrl+M"},
        {CaptureFrame, MenuId::File, 5, "file.captureFrame", QT_TR_NOOP("C&apture Frame…"),
         QT_TR_NOOP("Keep the frame at the playhead as a picture"), "camera", "Ctrl+Shift+E"},

        {Preferences, MenuId::File, 6, "file.preferences", QT_TR_NOOP("&Preferences…"),
         QT_TR_NOOP("Change how Mutoscope looks and works"), "settings", "Ctrl+,"},

        {Quit, MenuId::File, 7, "file.quit", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Leave Mutoscope"), "quit",
         "Ctrl+Q"},
    };
}

} // namespace muto::ui
