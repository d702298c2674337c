#include "core/edit/edit_batch.h"
#include "core/edit/editor_actions.h"
#include "core/edit/timeline_markers.h"

#include <algorithm>

namespace muto::edit {

namespace {

bool isEarlierMarker(const Marker &one, const Marker &other)
{
    return one.seconds < other.seconds;
}

} // namespace

Result<> EditorActions::editMarkers(const QString &file, const QString &text, const MarkersEdit &edit)
{
    const composition::HtmlDocument *html = m_document.html(file);
    if (!html)
        return fail(ErrorKind::Usage, tr("There is no composition open."));
    auto markers = markersOf(*html);
    if (!markers)
        return fail(markers.error().within(file));
    edit(*markers);
    std::stable_sort(markers->begin(), markers->end(), isEarlierMarker);
    MarkupEdits edits(*html, file);
    const auto set = edit::setMarkers(edits, *html, *markers);
    auto done = set ? edits.finish() : fail(set.error());
    if (!done)
        return fail(done.error().within(file));
    std::vector<Document::FileEdit> all;
    all.push_back({std::move(done->patch), std::move(done->after)});
    return m_document.perform(EditId::SetMarkers, text, std::move(all));
}

Result<> EditorActions::addMarker(const QString &file, const Marker &marker)
{
    return editMarkers(file, tr("Add a marker"),
                       [&](std::vector<Marker> &markers) { markers.push_back(marker); });
}

Result<> EditorActions::changeMarker(const QString &file, int index, const Marker &marker)
{
    return editMarkers(file, tr("Change a marker"), [&](std::vector<Marker> &markers) {
        if (index >= 0 && index < int(markers.size()))
            markers[std::size_t(index)] = marker;
    });
}

Result<> EditorActions::removeMarker(const QString &file, int index)
{
    return editMarkers(file, tr("Delete a marker"), [&](std::vector<Marker> &markers) {
        if (index >= 0 && index < int(markers.size()))
            markers.erase(markers.begin() + index);
    });
}

Result<> EditorActions::removeAllMarkers(const QString &file)
{
    return editMarkers(file, tr("Delete all markers"), [](std::vector<Marker> &markers) { markers.clear(); });
}

} // namespace muto::edit
