#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_model.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace muto::script {

/// A moment at which a tween says what its element looks like: the beginning or the end of one without
/// keyframes, or one of its keyframes.
struct ElementKeyframe
{
    double time = 0; ///< Seconds of the composition that the script belongs to.
    int tween = 0;
    int keyframe = -1; ///< -1 at the beginning or the end of a tween.
    bool isEnd = false;
    bool isEditable = true;
    QString ease; ///< Of the stretch that ends with it.
    QStringList properties;
};

/// The tweens of a script that move an element, in the order of their calls. Pure.
std::vector<int> tweensOf(const ScriptModel &model, const composition::HtmlDocument &page, int element);

/// The keyframes of an element in the order of time. Without those whose times only the page can tell. Pure.
std::vector<ElementKeyframe> keyframeTimes(const ScriptModel &model, const composition::HtmlDocument &page,
                                           int element);
/// Those of all elements that are moved at all.
std::map<int, std::vector<ElementKeyframe>> keyframeTimes(const ScriptModel &model,
                                                          const composition::HtmlDocument &page);

} // namespace muto::script
