#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace muto::ui {

struct KeyLane;
struct TimelineScene;
struct TimelineTrack;

/// The column beside the tracks: what they are called, how many clips they hold and, where the film can be
/// edited, what shows them alone, hides, silences and locks them. Below those that are opened, a line for
/// each lane of keyframes, with what goes to the next one and sets or removes one.
class TrackHeaders : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 220;

    /// The scene outlives the headers.
    explicit TrackHeaders(const TimelineScene &scene, QWidget *parent = nullptr);

    enum class Glyph { Lanes, Effects, Solo, Hide, Lock };
    enum class LaneGlyph { Previous, Key, Next };

    /// What the keys go through, from top to bottom: a track, or a lane of it.
    struct Line
    {
        int track = 0;
        int lane = -1; ///< Of all that are shown.
        bool isLane() const { return lane >= 0; }
        friend bool operator==(const Line &, const Line &) = default;
    };

    /// Where a glyph of a track is drawn, for whoever presses it.
    QRect glyphRect(int track, Glyph glyph) const;
    QRect glyphRect(int lane, LaneGlyph glyph) const;
    QRect trackRect(int track) const;
    bool isOn(int track, Glyph glyph) const;
    /// What pressing it would do.
    QString glyphToolTip(int track, Glyph glyph) const;
    QString glyphToolTip(int lane, LaneGlyph glyph) const;
    void press(int track, Glyph glyph);
    void press(int lane, LaneGlyph glyph);

    /// Asks for a name of its own where the name is.
    void rename(int track);
    /// What is being written is the name, or is left.
    void endRenaming(bool takes);

    int trackCount() const;
    const std::vector<Line> &lines() const { return m_lines; }
    QRect lineRect(int line) const;
    /// The line that the keys are at.
    int current() const { return m_current; }
    void setCurrent(int line);
    /// A line in words: what it is called, how much is on it, what is done to it.
    QString describe(int line) const;
    QString describeTrack(int track) const;
    QString describeLane(int lane) const;

    /// The scene has other tracks, or other lanes, than it had.
    void tracksChanged();

Q_SIGNALS:
    /// The wish to hide or lock a track, or to end it; `track` is a position in the model.
    void hideToggled(int track, bool hide);
    void lockToggled(int track, bool lock);
    void soloToggled(int track);
    void lanesToggled(int track);
    /// The wish to see what is done to the sounds, or the colours, of a track.
    void effectsRequested(int track);
    /// The wish to go to the next keyframe of a lane (1) or the one before (-1), to set or to remove one.
    void laneKeyWanted(int lane, int direction);
    void laneKeyToggled(int lane);
    /// The wish to call a track something else; an empty name is the usual one.
    void renamed(int track, const QString &name);
    void menuRequested(int track, QPoint onScreen);
    /// The keys have come to a line, which is to be seen.
    void currentChanged(int line);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    static constexpr int kGlyphSide = 24; ///< Of the area that can be pressed; the picture is smaller.
    static constexpr int kRightMargin = 6;

    struct Target
    {
        Line line;
        int glyph; ///< A Glyph, or of a lane a LaneGlyph.
        friend bool operator==(const Target &, const Target &) = default;
    };

    QRectF rectOf(const TimelineTrack &track) const;
    bool has(int track, Glyph glyph) const;
    bool has(int lane, LaneGlyph glyph) const;
    bool has(const Target &target) const;
    QRect rectOf(const Target &target) const;
    QString toolTipOf(const Target &target) const;
    void press(const Target &target);
    std::optional<Target> targetAt(QPointF point) const;
    Target currentTarget() const;
    void moveGlyph(int by);
    void hover(std::optional<Target> target);
    void paintFocus(QPainter &painter) const;
    void paintNested(QPainter &painter, const TimelineTrack &track) const;
    void paintTrack(QPainter &painter, int track) const;
    void paintName(QPainter &painter, const TimelineTrack &track, const QRectF &room) const;
    int glyphRoom(int track) const;
    void paintGlyph(QPainter &painter, int track, Glyph glyph) const;
    void paintOpener(QPainter &painter, int track) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintLaneName(QPainter &painter, const QRectF &room, const KeyLane &lane) const;
    void paintPressable(QPainter &painter, const Target &target, const QString &name, bool isOn) const;
    int depthOfLane(int lane) const;
    int trackOfLane(int lane) const;
    bool isOnKey(int lane) const;
    QString toolTipAt(QPointF point) const;

    const TimelineScene &m_scene;
    std::vector<Line> m_lines;
    std::optional<Target> m_hovered;
    QLineEdit *m_nameEdit = nullptr; ///< While somebody names a track.
    int m_renamed = 0;
    int m_current = 0;
    Glyph m_glyph = Glyph::Hide; ///< The one of a track that keys press.
    LaneGlyph m_laneGlyph = LaneGlyph::Key;
};

} // namespace muto::ui
