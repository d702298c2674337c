#pragma once

#include "core/edit/element_path.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QString>

#include <functional>
#include <optional>

namespace muto::ui {

class PreviewView;

/// By how much a transform moves, as `getComputedStyle` says it: `none`, `matrix(…)` or `matrix3d(…)`.
/// Nothing for anything else. Pure.
std::optional<QPointF> shiftOf(const QString &transform);

/// Who can be asked where transforms leave elements, in pixels of the film; answers when the page does, with
/// those that it knows.
using RestQuestion =
    std::function<void(const QList<edit::ElementPath> &elements,
                       std::function<void(const QHash<edit::ElementPath, QPointF> &)> answer)>;
/// `preview` has to outlive it.
RestQuestion restOn(PreviewView &preview);

} // namespace muto::ui
