#pragma once

#include "core/edit/element_path.h"
#include "ui/canvas/canvas_space.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QJsonObject>
#include <QMarginsF>
#include <QPolygonF>
#include <QStringList>
#include <QTransform>

#include <array>
#include <optional>

namespace muto::ui {

/// What can be done to an element on the canvas.
enum class CanvasEdit { Move, Resize, Rotate, Crop, Group };

/// What `translate`, `rotate` and `scale` say of an element, beside its transform.
struct IndividualTransform
{
    QPointF translate;     ///< In pixels.
    double depth = 0;      ///< Likewise, towards the viewer.
    double turn = 0;       ///< In degrees.
    bool isInPlane = true; ///< It turns in the plane that it lies in.
};

/// An element as the page has it now: where it is, and what its author has said about that. Lengths are
/// pixels of the film.
struct CanvasElement
{
    enum Side { Left, Top, Right, Bottom };

    edit::ElementPath path;
    QString tag;
    QPolygonF quad; ///< Its corners in the film, from the top left one on, clockwise as its author sees it.
    QTransform parent; ///< What becomes of a direction of the box around it, in the film. Moves nothing.
    QTransform own;    ///< Likewise of its own transform.
    std::optional<CanvasSpace> space; ///< Where it leaves the plane of the film: then that counts for both.
    bool isLostInSpace = false;       ///< It does, and nobody can say how it is seen.
    std::optional<IndividualTransform> individual;
    QPointF origin;     ///< Of its own transform, in parts of its size.
    QSizeF size{0, 0};  ///< Of its border box, before any transform.
    QSizeF extra{0, 0}; ///< What of that does not count for `width` and `height`.
    QString position;
    std::array<double, 4> insets{};
    std::array<bool, 4> isSet{}; ///< Which of the insets hold it.
    QString transform;           ///< Its author's.
    QPointF moved;               ///< By GSAP, as x and y.
    QPointF movedParts;          ///< Likewise, as xPercent and yPercent.
    double turned = 0;           ///< By GSAP, in degrees.
    double ownPerspective =
        0; ///< Likewise: transformPerspective. What moves and turns it is seen through that.
    QHash<QString, double> rest; ///< Insets and sizes that something animates, as they are without that.
    QString clipPath;            ///< What is cut out of it.
    QStringList animated;        ///< Properties that move by themselves.
    int level = 0;               ///< z-index.
    bool isVisible = true;
    bool isNested = false; ///< In another one that was asked for, and goes where that goes.
    bool isInSvg = false;
    bool isGroup = false;
    bool isInEntered = false; ///< In the group that has been entered.
    bool isInline = false;
    bool isWord = false;   ///< Of a caption.
    QFont font;            ///< Its size in pixels of the film.
    QMarginsF textMargins; ///< Between the edges of its box and its text, in pixels of the film.
    Qt::Alignment textSide = Qt::AlignLeft;
    std::optional<QString> text; ///< If that is all there is in it.

    static CanvasElement fromJson(const QJsonObject &json);

    bool isPositioned() const { return position != QLatin1String("static"); }
    bool isPicture() const { return tag == QLatin1String("img") || tag == QLatin1String("video"); }
    QRectF bounds() const { return quad.boundingRect(); }
    QPointF center() const { return pointIn(quad, {0.5, 0.5}); }
    /// What its own transform is about, in pixels of a box of that size.
    QPointF originIn(QSizeF box) const { return {origin.x() * box.width(), origin.y() * box.height()}; }
};

/// Why an element cannot be edited so, whoever moves it, for a person; nothing when it can.
class CanvasObstacle
{
    Q_DECLARE_TR_FUNCTIONS(CanvasObstacle)

public:
    static std::optional<QString> to(CanvasEdit edit, const CanvasElement &element);
};

} // namespace muto::ui
