#pragma once

#include "core/composition/variables.h"
#include "core/edit/inline_style.h"
#include "ui/inspector/inspection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// What of an element can come from a variable (composition contract 1.10): an attribute names it, or a style
/// asks for the custom property that every variable is.
struct Bindable
{
    QString id;        ///< Of its row: `data-var-text`, `variable color`.
    QString attribute; ///< Empty where it is a style.
    QString property;  ///< Empty where it is an attribute.
    QString label;     ///< In the user's language.
    composition::VariableType type = composition::VariableType::String; ///< Of a variable made for it.
    QString suffix;                                                     ///< Of the id of such a variable.
};

/// All of them, in the order of the panel.
const std::vector<Bindable> &bindables();

/// Whether there is such a thing to be bound at an element.
bool isBindable(const InspectedElement &element, const Bindable &bindable);
/// Whether a variable of that type can stand for it.
bool fits(const Bindable &bindable, composition::VariableType type);

/// The id of the variable it comes from; empty for none. Of a style, the variable that is named alone.
QString boundVariable(const InspectedElement &element, const Bindable &bindable,
                      const std::vector<composition::Variable> &variables);

/// What is written there itself, which is seen where no variable is: the text, the address, the colour.
QString ownValue(const InspectedElement &element, const Bindable &bindable);
/// What is seen there: that, or the default of the variable it comes from.
QString seenValue(const InspectedElement &element, const Bindable &bindable,
                  const std::vector<composition::Variable> &variables);
/// The default of a variable as a text, as the page would use it; empty for one that is not declared.
QString defaultOf(const std::vector<composition::Variable> &variables, const QString &id);

/// The words that tell what changes in the picture; empty when nothing does.
QString pictureChange(const Bindable &bindable, const QString &before, const QString &after);

/// `var(--title-color)`; nothing for an id that no style can name.
std::optional<QString> variableStyle(const QString &id);

/// An id that is not taken: that of the element, or else its tag, and what of it is bound.
QString newVariableId(const InspectedElement &element, const Bindable &bindable, const QStringList &taken);

} // namespace muto::ui
