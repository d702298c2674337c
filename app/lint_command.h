#pragma once

#include "app/command_line.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace muto::app {

/// What `mutoscope lint` was asked for.
struct LintCommand
{
    QString project;
    QString entry;          ///< Empty: the usual one.
    bool strictAll = false; ///< Warnings count as errors do.
    bool json = false;
    bool quiet = false;
    bool verbose = false; ///< With notes.
    friend bool operator==(const LintCommand &, const LintCommand &) = default;
};

/// Reads the arguments after the word `lint`. Fails with ErrorKind::Usage. Pure.
Result<Parsed<LintCommand>> parseLintCommand(const QStringList &arguments);

} // namespace muto::app
