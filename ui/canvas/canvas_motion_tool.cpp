#include "ui/canvas/canvas_motion_tool.h"

#include "ui/preview/preview_view.h"
#include "ui/support/shown_number.h"
#include "ui/support/theme.h"

#include <QLineF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kMotionReach = 8;
constexpr double kMotionDot = 4.5; ///< Its radius.
constexpr double kMotionLabelAway = 20;

} // namespace

CanvasMotionTool::CanvasMotionTool(const Surroundings &around, QObject *parent)
    : CanvasTool(parent)
    , m_around(around)
    , m_actions(around.document, around.scripts)
{
    connect(&around.document, &edit::Document::changed, this, [this] {
        m_isStale = true;
        if (m_start)
            read(); // shown before the page has told that it has it
    });
}

void CanvasMotionTool::setShown(bool shown)
{
    m_isShown = shown;
    Q_EMIT changed();
}

void CanvasMotionTool::follow(const std::vector<CanvasElement> &selected)
{
    if (m_start)
        return; // where the element rests does not change, and the page is behind
    const std::optional<CanvasElement> before = std::move(m_element);
    m_element = selected.size() == 1 ? std::optional(selected.front()) : std::nullopt;
    if (!m_element) {
        m_path = {};
        return;
    }
    m_rest = m_element->center() - m_element->parent.map(m_element->moved);
    m_isStale = m_isStale || !before || before->path != m_element->path;
    read();
}

/// Scripts are looked into once for each edit, not once for each frame.
void CanvasMotionTool::read()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_path = {};
    const auto element = m_around.document.find(m_element->path);
    if (!element)
        return;
    const QString &page = m_element->path.file;
    const auto scripts = m_around.scripts.scriptsOf(m_around.document, page);
    for (m_script = 0; m_script < int(scripts.size()) && m_path.isEmpty(); ++m_script)
        m_path = script::motionPath(*scripts[std::size_t(m_script)].model, *m_around.document.html(page),
                                    *element);
    --m_script; // the one it was found in
    Q_EMIT changed();
}

QPointF CanvasMotionTool::inView(QPointF value) const
{
    return m_around.preview.filmToView().map(m_rest + m_element->parent.map(value));
}

QPointF CanvasMotionTool::placeOf(std::size_t point) const
{
    return inView(m_path.points[point].at);
}

std::optional<std::size_t> CanvasMotionTool::pointAt(QPointF point) const
{
    if (!m_isShown || !m_element || m_path.isEmpty())
        return std::nullopt;
    std::optional<std::size_t> nearest;
    double distance = kMotionReach;
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        if (!m_path.points[i].isWritten())
            continue; // where it rests it is dragged itself, and the way with it
        if (const double its = QLineF(placeOf(i), point).length(); its <= distance) {
            nearest = i;
            distance = its;
        }
    }
    return nearest;
}

std::optional<Qt::CursorShape> CanvasMotionTool::cursorAt(QPointF point) const
{
    const auto found = m_start ? std::optional(m_start->point) : pointAt(point);
    if (!found)
        return std::nullopt;
    return m_path.points[*found].obstacle().isEmpty() ? Qt::PointingHandCursor : Qt::ForbiddenCursor;
}

void CanvasMotionTool::press(QPointF point)
{
    const auto found = pointAt(point);
    if (!found)
        return;
    if (const QString why = m_path.points[*found].obstacle(); !why.isEmpty())
        return Q_EMIT noticed(why);
    m_start = Start{*found, m_path.points[*found].at, m_around.preview.filmToView().inverted().map(point)};
    m_around.document.beginGesture();
}

void CanvasMotionTool::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!m_start || m_start->point >= m_path.points.size())
        return;
    QPointF distance = m_around.preview.filmToView().inverted().map(point) - m_start->at;
    if (modifiers.testFlag(Qt::ShiftModifier))
        distance = std::abs(distance.x()) >= std::abs(distance.y()) ? QPointF(distance.x(), 0)
                                                                    : QPointF(0, distance.y());
    const QPointF value = m_start->value + m_element->parent.inverted().map(distance);
    const QPointF whole(std::round(value.x()), std::round(value.y()));
    const script::MotionPoint dragged = m_path.points[m_start->point];
    const auto moved = m_actions.change(m_element->path.file, m_script, tr("Move a keyframe of the way"),
                                        [&](script::ScriptEdits &edits, const script::ScriptModel &) {
                                            return script::moveMotionPoint(edits, dragged, whole);
                                        });
    if (!moved) {
        release(false);
        Q_EMIT noticed(moved.error().message);
    }
}

void CanvasMotionTool::release(bool keeps)
{
    if (!std::exchange(m_start, std::nullopt))
        return;
    if (keeps)
        m_around.document.endGesture();
    else
        m_around.document.cancelGesture();
    read();
    Q_EMIT changed();
}

void CanvasMotionTool::paint(QPainter &painter) const
{
    if (!m_isShown || !m_element)
        return;
    if (!m_path.gap.isEmpty())
        paintLabel(painter, tr("Its way is computed in part. %1").arg(m_path.gap), placeBelow());
    if (m_path.isEmpty())
        return;
    QPolygonF line;
    for (const QPointF &value : m_path.line)
        line << inView(value);
    // Seen on whatever lies below.
    QColor halo = currentTokens().onAccent();
    halo.setAlphaF(0.6F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(currentTokens().warn, 1.5, Qt::DashLine));
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        const bool isFree = m_path.points[i].obstacle().isEmpty();
        const bool isDragged = m_start && m_start->point == i;
        painter.setPen(QPen(isFree && !isDragged ? halo : currentTokens().warn, 1.5));
        painter.setBrush(isFree && !isDragged ? currentTokens().warn : currentTokens().onAccent());
        painter.drawEllipse(placeOf(i), isFree ? kMotionDot : kMotionDot - 1,
                            isFree ? kMotionDot : kMotionDot - 1);
    }
    if (!m_start || m_start->point >= m_path.points.size())
        return;
    const script::MotionPoint &point = m_path.points[m_start->point];
    paintLabel(painter,
               tr("%1 s: x %2, y %3")
                   .arg(shownNumber(point.time, 2), shownNumber(std::round(point.at.x() * 100) / 100),
                        shownNumber(std::round(point.at.y() * 100) / 100)),
               placeOf(m_start->point) - QPointF(0, kMotionLabelAway));
}

/// The middle under the element.
QPointF CanvasMotionTool::placeBelow() const
{
    const QRectF box = m_around.preview.filmToView().mapRect(m_element->bounds());
    return {box.center().x(), box.bottom() + kMotionLabelAway};
}

void CanvasMotionTool::paintLabel(QPainter &painter, const QString &text, QPointF center) const
{
    QRectF box = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3);
    box.moveCenter(center);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(currentTokens().text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace muto::ui
