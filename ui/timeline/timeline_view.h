#pragma once

#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_scene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QLabel;

namespace muto::ui {

class BeatPointer;
class RulerPointer;
class SoundLanePointer;
class TimelinePointer;
class TimeRuler;
class TrackHeaders;
enum class TimelineStep;

/// The film laid out in time: a ruler, the tracks' headers, and their clips. Shows, navigates and selects by
/// itself; of what is dragged it only tells, and shows it again where it was until a new model says
/// otherwise.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    const TimelineScene &scene() const { return m_scene; }
    std::vector<int> selection() const;

    /// Clips that are found again stay selected. The scale stays; one that fits the film goes on fitting it,
    /// unless it is an edit that has made the film longer or shorter: nothing moves away under the mouse.
    void setModel(TimelineModel model, bool isEdited = false);
    void setFilm(std::int64_t frameCount, FrameRate rate);
    void setWorkArea(std::optional<FrameRange> area);
    /// By time. One that is found again stays selected.
    void setMarkers(std::vector<TimelineMarker> markers);
    void selectMarker(int marker);
    /// Where it is on the screen.
    QRect markerOnScreen(int marker) const;
    void setTimeStyle(TimeStyle style);

    /// What is wrong with elements is marked on their clips.
    void setProblems(const ElementProblems &problems);

    /// Knows what the clips' sources look and sound like; may be null. It outlives the view.
    void setMedia(MediaLooks *media);
    /// Film strips and waveforms in the clips.
    void setPicturesShown(bool shown);
    /// The beats of music in its clips, and whether what is dragged snaps to them.
    void setBeatsShown(bool shown);
    void setSnapsToBeats(bool snaps);

    /// Scrolls after the playhead when it would leave the sight.
    void setPlayhead(FrameIndex frame);

    /// Whether clips can be dragged and tracks be hidden and locked.
    void setEditable(bool editable);
    void setSnapping(bool snapping);
    /// The mouse cuts clips instead of moving them.
    void setRazor(bool razor);
    /// The mouse shows other parts of films and sounds instead of moving them.
    void setSlip(bool slip);
    /// What Esc does once no gesture is to be called off, and nothing selected any more: takes the usual tool
    /// (which is checked while it is in hand), and leaves the composition.
    void setEscapes(QAction &usualTool, QAction &leave);
    /// The films and sounds that are selected show their sources so many frames later.
    void slipSelection(int frames);
    /// Frames that Alt and an arrow move by, and with Shift.
    void setNudges(int frames, int farFrames);

    /// The scale from 0, the least, to 1, a frame as wide as can be; logarithmic.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(double factor); ///< Around the playhead if it can be seen, else around the middle.
    void zoomToFit();
    /// Pixels per second; nothing while the film fits the width.
    std::optional<double> scale() const;
    void setScale(std::optional<double> pixelsPerSecond);

    /// Tracks of which alone something is to be seen or heard here; the film itself knows nothing of it.
    void toggleSolo(int track);
    void soloSelection();
    void clearSolo();
    /// The same of a group of sounds.
    void toggleGroupSolo(const QString &group);
    /// Tracks below which is shown, lane by lane, what has keyframes there.
    void setOpenTracks(std::vector<TrackKey> open);
    /// What tracks are called; the others by what they are.
    void setTrackNames(std::vector<TrackName> names);
    /// An empty name is the usual one.
    void renameTrack(int track, const QString &name);
    void toggleLanes(int track);
    void toggleLanesOfSelection();
    bool canToggleLanes() const { return !tracksMeant().empty(); }
    /// To the next keyframe of a lane (1), or the one before (-1).
    void goToLaneKey(int lane, int direction);
    /// All that is on a track.
    void selectTrack(int track);
    /// Selects what there can be effects of on a track, if nothing of that is selected: what is on at the
    /// playhead, or else the first.
    void showEffects(int track);
    TrackHeaders &headers() const { return *m_headers; }
    /// The clips that are left out because of that.
    std::vector<int> leftOut() const;

    void select(int clip);
    void setSelection(const std::vector<int> &clips);
    void selectAll();
    void selectKeys(std::vector<KeyRef> keys);
    /// Those that are selected show what is in them, or no longer do.
    void toggleExpanded();

    /// Scrolls as little as needed to see it.
    void reveal(int clip);

    /// A clip in words: what it is, where it begins, how long it lasts.
    QString describe(int clip) const;

    QString describeKey(int clip, int key) const;
    QString describeBeat(const BeatRef &beat) const;

    // Curves of sounds
    void selectPoint(const PointRef &ref);
    /// Asks for the numbers of a point, where it is.
    void editPoint(const PointRef &ref);
    /// Of no lane, if nothing is to be selected.
    void selectRange(const SoundRange &range);
    /// The moment of a lane where the pointer is, in the range that is selected or alone.
    void selectMoment(const PointRef &ref, double x);
    /// Asks for one value for all points of the range.
    void editRange();
    void showLanesOf(int clip);
    /// Where it is in the viewport; nowhere while its lane is not open.
    QPointF pointPlace(const PointRef &ref) const;
    /// A point in words, or the curve.
    QString describePoint(const PointRef &ref) const;

    /// Where it is in the viewport.
    QRectF rectOf(int clip) const;
    QPointF keyPoint(int clip, int key) const;
    QPointF lanePoint(int lane, int index) const;

Q_SIGNALS:
    void scrubbed(muto::FrameIndex frame);
    /// The wish to play from elsewhere, or up to elsewhere.
    void workAreaDragged(muto::FrameRange area);
    /// The wish to lay a marker elsewhere, to change it, to be rid of it; by its position in
    /// `scene().markers`.
    void markerMoved(const muto::ui::MarkerMove &move);
    void markerActivated(int marker);
    void markerSelected(int marker);
    void markerRemoved(int marker);
    void rulerMenuRequested(QPoint onScreen);
    void selectionChanged();
    void modelChanged();
    void clipActivated(int clip);
    /// The wish to see what is in a clip, or no longer to.
    void expandToggled(int clip);
    void zoomChanged(double zoom);

    /// The wish to move clips, all together, or to lay an edge elsewhere.
    void clipsMoved(const std::vector<muto::ui::ClipMove> &moves);
    void clipTrimmed(const muto::ui::ClipTrim &trim);
    void clipsSlipped(const muto::ui::ClipSlip &slip);
    /// The same while the mouse is still down, and that nothing of it is to stay.
    void clipsSlipping(const muto::ui::ClipSlip &slip);
    void slipCancelled();
    void clipsCut(const muto::ui::RazorCut &cut);

    /// Other keyframes are selected than were.
    void keysChanged();
    /// The same of keyframes, all together, and the wish to be rid of them.
    void keysMoved(const std::vector<muto::ui::KeyRef> &keys, double seconds);
    void keysRemoved(const std::vector<muto::ui::KeyRef> &keys);

    /// The wish to have a point of a curve elsewhere, or one more, or to be rid of one.
    void pointChanged(const muto::ui::PointChange &change);
    void pointAdded(const muto::ui::PointChange &change);
    void pointRemoved(const muto::ui::PointRef &ref);
    /// Another point, or another range, is selected than was.
    void pointsSelected();
    /// The wish to have all points of a lane as they are then.
    void laneChanged(const muto::ui::LaneChange &change);

    /// The wish to hear a beat of music at another time, or not any more.
    void beatMoved(const muto::ui::BeatMove &move);
    void beatRemoved(const muto::ui::BeatRef &beat);

    /// The wish to have a keyframe at the playhead in a lane, or to be rid of those that are there.
    void laneKeyToggled(int lane);
    /// Other tracks are opened, or called something else, than were.
    void trackViewsChanged();

    /// The wish to hide or lock a track; `track` is a position in the model.
    void trackHideToggled(int track, bool hide);
    void trackLockToggled(int track, bool lock);
    void trackMenuRequested(int track, QPoint onScreen);
    /// What is done to the sound, or the colours, of what is selected is to be seen.
    void effectsRequested();
    void soloChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void makeParts();
    void lookForBeats();
    void connectParts();
    void layOut();
    void updateScrollBars();
    void repaintAll();
    void showCursor();
    void showTime();
    void showEmptyState();
    void dropLostSolo();
    void setSolo(std::vector<TrackKey> solo);
    void tellSolo();
    void setFocusShown(bool shown);
    void revealLine(int line);
    void zoomAround(double factor, double x);
    double leastScale() const;
    double mostScale() const;
    void connectRuler();
    void connectSounds();
    void connectBeats();
    bool wantsPointKey(const QKeyEvent &event) const;
    bool handlePointKey(const QKeyEvent &event);
    void selectPointOn(int lane, FrameIndex frame);
    void forgetPoints();
    void tellPoints();
    void keepPoints(const TimelineModel &model);
    bool keepSelection(const TimelineModel &model);
    bool nudgePoints(const QKeyEvent &event);
    QPoint popupPlace(const PointRef &ref) const;
    void pressRuler(QPointF point, Qt::KeyboardModifiers modifiers);
    void dragRuler(double x);
    void releaseRuler();
    void showRulerCursor();
    void showRulerMenu(QPointF point);
    void hover(QPointF point, Qt::KeyboardModifiers modifiers);
    void startScrub(double x);
    void scrubTo(double x);
    bool cancelGesture();
    bool hasTool() const;
    bool canLeave() const;
    void escape();
    void followGesture();
    void scrollTowards(QPointF point);
    bool wantsKey(const QKeyEvent &event) const;
    bool wantsStep(TimelineStep step) const;
    void take(TimelineStep step);
    bool removeWithKey(const QKeyEvent &event);
    void goToKey(int direction);
    bool nudgeKeys(const QKeyEvent &event);
    void tellKeys();
    void goToKeyOf(const std::vector<KeyRef> &keys, int direction);
    void layLanes();
    void followTracks(const TimelineModel &model);
    void revealLanes(int track);
    std::vector<TrackKey> tracksMeant() const;
    void moveCurrent(TimelineStep step);
    std::optional<int> neighbour(TimelineStep step) const;
    std::optional<int> pageAway(int direction) const;

    TimelineScene m_scene;
    TimelinePainter m_painter;
    TimelinePointer *m_pointer;
    RulerPointer *m_rulerPointer;
    SoundLanePointer *m_soundPointer;
    BeatPointer *m_beatPointer;
    TimeRuler *m_ruler;
    TrackHeaders *m_headers;
    QLabel *m_empty;
    QLabel *m_time; ///< Above the headers.
    QBasicTimer m_autoScroll;
    bool m_fits = true; ///< The scale follows the width.
    std::optional<double> m_scrubX;
    FrameIndex m_scrubbedFrom;
    std::vector<KeyRef> m_toldKeys; ///< Those that are known to be selected.
    std::pair<PointRef, SoundRange> m_toldPoints;
    int m_nudge = 1;
    int m_farNudge = 10;
    std::optional<QPointF> m_panFrom;
    QPointer<QAction> m_usualTool;
    QPointer<QAction> m_leave;
};

} // namespace muto::ui
