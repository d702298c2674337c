#pragma once

#include <QString>

#include <optional>

namespace muto {

/// The native path of `relative` inside `root`, or nothing when it would leave `root`: by `..`, by being
/// absolute, by a NUL, or by a symbolic link that leads out of it. Links that stay inside are followed.
/// `root` must exist; the file itself need not.
std::optional<QString> pathInside(const QString &root, const QString &relative);

} // namespace muto
