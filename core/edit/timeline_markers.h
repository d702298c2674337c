#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/markup_edits.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace muto::edit {

/// A time of a composition that somebody has named. Kept in its root, as a list of objects in JSON:
/// `data-timeline-markers='[{"time":1.5,"name":"Drop","color":"red"}]'`. No other reader knows the attribute,
/// and nothing that is seen depends on it.
struct Marker
{
    double seconds = 0;
    QString name = {};
    QString color = {};      ///< A word (`markerColors`) or a colour of CSS; empty for the usual one.
    QJsonObject others = {}; ///< What else is written in it, kept as it is.
    friend bool operator==(const Marker &, const Marker &) = default;
};

/// By time. Fails with words for a person where the attribute says something else.
Result<std::vector<Marker>> markersOf(const composition::HtmlDocument &document);

/// What the root has to say; without markers the attribute goes.
Result<> setMarkers(MarkupEdits &edits, const composition::HtmlDocument &document,
                    const std::vector<Marker> &markers);

} // namespace muto::edit
