#pragma once

#include "core/composition/html_document.h"
#include "core/script/element_keyframes.h"
#include "core/script/script_model.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::script {

/// What an element is to be like at a moment, wherever that has been written.
struct CopiedKeyframe
{
    double after = 0; ///< Seconds after the first of those that are copied together.
    QString ease;     ///< Of the way to it; empty for the usual one.
    std::vector<ScriptField> values;
};

/// What a keyframe says. At the beginning of a tween that comes from wherever its element is, that is what it
/// has come to be by then. Pure, as all here.
std::vector<ScriptField> statedValues(const ScriptModel &model, const composition::HtmlDocument &page,
                                      const ElementKeyframe &keyframe);

/// As they are kept on the clipboard, and back; nothing of what is not understood.
QByteArray keyframesData(const std::vector<CopiedKeyframe> &keyframes);
std::vector<CopiedKeyframe> readKeyframes(const QByteArray &data);

/// As a person reads them: a line for each, `x: 100, opacity: 0.5`.
QString keyframesText(const std::vector<CopiedKeyframe> &keyframes);

} // namespace muto::script
