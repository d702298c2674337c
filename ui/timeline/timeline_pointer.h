#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QObject>
#include <QPointF>

#include <cstdint>
#include <vector>

namespace muto::ui {

/// Makes gestures of what the mouse does over the tracks: select, move, trim, span a marquee. It changes the
/// scene's selection, and its preview of what a drag would do; what becomes of the film is for others, who
/// hear of it when the drag ends. Points are of the viewport.
class TimelinePointer : public QObject
{
    Q_OBJECT

public:
    /// The scene outlives the pointer.
    explicit TimelinePointer(TimelineScene &scene, QObject *parent = nullptr);

    void press(QPointF point, Qt::KeyboardModifiers modifiers);
    /// With Ctrl the trim of one clip is a ripple trim: what is behind it comes along.
    void move(QPointF point, Qt::KeyboardModifiers modifiers = {});
    /// The same point again, over what has been scrolled.
    void moveAgain();
    void release();

    /// As if the gesture had never begun.
    void cancel();

    /// The selection by so many frames and tracks, for those without a mouse; upwards is positive.
    void nudge(std::int64_t frames, int tracks);

    bool isPressed() const { return m_kind != Kind::Idle; }
    bool isDragging() const { return m_kind != Kind::Idle && m_kind != Kind::Pressed; }
    QPointF lastPoint() const { return m_last; }

    void setSnapping(bool snapping) { m_snapping = snapping; }

    /// Clicks cut clips, with Shift all that are on, instead of selecting them.
    void setRazor(bool razor);
    bool isRazor() const { return m_isRazor; }

    /// Drags show other parts of films and sounds instead of moving them, as they do with Alt.
    void setSlip(bool slip) { m_isSlip = slip; }
    /// Whether a press where the mouse is would do that.
    bool wouldSlip() const;
    /// What is selected shows its sources so many frames later.
    void slip(std::int64_t frames);

    /// What lies under the mouse while nothing is pressed.
    void hover(QPointF point, Qt::KeyboardModifiers modifiers = {});
    void leave();

Q_SIGNALS:
    void sceneChanged();
    void selectionChanged();
    void expandToggled(int clip);
    void clipsMoved(const std::vector<muto::ui::ClipMove> &moves);
    void clipTrimmed(const muto::ui::ClipTrim &trim);
    void clipsSlipped(const muto::ui::ClipSlip &slip);
    /// The same while the mouse is still down, and that nothing of it is to stay.
    void clipsSlipping(const muto::ui::ClipSlip &slip);
    void slipCancelled();
    void clipsCut(const muto::ui::RazorCut &cut);
    void keysMoved(const std::vector<muto::ui::KeyRef> &keys, double seconds);

private:
    enum class Kind { Idle, Pressed, Moving, Trimming, Slipping, Retiming, Spanning, SpanningKeys };

    QPointF inContent(QPointF point) const;
    void clickClip(int clip, Qt::KeyboardModifiers modifiers);
    void pressKey();
    void select(std::vector<bool> selected);
    void begin();
    Kind kindOfDrag() const;
    bool isSlipping() const { return m_isSlip || m_modifiers & Qt::AltModifier; }
    ClipSlip slipBy(std::int64_t frames) const;
    bool areKeysFree() const;
    bool isHeld() const;
    std::vector<int> movedClips() const;
    void collectTargets();
    std::vector<int> goingAlong() const;
    void collectKeyTargets();
    void update();
    void updateSlip();
    void updateMarquee();
    void updateKeyMarquee();
    ClipDrag drag() const;
    double scale() const { return m_scene.geometry.pixelsPerSecond; }
    double tolerance() const;
    void forgetGesture();
    std::optional<RazorCut> cutAt(QPointF point, const TimelineHit &hit,
                                  Qt::KeyboardModifiers modifiers) const;

    TimelineScene &m_scene;
    Kind m_kind = Kind::Idle;
    TimelineHit m_hit; ///< What was pressed.
    QPointF m_pressed; ///< In the content, which may scroll during a drag.
    QPointF m_last;
    bool m_adds = false;        ///< To what was selected before.
    bool m_isOneOfMany = false; ///< Pressed clip of a selection; alone if it is not dragged.
    bool m_snapping = true;
    bool m_isRazor = false;
    bool m_isSlip = false;
    bool m_isRipple = false;           ///< Ctrl is held while the mouse moves.
    Qt::KeyboardModifiers m_modifiers; ///< Of the press, or of the mouse over what is not pressed.
    std::vector<bool> m_before;        ///< What was selected before the press.
    std::vector<KeyRef> m_keysBefore;  ///< The same of keyframes.
    std::vector<SnapTarget> m_targets;
};

/// The clips of a selection, by position.
std::vector<int> positionsOf(const std::vector<bool> &selected);

} // namespace muto::ui
