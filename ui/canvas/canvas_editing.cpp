#include "ui/canvas/canvas_editing.h"

#include "core/edit/bound_text.h"
#include "ui/animation/animation_editing.h"
#include "ui/editing/clip_stacking.h"
#include "ui/editing/element_name.h"

#include <algorithm>
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

/// Changes of a kind that begin a gesture: whether they can be made is asked before anything moves.
const BoxChange kSomeMove{{1, 1}, {0, 0}, 0};

BoxChange sampleOf(CanvasGesture::Kind kind, BoxHandle handle)
{
    switch (kind) {
    case CanvasGesture::Kind::Move:
        return kSomeMove;
    case CanvasGesture::Kind::Resize:
        return {{handle.x < 0 ? 1.0 : 0.0, handle.y < 0 ? 1.0 : 0.0},
                {handle.x != 0 ? 1.0 : 0.0, handle.y != 0 ? 1.0 : 0.0},
                0};
    case CanvasGesture::Kind::Rotate:
        return {{}, {0, 0}, 1};
    }
    Q_UNREACHABLE();
}

QStringList saidBy(const StyleChanges &styles)
{
    QStringList properties;
    for (const edit::StyleChange &change : styles)
        properties.append(change.property);
    return properties;
}

/// Null when the style of an element does not say it.
QString inlineValue(const edit::Document &document, const edit::ElementPath &element, const QString &property)
{
    const auto found = document.find(element);
    if (!found)
        return {};
    const composition::HtmlElement &it = document.html(element.file)->elements()[std::size_t(*found)];
    const edit::InlineStyle style(it.value(QLatin1String("style")).toUtf8());
    const edit::StyleDeclaration *declaration = style.find(property);
    return declaration ? declaration->value : QString();
}

bool isSameElements(const CanvasEditing::Elements &one, const CanvasEditing::Elements &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const CanvasElement &a, const CanvasElement &b) { return a.path == b.path; });
}

/// What lies in another one that moves goes along with that.
CanvasEditing::Elements outermost(CanvasEditing::Elements elements)
{
    std::erase_if(elements, [](const CanvasElement &element) { return element.isNested; });
    return elements;
}

} // namespace

CanvasEditing::CanvasEditing(edit::Document &document, edit::EditorActions &actions,
                             script::ScriptLibrary &library, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(actions)
    , m_scripts(document, library)
{
    m_nudgeEnd.setSingleShot(true);
    m_nudgeEnd.setInterval(kNudgeRestMs);
    connect(&m_nudgeEnd, &QTimer::timeout, this, &CanvasEditing::endNudge);
}

bool CanvasEditing::mayEdit(CanvasEdit edit, const Elements &elements)
{
    for (const CanvasElement &element : elements) {
        if (const auto obstacle = CanvasObstacle::to(edit, element)) {
            Q_EMIT refused({*obstacle, element.path, {}, {}});
            return false;
        }
        const bool isStretched = edit == CanvasEdit::Resize || edit == CanvasEdit::Rotate;
        if (isStretched && element.space && elements.size() > 1) {
            Q_EMIT refused(
                {tr("%1 is seen in perspective: it can be moved together with others, but resized and turned "
                    "only by itself.")
                     .arg(elementName(m_document, element.path)),
                 element.path,
                 {},
                 {}});
            return false;
        }
    }
    return !elements.empty();
}

/// Opens a step of the history, unless one of the elements cannot be edited so. `sample` is a change of the
/// kind that is to come.
std::optional<CanvasEditing::Edited> CanvasEditing::beginEdit(CanvasEdit edit, const Elements &elements,
                                                              const BoxChange &sample, bool movesAll)
{
    endNudge();
    if (!mayEdit(edit, elements))
        return std::nullopt;
    const bool areKeyframes = m_animations && m_animations->autoKeyframes() && !movesAll;
    const auto tweened = areKeyframes ? TweenedEdit::Keyframe : TweenedEdit::Whole;
    Edited edited{outermost(elements), {}, tweened, {}, {}};
    for (const CanvasElement &element : edited.elements) {
        edited.channels.push_back(CanvasChannels::of(m_document, m_scripts.library(), element));
        const auto planned = animatedEdit(element, sample, edited.channels.back(), edited.tweened);
        if (!planned) {
            Q_EMIT refused(planned.error());
            return std::nullopt;
        }
    }
    edited.shifted.resize(edited.elements.size());
    edited.before.resize(edited.elements.size());
    m_document.beginStep(stepText(edit, edited.elements));
    return edited;
}

QString CanvasEditing::stepText(CanvasEdit edit, const Elements &elements) const
{
    const QString what = elements.size() == 1 ? elementName(m_document, elements.front().path)
                                              : tr("%n elements", nullptr, int(elements.size()));
    switch (edit) {
    case CanvasEdit::Resize:
        return tr("Resize %1").arg(what);
    case CanvasEdit::Rotate:
        return tr("Turn %1").arg(what);
    default:
        return tr("Move %1").arg(what);
    }
}

bool CanvasEditing::begin(CanvasGesture::Kind kind, const Elements &elements, QPointF from, BoxHandle handle,
                          bool movesAll)
{
    BoxChange sample = sampleOf(kind, handle);
    if (elements.size() > 1)
        sample.shift = kSomeMove.shift; // they go elsewhere, too
    m_edited = beginEdit(editOf(kind), elements, sample, movesAll);
    if (!m_edited)
        return false;
    m_gesture.emplace(kind, m_edited->elements, from, handle);
    return true;
}

void CanvasEditing::setTargets(SnapTargets targets)
{
    if (m_gesture)
        m_gesture->setTargets(std::move(targets));
}

void CanvasEditing::drag(QPointF point, const CanvasGesture::Modifiers &modifiers, double snapRadius)
{
    const auto outcome = m_gesture->at(point, modifiers, snapRadius);
    m_marks = outcome.marks;
    if (!commit(*m_edited, outcome.changes))
        end(false);
}

void CanvasEditing::end(bool keeps)
{
    if (!std::exchange(m_gesture, std::nullopt))
        return;
    m_marks = {};
    m_edited.reset();
    if (keeps)
        m_document.endStep();
    else
        m_document.cancelStep();
    Q_EMIT ended();
}

/// What becomes of the boxes, in the style and in the scripts; all of it is counted from how they were. All
/// of them, or none.
bool CanvasEditing::commit(Edited &edited, const CanvasGesture::Changes &changes)
{
    std::optional<CanvasRefusal> refusal;
    const auto done = edit::allOrNothing(m_document, {}, [&]() -> Result<> {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const CanvasElement &element = edited.elements[i];
            const auto edit = animatedEdit(element, changes[i], edited.channels[i], edited.tweened);
            if (!edit) {
                refusal = edit.error();
                return fail(ErrorKind::Usage, {});
            }
            if (const Result<> one = carryOut(edited, i, *edit); !one)
                return changes.size() == 1 ? one
                                           : fail(one.error().within(elementName(m_document, element.path)));
        }
        return ok();
    });
    if (refusal)
        Q_EMIT refused(*refusal);
    else
        report(done);
    return done.has_value();
}

Result<> CanvasEditing::carryOut(Edited &edited, std::size_t which, const AnimatedEdit &edit)
{
    const CanvasElement &element = edited.elements[which];
    const Result<> styled = setStyles(element, edit.styles, edited.before[which]);
    const Result<> keyed =
        styled && !edit.keys.empty() ? m_animations->setKeyframe(element.path, edit.keys) : styled;
    return keyed ? shift(edit.shifts, edited.shifted[which]) : keyed;
}

Result<> CanvasEditing::setStyles(const CanvasElement &element, StyleChanges styles, StyleChanges &before)
{
    const auto isAbout = [](const QString &property) {
        return [property](const edit::StyleChange &change) { return change.property == property; };
    };
    const QStringList said = saidBy(styles);
    for (const edit::StyleChange &was : before) {
        if (!said.contains(was.property))
            styles.push_back(was);
    }
    for (const QString &property : said) {
        if (std::none_of(before.begin(), before.end(), isAbout(property)))
            before.push_back({property, inlineValue(m_document, element.path, property)});
    }
    return styles.empty() ? ok() : m_actions.setStyle({element.path}, styles);
}

/// Tweens are where `done` has brought them.
Result<> CanvasEditing::shift(std::vector<AnimatedEdit::Shift> wanted, std::vector<AnimatedEdit::Shift> &done)
{
    const auto findIn = [](std::vector<AnimatedEdit::Shift> &all, const AnimatedEdit::Shift &shift) {
        const auto found = std::find_if(all.begin(), all.end(), [&shift](const AnimatedEdit::Shift &each) {
            return each.tween == shift.tween && each.property == shift.property;
        });
        return found == all.end() ? nullptr : &*found;
    };
    for (const AnimatedEdit::Shift &shift : done) {
        if (!findIn(wanted, shift))
            wanted.push_back({shift.tween, shift.property, {}});
    }
    Result<> shifted = ok();
    for (const AnimatedEdit::Shift &shift : wanted) {
        AnimatedEdit::Shift *so = findIn(done, shift);
        const QPointF by = shift.by - (so ? so->by : QPointF());
        if (by.isNull() || !shifted)
            continue;
        shifted = m_scripts.change(shift.tween.page, shift.tween.script, tr("Move animation"),
                                   [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
                                       return script::shiftProperty(edits, model, shift.tween.tween,
                                                                    shift.property, by);
                                   });
        if (shifted && so)
            so->by = shift.by;
        else if (shifted)
            done.push_back(shift);
    }
    return shifted;
}

void CanvasEditing::move(const Elements &elements, const std::vector<QPointF> &distances)
{
    auto edited = beginEdit(CanvasEdit::Move, elements, kSomeMove);
    if (!edited)
        return;
    std::vector<QPointF> theirs;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (!elements[i].isNested)
            theirs.push_back(distances[i]);
    }
    if (commit(*edited, movesBy(edited->elements, theirs)))
        m_document.endStep();
    else
        m_document.cancelStep();
}

/// A burst of keys is one step.
void CanvasEditing::nudge(const Elements &elements, QPointF distance)
{
    if (m_nudging && !isSameElements(m_nudging->elements, outermost(elements)))
        endNudge();
    if (!m_nudging) {
        m_nudging = beginEdit(CanvasEdit::Move, elements, kSomeMove);
        m_nudged = {};
    }
    if (!m_nudging)
        return;
    m_nudgeEnd.start();
    m_nudged += distance;
    const std::vector<QPointF> distances(m_nudging->elements.size(), m_nudged);
    if (!commit(*m_nudging, movesBy(m_nudging->elements, distances)))
        endNudge();
}

void CanvasEditing::endNudge()
{
    m_nudgeEnd.stop();
    if (std::exchange(m_nudging, std::nullopt))
        m_document.endStep();
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
    const auto found = m_document.find(element);
    if (found && edit::textVariableOf(*m_document.html(element.file), *found))
        return report(fail(ErrorKind::Usage,
                           tr("The text comes from a variable: no part of it can look otherwise."),
                           tr("Change how all of it looks in the inspector.")));
    const bool isEmpty = found && !edit::textParts(*m_document.html(element.file), *found);
    if (!isEmpty)
        return report(edit::setTextParts(m_document, element, texts));
    edit::StepScope step(m_document, tr("Edit the text of %1").arg(elementName(m_document, element)));
    Result<> set = m_actions.setText(element, texts.front().text);
    if (set)
        set = edit::setTextParts(m_document, element, texts);
    report(set);
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

std::vector<QRectF> CanvasEditing::reorder(const std::vector<OrderedBox> &boxes, OrderMove move)
{
    std::vector<QRectF> crossed;
    edit::StepScope step(m_document, orderText(boxes, move));
    for (const OrderedBox &box : boxes) {
        const OrderPlan plan = planOrder(box, move);
        for (const auto &[path, styles] : plan.styles) {
            if (const Result<> set = m_actions.setStyle({path}, styles); !set) {
                report(set);
                step.cancel();
                return {};
            }
        }
        const Result<> moved = m_actions.moveClips(tracksFor(box, plan));
        if (!moved) {
            report(moved);
            step.cancel();
            return {};
        }
        crossed.insert(crossed.end(), plan.crossed.begin(), plan.crossed.end());
    }
    return crossed;
}

/// Clips that cover others now, and are seen with them, lie above them in the timeline, too.
std::vector<edit::ClipMove> CanvasEditing::tracksFor(const OrderedBox &box, const OrderPlan &plan) const
{
    std::vector<StackedElement> stacked;
    for (const OrderedElement &element : box.elements)
        stacked.push_back({element.path, plan.levelOf(element), element.isSelected});
    return tracksAsPainted(m_document, stacked);
}

QString CanvasEditing::orderText(const std::vector<OrderedBox> &boxes, OrderMove move) const
{
    QList<edit::ElementPath> moved;
    for (const OrderedBox &box : boxes) {
        for (const OrderedElement &element : box.elements) {
            if (element.isSelected)
                moved.append(element.path);
        }
    }
    const QString what = moved.size() == 1 ? elementName(m_document, moved.front())
                                           : tr("%n elements", nullptr, int(moved.size()));
    switch (move) {
    case OrderMove::ToFront:
        return tr("Bring %1 to the front").arg(what);
    case OrderMove::Forward:
        return tr("Bring %1 forward").arg(what);
    case OrderMove::Backward:
        return tr("Send %1 backward").arg(what);
    case OrderMove::ToBack:
        return tr("Send %1 to the back").arg(what);
    }
    Q_UNREACHABLE();
}

QList<edit::ElementPath> CanvasEditing::besides(const edit::ElementPath &element) const
{
    QList<edit::ElementPath> all;
    const auto index = m_document.find(element);
    if (!index)
        return all;
    const auto &elements = m_document.html(element.file)->elements();
    const int parent = elements[std::size_t(*index)].parent;
    for (int i = parent + 1; parent >= 0 && i < elements[std::size_t(parent)].end;
         i = elements[std::size_t(i)].end)
        all.append(m_document.paths(element.file)->of(i));
    return all;
}

QString CanvasEditing::nameOf(const CanvasElement &element) const
{
    return elementName(m_document, element.path);
}

void CanvasEditing::report(const Result<> &result)
{
    if (!result)
        Q_EMIT noticed(result.error().message);
}

} // namespace muto::ui
