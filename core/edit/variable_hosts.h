#pragma once

#include "core/edit/document.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace muto::edit {

/// The element by which what is written in `file` is seen `seconds` after the beginning of the film `entry`:
/// it places that file's composition (`data-composition-src`), there or in one that is placed itself. Of
/// several the first that is on then, or the only one there is; nothing for the film itself.
std::optional<ElementPath> hostSeenAt(const Document &document, const QString &entry, const QString &file,
                                      double seconds);

/// The composition around an element, in its own file, that gives a variable a value; nothing where none
/// does.
std::optional<ElementPath> hostAround(const Document &document, const ElementPath &element,
                                      const QString &variable);

/// What a host gives a variable in place of its default (`data-variable-values`, composition contract 1.10);
/// undefined where it gives nothing, or nothing that can be read.
QJsonValue valueGivenBy(const Document &document, const ElementPath &host, const QString &variable);

} // namespace muto::edit
