#pragma once

#include "core/composition/lint/linter.h"

#include <QString>
#include <QStringList>

namespace muto::ui {

/// What the linter cannot know of texts: the fonts that come with the program, and which films of a folder
/// are HEVC. Files are looked at once, until they change. For any thread.
composition::LintFacts lintFacts(const QString &folder, const QStringList &files);

} // namespace muto::ui
