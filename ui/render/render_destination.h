#pragma once

#include "ui/render/render_form.h"

namespace muto::ui {

/// `path` with the ending of `format` in place of that of any other: "a.mp4" is "a.webm", and as a folder of
/// pictures "a". Pure.
QString withEndingOf(render::OutputFormat format, const QString &path);

/// Where the film of a form goes, absolute, or why it cannot. Looks at the disk.
tl::expected<QString, FormProblem> readDestination(const RenderForm &form, const FilmFacts &film);

/// Whether the film is made from what is at `path`, or from something below it. Looks at the disk.
bool isSourceOf(const FilmFacts &film, const QString &path);

/// Why a film cannot take the place of what is at `path`; empty when it can, or nothing is there. A folder is
/// only replaced when nothing but the pictures of a film would go with it. Looks at the disk.
QString occupiedBy(const QString &path, render::OutputFormat format);

/// `path`, or the first name after it that is not on the disk and not among `taken`: "film-2.mp4".
QString freeDestination(const QString &path, const QStringList &taken);

} // namespace muto::ui
