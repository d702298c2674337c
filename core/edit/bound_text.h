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

/// A value, and the default of a variable, as the page writes them into a text.
QString textOfValue(const QJsonValue &value);
QString textOfDefault(const composition::Variable &variable);

/// What is read in an element whose text comes from a variable.
struct BoundText
{
    composition::Variable variable;
    QString text;
    std::optional<ElementPath> host; ///< Of the composition that gives it; without one it is the default.
};

/// Nothing for an element with a text of its own. `host` is the placed composition that the element is seen
/// in, if it is in one; a composition around it in its own file is found here.
std::optional<BoundText> boundTextOf(const Document &document, const ElementPath &element,
                                     const std::optional<ElementPath> &host);

/// Gives the variable that an element's text comes from another value, so that the text is seen: in the host
/// that gives it one, or else as its default. Fails for a text that is no value of its type. One step of the
/// history, named by `stepText`; not a byte of the element changes.
Result<> setBoundText(Document &document, const ElementPath &element, const BoundText &bound,
                      const QString &text, const QString &stepText);

} // namespace muto::edit
