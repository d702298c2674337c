#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::arrangeMenu()
{
    using enum ActionId;
    return {
        {EditText, MenuId::Arrange, 1, "arrange.editText", QT_TR_NOOP("&Edit the Text"),
         QT_TR_NOOP("Write in the selected text where it is seen"), "", "Ctrl+Return"},
        {Crop, MenuId::Arrange, 1, "arrange.crop", QT_TR_NOOP("Cr&op"),
         QT_TR_NOOP("Cut sides off the selected picture; Enter ends it"), "crop", "C"},
        {Group, MenuId::Arrange, 1, "arrange.group", QT_TR_NOOP("Grou&p"),
         QT_TR_NOOP("Put what is selected into a group, which is moved as one"), "group", "Ctrl+G"},
        {Ungroup, MenuId::Arrange, 1, "arrange.ungroup", QT_TR_NOOP("U&ngroup"),
         QT_TR_NOOP("Take the selected group apart"), "ungroup", "Ctrl+Shift+G"},

        {BringToFront, MenuId::Arrange, 7, "arrange.front", QT_TR_NOOP("Bring to Front"),
         QT_TR_NOOP("Put what is selected before all others in its box"), "", "Ctrl+Shift+]"},
        {BringForward, MenuId::Arrange, 7, "arrange.forward", QT_TR_NOOP("Bring For&ward"),
         QT_TR_NOOP("Put what is selected before the next one that lies over it"), "", "Ctrl+]"},
        {SendBackward, MenuId::Arrange, 7, "arrange.backward", QT_TR_NOOP("Send Bac&kward"),
         QT_TR_NOOP("Put what is selected behind the next one that lies under it"), "", "Ctrl+["},
        {SendToBack, MenuId::Arrange, 7, "arrange.back", QT_TR_NOOP("Send to Back"),
         QT_TR_NOOP("Put what is selected behind all others in its box"), "", "Ctrl+Shift+["},

        {AlignLeft, MenuId::Arrange, 2, "arrange.left", QT_TR_NOOP("Align &Left"),
         QT_TR_NOOP("Line up the left edges, or one with the frame's"), "", ""},
        {AlignCenter, MenuId::Arrange, 2, "arrange.center", QT_TR_NOOP("Align &Centres"),
         QT_TR_NOOP("Line up the centres from left to right"), "", ""},
        {AlignRight, MenuId::Arrange, 2, "arrange.right", QT_TR_NOOP("Align &Right"),
         QT_TR_NOOP("Line up the right edges, or one with the frame's"), "", ""},

        {AlignTop, MenuId::Arrange, 3, "arrange.top", QT_TR_NOOP("Align &Top"),
         QT_TR_NOOP("Line up the top edges, or one with the frame's"), "", ""},
        {AlignMiddle, MenuId::Arrange, 3, "arrange.middle", QT_TR_NOOP("Align &Middles"),
         QT_TR_NOOP("Line up the middles from top to bottom"), "", ""},
        {AlignBottom, MenuId::Arrange, 3, "arrange.bottom", QT_TR_NOOP("Align &Bottom"),
         QT_TR_NOOP("Line up the bottom edges, or one with the frame's"), "", ""},

        {DistributeAcross, MenuId::Arrange, 4, "arrange.across", QT_TR_NOOP("Distribute &Across"),
         QT_TR_NOOP("Make the gaps from left to right equal"), "", ""},
        {DistributeDown, MenuId::Arrange, 4, "arrange.down", QT_TR_NOOP("Distribute &Down"),
         QT_TR_NOOP("Make the gaps from top to bottom equal"), "", ""},

        {CanvasSnap, MenuId::Arrange, 5, "canvas.snap", QT_TR_NOOP("&Snap on the Canvas"),
         QT_TR_NOOP("Let what is moved on the canvas snap to the frame and to other elements"), "snap", "",
         true},
        {CanvasGrid, MenuId::Arrange, 5, "canvas.grid", QT_TR_NOOP("Show a &Grid"),
         QT_TR_NOOP("Lay a grid over the canvas"), "", "G", true},
        {CanvasGridSnap, MenuId::Arrange, 5, "canvas.gridSnap", QT_TR_NOOP("Snap to the Grid"),
         QT_TR_NOOP("Let what is moved on the canvas snap to the grid, where it is shown"), "", "Alt+G",
         true},
        {CanvasSafeAreas, MenuId::Arrange, 5, "canvas.safeAreas", QT_TR_NOOP("Show Sa&fe Areas"),
         QT_TR_NOOP("Show what every screen is sure to show"), "", "", true},
        {CanvasRulers, MenuId::Arrange, 5, "canvas.rulers", QT_TR_NOOP("Show R&ulers and Guides"),
         QT_TR_NOOP("Show the pixels of the film beside the canvas, to drag guides from"), "", "Shift+R",
         true},
        {CanvasMotion, MenuId::Arrange, 5, "canvas.motion", QT_TR_NOOP("Show Motion Pat&hs"),
         QT_TR_NOOP("Show the way that a script moves the selected element on, to drag its keyframes"), "",
         "", true},
        {NextMotionPoint, MenuId::Arrange, 5, "canvas.nextMotionPoint", QT_TR_NOOP("Next Point of the Wa&y"),
         QT_TR_NOOP("Go to the next point of the motion path: arrow keys move it, Del removes it, Return "
                    "goes to when it is reached"),
         "", "Shift+W"},

        {AddGuideDown, MenuId::Arrange, 6, "canvas.addGuideDown", QT_TR_NOOP("&Vertical Guide"),
         QT_TR_NOOP("Lay a guide down the centre of the canvas; arrow keys move it, Del removes it"), "", ""},
        {AddGuideAcross, MenuId::Arrange, 6, "canvas.addGuideAcross", QT_TR_NOOP("Hori&zontal Guide"),
         QT_TR_NOOP("Lay a guide across the middle of the canvas; arrow keys move it, Del removes it"), "",
         ""},
        {NextGuide, MenuId::Arrange, 6, "canvas.nextGuide", QT_TR_NOOP("Ne&xt Guide"),
         QT_TR_NOOP("Go to the next guide on the canvas: arrow keys move it, Del removes it"), "", "Shift+G"},
        {ClearGuides, MenuId::Arrange, 6, "canvas.clearGuides", QT_TR_NOOP("Remove All Gu&ides"),
         QT_TR_NOOP("Leave no guide on the canvas"), "", ""},
    };
}

} // namespace muto::ui
