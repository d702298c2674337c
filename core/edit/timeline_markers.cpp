#include "core/edit/timeline_markers.h"

#include "core/edit/clip_times.h"
#include "core/edit/edit_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

const QString kMarkers = QStringLiteral("data-timeline-markers");
const QString kTime = QStringLiteral("time");
const QString kName = QStringLiteral("name");
const QString kColor = QStringLiteral("color");

tl::unexpected<Error> noMarkers()
{
    return fail(ErrorKind::Composition,
                EditWords::tr("The attribute %1 is no list of markers.").arg(kMarkers),
                EditWords::tr("A list is written like [{\"time\": 1.5, \"name\": \"Drop\"}]."));
}

Marker markerFrom(QJsonObject json)
{
    Marker marker{json.take(kTime).toDouble(), json.take(kName).toString(), json.take(kColor).toString(), {}};
    marker.others = std::move(json);
    return marker;
}

QJsonObject jsonOf(const Marker &marker)
{
    QJsonObject json = marker.others;
    json.insert(kTime, secondsText(marker.seconds).toDouble());
    if (!marker.name.isEmpty())
        json.insert(kName, marker.name);
    if (!marker.color.isEmpty())
        json.insert(kColor, marker.color);
    return json;
}

} // namespace

Result<std::vector<Marker>> markersOf(const HtmlDocument &document)
{
    const auto root = ClipTimes(document).root();
    std::vector<Marker> markers;
    if (!root || !document.elements()[*root].has(QLatin1String("data-timeline-markers")))
        return markers;
    const QString text = document.elements()[*root].value(QLatin1String("data-timeline-markers"));
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return noMarkers();
    for (const QJsonValue &each : json.array()) {
        const QJsonValue time = each[kTime];
        if (!time.isDouble() || time.toDouble() < 0)
            return noMarkers();
        markers.push_back(markerFrom(each.toObject()));
    }
    std::stable_sort(markers.begin(), markers.end(),
                     [](const Marker &one, const Marker &other) { return one.seconds < other.seconds; });
    return markers;
}

Result<> setMarkers(MarkupEdits &edits, const HtmlDocument &document, const std::vector<Marker> &markers)
{
    const auto root = ClipTimes(document).root();
    if (!root)
        return fail(ErrorKind::Composition,
                    EditWords::tr("There is no composition that could have markers."));
    if (markers.empty())
        return edits.removeAttribute(*root, kMarkers);
    QJsonArray list;
    for (const Marker &marker : markers)
        list.append(jsonOf(marker));
    return edits.setAttribute(*root, kMarkers,
                              QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace muto::edit
