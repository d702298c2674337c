#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::clipMenu()
{
    using enum ActionId;
    return {
        {ToolSelect, MenuId::Clip, 0, "tool.select", QT_TR_NOOP("&Select and Move"),
         QT_TR_NOOP("The mouse selects, moves and trims clips"), "select", "V", true},
        {ToolRazor, MenuId::Clip, 0, "tool.razor", QT_TR_NOOP("Ra&zor"),
         QT_TR_NOOP("The mouse cuts clips; with Shift, all that are on at that time"), "razor", "B", true},
        {ToolSlip, MenuId::Clip, 0, "tool.slip", QT_TR_NOOP("Slip"),
         QT_TR_NOOP("The mouse shows another part of a film or sound in the same place; so does Alt"), "slip",
         "Y", true},
        {ToolHand, MenuId::Clip, 0, "tool.hand", QT_TR_NOOP("Han&d"),
         QT_TR_NOOP("The mouse pushes the picture about, where it is larger than the stage; so does Space "
                    "with the mouse"),
         "hand", "Shift+P", true},

        {Split, MenuId::Clip, 1, "clip.split", QT_TR_NOOP("S&plit at the Playhead"),
         QT_TR_NOOP("Cut the selected clips, or all of them, in two at the playhead"), "split", "S"},
        {TrimStartHere, MenuId::Clip, 1, "clip.trimStart", QT_TR_NOOP("&Begin at the Playhead"),
         QT_TR_NOOP("Trim the start of the selected clips to the playhead"), "", "Alt+["},
        {TrimEndHere, MenuId::Clip, 1, "clip.trimEnd", QT_TR_NOOP("&End at the Playhead"),
         QT_TR_NOOP("Trim the end of the selected clips to the playhead"), "", "Alt+]"},

        {RippleTrimStart, MenuId::Clip, 2, "clip.rippleTrimStart",
         QT_TR_NOOP("Ripple Be&gin at the Playhead"),
         QT_TR_NOOP("Trim the start of the selected clip to the playhead and close the gap"), "", "Q"},
        {RippleTrimEnd, MenuId::Clip, 2, "clip.rippleTrimEnd", QT_TR_NOOP("Ripple E&nd at the Playhead"),
         QT_TR_NOOP("Trim the end of the selected clip to the playhead and close the gap"), "", "W"},
        {RippleDelete, MenuId::Clip, 2, "clip.rippleDelete", QT_TR_NOOP("&Ripple Delete"),
         QT_TR_NOOP("Delete the selected clips and close the gaps they leave"), "ripple-delete", "Shift+Del"},
        {CloseGaps, MenuId::Clip, 2, "clip.closeGaps", QT_TR_NOOP("Cl&ose Gaps"),
         QT_TR_NOOP("Leave nothing empty on the tracks of the selected clips"), "close-gap", ""},

        {ToggleHidden, MenuId::Clip, 3, "clip.hide", QT_TR_NOOP("&Hide or Show"),
         QT_TR_NOOP("Leave what is selected out of the film, or take it in again"), "eye-off", "Shift+H"},
        {ToggleLocked, MenuId::Clip, 3, "clip.lock", QT_TR_NOOP("&Lock or Unlock"),
         QT_TR_NOOP("Keep what is selected where it is in time"), "lock", "Ctrl+L"},
        {LockDuration, MenuId::Clip, 3, "clip.lockDuration", QT_TR_NOOP("Lock the D&uration"),
         QT_TR_NOOP("Keep the film as long as it is when its last clip is moved, trimmed or deleted"), "", "",
         true},

        {AddKeyframe, MenuId::Clip, 4, "clip.addKeyframe", QT_TR_NOOP("Add or Remove &Keyframe"),
         QT_TR_NOOP("Set a keyframe at the playhead in the animations of what is selected, or remove the one "
                    "that is there"),
         "keyframe", "Shift+K"},
        {AutoKeyframes, MenuId::Clip, 4, "clip.autoKeyframes", QT_TR_NOOP("Auto-Keyframe"),
         QT_TR_NOOP("Make keyframes at the playhead of changes to what is animated"), "auto-keyframe",
         "Shift+Alt+K", true},
        {HoldKeyframes, MenuId::Clip, 4, "clip.hold", QT_TR_NOOP("&Jump to the Keyframes"),
         QT_TR_NOOP("Let values jump to what the selected keyframes say rather than move there; once more, "
                    "let them move"),
         "", "H"},
        {ToggleKeyLanes, MenuId::Clip, 4, "clip.keyLanes", QT_TR_NOOP("Show Ke&yframe Lanes"),
         QT_TR_NOOP("Show the keyframes of the selected tracks in lanes below them, or hide the lanes; of "
                    "all tracks while nothing is selected"),
         "lanes", "U"},
        {SoloTracks, MenuId::Clip, 4, "clip.solo", QT_TR_NOOP("Solo of the Tra&cks"),
         QT_TR_NOOP("See or hear only the tracks of what is selected, in the preview; once more, all"),
         "solo", "Shift+S"},
        {ClearSolo, MenuId::Clip, 4, "clip.endSolo", QT_TR_NOOP("End the Solo"),
         QT_TR_NOOP("See and hear all tracks in the preview"), "", ""},

        {SlipEarlier, MenuId::Clip, 5, "clip.slipEarlier", QT_TR_NOOP("Slip a &Frame Earlier"),
         QT_TR_NOOP("Show the selected films and sounds from a frame earlier on, in the same place"), "",
         "Alt+,"},
        {SlipLater, MenuId::Clip, 5, "clip.slipLater", QT_TR_NOOP("Slip a Frame La&ter"),
         QT_TR_NOOP("Show the selected films and sounds from a frame later on, in the same place"), "",
         "Alt+."},

        {ToggleExpanded, MenuId::Clip, 6, "clip.expand", QT_TR_NOOP("Show What Is &Inside"),
         QT_TR_NOOP("Show the clips of the selected composition below it, or hide them again"), "",
         "Shift+E"},
        {EnterComposition, MenuId::Clip, 6, "clip.enter", QT_TR_NOOP("Enter the Co&mposition"),
         QT_TR_NOOP("Open the composition that is selected, or that the selected clip is in"), "",
         "Ctrl+Shift+Return"},
        {LeaveComposition, MenuId::Clip, 6, "clip.leave", QT_TR_NOOP("Le&ave the Composition"),
         QT_TR_NOOP("Go back to the composition from which this one was entered"), "", "Alt+Up"},
    };
}

} // namespace muto::ui
