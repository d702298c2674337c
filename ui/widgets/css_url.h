#pragma once

#include <QString>

#include <optional>

namespace muto::ui {

/// The address in a value that is one `url(…)` and nothing else.
std::optional<QString> parseCssUrl(const QString &value);
/// In quotes only where it needs them.
QString cssUrlText(const QString &url);

} // namespace muto::ui
