#pragma once

#include "ui/inspector/inspector_section.h"

namespace muto::ui {

class ChoiceField;

/// Which variable an element takes its text or its picture from.
class BindingSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit BindingSection(InspectorTools tools);

protected:
    void showMore(const Inspection &inspection) override;

private:
    ChoiceField *m_text;
    ChoiceField *m_source;
};

} // namespace muto::ui
