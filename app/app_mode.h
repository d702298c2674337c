#pragma once

#include "core/worker/worker_command.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace muto::app {

/// The editor; `path` is what to open, possibly nothing.
struct GuiMode
{
    QString path;
    bool asksForNewProject = false; ///< Begins with the form for one, as launchers offer.
    bool isVerbose = false;         ///< Says what Chromium and the encoder say, too.
    friend bool operator==(const GuiMode &, const GuiMode &) = default;
};

/// A hidden capture process that talks over the socket of this name.
struct WorkerMode
{
    worker::Surface surface = worker::Surface::Software;
    QString socketName; ///< Empty when it is only to say what draws, and leave.
    friend bool operator==(const WorkerMode &, const WorkerMode &) = default;
};

/// A render without windows; `arguments` are those after the word `render`.
struct RenderMode
{
    QStringList arguments;
    friend bool operator==(const RenderMode &, const RenderMode &) = default;
};

/// Fetching what a project uses of the web; `arguments` are those after the word `vendor`.
struct VendorMode
{
    QStringList arguments;
    friend bool operator==(const VendorMode &, const VendorMode &) = default;
};

/// Looking for problems in a project; `arguments` are those after the word `lint`.
struct LintMode
{
    QStringList arguments;
    friend bool operator==(const LintMode &, const LintMode &) = default;
};

/// Something to print and leave: a version, a help text, a complaint.
struct PrintMode
{
    QString text;
    int exitCode = 0;
    friend bool operator==(const PrintMode &, const PrintMode &) = default;
};

using AppMode = std::variant<GuiMode, WorkerMode, RenderMode, VendorMode, LintMode, PrintMode>;

/// Which of the program's faces the command line asks for. `arguments` without the program's own name. Pure.
AppMode chooseMode(const QStringList &arguments);

} // namespace muto::app
