#pragma once

#include "ui/inspector/inspector_section.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace muto::ui {

/// The texts in an element, each with a field of its own; there may be more of them, and less. Where there
/// are more than anybody wants fields for, it says so and shows the source.
class TextSection : public InspectorSection
{
    Q_OBJECT

public:
    static constexpr int kMostTexts = 12;

    explicit TextSection(InspectorTools tools);

protected:
    void showMore(const Inspection &inspection) override;

private:
    QString shownText(const InspectedElement &element, int run) const;
    QString sourceNote(const InspectedElement &element) const;
    void addField(int run);
    void addText();
    void removeText(int run);
    void perform(const LiveEdit::Edit &edit);
    void showSource();

    std::vector<QToolButton *> m_removes;
    QPushButton *m_add;
    QLabel *m_tooMany;
    QPushButton *m_source;
    std::vector<PropertyRow *> m_fields;
    edit::ElementPath m_awaitedIn;
    edit::ElementPath m_lastWithText;
    int m_awaited = -1; ///< A text that is there soon, to be typed over.
};

} // namespace muto::ui
