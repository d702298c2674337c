#pragma once

#include <QWidget>

#include <span>
#include <vector>

class QLabel;
class QSlider;

namespace muto::ui {

/// What a number of an ease may be.
struct EaseRange
{
    const char *name;  ///< Of its slider.
    const char *label; ///< To be translated as one of `EaseSliders`.
    double least;
    double most;
    double step; ///< Values are whole numbers of these.
};

/// Sliders for the numbers that an ease is made of, with what they say beside them. A drag is one gesture.
class EaseSliders : public QWidget
{
    Q_OBJECT

public:
    explicit EaseSliders(std::span<const EaseRange> ranges, QWidget *parent);

    static std::span<const EaseRange> ofSpring(); ///< Mass, stiffness, damping, velocity.
    static std::span<const EaseRange> ofWiggle(); ///< Half waves, and how far they swing out.

    /// Shows values without telling anybody.
    void setValues(const std::vector<double> &values);
    std::vector<double> values() const;

    bool isSliding() const { return m_isSliding; }
    /// Ends the drag of the moment without a word; false when there is none.
    bool stopSliding();

Q_SIGNALS:
    void began();
    void changed();
    void finished();

private:
    void addRow(int row);
    void showText(int row);

    std::span<const EaseRange> m_ranges;
    std::vector<QSlider *> m_sliders;
    std::vector<QLabel *> m_texts;
    bool m_isSliding = false;
};

} // namespace muto::ui
