#pragma once

#include <QWidget>

class QSplitter;

namespace muto::ui {

/// How far an arrow key moves what is between two parts of a window; device-independent pixels.
inline constexpr int kSeamStep = 16;

/// How far a key moves a seam: an arrow by a step, with Shift by a pixel; 0 for other keys.
int seamMove(const QKeyEvent &event, Qt::Orientation seam);

/// Lies over the line between two parts of a window for the keyboard alone: the mouse reaches what is below
/// it. To be seen while it has the keyboard.
class SeamHandle : public QWidget
{
    Q_OBJECT

public:
    explicit SeamHandle(QWidget *parent);

    void setOrientation(Qt::Orientation orientation) { m_orientation = orientation; }
    Qt::Orientation orientation() const { return m_orientation; }

Q_SIGNALS:
    /// To the right or down, if positive.
    void moveWanted(int pixels);
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation = Qt::Vertical; ///< Of the line.
};

/// Lets the handles of a splitter be reached with Tab and moved with arrow keys. `name` is what each is
/// called.
void takeKeys(QSplitter &splitter, const QString &name);

} // namespace muto::ui
