#pragma once

#include "core/base/frame_index.h"

#include <QSlider>

#include <optional>

namespace muto::ui {

/// The length of the film as a line: press or drag anywhere to be there at once. What lies outside in and out
/// is drawn faded.
class ScrubSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ScrubSlider(QWidget *parent = nullptr);

    void setWorkArea(std::optional<FrameRange> area);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scrubbed(muto::FrameIndex frame);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF groove() const;
    double xOf(std::int64_t frame) const;
    void scrubTo(double x);

    std::optional<FrameRange> m_workArea;
};

} // namespace muto::ui
