#pragma once

#include "core/edit/document.h"

#include <QList>
#include <QString>

#include <functional>

namespace muto::edit {

/// Edits elements one after the other, under the addresses that the edits before leave them: all in one step,
/// or, where one of them is refused, none. The error then says which. Without a name edits of one kind are a
/// step that is called as they are.
Result<> editEach(Document &document, const QString &text, const QList<ElementPath> &elements,
                  const std::function<Result<>(const ElementPath &)> &edit);

} // namespace muto::edit
