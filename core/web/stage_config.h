#pragma once

#include "core/base/frame_rate.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

namespace muto::web {

/// What the stage needs to know before it opens a composition.
struct StageConfig
{
    enum class Mode { Preview, Capture };
    Mode mode = Mode::Preview;
    QString entry;
    QSize canvas;
    QSize output;
    FrameRate frameRate;
    double declaredDuration = 0;
    int readyTimeoutMs = 45'000;
    bool mayLackWebGl = true;     ///< A page that asks for WebGL where there is none goes on without.
    double videoCoverage = 0.95;  ///< Share of its frames that a video must have; 0 asks for none.
    bool toleratesErrors = false; ///< A script that throws while loading is a warning of the manifest.
    bool transparent = false;     ///< The film is seen without what its page and root have for a background.
    QJsonObject variables;        ///< Values in place of the composition's defaults.
    QJsonObject fonts;            ///< As ProjectFonts tells them.

    /// The argument of `stage.open`, as resources/runtime/README.md describes it.
    QJsonObject toJson() const;
};

/// `object.method(argument)` with the argument as JSON.
QString scriptCall(const QString &function, const QJsonObject &argument);

} // namespace muto::web
