#pragma once

#include "ui/widgets/number_field.h"

#include <QSlider>
#include <QTimer>

namespace muto::ui {

/// A slider that is filled from where its value means nothing, which may be in the middle.
class NeutralSlider : public QSlider
{
    Q_OBJECT

public:
    explicit NeutralSlider(QWidget *parent = nullptr);
    void setNeutral(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; ///< The handle comes to where it is pressed.

private:
    double place(int position) const;

    int m_neutral = 0;
};

/// A number between two limits, typed as in a NumberField or dragged with a slider, for which there has to be
/// room.
class SliderField : public ValueEditor
{
    Q_OBJECT

public:
    /// `rules` have limits; `neutral` is where the slider is empty.
    SliderField(const NumberRules &rules, double neutral, QWidget *parent = nullptr);

    void showValue(const ShownValue &value) override;
    NumberField &number() { return *m_number; }
    QSlider &slider() { return *m_slider; }
    /// Of the number alone.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void begin();
    void moveTo(int position);
    void finish();
    void cancel();

    NumberRules m_rules;
    NeutralSlider *m_slider;
    NumberField *m_number;
    QTimer m_keyRest; ///< Keys that follow each other are one gesture.
    bool m_isMoving = false;
};

} // namespace muto::ui
