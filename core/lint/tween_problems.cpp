#include "core/lint/tween_problems.h"

#include "core/composition/lint/lint_words.h"
#include "core/composition/timing_attributes.h"
#include "core/lint/timed_tweens.h"
#include "core/script/script_library.h"
#include "core/script/script_reader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace muto::lint {

using composition::HtmlElement;
using composition::LintIssue;
using composition::LintWords;
using script::TweenMethod;
using Severity = composition::Issue::Severity;

namespace {

constexpr double kBoundarySlack = 0.05; // seconds
constexpr double kSameMoment = 1e-6;

class TweenRules
{
public:
    TweenRules(const PageScript &script, const composition::HtmlDocument &page)
        : m_script(script)
        , m_page(page)
        , m_model(script::readScript(script.text, script::targetCount(page)))
        , m_tweens(timedTweens(m_model, page))
    {
    }

    std::vector<LintIssue> run()
    {
        compareAll();
        lookAtExits();
        lookAtCaptions();
        lookAtBeginning();
        return std::move(m_issues);
    }

private:
    void compareAll();
    void compare(const TimedTween &earlier, const TimedTween &later);
    void lookAtExits();
    void lookAtCaptions();
    void lookAtBeginning();
    using Moment = std::function<bool(double start)>;
    bool isKilled(const TimedTween &exit, const Moment &isInTime) const;
    void add(Severity severity, const char *code, composition::SourceSpan where, const QString &message,
             const QString &hint);

    const PageScript &m_script;
    const composition::HtmlDocument &m_page;
    const script::ScriptModel m_model;
    const std::vector<TimedTween> m_tweens;
    std::vector<LintIssue> m_issues;
};

void TweenRules::add(Severity severity, const char *code, composition::SourceSpan where,
                     const QString &message, const QString &hint)
{
    LintIssue issue;
    issue.severity = severity;
    issue.code = QLatin1String(code);
    issue.file = m_script.file;
    issue.where = {m_script.offset + where.offset, where.length};
    issue.message = message;
    issue.hint = hint;
    m_issues.push_back(std::move(issue));
}

bool isRelative(const TimedProperty &property)
{
    return property.value.text.startsWith(QLatin1String("+=")) ||
           property.value.text.startsWith(QLatin1String("-="));
}

/// What a property is in the end, by whichever of its names it is called; "scale" is two.
QStringList sidesOf(const QString &property)
{
    static const QHash<QString, QStringList> others{
        {QStringLiteral("autoAlpha"), {QStringLiteral("opacity"), QStringLiteral("visibility")}},
        {QStringLiteral("scale"), {QStringLiteral("scaleX"), QStringLiteral("scaleY")}},
        {QStringLiteral("rotate"), {QStringLiteral("rotation")}},
        {QStringLiteral("rotateZ"), {QStringLiteral("rotation")}},
        {QStringLiteral("rotationZ"), {QStringLiteral("rotation")}},
        {QStringLiteral("translateX"), {QStringLiteral("x")}},
        {QStringLiteral("translateY"), {QStringLiteral("y")}},
        {QStringLiteral("transformOrigin"), {}},
        {QStringLiteral("transformPerspective"), {}},
        {QStringLiteral("force3D"), {}}};
    return others.value(property, {property});
}

bool changes(const TimedTween &tween, const QString &property)
{
    const QStringList sides = sidesOf(property);
    return std::any_of(tween.properties.begin(), tween.properties.end(), [&sides](const TimedProperty &one) {
        const QStringList others = sidesOf(one.name);
        return std::any_of(others.begin(), others.end(),
                           [&sides](const QString &side) { return sides.contains(side); });
    });
}

/// Until when the earlier of two goes on that may meet; nothing when that is not known. Elements that both go
/// through one after the other, at the same pace, meet only where the first of them do.
std::optional<double> meetingEnd(const TimedTween &earlier, const TimedTween &later)
{
    if (!earlier.stagger || !later.stagger)
        return earlier.end;
    return sameMeaning(*earlier.stagger, *later.stagger) ? earlier.runEnd : std::nullopt;
}

/// Of those that begin at the same time the one written first is the earlier.
void TweenRules::compareAll()
{
    std::vector<const TimedTween *> timed;
    for (const TimedTween &tween : m_tweens) {
        if (tween.start && tween.method != TweenMethod::Set)
            timed.push_back(&tween);
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const TimedTween *a, const TimedTween *b) { return *a->start < *b->start; });
    for (std::size_t a = 0; a < timed.size(); ++a) {
        for (std::size_t b = a + 1; b < timed.size(); ++b) {
            const auto end = meetingEnd(*timed[a], *timed[b]);
            if (end && *timed[b]->start < *end - kSameMoment && timed[a]->film == timed[b]->film &&
                shareTarget(*timed[a], *timed[b]))
                compare(*timed[a], *timed[b]);
        }
    }
}

void TweenRules::compare(const TimedTween &earlier, const TimedTween &later)
{
    const QString target = later.targets.join(QStringLiteral(", "));
    const auto tellRelative = [&](const TimedTween &tween, const TimedProperty &property) {
        add(Severity::Error, "gsap_relative_value_second_writer", tween.span,
            LintWords::tr("%1 of \"%2\" is relative while another tween is still changing it.")
                .arg(property.name, target),
            LintWords::tr("Write where it goes to, or begin after the other tween."));
    };
    const bool together = *later.start - *earlier.start <= kSameMoment;
    for (const TimedProperty &property : earlier.properties) {
        if (together && isRelative(property) && changes(later, property.name))
            tellRelative(earlier, property);
    }
    if (earlier.overwrites || later.overwrites)
        return;
    for (const TimedProperty &property : later.properties) {
        if (!changes(earlier, property.name))
            continue;
        if (isRelative(property))
            tellRelative(later, property);
        else
            add(Severity::Warning, "overlapping_gsap_tweens", property.span,
                LintWords::tr("%1 of \"%2\" is still being animated by another tween at %3 s.")
                    .arg(property.name, target, QString::number(*later.start)),
                LintWords::tr("Begin it when the other one has ended."));
    }
}

bool isNothing(const TimedProperty *property)
{
    if (!property)
        return false;
    return property->value.isNumber() ? property->value.number == 0
                                      : composition::parseNumber(property->value.text) == 0.0;
}

bool fadesOut(const TimedTween &tween)
{
    return isNothing(tween.property(QStringLiteral("opacity"))) ||
           isNothing(tween.property(QStringLiteral("autoAlpha")));
}

bool leavesNothing(const TimedTween &tween)
{
    const auto says = [&tween](const char *property, const char *word) {
        const TimedProperty *found = tween.property(QLatin1String(property));
        return found && found->value.text == QLatin1String(word);
    };
    return fadesOut(tween) || says("visibility", "hidden") || says("display", "none");
}

/// A `set` in time that hides what fades, or one of which nobody knows when or what.
bool TweenRules::isKilled(const TimedTween &exit, const Moment &isInTime) const
{
    return std::any_of(m_tweens.begin(), m_tweens.end(), [&](const TimedTween &tween) {
        const bool isSet =
            tween.method == TweenMethod::Set || (tween.method == TweenMethod::To && tween.isInstant());
        if (!isSet || tween.film != exit.film || !leavesNothing(tween))
            return false;
        return (!tween.start || isInTime(*tween.start)) &&
               (tween.targets.isEmpty() || coversTargets(tween, exit));
    });
}

void TweenRules::lookAtExits()
{
    std::vector<double> ends;
    for (const HtmlElement &element : m_page.elements()) {
        const auto start = composition::parseNumber(element.value(QLatin1String("data-start")));
        const auto duration = composition::parseNumber(element.value(QLatin1String("data-duration")));
        if (start && duration && !element.has(QLatin1String("data-composition-id")))
            ends.push_back(*start + *duration);
    }
    for (const TimedTween &tween : m_tweens) {
        if (tween.method != TweenMethod::To || tween.targets.isEmpty() || !tween.end || !fadesOut(tween))
            continue;
        const bool atBoundary = std::any_of(ends.begin(), ends.end(), [&tween](double end) {
            return std::abs(end - *tween.end) <= kBoundarySlack;
        });
        const auto whereItEnds = [&tween](double start) {
            return std::abs(start - *tween.end) <= kBoundarySlack;
        };
        if (!atBoundary || isKilled(tween, whereItEnds))
            continue;
        const QString target = tween.targets.join(QStringLiteral(", "));
        add(Severity::Error, "gsap_exit_missing_hard_kill", tween.span,
            LintWords::tr("\"%1\" fades out where a clip ends; after seeking it may still be seen.")
                .arg(target),
            LintWords::tr("Follow it by tl.set(\"%1\", { opacity: 0 }, %2).")
                .arg(target, QString::number(*tween.end)));
    }
}

bool isCaption(const QString &selector)
{
    static const QRegularExpression caption(QStringLiteral(R"([.#][\w-]*(caption|subtitle)[\w-]*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return caption.match(selector).hasMatch();
}

/// A seek may land a little before the end of the fade: a caption is only certain to be gone once it is set
/// so, then or later.
void TweenRules::lookAtCaptions()
{
    for (const TimedTween &tween : m_tweens) {
        const bool isExit = tween.method == TweenMethod::To && !tween.isInstant() && leavesNothing(tween);
        const auto isLater = [&tween](double start) {
            return !tween.end || start >= *tween.end - kBoundarySlack;
        };
        if (isExit && std::any_of(tween.targets.begin(), tween.targets.end(), isCaption) &&
            !isKilled(tween, isLater))
            add(Severity::Error, "caption_exit_missing_hard_kill", tween.span,
                LintWords::tr("The caption fades out, but nothing makes sure that it is gone."),
                LintWords::tr("Add tl.set(…, { opacity: 0 }) where the fade ends."));
    }
}

void TweenRules::lookAtBeginning()
{
    for (const TimedTween &tween : m_tweens) {
        if (tween.method == TweenMethod::Set && !tween.targets.isEmpty() && tween.start == 0.0 &&
            fadesOut(tween))
            add(Severity::Warning, "gsap_timeline_set_initial_hide", tween.span,
                LintWords::tr("\"%1\" is hidden by the timeline at 0: the first frame may still show it.")
                    .arg(tween.targets.join(QStringLiteral(", "))),
                LintWords::tr("Hide it in CSS, or by gsap.set."));
    }
}

} // namespace

std::vector<LintIssue> tweenProblems(const PageScript &script, const composition::HtmlDocument &page)
{
    return TweenRules(script, page).run();
}

} // namespace muto::lint
