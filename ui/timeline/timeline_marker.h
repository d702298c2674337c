#pragma once

#include "core/base/frame_index.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace muto::ui {

struct ThemeTokens;

/// A named time, as the ruler shows it.
struct TimelineMarker
{
    double seconds = 0;
    QString name = {};
    QString color = {};    ///< As written: a word, a colour of CSS, or empty for the usual one.
    int index = -1;        ///< Among the composition's own; -1 for what a script calls a label.
    double labelWidth = 0; ///< Pixels that the name takes; the view measures it.
    friend bool operator==(const TimelineMarker &, const TimelineMarker &) = default;

    bool isOwn() const { return index >= 0; }
};

/// A colour that markers can have.
struct MarkerColor
{
    QString word; ///< In the source.
    QString name; ///< For people.
};

/// The usual one first.
std::vector<MarkerColor> markerColors();

QColor markerColor(const ThemeTokens &tokens, const QString &color);

} // namespace muto::ui
