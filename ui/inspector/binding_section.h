#pragma once

#include "ui/inspector/inspector_section.h"
#include "ui/inspector/variable_binding.h"

#include <vector>

class QLabel;

namespace muto::ui {

class ChoiceField;

/// Which variables an element takes its text, picture, colours or font from. One can be made of what is
/// there, and the picture stays as it is; where another changes it that is said.
class BindingSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit BindingSection(InspectorTools tools);

protected:
    void showMore(const Inspection &inspection) override;

private:
    void addBinding(const Bindable &bindable);
    std::vector<composition::Variable> variablesOf(const QString &file) const;
    Result<> bind(const Inspection &before, const Bindable &bindable, const QString &choice);
    Result<> bindTo(const Inspection &before, const Bindable &bindable, const QString &id);
    Result<> unbind(const InspectedElement &element, const Bindable &bindable, const QString &seen);
    /// The id of a new variable that is what the element is now.
    Result<QString> declare(const InspectedElement &element, const Bindable &bindable);

    std::vector<ChoiceField *> m_choices; ///< As `bindables()`.
    QLabel *m_notice;
    QList<edit::ElementPath> m_noticedAt;
};

} // namespace muto::ui
