#pragma once

#include "ui/inspector/inspector_section.h"

namespace muto::ui {

/// The texts in an element, each with a field of its own.
class TextSection : public InspectorSection
{
    Q_OBJECT

public:
    static constexpr int kMostTexts = 12;

    explicit TextSection(InspectorTools tools);

private:
    void addText(int run);
};

} // namespace muto::ui
