#pragma once

#include <QWidget>

#include <optional>

namespace muto::ui {

struct TimelineScene;
struct TimelineTrack;

/// The column beside the tracks: what they are called, how many clips they hold and, where the film can be
/// edited, what shows them alone, hides, silences and locks them.
class TrackHeaders : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 196;

    /// The scene outlives the headers.
    explicit TrackHeaders(const TimelineScene &scene, QWidget *parent = nullptr);

    enum class Glyph { Solo, Hide, Lock };

    /// Where a glyph of a track is drawn, for whoever presses it.
    QRect glyphRect(int track, Glyph glyph) const;
    QRect trackRect(int track) const;
    bool isOn(int track, Glyph glyph) const;
    /// What pressing it would do.
    QString glyphToolTip(int track, Glyph glyph) const;
    void press(int track, Glyph glyph);

    int trackCount() const;
    /// The track that the keys are at.
    int current() const { return m_current; }
    void setCurrent(int track);
    /// A track in words: what it is called, how much is on it, what is done to it.
    QString describe(int track) const;

    /// The scene has other tracks than it had.
    void tracksChanged();

Q_SIGNALS:
    /// The wish to hide or lock a track, or to end it; `track` is a position in the model.
    void hideToggled(int track, bool hide);
    void lockToggled(int track, bool lock);
    void soloToggled(int track);
    void menuRequested(int track, QPoint onScreen);
    /// The keys have come to a track, which is to be seen.
    void currentChanged(int track);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Target
    {
        int track;
        Glyph glyph;
        friend bool operator==(const Target &, const Target &) = default;
    };

    QRectF rectOf(const TimelineTrack &track) const;
    std::optional<Target> targetAt(QPointF point) const;
    void hover(std::optional<Target> target);
    void paintFocus(QPainter &painter) const;
    void paintNested(QPainter &painter, const TimelineTrack &track) const;
    void paintTrack(QPainter &painter, int track) const;
    void paintGlyph(QPainter &painter, int track, Glyph glyph) const;
    QString toolTipAt(QPointF point) const;

    const TimelineScene &m_scene;
    std::optional<Target> m_hovered;
    int m_current = 0;
    Glyph m_glyph = Glyph::Hide; ///< The one that keys press.
};

} // namespace muto::ui
