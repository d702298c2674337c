#pragma once

#include "core/composition/lint/linter.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace muto::lint {

/// The fonts that come with the program, as its font map names them: families, scripts and aliases. Pure.
composition::LintFonts bundledFonts(const QJsonObject &fontMap);

/// Those of `files`, relative to `folder`, that are films in HEVC. Each is looked at once, until it changes.
/// For any thread.
QSet<QString> hevcFiles(const QString &folder, const QStringList &files);

} // namespace muto::lint
