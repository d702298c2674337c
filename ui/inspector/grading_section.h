#pragma once

#include "core/edit/grading_payload.h"
#include "ui/inspector/inspector_section.h"
#include "ui/widgets/simple_editors.h"

#include <functional>

class QLabel;
class QPushButton;

namespace muto::ui {

/// How films and pictures are graded (`data-color-grading`): a look, numbers, a LUT and effects.
class GradingSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit GradingSection(InspectorTools tools);

    /// The project's LUTs, asked for whenever somebody wants to choose one; others are browsed for.
    void setLuts(std::function<QStringList()> names, PathField::Browse browse);

Q_SIGNALS:
    /// As long as somebody wants to see it without gradings.
    void comparing(bool isComparing);

protected:
    void showMore(const Inspection &inspection) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Change = std::function<void(edit::GradingPayload &payload, const QString &value)>;
    using Say = std::function<ShownValue(const edit::GradingPayload &payload)>;
    using Condition = std::function<bool(const edit::GradingPayload &payload)>;

    void addLook();
    void addLut();
    /// A number; `scale` is how many of the field's come to one of the payload's.
    void addNumber(grading::Number number, const QString &label, double scale, const Condition &applies = {});
    void addButtons();
    PropertyRow *addPayloadRow(const QString &name, const QString &label, ValueEditor *editor, const Say &say,
                               const Change &change, const Condition &applies);
    Result<> write(const InspectedElement &element, const Change &change, const QString &value);
    void resetAll();
    void setComparing(bool isComparing);

    ChoiceField *m_look;
    PathField *m_lut;
    QLabel *m_note;
    QPushButton *m_compare;
    QPushButton *m_reset;
    bool m_hasPictures = false; ///< Of the looks, which are painted when somebody sees them.
    bool m_isComparing = false;
};

} // namespace muto::ui
