#pragma once

#include "ui/inspector/inspector_section.h"

class QCheckBox;

namespace muto::ui {

/// The film as a whole: the attributes of its root.
class CompositionSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit CompositionSection(InspectorTools tools);

protected:
    void showMore(const Inspection &inspection) override;

private:
    void addSize();
    void addRateAndLength();

    QCheckBox *m_follows;
};

} // namespace muto::ui
