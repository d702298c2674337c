#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto::project {

/// Makes `to` a folder with all that a project is made of: what it has been rendered to (`renders`), what
/// git keeps of it and what steps of the editor's history have put aside stay where they are. Links to
/// files become the files, so that the copy is whole; links to folders go on leading where they led. `to` is
/// there as a whole or not at all; one that is there already has to be empty. Refuses a place within the
/// project. Blocks; any thread.
Result<> copyProject(const QString &from, const QString &to);

} // namespace muto::project
