#pragma once

#include <QString>

#include <optional>

namespace muto {

/// The native path of `relative` inside `root`, or nothing when it would leave `root`: by `..`, by being
/// absolute, by a NUL, or by a symbolic link that leads out of it. Links that stay inside are followed.
/// `root` must exist; the file itself need not.
std::optional<QString> pathInside(const QString &root, const QString &relative);

/// The same for what a film shows and plays: a file may be a link to one that lies elsewhere, put into the
/// project by somebody who did not want a copy. The link has to lie in `root` by all its folders, and it and
/// what it leads to in the end have to be called as media are: so no page reads a text, a key or a folder of
/// the machine by way of a project that brings a link along. What is given is the path of the link.
std::optional<QString> mediaInside(const QString &root, const QString &relative);

/// Where something lies in `root` itself, for who moves or removes it: of a link not where it leads, be that
/// anywhere or nowhere. Nothing for `root`.
std::optional<QString> entryInside(const QString &root, const QString &relative);

} // namespace muto
