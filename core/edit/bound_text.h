#pragma once

#include "core/base/result.h"
#include "core/composition/variables.h"
#include "core/edit/document.h"

#include <QString>

#include <optional>

namespace muto::edit {

/// The variable that an element's own text comes from: `data-var-text` names one that its file declares
/// (composition contract 1.10). What is written in the element itself is never seen then.
std::optional<composition::Variable> textVariableOf(const composition::HtmlDocument &document, int element);

/// The default of a variable as the page writes it into a text.
QString textOfDefault(const composition::Variable &variable);

/// Gives the variable that an element's text comes from another default, so that the text is seen. Fails for
/// a text that is no value of its type. One step of the history, named by `stepText`; not a byte of the
/// element changes.
Result<> setBoundText(Document &document, const ElementPath &element, const composition::Variable &variable,
                      const QString &text, const QString &stepText);

} // namespace muto::edit
