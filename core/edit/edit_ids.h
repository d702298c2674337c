#pragma once

namespace muto::edit {

/// What kind of edit a command is. Commands of one kind and one gesture become one step of the history.
enum class EditId {
    MoveClips = 1,
    TrimStart,
    TrimEnd,
    SlipClip,
    SetTrack,
    SetHidden,
    SetAttribute,
    SetStyle,
    SetText,
    RenameId,
    Delete,
    Duplicate,
    Split,
    Insert,
    MoveElement,
    Wrap,
    EditSource,
    TakeOver,
    RippleDelete,
    CloseGaps,
    Paste,
    EditScript,
    Combined, ///< Edits of several kinds that are one to people.
    MoveFile,
    SetMarkers,
};

} // namespace muto::edit
