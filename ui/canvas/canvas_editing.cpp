#include "ui/canvas/canvas_editing.h"

#include <utility>

namespace muto::ui {

namespace {

constexpr int kNudgeRestMs = 700;

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

/// What lies in another one that moves goes along with that.
CanvasEditing::Elements outermost(CanvasEditing::Elements elements)
{
    std::erase_if(elements, [](const CanvasElement &element) { return element.isNested; });
    return elements;
}

} // namespace

CanvasEditing::CanvasEditing(edit::Document &document, edit::EditorActions &actions, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(actions)
{
    m_nudgeEnd.setSingleShot(true);
    m_nudgeEnd.setInterval(kNudgeRestMs);
    connect(&m_nudgeEnd, &QTimer::timeout, this, &CanvasEditing::endNudge);
}

bool CanvasEditing::mayEdit(CanvasEdit edit, const Elements &elements)
{
    for (const CanvasElement &element : elements) {
        if (const auto obstacle = CanvasObstacle::to(edit, element)) {
            Q_EMIT noticed(*obstacle);
            return false;
        }
    }
    return !elements.empty();
}

bool CanvasEditing::begin(CanvasGesture::Kind kind, const Elements &elements, QPointF from, BoxHandle handle)
{
    endNudge();
    if (!mayEdit(editOf(kind), elements))
        return false;
    m_gesture.emplace(kind, outermost(elements), from, handle);
    m_document.beginGesture();
    return true;
}

void CanvasEditing::setNeighbours(std::vector<QRectF> boxes)
{
    if (m_gesture)
        m_gesture->setNeighbours(std::move(boxes));
}

void CanvasEditing::drag(QPointF point, const CanvasGesture::Modifiers &modifiers, double snapRadius)
{
    const auto outcome = m_gesture->at(point, modifiers, snapRadius);
    m_guides = outcome.guides;
    if (!commit(outcome.changes))
        end(false);
}

void CanvasEditing::end(bool keeps)
{
    if (!std::exchange(m_gesture, std::nullopt))
        return;
    m_guides.clear();
    if (keeps)
        m_document.endGesture();
    else
        m_document.cancelGesture();
    Q_EMIT ended();
}

bool CanvasEditing::commit(const CanvasGesture::Changes &changes)
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

void CanvasEditing::move(const Elements &elements, const std::vector<QPointF> &distances)
{
    if (!mayEdit(CanvasEdit::Move, elements))
        return;
    const edit::GestureScope gesture(m_document);
    commit(movedBy(elements, distances));
}

/// A burst of keys is one step.
void CanvasEditing::nudge(const Elements &elements, QPointF distance)
{
    if (!m_nudgeEnd.isActive()) {
        if (!mayEdit(CanvasEdit::Move, elements))
            return;
        m_nudgeStart = outermost(elements);
        m_nudged = {};
        m_document.beginGesture();
    }
    m_nudgeEnd.start();
    m_nudged += distance;
    commit(movedBy(m_nudgeStart, std::vector<QPointF>(m_nudgeStart.size(), m_nudged)));
}

void CanvasEditing::endNudge()
{
    if (m_nudgeStart.empty())
        return;
    m_nudgeEnd.stop();
    m_nudgeStart.clear();
    m_document.endGesture();
}

Result<std::vector<edit::TextPart>> CanvasEditing::textParts(const edit::ElementPath &element) const
{
    const auto found = m_document.find(element);
    return found ? edit::textParts(*m_document.html(element.file), *found) : fail(found.error());
}

void CanvasEditing::setText(const edit::ElementPath &element, const QString &text)
{
    report(m_actions.setText(element, text));
}

void CanvasEditing::setTextParts(const edit::ElementPath &element, const std::vector<edit::RunText> &texts)
{
    report(edit::setTextParts(m_document, element, texts));
}

void CanvasEditing::group(const GroupingFacts &facts)
{
    const auto plan = planGroup(facts);
    if (!plan)
        return report(fail(plan.error()));
    QList<edit::ElementPath> members;
    for (const GroupMember &member : facts.members)
        members.append(member.element.path);
    const auto group = edit::groupElements(m_document, members, plan->startTag, plan->styles);
    report(group ? ok() : fail(group.error()));
}

void CanvasEditing::ungroup(const UngroupingFacts &facts)
{
    const auto styles = planUngroup(facts);
    if (!styles)
        return report(fail(styles.error()));
    const auto freed = edit::ungroupElement(m_document, facts.group.element.path, *styles);
    report(freed ? ok() : fail(freed.error()));
}

void CanvasEditing::setLevel(const CanvasElement &element, int level)
{
    StyleChanges changes{{QStringLiteral("z-index"), QString::number(level)}};
    if (!element.isPositioned())
        changes.push_back({QStringLiteral("position"), QStringLiteral("relative")});
    report(m_actions.setStyle({element.path}, changes));
}

void CanvasEditing::report(const Result<> &result)
{
    if (!result)
        Q_EMIT noticed(result.error().message);
}

} // namespace muto::ui
