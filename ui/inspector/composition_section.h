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

    /// Whether the film is made as long as its last clip (EditorActions::setDurationFollowsClips).
    void setDurationFollows(bool follows);

Q_SIGNALS:
    void durationFollowsChosen(bool follows);

private:
    void addSize();
    void addRateAndLength();

    QCheckBox *m_follows;
};

} // namespace muto::ui
