#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_beyond.h"
#include "ui/canvas/canvas_crop_tool.h"
#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_rulers.h"
#include "ui/canvas/canvas_text_editor.h"
#include "ui/editing/selection.h"
#include "ui/preview/preview_view.h"
#include "ui/widgets/accessible_parts.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kFlashMs = 600;
constexpr double kSamePlace = 4; ///< Clicks so near to each other go deeper.

} // namespace

CanvasOverlay::CanvasOverlay(PreviewView &preview, edit::Document &document, edit::EditorActions &actions,
                             script::ScriptLibrary &scripts, Selection &selection)
    : QWidget(&preview)
    , m_preview(preview)
    , m_actions(actions)
    , m_selection(selection)
    , m_page(new CanvasPage(preview, this))
    , m_beyond(new CanvasBeyond(preview, *m_page, this))
    , m_editing(new CanvasEditing(document, actions, scripts, this))
    , m_text(new CanvasTextEditor(this))
    , m_crop(new CanvasCropTool({preview, *m_page, document, actions}, this))
    , m_motion(new CanvasMotionTool({preview, document, scripts}, this))
    , m_guides(new CanvasGuides(preview, this))
    , m_rulers(new CanvasRulers(preview, *m_guides, *this))
{
    installCanvasAccessibility(); // before anything makes somebody ask
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(preview.rect());
    preview.installEventFilter(this);
    setEditing(false);
    m_goDeeper.setSingleShot(true);

    m_crossedEnd.setSingleShot(true);
    m_crossedEnd.setInterval(kFlashMs);
    connect(&m_crossedEnd, &QTimer::timeout, this, [this] {
        m_crossed.clear();
        update();
    });
    connect(&m_goDeeper, &QTimer::timeout, this, [this] { m_selection.select(m_deeper); });
    connect(m_editing, &CanvasEditing::noticed, this, &CanvasOverlay::noticed);
    connect(m_editing, &CanvasEditing::refused, this, &CanvasOverlay::refused);
    connect(m_editing, &CanvasEditing::ended, this, &CanvasOverlay::refresh);
    connect(&m_selection, &Selection::changed, this, &CanvasOverlay::refresh);
    connect(&m_selection, &Selection::changed, m_guides, &CanvasGuides::unfocus);
    connect(&m_preview, &PreviewView::pictureChanged, this, &CanvasOverlay::refresh);
    connect(&m_preview, &PreviewView::handChanged, this,
            [this] { showCursor(mapFromGlobal(QPointF(QCursor::pos()))); });
    connect(&m_preview, &PreviewView::ready, this, [this] {
        // What another page was asked may have gone with it.
        m_isAsking = m_isAskingShown = m_isLookingUnder = false;
        m_beyond->forget();
        m_lookedWithin.reset();
        m_crop->showAll();
        refresh();
    });
    connect(m_beyond, &CanvasBeyond::changed, this, qOverload<>(&QWidget::update));
    connect(m_rulers, &CanvasRulers::menuRequested, this, &CanvasOverlay::rulersMenuRequested);
    for (const CanvasTool *tool : std::initializer_list<const CanvasTool *>{m_crop, m_motion, m_guides}) {
        connect(tool, &CanvasTool::changed, this, qOverload<>(&QWidget::update));
        connect(tool, &CanvasTool::noticed, this, &CanvasOverlay::noticed);
    }
    connect(&document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        m_page->setEntered(changes.followed(m_page->entered()));
    });
    connect(m_text, &CanvasTextEditor::finished, m_editing, &CanvasEditing::setText);
    connect(m_text, &CanvasTextEditor::partsFinished, m_editing, &CanvasEditing::setTextParts);
    makeCommands();
}

CanvasOverlay::~CanvasOverlay() = default;

void CanvasOverlay::setAnimations(AnimationEditing *animations)
{
    m_editing->setAnimations(animations);
    m_motion->setAnimations(animations);
}

void CanvasOverlay::setEditing(bool editing)
{
    m_isEditing = editing;
    if (!editing)
        m_crop->end();
    setAttribute(Qt::WA_TransparentForMouseEvents, !editing);
    setVisible(editing);
    m_rulers->setShown(editing && m_showsRulers);
    raise();
    if (editing)
        refresh();
}

void CanvasOverlay::setGridShown(bool shown)
{
    m_showsGrid = shown;
    update();
}

void CanvasOverlay::setGridSpacing(int pixels)
{
    m_gridSpacing = pixels;
    update();
}

void CanvasOverlay::setSafeAreasShown(bool shown)
{
    m_showsSafeAreas = shown;
    update();
}

void CanvasOverlay::setRulersShown(bool shown)
{
    m_showsRulers = shown;
    m_rulers->setShown(m_isEditing && shown);
}

void CanvasOverlay::setMotionShown(bool shown)
{
    m_motion->setShown(shown);
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
    m_rulers->place();
    askShown();
    m_beyond->look();
    if (m_selection.isEmpty()) {
        m_elements.clear();
        m_rulers->setSelection({});
        m_crop->follow({});
        m_motion->follow({});
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
    QRectF selection;
    for (const CanvasElement &element : m_elements)
        selection |= element.bounds();
    m_rulers->setSelection(selection);
    m_crop->follow(m_elements);
    m_motion->follow(m_elements);
    update();
    Q_EMIT elementsChanged();
    if (std::exchange(m_asksAgain, false))
        refresh();
}

void CanvasOverlay::tellShown()
{
    m_tellsShown = true;
    askShown();
}

void CanvasOverlay::askShown()
{
    if (!m_tellsShown || std::exchange(m_isAskingShown, true))
        return;
    m_page->within(QRectF({}, QSizeF(m_preview.canvas())), [this](CanvasPage::Elements shown) {
        m_isAskingShown = false;
        m_shown = std::move(shown);
        accessiblePartsChanged(*this);
    });
}

QString CanvasOverlay::nameOf(const CanvasElement &element) const
{
    return m_editing->nameOf(element);
}

QRectF CanvasOverlay::placeOf(const CanvasElement &element) const
{
    return m_preview.filmToView().mapRect(element.bounds());
}

bool CanvasOverlay::isSelected(const CanvasElement &element) const
{
    return m_selection.contains(element.path);
}

void CanvasOverlay::select(const CanvasElement &element)
{
    m_selection.select(element.path);
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
    if (hits.empty() || !hits.front().isInEntered)
        m_page->setEntered({});
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
    if (!goesDeeper)
        return m_selection.select(hits.front().path);
    m_deeper = std::next(current)->path; // unless this becomes a double click
    m_goDeeper.start(QApplication::doubleClickInterval());
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

/// What the marquee touches, one question at a time: the last answer is about where it is then.
void CanvasOverlay::lookWithin()
{
    if (m_lookedWithin)
        return;
    m_lookedWithin = m_marquee;
    m_page->within(m_marquee->normalized(), [this](CanvasPage::Elements touched) {
        const auto asked = std::exchange(m_lookedWithin, std::nullopt);
        if (!m_marquee)
            return;
        m_candidates = std::move(touched);
        update();
        if (asked != m_marquee)
            lookWithin();
    });
}

void CanvasOverlay::endMarquee()
{
    m_marquee.reset();
    m_candidates.clear();
    update();
}

/// What a double click on something does: a group is entered, a picture cropped, a text edited.
void CanvasOverlay::open(const std::vector<CanvasElement> &hits, QPointF point)
{
    if (hits.empty())
        return;
    const auto current = std::find_if(hits.begin(), hits.end(), [this](const CanvasElement &hit) {
        return hit.path == m_selection.primary();
    });
    const CanvasElement meant = current == hits.end() ? hits.front() : *current;
    m_selection.select(meant.path);
    m_elements = {meant};
    if (meant.isGroup)
        enterGroup(point);
    else if (meant.isPicture())
        crop();
    else
        editText();
}

/// From now on its parts are selected one by one, beginning with the one that was meant.
void CanvasOverlay::enterGroup(QPointF point)
{
    m_page->setEntered(m_elements.front().path);
    m_page->hit(toFilm(point), [this](const CanvasPage::Elements &hits) {
        if (!hits.empty() && hits.front().isInEntered)
            m_selection.select(hits.front().path);
    });
}

void CanvasOverlay::leaveGroup()
{
    const edit::ElementPath group = m_page->entered();
    m_page->setEntered({});
    m_selection.select(group);
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

void CanvasOverlay::beginGesture(CanvasGesture::Kind kind, QPointF from, BoxHandle handle, bool movesAll)
{
    if (!m_editing->begin(kind, m_elements, from, handle, movesAll))
        return;
    m_page->neighbours(m_selection.elements(), [this](std::vector<QRectF> boxes) {
        m_editing->setTargets(targetsWith(std::move(boxes)));
    });
}

SnapTargets CanvasOverlay::targetsWith(std::vector<QRectF> elements) const
{
    SnapTargets targets{std::move(elements), {QRectF({}, QSizeF(m_preview.canvas()))}, 0};
    for (const QRectF &guide : m_guides->boxes())
        targets.lines.push_back(guide);
    if (m_showsGrid && m_snapsToGrid)
        targets.grid = gridStep();
    return targets;
}

int CanvasOverlay::gridStep() const
{
    return m_gridSpacing > 0 ? m_gridSpacing : gridSpacing(m_preview.canvas());
}

// ---- Events

bool CanvasOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_preview && event->type() == QEvent::Resize) {
        setGeometry(m_preview.rect());
        m_rulers->place();
    }
    return QWidget::eventFilter(watched, event);
}

void CanvasOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    CanvasPainter canvas(painter, m_preview.filmToView());
    if (m_showsGrid)
        canvas.paintGrid(m_preview.canvas(), gridStep());
    if (m_showsSafeAreas)
        canvas.paintSafeAreas(m_preview.canvas());
    const bool isDragging = m_editing->isDragging();
    m_beyond->paint(painter, rect(), [this](const CanvasElement &element) {
        return isSelected(element) || (m_hover && m_hover->path == element.path);
    });
    if (m_hover && !isDragging && !m_selection.contains(m_hover->path))
        canvas.paintHover(m_hover->quad);
    for (const QRectF &box : m_crossed)
        canvas.paintHover(box);
    for (const CanvasElement &candidate : m_candidates)
        canvas.paintSelected(candidate.quad);
    for (const CanvasElement &element : m_elements) {
        if (!m_crop->isActive())
            canvas.paintSelected(element.quad);
    }
    m_crop->paint(painter);
    if (const auto quad = handleQuad(); quad && !isDragging && !m_text->isActive())
        canvas.paintHandles(*quad, rect());
    if (!m_crop->isActive())
        m_motion->paint(painter);
    m_guides->paint(painter);
    canvas.paintMarks(m_editing->marks());
    if (m_marquee)
        canvas.paintMarquee(m_marquee->normalized());
    if (m_showsFocus)
        canvas.paintFocus(rect());
}

} // namespace muto::ui
