#pragma once

#include <QtGlobal>

#include <git2.h>

namespace muto::project {

/// libgit2 wants to be told that it is in use. For this room only.
class GitLibrary
{
public:
    GitLibrary() { git_libgit2_init(); }
    ~GitLibrary() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(GitLibrary)
};

} // namespace muto::project
