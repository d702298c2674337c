#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/composition/variables.h"

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// A time of the film that has a name: a marker, or a label of its scripts.
struct FilmPoint
{
    QString name;
    double seconds = 0;
    friend bool operator==(const FilmPoint &, const FilmPoint &) = default;
};

/// What a render needs to know of the composition that is open; a copy, so that editing can go on.
struct FilmFacts
{
    QString projectFolder;
    QString entry;
    QSize canvas;
    FrameRate frameRate;
    double declaredDuration = 0; ///< As the source says; 0 when it does not.
    double duration = 0;         ///< As the page says, or the source; 0 while unknown.
    QStringList sources;         ///< Files of the project that the film is made from.
    std::optional<FrameRange> workArea;
    std::vector<FilmPoint> points; ///< By time.
    FrameIndex playhead;
    QJsonObject variables;                       ///< Values that are tried out, in place of the film's own.
    std::vector<composition::Variable> declared; ///< What values it takes.
};

} // namespace muto::ui
