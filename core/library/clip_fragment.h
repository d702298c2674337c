#pragma once

#include "core/composition/html_document.h"
#include "core/library/asset_kind.h"

#include <QByteArray>
#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>

namespace muto::library {

/// Something to be put into a film.
struct ClipWish
{
    AssetKind kind = AssetKind::Image; ///< Video, Audio or Image; Page for a composition.
    QString url;                       ///< As the page names it.
    QString name;                      ///< For people; its id is made of it.
    std::optional<double> seconds;     ///< How long it is by itself.
    QSize size;                        ///< Its own; empty when nobody knows.
    QString compositionId;             ///< Of a composition.
    double start = 0;
    std::optional<int> track;          ///< The first that is free at that time when there is none.
    std::optional<bool> hasSound = {}; ///< Of a film: whether it is heard; nothing when nobody knows.
    std::optional<QPoint> centre = {}; ///< On the canvas, of what is seen; that of the canvas when there is
                                       ///< none.
};

/// How long what has no length of its own is to be seen.
inline constexpr double kStillSeconds = 5;

/// The lowest track without a clip between two times of the film in `document`.
int freeTrack(const composition::HtmlDocument &document, double start, double end);

/// `size` as it is, or made smaller to fit into the canvas; all of the canvas when it is empty.
QSize fittedSize(QSize size, QSize canvas);

/// The upper left corner of what lies around a point of the canvas, as far as it then is within the canvas,
/// or around its middle.
QPoint cornerAround(QSize size, QSize canvas, std::optional<QPoint> centre);

/// The HTML of a clip on the canvas of the film in `document`, with an id that is its alone. Empty
/// for kinds that cannot be seen or heard. Pure.
QByteArray clipFragment(const ClipWish &wish, const composition::HtmlDocument &document);

} // namespace muto::library
