#pragma once

#include "core/edit/sound_automation.h"
#include "ui/timeline/sound_lanes.h"

#include <QFrame>

namespace muto::ui {

class NumberField;

/// When a point of a curve is and what it says, as numbers; opens where the point is.
class PointPopup : public QFrame
{
    Q_OBJECT

public:
    PointPopup(const SoundLane &lane, int point, QWidget *parent);

    /// The value is to be that of several points, whatever the first of them has; there is no time then.
    void setForSeveral();

Q_SIGNALS:
    void pointChosen(const muto::edit::AutomationPoint &point);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectField(NumberField *field, const QString &name);
    void take(const QString &name, const QString &text);
    void showPoint();

    SoundLane m_lane;
    int m_index;
    bool m_isForSeveral = false;
    NumberField *m_value;
    NumberField *m_time;
};

} // namespace muto::ui
