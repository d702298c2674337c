#include "core/composition/lint/lint_page.h"

#include "core/composition/lint/lint_words.h"
#include "core/composition/timing_attributes.h"

#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

bool usesGsap(const LintPage &page)
{
    static const QRegularExpression use(QStringLiteral(R"(\bgsap\s*\.\s*\w+)"));
    return use.match(QString::fromLatin1(page.allCode())).hasMatch();
}

const CssDeclaration *styledBy(const LintPage &page, const QString &selector, const QString &property)
{
    const CssDeclaration *found = nullptr;
    for (const PageRule &rule : page.rules()) {
        const QStringList alternatives = rule.rule.selector.split(QLatin1Char(','));
        const bool same = std::any_of(alternatives.begin(), alternatives.end(),
                                      [&selector](const QString &one) { return one.trimmed() == selector; });
        if (same && rule.rule.declaration(property))
            found = rule.rule.declaration(property);
    }
    return found;
}

bool isZero(const ScriptProperty *property)
{
    return property && parseNumber(property->value) == 0.0;
}

const ScriptProperty *propertyOf(const std::vector<ScriptProperty> &properties, const QString &key)
{
    for (const ScriptProperty &property : properties) {
        if (property.key == key)
            return &property;
    }
    return nullptr;
}

void library(const LintPage &page, LintFindings &found)
{
    if (page.scripts().empty())
        return;
    const SourceSpan where = page.startTag(page.scripts().front().element);
    const bool isThere = page.loads(QStringLiteral("gsap")) || page.hasUnknownScripts() ||
                         page.allCode().contains("GreenSock");
    static const QRegularExpression defines(QStringLiteral(
        R"(\b(window\s*\.\s*gsap|var\s+gsap|const\s+gsap|let\s+gsap)\s*=|\bimport\b[^;]*\bgsap\b)"));
    if (page.isEntry() && usesGsap(page) && !isThere &&
        !defines.match(QString::fromLatin1(page.allCode())).hasMatch())
        found.push_back({QStringLiteral("missing_gsap_script"),
                         Severity::Error,
                         where,
                         LintWords::tr("Scripts use gsap, but nothing loads it."),
                         LintWords::tr("Load it by a <script src> before."),
                         {}});
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &) {
        const ScriptProperty *path = call.var(QStringLiteral("motionPath"));
        if (path && !page.loads(QStringLiteral("MotionPath")) && !page.allCode().contains("MotionPathPlugin"))
            found.push_back({QStringLiteral("missing_gsap_plugin"),
                             Severity::Error,
                             script.at(path->span),
                             LintWords::tr("motionPath needs MotionPathPlugin, which nothing loads."),
                             LintWords::tr("Load it and register it: gsap.registerPlugin(MotionPathPlugin)."),
                             {}});
    });
}

/// One that the preview may take while there is nothing on it yet.
void registeredTooEarly(const PageScript &script, const QString &name, LintFindings &found)
{
    const QString code = QString::fromLatin1(script.script.code);
    const auto put =
        QRegularExpression(
            QStringLiteral("__timelines[^;\\n]*=[^;\\n]*\\b%1\\b").arg(QRegularExpression::escape(name)))
            .match(code);
    const auto ready = code.indexOf(QLatin1String("fonts.ready"));
    const bool fillsLater =
        ready >= 0 && QRegularExpression(QStringLiteral("\\b%1\\s*\\.\\s*(to|from|fromTo|set|add)\\b")
                                             .arg(QRegularExpression::escape(name)))
                          .match(code, ready)
                          .hasMatch();
    if (put.hasMatch() && fillsLater && put.capturedStart() < ready &&
        !code.contains(QLatin1String("__hfTimelinesBuilding")))
        found.push_back(
            {QStringLiteral("gsap_timeline_registered_before_async_build"),
             Severity::Error,
             script.at({put.capturedStart(), put.capturedLength()}),
             LintWords::tr("\"%1\" is registered while it is still empty; it is filled when fonts have come.")
                 .arg(name),
             LintWords::tr("Set window.__hfTimelinesBuilding = true before, and dispatch "
                           "hf-timelines-built when it is done."),
             {}});
}

void registration(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression made(
        QStringLiteral(R"(\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*gsap\s*\.\s*timeline\s*\()"));
    const QString all = QString::fromLatin1(page.allCode());
    const auto isUsed = [&all](const QString &name, const QString &pattern) {
        return QRegularExpression(pattern.arg(QRegularExpression::escape(name))).match(all).hasMatch();
    };
    eachInCode(
        page, made,
        [&](const PageScript &script, const LintPlace &where, const QRegularExpressionMatch &match) {
            const QString name = match.captured(1);
            const bool isRegistered = isUsed(name, QStringLiteral("__timelines[^;\\n]*=[^;\\n]*\\b%1\\b")) ||
                                      isUsed(name, QStringLiteral("\\.\\s*add\\s*\\(\\s*%1\\b")) ||
                                      isUsed(name, QStringLiteral("\\breturn\\s+%1\\b")) ||
                                      isUsed(name, QStringLiteral("\\w\\s*\\([^;()]*\\b%1\\b[^;()]*\\)"));
            if (!isRegistered && !page.hasUnknownScripts())
                found.push_back(
                    {QStringLiteral("gsap_timeline_not_registered"),
                     Severity::Error,
                     where,
                     LintWords::tr("The timeline \"%1\" is made, but never registered: it will not move.")
                         .arg(name),
                     LintWords::tr("Put it into window.__timelines, or into a timeline that is there."),
                     {},
                     {},
                     true});
            registeredTooEarly(script, name, found);
        });
}

/// Whether a clip comes and goes is for its times to say.
void clipShownByTween(const LintPage &page, const PageScript &script, const TweenCall &call,
                      const ScriptProperty &property, LintFindings &found)
{
    if (!call.target ||
        (property.key != QLatin1String("visibility") && property.key != QLatin1String("display")))
        return;
    const auto elements = page.selected(*call.target);
    if (std::any_of(elements.begin(), elements.end(),
                    [&](int i) { return page.element(i).has(QLatin1String("data-start")); }))
        found.push_back({QStringLiteral("gsap_animates_clip_element"),
                         Severity::Error,
                         script.at(property.span),
                         LintWords::tr("%1 of the clip \"%2\" is set by its times, and by this tween.")
                             .arg(property.key, *call.target),
                         LintWords::tr("Animate opacity, or an element inside of the clip."),
                         {}});
}

void layoutMotion(const PageScript &script, const TweenCall &call, const ScriptProperty &property,
                  LintFindings &found)
{
    static const QSet<QString> layout{QStringLiteral("left"),         QStringLiteral("top"),
                                      QStringLiteral("right"),        QStringLiteral("bottom"),
                                      QStringLiteral("margin"),       QStringLiteral("marginLeft"),
                                      QStringLiteral("marginTop"),    QStringLiteral("marginRight"),
                                      QStringLiteral("marginBottom"), QStringLiteral("roundProps")};
    if (layout.contains(property.key) && call.method != QLatin1String("set"))
        found.push_back(
            {QStringLiteral("gsap_non_transform_motion"),
             Severity::Error,
             script.at(property.span),
             LintWords::tr("Animating %1 moves in whole pixels: it will judder.").arg(property.key),
             LintWords::tr("Animate x, y, xPercent or yPercent."),
             {}});
}

void transformTwice(const LintPage &page, const TweenCall &call, const ScriptProperty &property,
                    const LintPlace &where, LintFindings &found)
{
    static const QSet<QString> moving{
        QStringLiteral("x"),        QStringLiteral("y"),        QStringLiteral("scale"),
        QStringLiteral("scaleX"),   QStringLiteral("scaleY"),   QStringLiteral("rotation"),
        QStringLiteral("xPercent"), QStringLiteral("yPercent"), QStringLiteral("rotate"),
        QStringLiteral("skewX"),    QStringLiteral("skewY")};
    if (!moving.contains(property.key) || !call.target || call.method == QLatin1String("fromTo"))
        return;
    const CssDeclaration *transform = styledBy(page, *call.target, QStringLiteral("transform"));
    if (transform && transform->value != QLatin1String("none"))
        found.push_back(
            {QStringLiteral("gsap_css_transform_conflict"),
             Severity::Error,
             where,
             LintWords::tr("\"%1\" has a transform in CSS, too, which this tween replaces.")
                 .arg(*call.target),
             LintWords::tr("Set where it begins by gsap.set or fromTo, and remove the transform from CSS."),
             {}});
}

void targets(const LintPage &page, LintFindings &found)
{
    const bool isCanvas =
        std::any_of(page.elements().begin(), page.elements().end(), [](const HtmlElement &one) {
            return one.tag == QLatin1String("canvas") && one.has(QLatin1String("layoutsubtree"));
        });
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &where) {
        for (const ScriptProperty &property : call.vars) {
            clipShownByTween(page, script, call, property, found);
            if (!isCanvas)
                layoutMotion(script, call, property, found);
            transformTwice(page, call, property, where, found);
        }
    });
}

/// What covers the picture and is to be shown has to be hidden until then.
void overlaySeenBefore(const LintPage &page, const PageScript &script, const TweenCall &call,
                       LintFindings &found)
{
    for (const int i : page.selected(*call.target)) {
        const QString style = page.element(i).value(QLatin1String("style"));
        const CssDeclaration *inset = styledBy(page, *call.target, QStringLiteral("inset"));
        const bool isFull = (inset && parseNumber(inset->value) == 0.0) ||
                            style.contains(QRegularExpression(QStringLiteral(R"(inset\s*:\s*0)")));
        if (isFull && !style.contains(QLatin1String("opacity")))
            found.push_back(
                {QStringLiteral("gsap_fullscreen_overlay_starts_visible"),
                 Severity::Error,
                 script.at(call.span),
                 LintWords::tr("\"%1\" covers the picture and is seen before this tween shows it.")
                     .arg(*call.target),
                 LintWords::tr("Give it opacity: 0 in CSS."),
                 {}});
    }
}

void opacities(const LintPage &page, LintFindings &found)
{
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &where) {
        if (!call.target)
            return;
        const CssDeclaration *opacity = styledBy(page, *call.target, QStringLiteral("opacity"));
        const bool isHidden = opacity && parseNumber(opacity->value) == 0.0;
        const ScriptProperty *to = call.var(QStringLiteral("opacity"))
                                       ? call.var(QStringLiteral("opacity"))
                                       : call.var(QStringLiteral("autoAlpha"));
        if (call.method == QLatin1String("from") && isHidden && isZero(to))
            found.push_back(
                {QStringLiteral("gsap_from_opacity_noop"),
                 Severity::Error,
                 where,
                 LintWords::tr("\"%1\" is invisible in CSS and comes from invisible: it is never seen.")
                     .arg(*call.target),
                 LintWords::tr("Remove opacity: 0 from CSS, or animate to opacity 1."),
                 {}});
        if (call.method == QLatin1String("fromTo") && isHidden && !to &&
            (propertyOf(call.from, QStringLiteral("opacity")) ||
             propertyOf(call.from, QStringLiteral("autoAlpha"))))
            found.push_back(
                {QStringLiteral("gsap_cold_seek_hidden_fromto_missing_reveal"),
                 Severity::Error,
                 where,
                 LintWords::tr("\"%1\" is invisible in CSS and shown only by where this tween comes from.")
                     .arg(*call.target),
                 LintWords::tr("Put opacity: 1 into what it goes to."),
                 {}});
        if (to && !isHidden && call.method == QLatin1String("to") && !isZero(to))
            overlaySeenBefore(page, script, call, found);
    });
}

void repeats(const LintPage &page, LintFindings &found)
{
    const bool isFinite =
        page.root() &&
        parseNumber(page.element(*page.root()).value(QLatin1String("data-duration"))).value_or(0) > 0;
    static const QRegularExpression endless(QStringLiteral(R"(\brepeat\s*:\s*-\s*1\b)"));
    eachInCode(page, endless,
               [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &) {
                   found.push_back(
                       {QStringLiteral("gsap_infinite_repeat"),
                        isFinite ? Severity::Warning : Severity::Error,
                        where,
                        LintWords::tr("This animation has no end."),
                        isFinite ? LintWords::tr("The film ends it. A number of repeats says when.")
                                 : LintWords::tr("Give it a number of repeats, or the root a data-duration."),
                        {}});
               });
    static const QRegularExpression ceiling(
        QStringLiteral(R"(\brepeat\s*:\s*Math\s*\.\s*ceil\s*\([^,}]*\)\s*-\s*1)"));
    eachInCode(page, ceiling,
               [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &) {
                   found.push_back({QStringLiteral("gsap_repeat_ceil_overshoot"),
                                    Severity::Warning,
                                    where,
                                    LintWords::tr("Rounding up lets the last repeat go on after its time."),
                                    LintWords::tr("Round down: Math.max(0, Math.floor(…) - 1)."),
                                    {}});
               });
    static const QRegularExpression floored(
        QStringLiteral(R"(\brepeat\s*:\s*Math\s*\.\s*floor\s*\([^,}]*\)\s*-\s*1)"));
    eachInCode(page, floored,
               [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &) {
                   found.push_back(
                       {QStringLiteral("gsap_repeat_floor_unclamped"),
                        Severity::Warning,
                        where,
                        LintWords::tr("When there is no room for one, this is −1, which repeats for ever."),
                        LintWords::tr("Write Math.max(0, Math.floor(…) - 1)."),
                        {}});
               });
}

bool isRelative(const QString &value)
{
    static const QRegularExpression relative(QStringLiteral(R"(^["'`][+-]=)"));
    return relative.match(value).hasMatch();
}

void relatives(const LintPage &page, LintFindings &found)
{
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &) {
        const bool refreshes = call.var(QStringLiteral("repeatRefresh")) &&
                               call.var(QStringLiteral("repeatRefresh"))->value == QLatin1String("true");
        for (const ScriptProperty &property : call.vars) {
            if (!isRelative(property.value))
                continue;
            if (refreshes)
                found.push_back(
                    {QStringLiteral("gsap_repeat_refresh_relative_value"),
                     Severity::Error,
                     script.at(property.span),
                     LintWords::tr("With repeatRefresh a relative %1 depends on which frames came before.")
                         .arg(property.key),
                     LintWords::tr("Write where it goes to."),
                     {}});
        }
    });
}

void keyframesOfMany(const LintPage &page, LintFindings &found)
{
    constexpr int kFew = 3; ///< That somebody may well mean by one selector.
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &) {
        if (call.var(QStringLiteral("keyframes")) && call.target && page.selected(*call.target).size() > kFew)
            found.push_back(
                {QStringLiteral("gsap_group_selector_keyframes"),
                 Severity::Warning,
                 script.at(call.span),
                 LintWords::tr("\"%1\" are many elements with the same keyframes.").arg(*call.target),
                 LintWords::tr("Give those that should differ tweens of their own."),
                 {}});
    });
}

void functions(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression geometry(
        QStringLiteral(R"(\b(getBoundingClientRect|getComputedStyle)\b)"));
    static const QRegularExpression invariant(QStringLiteral(
        R"(\b(offsetWidth|offsetHeight|clientWidth|clientHeight|scrollWidth|scrollHeight|innerWidth|innerHeight|getTotalLength)\b)"));
    eachTween(page, [&](const PageScript &script, const TweenCall &call, const LintPlace &) {
        for (const ScriptProperty &property : call.vars) {
            const bool isFunction = property.value.contains(QLatin1String("=>")) ||
                                    property.value.startsWith(QLatin1String("function"));
            if (!isFunction)
                continue;
            const bool isCallback = property.key.startsWith(QLatin1String("on")) && property.key.size() > 2 &&
                                    property.key.at(2).isUpper();
            const bool reads = geometry.match(property.value).hasMatch();
            const bool measures = invariant.match(property.value).hasMatch();
            if (isCallback && (reads || measures))
                found.push_back(
                    {QStringLiteral("gsap_callback_dom_measurement"),
                     Severity::Warning,
                     script.at(property.span),
                     LintWords::tr("%1 measures the page while the film is seeked.").arg(property.key),
                     LintWords::tr("Measure once, before the timeline is made."),
                     {}});
            else if (reads || measures)
                found.push_back(
                    {QStringLiteral("gsap_function_value_hazard"),
                     reads ? Severity::Error : Severity::Warning,
                     script.at(property.span),
                     LintWords::tr(
                         "%1 is measured when the tween begins, which seeking may do at another moment.")
                         .arg(property.key),
                     LintWords::tr("Measure once, before the timeline is made, and use the number."),
                     {}});
        }
    });
}

void drawing(const LintPage &page, LintFindings &found)
{
    eachTween(page, [&](const PageScript &, const TweenCall &call, const LintPlace &where) {
        if (!call.target || !call.var(QStringLiteral("strokeDasharray")))
            return;
        const CssDeclaration *dashes = styledBy(page, *call.target, QStringLiteral("stroke-dasharray"));
        if (dashes && dashes->value.contains(QRegularExpression(QStringLiteral(R"([\s,])"))))
            found.push_back(
                {QStringLiteral("svg_drawon_css_dasharray_conflict"),
                 Severity::Error,
                 where,
                 LintWords::tr("\"%1\" has dashes in CSS, too, with several lengths.").arg(*call.target),
                 LintWords::tr("Leave stroke-dasharray to one of the two."),
                 {}});
    });
    static const QRegularExpression measure(QStringLiteral(R"(\b(\w+)\s*\.\s*getTotalLength\s*\(\s*\))"));
    for (const PageScript &script : page.scripts()) {
        const QString text = QString::fromLatin1(script.script.uncommented);
        auto matches = measure.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QRegularExpression path(
                QStringLiteral(R"(\b%1\s*\.\s*setAttribute\s*\(\s*["']d["'])").arg(match.captured(1)));
            if (path.match(text, match.capturedEnd()).hasMatch())
                found.push_back(
                    {QStringLiteral("svg_measure_before_path_d"),
                     Severity::Error,
                     script.at({match.capturedStart(), match.capturedLength()}),
                     LintWords::tr("\"%1\" is measured before its path is set.").arg(match.captured(1)),
                     LintWords::tr("Set d first."),
                     {}});
        }
    }
}

} // namespace

void lintTweens(const LintPage &page, LintFindings &found)
{
    if (!usesGsap(page))
        return;
    library(page, found);
    registration(page, found);
    targets(page, found);
    opacities(page, found);
    repeats(page, found);
    relatives(page, found);
    functions(page, found);
    keyframesOfMany(page, found);
    drawing(page, found);
}

} // namespace muto::composition
