#pragma once

#include "core/edit/change_set.h"
#include "core/script/script_replay.h"
#include "core/web/page_patch.h"

#include <QString>

namespace muto::ui {

/// How the preview can follow an edit: by a patch of the page, or by loading it again.
struct LivePatch
{
    web::PagePatch patch; ///< Empty when nothing that a page shows is different.
    QString reload;       ///< Why a patch is not enough, for the log; empty when it is.

    bool needsReload() const { return !reload.isEmpty(); }
};

/// Scripts are run again where `replays` finds that this leaves no trace.
LivePatch livePatchOf(const edit::ChangeSet &changes, script::ScriptReplays &replays);

} // namespace muto::ui
