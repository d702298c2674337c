#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::markersMenu()
{
    using enum ActionId;
    return {
        {AddMarker, MenuId::Markers, 1, "marker.add", QT_TR_NOOP("&Add a Marker"),
         QT_TR_NOOP("Mark the time at the playhead; once more, give the marker a name"), "marker", "Shift+M"},
        {EditMarker, MenuId::Markers, 1, "marker.edit", QT_TR_NOOP("&Edit the Marker…"),
         QT_TR_NOOP("Name and colour of the marker that is selected, or at the playhead"), "",
         "Ctrl+Shift+M"},

        {PreviousMarker, MenuId::Markers, 2, "marker.previous", QT_TR_NOOP("&Previous Marker"),
         QT_TR_NOOP("Go back to the marker before the playhead"), "", "Shift+PgUp"},
        {NextMarker, MenuId::Markers, 2, "marker.next", QT_TR_NOOP("&Next Marker"),
         QT_TR_NOOP("Go on to the marker behind the playhead"), "", "Shift+PgDown"},

        {DeleteMarker, MenuId::Markers, 3, "marker.delete", QT_TR_NOOP("&Delete the Marker"),
         QT_TR_NOOP("Delete the marker that is selected, or at the playhead"), "", "Ctrl+Alt+M"},
        {DeleteAllMarkers, MenuId::Markers, 3, "marker.deleteAll", QT_TR_NOOP("Delete A&ll Markers"),
         QT_TR_NOOP("Delete every marker of the composition"), "", ""},

        {AddBeat, MenuId::Markers, 4, "beat.add", QT_TR_NOOP("Add a &Beat"),
         QT_TR_NOOP("Set a beat of the selected sound at the playhead"), "", "Alt+B"},
        {RemoveBeat, MenuId::Markers, 4, "beat.remove", QT_TR_NOOP("&Remove the Beat"),
         QT_TR_NOOP("Remove the beat of the selected sound that is at the playhead"), "", "Alt+Shift+B"},
    };
}

} // namespace muto::ui
