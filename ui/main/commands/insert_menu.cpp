#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::insertMenu()
{
    using enum ActionId;
    return {
        {InsertHeading, MenuId::Insert, 1, "insert.heading", QT_TR_NOOP("&Heading"),
         QT_TR_NOOP("A large text in the middle, at the playhead"), "clip-text", "Ctrl+T"},
        {InsertParagraph, MenuId::Insert, 1, "insert.paragraph", QT_TR_NOOP("&Paragraph"),
         QT_TR_NOOP("A text of several lines in the middle, at the playhead"), "paragraph", "Ctrl+Shift+T"},
        {InsertLowerText, MenuId::Insert, 1, "insert.lowerText", QT_TR_NOOP("&Lower Text"),
         QT_TR_NOOP("A text at the bottom, as captions are, at the playhead"), "lower-text", "Shift+T"},

        {InsertRectangle, MenuId::Insert, 2, "insert.rectangle", QT_TR_NOOP("&Rectangle"),
         QT_TR_NOOP("A rectangle in the middle, at the playhead"), "rectangle", "R"},
        {InsertEllipse, MenuId::Insert, 2, "insert.ellipse", QT_TR_NOOP("&Ellipse"),
         QT_TR_NOOP("A circle in the middle, at the playhead"), "ellipse", "Shift+C"},
        {InsertLine, MenuId::Insert, 2, "insert.line", QT_TR_NOOP("L&ine"),
         QT_TR_NOOP("A line across the middle, at the playhead"), "line", ""},
        {InsertFill, MenuId::Insert, 2, "insert.fill", QT_TR_NOOP("Colour &Fill"),
         QT_TR_NOOP("A colour over the whole frame, at the playhead"), "fill", ""},

        {InsertEmptyClip, MenuId::Insert, 3, "insert.clip", QT_TR_NOOP("Empt&y Clip"),
         QT_TR_NOOP("A clip with nothing in it, as large as the frame, for what you write in the source"),
         "clip-element", ""},
        {InsertComposition, MenuId::Insert, 3, "insert.composition", QT_TR_NOOP("&New Composition"),
         QT_TR_NOOP("A new file with an empty part of the film, shown at the playhead"), "clip-composition",
         ""},

        {InsertMedia, MenuId::Insert, 4, "insert.media", QT_TR_NOOP("&Media…"),
         QT_TR_NOOP("Bring pictures, films and sounds into the project and show them at the playhead"),
         "import", "Ctrl+I"},
        {ImportCaptions, MenuId::Insert, 4, "project.importCaptions", QT_TR_NOOP("&Captions…"),
         QT_TR_NOOP("Make clips of the captions in an SRT, VTT or JSON file"), "captions", "Ctrl+Shift+I"},
    };
}

} // namespace muto::ui
