#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/canvas_text_editor.h"
#include "ui/editing/selection.h"
#include "ui/preview/page_addresses.h"
#include "ui/preview/preview_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kSnapReach = 6;
constexpr double kSamePlace = 4; ///< Clicks so near to each other go deeper.
constexpr int kNudgeRestMs = 700;

std::vector<CanvasElement> elementsFrom(const QJsonArray &answer)
{
    std::vector<CanvasElement> elements;
    for (const QJsonValue &one : answer)
        elements.push_back(CanvasElement::fromJson(one.toObject()));
    return elements;
}

QJsonObject placeJson(QPointF point)
{
    return {{QStringLiteral("x"), point.x()}, {QStringLiteral("y"), point.y()}};
}

CanvasGesture::Modifiers gestureModifiers(Qt::KeyboardModifiers modifiers, bool snaps)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::AltModifier),
            snaps && !modifiers.testFlag(Qt::ControlModifier)};
}

CanvasEdit editOf(CanvasGesture::Kind kind)
{
    switch (kind) {
    case CanvasGesture::Kind::Move:
        return CanvasEdit::Move;
    case CanvasGesture::Kind::Resize:
        return CanvasEdit::Resize;
    case CanvasGesture::Kind::Rotate:
        return CanvasEdit::Rotate;
    }
    Q_UNREACHABLE();
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
    , m_document(document)
    , m_actions(actions)
    , m_selection(selection)
    , m_text(new CanvasTextEditor(this))
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setGeometry(preview.rect());
    m_nudgeEnd.setSingleShot(true);
    m_nudgeEnd.setInterval(kNudgeRestMs);
    preview.installEventFilter(this);
    setEditing(false);

    connect(&m_nudgeEnd, &QTimer::timeout, this, &CanvasOverlay::endNudge);
    connect(&m_selection, &Selection::changed, this, &CanvasOverlay::refresh);
    connect(&m_preview, &PreviewView::pictureChanged, this, &CanvasOverlay::refresh);
    connect(&m_preview, &PreviewView::ready, this, [this] {
        // What another page was asked may have gone with it.
        m_isAsking = m_isLookingUnder = false;
        refresh();
    });
    connect(m_text, &CanvasTextEditor::finished, this,
            [this](const edit::ElementPath &element, const QString &text) {
                report(m_actions.setText(element, text));
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
    QPointer<CanvasOverlay> alive(this);
    m_preview.ask(QStringLiteral("describe"),
                  {{QStringLiteral("elements"), pageAddresses(m_selection.elements())}},
                  [alive](const QJsonArray &answer) {
                      if (alive)
                          alive->takeElements(answer);
                  });
}

void CanvasOverlay::takeElements(const QJsonArray &answer)
{
    m_isAsking = false;
    m_elements = elementsFrom(answer);
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
    QPointer<CanvasOverlay> alive(this);
    m_preview.ask(QStringLiteral("hit"), placeJson(toFilm(point)), [alive](const QJsonArray &answer) {
        if (!alive)
            return;
        alive->m_isLookingUnder = false;
        const std::vector<CanvasElement> hits = elementsFrom(answer);
        alive->m_hover = hits.empty() || alive->m_press ? std::nullopt : std::optional(hits.front());
        alive->update();
    });
}

void CanvasOverlay::takeHits(quint64 press, const QJsonArray &answer)
{
    if (!m_press || press != m_presses)
        return;
    m_press->hits = elementsFrom(answer);
    resolvePress();
}

// ---- Selecting

/// Once it is known what lies there, and what the person means by it.
void CanvasOverlay::resolvePress()
{
    if (!m_press->hits)
        return;
    if (m_press->isDrag && !m_press->isReleased && !m_gesture && !m_marquee)
        startDrag();
    if (!m_press->isReleased)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    if (m_gesture)
        endGesture(true);
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
    const QJsonObject question{{QStringLiteral("x"), area.x()},
                               {QStringLiteral("y"), area.y()},
                               {QStringLiteral("width"), area.width()},
                               {QStringLiteral("height"), area.height()}};
    QPointer<CanvasOverlay> alive(this);
    m_preview.ask(QStringLiteral("within"), question, [alive, adds](const QJsonArray &answer) {
        if (!alive)
            return;
        QList<edit::ElementPath> found = adds ? alive->m_selection.elements() : QList<edit::ElementPath>();
        for (const CanvasElement &element : elementsFrom(answer)) {
            if (!found.contains(element.path))
                found.append(element.path);
        }
        alive->m_selection.set(found);
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

bool CanvasOverlay::mayEdit(CanvasEdit edit)
{
    for (const CanvasElement &element : m_elements) {
        if (const auto obstacle = CanvasObstacle::to(edit, element)) {
            Q_EMIT noticed(*obstacle);
            return false;
        }
    }
    return !m_elements.empty();
}

void CanvasOverlay::beginGesture(CanvasGesture::Kind kind, QPointF from, BoxHandle handle)
{
    endNudge();
    if (!mayEdit(editOf(kind)))
        return;
    std::vector<CanvasElement> moving = m_elements;
    std::erase_if(moving, [](const CanvasElement &element) { return element.isNested; });
    m_gesture.emplace(kind, moving, from, handle);
    m_document.beginGesture();
    QPointer<CanvasOverlay> alive(this);
    m_preview.ask(QStringLiteral("neighbours"),
                  {{QStringLiteral("moving"), pageAddresses(m_selection.elements())}},
                  [alive](const QJsonArray &answer) {
                      if (!alive || !alive->m_gesture)
                          return;
                      std::vector<QRectF> boxes{QRectF({}, QSizeF(alive->m_preview.canvas()))};
                      for (const QJsonValue &box : answer)
                          boxes.emplace_back(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(),
                                             box[3].toDouble());
                      alive->m_gesture->setNeighbours(std::move(boxes));
                  });
}

void CanvasOverlay::updateGesture(QPointF film, Qt::KeyboardModifiers modifiers)
{
    const auto outcome = m_gesture->at(film, gestureModifiers(modifiers, m_snaps), filmPixels(kSnapReach));
    m_guides = outcome.guides;
    if (!commit(outcome.changes))
        endGesture(false);
    update();
}

void CanvasOverlay::endGesture(bool keeps)
{
    if (!std::exchange(m_gesture, std::nullopt))
        return;
    m_guides.clear();
    if (keeps)
        m_document.endGesture();
    else
        m_document.cancelGesture();
    refresh();
}

bool CanvasOverlay::commit(const CanvasGesture::Changes &changes)
{
    for (const auto &[path, style] : changes) {
        const Result<> result = style.empty() ? Result<>() : m_actions.setStyle({path}, style);
        if (!result) {
            report(result);
            return false;
        }
    }
    return true;
}

void CanvasOverlay::commitDistances(const std::vector<QPointF> &distances)
{
    if (!mayEdit(CanvasEdit::Move))
        return;
    const edit::GestureScope gesture(m_document);
    commit(movedBy(m_elements, distances));
}

/// A burst of keys is one step.
void CanvasOverlay::nudge(QPointF distance)
{
    if (!m_nudgeEnd.isActive()) {
        if (!mayEdit(CanvasEdit::Move))
            return;
        m_nudgeStart = m_elements;
        std::erase_if(m_nudgeStart, [](const CanvasElement &element) { return element.isNested; });
        m_nudged = {};
        m_document.beginGesture();
    }
    m_nudgeEnd.start();
    m_nudged += distance;
    commit(movedBy(m_nudgeStart, std::vector<QPointF>(m_nudgeStart.size(), m_nudged)));
}

void CanvasOverlay::endNudge()
{
    if (m_nudgeStart.empty())
        return;
    m_nudgeEnd.stop();
    m_nudgeStart.clear();
    m_document.endGesture();
}

void CanvasOverlay::report(const Result<> &result)
{
    if (!result)
        Q_EMIT noticed(result.error().message);
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
        if (isPlain && isOurs && (!m_elements.empty() || m_gesture)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        endNudge();
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
    if (m_hover && !m_gesture && !m_selection.contains(m_hover->path))
        canvas.paintHover(m_hover->quad);
    for (const CanvasElement &element : m_elements)
        canvas.paintSelected(element.quad);
    if (m_elements.size() == 1 && !m_gesture && !m_text->isActive())
        canvas.paintHandles(m_elements.front().quad);
    canvas.paintGuides(m_guides);
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
    if (m_elements.size() == 1) {
        const QPolygonF quad = m_preview.filmToView().map(m_elements.front().quad);
        if (const auto handle = handleAt(quad, event->position())) {
            m_press->hits.emplace();
            m_press->isDrag = true;
            return beginGesture(handle->rotates ? CanvasGesture::Kind::Rotate : CanvasGesture::Kind::Resize,
                                toFilm(event->position()), handle->box);
        }
    }
    QPointer<CanvasOverlay> alive(this);
    m_preview.ask(QStringLiteral("hit"), placeJson(toFilm(event->position())),
                  [alive, press = m_presses](const QJsonArray &answer) {
                      if (alive)
                          alive->takeHits(press, answer);
                  });
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
    if (m_gesture) {
        updateGesture(toFilm(event->position()), event->modifiers());
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
        if (m_gesture || m_press || m_marquee) {
            m_press.reset();
            m_marquee.reset();
            endGesture(false);
            return update();
        }
        endNudge();
        return m_selection.clear();
    }
    const auto direction = arrowDirection(event->key());
    if (!direction || m_elements.empty())
        return QWidget::keyPressEvent(event);
    nudge(*direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1));
}

/// The wheel pans and zooms the page below.
void CanvasOverlay::wheelEvent(QWheelEvent *event)
{
    m_preview.passWheel(event);
}

void CanvasOverlay::showCursor(QPointF point)
{
    if (m_elements.size() == 1) {
        const QPolygonF quad = m_preview.filmToView().map(m_elements.front().quad);
        if (const auto handle = handleAt(quad, point))
            return setCursor(handle->rotates ? Qt::PointingHandCursor
                                             : resizeCursor(handle->at - m_preview.filmToView().map(
                                                                             m_elements.front().center())));
    }
    setCursor(isInSelection(toFilm(point)) ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

} // namespace muto::ui
