#pragma once

#include "core/base/result.h"
#include "core/vendor/vendoring.h"

#include <QJsonObject>
#include <QString>

namespace muto::app {

/// "Fetched 3 files (1.2 MB), 4 were there already, 1 failed." Pure.
QString vendorSummaryLine(const vendor::VendoringSummary &summary);

/// What a script is told at the end. Pure.
QJsonObject vendorSummaryObject(const vendor::VendoringSummary &summary);

/// The exit code of a run: 0 when everything is there, 130 when it was cancelled, else 1. Pure.
int vendorExitCode(const vendor::VendoringSummary &summary);

} // namespace muto::app
