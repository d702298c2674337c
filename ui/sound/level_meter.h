#pragma once

#include "ui/sound/meter_ballistics.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace muto::ui {

/// How loud something is that plays: a bar, a line where the loudest of the last moments was, and a lamp that
/// says that it was too loud. Moves only while there is something to see. GUI thread.
class LevelMeter : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is measured, for people.
    explicit LevelMeter(const QString &name, QWidget *parent = nullptr);

    /// The highest sample since the last time; 1 is full scale.
    void take(double peak);
    const MeterState &state() const { return m_state; }
    void setMeasured(const QString &name);

    QSize sizeHint() const override { return {120, 16}; }

Q_SIGNALS:
    /// It begins to say that something was too loud, or no longer does.
    void tooLoudChanged(bool isTooLoud);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void advance(double peak);

    QString m_name;
    MeterState m_state;
    QElapsedTimer m_since;
    QBasicTimer m_falling;
};

} // namespace muto::ui
