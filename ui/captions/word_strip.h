#pragma once

#include "core/captions/caption_lines.h"
#include "core/captions/caption_timing.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace muto::ui {

/// The words of a caption side by side in time. A click selects a word and goes to it (Shift: as far as it,
/// Ctrl: it, too); a drag moves it, at its edges it begins or ends elsewhere. Arrow keys select, with Alt
/// they move by a step, and with Shift the end follows alone. It changes nothing: it tells what is wished.
class WordStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WordStrip(QWidget *parent = nullptr);

    /// Nothing for no caption. `words` stay selected as far as there are some.
    void setLine(const std::optional<captions::CaptionLine> &line);
    void setTime(double seconds);
    /// What a step of the keyboard is: a frame.
    void setStep(double seconds) { m_step = seconds; }

    const std::vector<int> &selected() const { return m_selected; }
    void select(const std::vector<int> &words);
    /// The one that was selected last; -1 for none.
    int current() const { return m_selected.empty() ? -1 : m_selected.back(); }
    QRect wordRect(int word) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void timeRequested(double seconds);
    void began();
    void timesWished(int word, muto::captions::TimeSpan span);
    void finished();
    void cancelled();
    void textRequested(int word); ///< To be written.
    void removeRequested(int word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Part { Start, Body, End };
    struct Drag
    {
        int word = -1;
        Part part = Part::Body;
        double at = 0; ///< Where it began, in seconds.
        captions::TimeSpan span;
        bool isMoving = false;
    };

    double pixelsPerSecond() const;
    double secondsAt(double x) const;
    int wordAt(QPoint where) const;
    Part partAt(int word, QPoint where) const;
    void choose(int word, Qt::KeyboardModifiers modifiers);
    void nudge(int direction, bool endOnly);
    void endDrag(bool isKept);
    void tellReaders();

    std::optional<captions::CaptionLine> m_line;
    std::vector<int> m_selected;
    std::optional<Drag> m_drag;
    double m_time = -1;
    double m_step = 1.0 / 30;
};

} // namespace muto::ui
