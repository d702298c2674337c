#pragma once

#include "core/composition/composition.h"
#include "ui/timeline/clip_beats.h"
#include "ui/timeline/timeline_model.h"

#include <QColor>
#include <QCoreApplication>
#include <QPixmap>
#include <QRectF>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace muto::ui {

struct MediaLook;
struct ThemeTokens;

/// How a clip stands at the moment.
struct ClipLook
{
    bool isSelected = false;
    bool isHovered = false;
    bool isCurrent = false; ///< The keys are at it.
    bool isFaded = false;   ///< It is being dragged and this is where it was; or it is hidden.
    bool hasHandles = false;
    std::optional<QRectF> disclosure = {}; ///< Where the triangle of what is in it goes.
    QString detail = {};                   ///< Second line.
    const MediaLook *media = nullptr;      ///< Of its source; null while it is not known.
    std::vector<ClipBeat> beats = {};      ///< Those that are worth a mark.
    int hoveredBeat = -1;                  ///< Of its source.
    double pixelsPerSecond = 100;
    std::vector<int> selectedKeys = {};                       ///< Of its keyframes.
    int hoveredKey = -1;                                      ///< The same, under the mouse.
    std::optional<composition::Issue::Severity> problem = {}; ///< The worst that is wrong with it.
    std::optional<double> draggedBy = {}; ///< Seconds by which those that are selected are shown elsewhere.
};

/// What is shown of a label in so many pixels: it, or enough letters of it and an ellipsis, or nothing.
QString labelWithin(const QFontMetricsF &metrics, const QString &label, double width);

/// Draws one clip in the colours of the theme. Keeps the pictures of the kinds at the size of the screen.
class ClipPainter
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::ClipPainter)

public:
    /// `visible` is the part of the viewport that can be seen: the label stays within it.
    void paint(QPainter &painter, const TimelineClip &clip, const QRectF &rect, const QRectF &visible,
               const ClipLook &look);

    /// To be called when the theme has changed.
    void forgetPictures()
    {
        m_pictures.clear();
        m_badges.clear();
    }

private:
    void paintLabel(QPainter &painter, const TimelineClip &clip, const QRectF &room, const ClipLook &look);
    void paintKeys(QPainter &painter, const TimelineClip &clip, const QRectF &rect, const QRectF &visible,
                   const ClipLook &look);
    void paintBeats(QPainter &painter, const TimelineClip &clip, const QRectF &rect, const ClipLook &look);
    const QPixmap &picture(composition::ClipKind kind, bool isSelected, double pixelRatio);
    void paintProblem(QPainter &painter, QPointF at, composition::Issue::Severity severity);
    void paintDisclosure(QPainter &painter, const QRectF &area, bool isExpanded);

    std::map<std::tuple<composition::ClipKind, bool, double>, QPixmap> m_pictures; ///< On selected ones, too.
    std::map<std::pair<composition::Issue::Severity, double>, QPixmap> m_badges;
};

} // namespace muto::ui
