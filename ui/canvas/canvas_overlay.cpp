#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/canvas_text_editor.h"
#include "ui/editing/selection.h"
#include "ui/preview/preview_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kSnapReach = 6;
constexpr double kSamePlace = 4; ///< Clicks so near to each other go deeper.

CanvasGesture::Modifiers gestureModifiers(Qt::KeyboardModifiers modifiers, bool snaps)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::AltModifier),
            snaps && !modifiers.testFlag(Qt::ControlModifier)};
}

std::optional<QPointF> arrowDirection(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

/// The nearest of the four resize cursors for a direction on the screen.
Qt::CursorShape resizeCursor(QPointF direction)
{
    const double degrees = std::fmod(std::atan2(direction.y(), direction.x()) * 180 / M_PI + 360, 180);
    if (degrees < 22.5 || degrees >= 157.5)
        return Qt::SizeHorCursor;
    if (degrees < 67.5)
        return Qt::SizeFDiagCursor;
    return degrees < 112.5 ? Qt::SizeVerCursor : Qt::SizeBDiagCursor;
}

} // namespace

CanvasOverlay::CanvasOverlay(PreviewView &preview, edit::Document &document, edit::EditorActions &actions,
                             Selection &selection)
    : QWidget(&preview)
    , m_preview(preview)
    , m_actions(actions)
    , m_selection(selection)
    , m_page(new CanvasPage(preview, this))
    , m_editing(new CanvasEditing(document, actions, this))
    , m_text(new CanvasTextEditor(this))
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setGeometry(preview.rect());
    preview.installEventFilter(this);
    setEditing(false);

    connect(m_editing, &CanvasEditing::noticed, this, &CanvasOverlay::noticed);
    connect(m_editing, &CanvasEditing::ended, this, &CanvasOverlay::refresh);
    connect(&m_selection, &Selection::changed, this, &CanvasOverlay::refresh);
    connect(&m_preview, &PreviewView::pictureChanged, this, &CanvasOverlay::refresh);
    connect(&m_preview, &PreviewView::ready, this, [this] {
        // What another page was asked may have gone with it.
        m_isAsking = m_isLookingUnder = false;
        refresh();
    });
    connect(m_text, &CanvasTextEditor::finished, this,
            [this](const edit::ElementPath &element, const QString &text) {
                m_editing->report(m_actions.setText(element, text));
            });
}

CanvasOverlay::~CanvasOverlay() = default;

void CanvasOverlay::setEditing(bool editing)
{
    m_isEditing = editing;
    setAttribute(Qt::WA_TransparentForMouseEvents, !editing);
    setVisible(editing);
    raise();
    if (editing)
        refresh();
}

void CanvasOverlay::setGridShown(bool shown)
{
    m_showsGrid = shown;
    update();
}

void CanvasOverlay::setSafeAreasShown(bool shown)
{
    m_showsSafeAreas = shown;
    update();
}

QPointF CanvasOverlay::toFilm(QPointF point) const
{
    return m_preview.filmToView().inverted().map(point);
}

double CanvasOverlay::filmPixels(double viewPixels) const
{
    const double scale = m_preview.filmToView().m11();
    return scale > 0 ? viewPixels / scale : viewPixels;
}

// ---- What the page is asked

/// One question at a time: what has changed meanwhile is asked for when the answer is there.
void CanvasOverlay::refresh()
{
    if (!m_isEditing)
        return;
    update();
    if (m_selection.isEmpty()) {
        m_elements.clear();
        return Q_EMIT elementsChanged();
    }
    if (std::exchange(m_isAsking, true)) {
        m_asksAgain = true;
        return;
    }
    m_page->describe(m_selection.elements(),
                     [this](CanvasPage::Elements elements) { takeElements(std::move(elements)); });
}

void CanvasOverlay::takeElements(std::vector<CanvasElement> elements)
{
    m_isAsking = false;
    m_elements = std::move(elements);
    std::erase_if(m_elements,
                  [this](const CanvasElement &element) { return !m_selection.contains(element.path); });
    update();
    Q_EMIT elementsChanged();
    if (std::exchange(m_asksAgain, false))
        refresh();
}

void CanvasOverlay::lookUnder(QPointF point)
{
    if (std::exchange(m_isLookingUnder, true))
        return;
    m_page->hit(toFilm(point), [this](const CanvasPage::Elements &hits) {
        m_isLookingUnder = false;
        m_hover = hits.empty() || m_press ? std::nullopt : std::optional(hits.front());
        update();
    });
}

void CanvasOverlay::takeHits(quint64 press, std::vector<CanvasElement> hits)
{
    if (!m_press || press != m_presses)
        return;
    m_press->hits = std::move(hits);
    resolvePress();
}

// ---- Selecting

/// Once it is known what lies there, and what the person means by it.
void CanvasOverlay::resolvePress()
{
    if (!m_press->hits)
        return;
    if (m_press->isDrag && !m_press->isReleased && !m_editing->isDragging() && !m_marquee)
        startDrag();
    if (!m_press->isReleased)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    if (m_editing->isDragging())
        m_editing->end(true);
    else if (!press.isDrag)
        select(press);
}

void CanvasOverlay::select(const Press &press)
{
    const std::vector<CanvasElement> &hits = *press.hits;
    const bool adds = press.modifiers.testFlag(Qt::ShiftModifier);
    if (hits.empty()) {
        if (!adds)
            m_selection.clear();
        return;
    }
    if (adds)
        return m_selection.toggle(hits.front().path);
    const bool isAgain = QLineF(press.at, std::exchange(m_lastClick, press.at)).length() <= kSamePlace;
    const auto current = std::find_if(hits.begin(), hits.end(), [this](const CanvasElement &hit) {
        return hit.path == m_selection.primary();
    });
    const bool goesDeeper = isAgain && current != hits.end() && std::next(current) != hits.end();
    m_selection.select(goesDeeper ? std::next(current)->path : hits.front().path);
}

void CanvasOverlay::selectWithin(const QRectF &area, bool adds)
{
    m_page->within(area, [this, adds](const CanvasPage::Elements &touched) {
        QList<edit::ElementPath> found = adds ? m_selection.elements() : QList<edit::ElementPath>();
        for (const CanvasElement &element : touched) {
            if (!found.contains(element.path))
                found.append(element.path);
        }
        m_selection.set(found);
    });
}

bool CanvasOverlay::isInSelection(QPointF film) const
{
    return std::any_of(m_elements.begin(), m_elements.end(), [film](const CanvasElement &element) {
        return element.quad.containsPoint(film, Qt::WindingFill);
    });
}

// ---- Dragging

void CanvasOverlay::startDrag()
{
    const QPointF from = toFilm(m_press->at);
    const bool adds = m_press->modifiers.testFlag(Qt::ShiftModifier);
    if (!adds && isInSelection(from))
        return beginGesture(CanvasGesture::Kind::Move, from);
    if (adds || m_press->hits->empty()) {
        m_marquee = QRectF(from, from);
        return;
    }
    const CanvasElement hit = m_press->hits->front();
    m_selection.select(hit.path);
    m_elements = {hit};
    beginGesture(CanvasGesture::Kind::Move, from);
}

void CanvasOverlay::beginGesture(CanvasGesture::Kind kind, QPointF from, BoxHandle handle)
{
    if (!m_editing->begin(kind, m_elements, from, handle))
        return;
    m_page->neighbours(m_selection.elements(), [this](std::vector<QRectF> boxes) {
        boxes.insert(boxes.begin(), QRectF({}, QSizeF(m_preview.canvas())));
        m_editing->setNeighbours(std::move(boxes));
    });
}

// ---- Events

bool CanvasOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_preview && event->type() == QEvent::Resize)
        setGeometry(m_preview.rect());
    return QWidget::eventFilter(watched, event);
}

/// Arrows are the transport's, and Escape the window's, unless they mean something here.
bool CanvasOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool isOurs = arrowDirection(key->key()) || key->key() == Qt::Key_Escape;
        if (isPlain && isOurs && (!m_elements.empty() || m_editing->isDragging())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        m_editing->endNudge();
    return QWidget::event(event);
}

void CanvasOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CanvasPainter canvas(painter, m_preview.filmToView());
    if (m_showsGrid)
        canvas.paintGrid(m_preview.canvas());
    if (m_showsSafeAreas)
        canvas.paintSafeAreas(m_preview.canvas());
    const bool isDragging = m_editing->isDragging();
    if (m_hover && !isDragging && !m_selection.contains(m_hover->path))
        canvas.paintHover(m_hover->quad);
    for (const CanvasElement &element : m_elements)
        canvas.paintSelected(element.quad);
    if (m_elements.size() == 1 && !isDragging && !m_text->isActive())
        canvas.paintHandles(m_elements.front().quad);
    canvas.paintGuides(m_editing->guides());
    if (m_marquee)
        canvas.paintMarquee(m_marquee->normalized());
}

void CanvasOverlay::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_hover.reset();
    ++m_presses;
    m_press = Press{event->position(), event->modifiers(), std::nullopt, false, false};
    if (const auto handle = handleUnder(event->position())) {
        m_press->hits.emplace();
        m_press->isDrag = true;
        return beginGesture(handle->rotates ? CanvasGesture::Kind::Rotate : CanvasGesture::Kind::Resize,
                            toFilm(event->position()), handle->box);
    }
    m_page->hit(toFilm(event->position()),
                [this, press = m_presses](CanvasPage::Elements hits) { takeHits(press, std::move(hits)); });
}

void CanvasOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press) {
        showCursor(event->position());
        return lookUnder(event->position());
    }
    const bool isFar =
        (event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_press->isDrag && isFar) {
        m_press->isDrag = true;
        resolvePress();
    }
    if (m_editing->isDragging()) {
        m_editing->drag(toFilm(event->position()), gestureModifiers(event->modifiers(), m_snaps),
                        filmPixels(kSnapReach));
        update();
    } else if (m_marquee) {
        m_marquee->setBottomRight(toFilm(event->position()));
        update();
    }
}

void CanvasOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_press->isReleased = true;
    if (m_marquee) {
        selectWithin(std::exchange(m_marquee, std::nullopt)->normalized(),
                     m_press->modifiers.testFlag(Qt::ShiftModifier));
        m_press.reset();
        return update();
    }
    resolvePress();
}

void CanvasOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        editText();
}

void CanvasOverlay::leaveEvent(QEvent *)
{
    m_hover.reset();
    update();
}

void CanvasOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_editing->isDragging() || m_press || m_marquee) {
            m_press.reset();
            m_marquee.reset();
            m_editing->end(false);
            return update();
        }
        m_editing->endNudge();
        return m_selection.clear();
    }
    const auto direction = arrowDirection(event->key());
    if (!direction || m_elements.empty())
        return QWidget::keyPressEvent(event);
    m_editing->nudge(m_elements, *direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1));
}

/// The wheel pans and zooms the page below.
void CanvasOverlay::wheelEvent(QWheelEvent *event)
{
    m_preview.passWheel(event);
}

std::optional<CanvasHandle> CanvasOverlay::handleUnder(QPointF point) const
{
    if (m_elements.size() != 1)
        return std::nullopt;
    return handleAt(m_preview.filmToView().map(m_elements.front().quad), point);
}

void CanvasOverlay::showCursor(QPointF point)
{
    if (const auto handle = handleUnder(point)) {
        const QPointF center = m_preview.filmToView().map(m_elements.front().center());
        return setCursor(handle->rotates ? Qt::PointingHandCursor : resizeCursor(handle->at - center));
    }
    setCursor(isInSelection(toFilm(point)) ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

} // namespace muto::ui
