// How PreviewView is zoomed and pushed, and what shows it.

#include "ui/preview/preview_view.h"

#include "ui/preview/page_pair.h"
#include "ui/preview/stage_bars.h"
#include "ui/preview/wait_note.h"

#include <QLabel>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kHudMargin = 12;
constexpr double kZoomOfNotch = 1.2;

} // namespace

void PreviewView::setZoom(double factor)
{
    if (std::exchange(m_zoom, factor) == factor)
        return;
    m_pages->tellBoth([factor](web::PreviewPage &page) { page.setZoom(factor); });
    Q_EMIT zoomChanged(factor);
}

void PreviewView::zoomAbout(double factor, QPointF point)
{
    const double wanted = std::clamp(factor, kSmallestZoom, kLargestZoom);
    if (std::exchange(m_zoom, wanted) == wanted)
        return;
    const QPointF inStage = point - QPointF(m_stage->pos());
    m_pages->tellBoth([wanted, inStage](web::PreviewPage &page) { page.setZoom(wanted, inStage); });
    Q_EMIT zoomChanged(wanted);
}

void PreviewView::zoomByWheel(const QWheelEvent &event, QPointF point)
{
    const double notches = event.angleDelta().y() / 120.0;
    if (notches != 0)
        zoomAbout(m_scale * std::pow(kZoomOfNotch, notches), point);
}

bool PreviewView::zoomWith(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAbout(m_scale * (1 + event.value()), mapFromGlobal(event.globalPosition()));
    return true;
}

void PreviewView::zoomIn()
{
    setZoom(zoomedIn(m_scale));
}

void PreviewView::zoomOut()
{
    setZoom(zoomedOut(m_scale));
}

void PreviewView::pan(QPointF distance)
{
    m_pages->tellBoth([distance](web::PreviewPage &page) { page.pan(distance); });
}

bool PreviewView::panWith(const QMouseEvent &event)
{
    const bool pans = event.button() == Qt::MiddleButton || (m_isHand && event.button() == Qt::LeftButton);
    if (event.type() == QEvent::MouseButtonPress && pans) {
        m_panAt = event.globalPosition();
        return true;
    }
    if (!m_panAt)
        return false;
    pan(event.globalPosition() - *m_panAt);
    m_panAt = event.globalPosition();
    if (event.type() == QEvent::MouseButtonRelease &&
        !(event.buttons() & (Qt::MiddleButton | Qt::LeftButton)))
        m_panAt.reset();
    return true;
}

void PreviewView::setHand(bool isHand)
{
    if (std::exchange(m_isHand, isHand) == isHand)
        return;
    if (isHand)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
    Q_EMIT handChanged(isHand);
}

bool PreviewView::isPannable() const
{
    const QRectF film = filmInView();
    return film.width() > m_stage->width() + 1 || film.height() > m_stage->height() + 1;
}

QRectF PreviewView::filmInView() const
{
    return filmToView().mapRect(QRectF({}, QSizeF(m_request.canvas)));
}

QTransform PreviewView::filmToView() const
{
    const web::PagePlace place = page().place();
    const QPointF origin = QPointF(m_stage->pos()) + place.topLeft;
    return QTransform(place.scale, 0, 0, place.scale, origin.x(), origin.y());
}

void PreviewView::placeBars()
{
    m_bars->follow(m_stage->geometry(), filmInView());
    m_waitNote->place(m_stage->geometry());
}

void PreviewView::onScaleChanged(double scale)
{
    if (std::exchange(m_scale, scale) == scale)
        return;
    m_hud->setText(QStringLiteral("%1 %").arg(std::lround(scale * 100)));
    m_hud->adjustSize();
    placeHud();
    m_hud->raise();
    m_hud->show();
    m_hudTimer->start();
    Q_EMIT scaleChanged(scale);
}

void PreviewView::placeHud()
{
    m_hud->move(width() - m_hud->width() - kHudMargin, layout()->contentsMargins().top() + kHudMargin);
}

} // namespace muto::ui
