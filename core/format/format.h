#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::format {

enum class Language { Html, Css, JavaScript };

/// By a file's name; nothing for others.
std::optional<Language> languageOf(const QString &file);

/// A source with its lines indented as they are nested, and no white space at their ends: all of it, or the
/// lines that `part` touches. Nothing but white space at the beginnings and ends of lines changes, and none
/// that means something (in preformatted text, quotes, templates, comments). Formatting twice is formatting
/// once. Fails for a script that is none. Pure.
Result<QByteArray> formatted(const QByteArray &source, Language language,
                             const std::optional<composition::SourceSpan> &part = std::nullopt);

} // namespace muto::format
