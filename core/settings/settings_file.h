#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace muto::settings {

class Settings;

/// What somebody has chosen, as JSON for another computer. What only makes sense on this one stays here:
/// places of windows, paths of projects and folders, what was used last.
QByteArray exportedSettings(const Settings &settings);

/// Takes what such a file says. What it does not name gets its default, so that both computers are alike;
/// names nobody knows and values of the wrong kind are passed over. Nothing changes when it is no such file.
[[nodiscard]] Result<> importSettings(Settings &settings, const QByteArray &json);

} // namespace muto::settings
