#pragma once

#include "app/command_line.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace muto::app {

/// What `mutoscope vendor` was asked for.
struct VendorCommand
{
    QString project;
    QString entry;          ///< Empty: the usual one.
    bool checkOnly = false; ///< Verify what is there; no network.
    bool json = false;
    bool quiet = false;
    friend bool operator==(const VendorCommand &, const VendorCommand &) = default;
};

/// Reads the arguments after the word `vendor`. Fails with ErrorKind::Usage. Pure.
Result<Parsed<VendorCommand>> parseVendorCommand(const QStringList &arguments);

} // namespace muto::app
