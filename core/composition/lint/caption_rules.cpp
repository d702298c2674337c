#include "core/composition/lint/lint_page.h"

#include "core/composition/lint/lint_words.h"
#include "core/composition/timing_attributes.h"

#include <QHash>

namespace muto::composition {

namespace {

bool isCaption(const QString &selector)
{
    static const QRegularExpression caption(QStringLiteral(R"([.#][\w-]*(caption|subtitle)[\w-]*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return caption.match(selector).hasMatch();
}

bool isGroup(const QString &selector)
{
    return isCaption(selector) &&
           selector.contains(QRegularExpression(QStringLiteral("group|container|root"),
                                                QRegularExpression::CaseInsensitiveOption));
}

/// What is fetched comes when the film has begun.
void fetchedTranscripts(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression fetched(
        QStringLiteral(R"(\bfetch\s*\(\s*["'`][^"'`]*(transcript|caption|subtitle)[^"'`]*["'`])"),
        QRegularExpression::CaseInsensitiveOption);
    for (const PageScript &script : page.scripts()) {
        auto matches = fetched.globalMatch(QString::fromLatin1(script.script.uncommented));
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.push_back({QStringLiteral("caption_transcript_not_inline"),
                             Severity::Error,
                             script.at({match.capturedStart(), match.capturedLength()}),
                             LintWords::tr("The transcript is loaded after the film has begun."),
                             LintWords::tr("Write it into the script."),
                             {}});
        }
    }
}

void captions(const LintPage &page, LintFindings &found)
{
    for (const PageRule &rule : page.rules()) {
        if (!isCaption(rule.rule.selector))
            continue;
        const CssDeclaration *position = rule.rule.declaration(QStringLiteral("position"));
        if (isGroup(rule.rule.selector) && position && position->value == QLatin1String("relative"))
            found.push_back({QStringLiteral("caption_container_relative_position"),
                             Severity::Error,
                             rule.selectorPlace(),
                             LintWords::tr("Captions in a relative container push each other away."),
                             LintWords::tr("Place the container absolutely."),
                             {}});
        const CssDeclaration *overflow = rule.rule.declaration(QStringLiteral("overflow"));
        if (overflow && overflow->value == QLatin1String("hidden") && page.allCode().contains("scale"))
            found.push_back({QStringLiteral("caption_overflow_clips_scaled_words"),
                             Severity::Error,
                             rule.selectorPlace(),
                             LintWords::tr("overflow: hidden cuts off words that are scaled up."),
                             LintWords::tr("Let it overflow."),
                             {}});
        if (isGroup(rule.rule.selector) && rule.rule.declaration(QStringLiteral("text-shadow")))
            found.push_back({QStringLiteral("caption_textshadow_on_group_container"),
                             Severity::Warning,
                             rule.selectorPlace(),
                             LintWords::tr("A shadow on the group darkens all its words, hidden ones too."),
                             LintWords::tr("Give the shadow to the words."),
                             {}});
        const CssDeclaration *wrap = rule.rule.declaration(QStringLiteral("white-space"));
        if (wrap && wrap->value == QLatin1String("nowrap") &&
            !rule.rule.declaration(QStringLiteral("max-width")) && !page.allCode().contains("fitText"))
            found.push_back({QStringLiteral("caption_text_overflow_risk"),
                             Severity::Warning,
                             rule.selectorPlace(),
                             LintWords::tr("A long caption that may not wrap leaves the picture."),
                             LintWords::tr("Allow it to wrap, or fit it by fitTextFontSize."),
                             {}});
    }
}

/// Letters are measured at their own size; what grows afterwards may leave the picture all the same. Whoever
/// divides by the scale, or names it, has thought of that.
void fittedAndScaled(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression fitting(QStringLiteral(R"(\bfitTextFontSize\s*\(([^;]*))"));
    bool fits = false;
    for (const PageScript &script : page.scripts()) {
        auto calls = fitting.globalMatch(QString::fromLatin1(script.script.code));
        while (calls.hasNext()) {
            const QString arguments = calls.next().captured(1);
            if (arguments.contains(QLatin1Char('/')) ||
                arguments.contains(QLatin1String("scale"), Qt::CaseInsensitive))
                return;
            fits = true;
        }
    }
    if (!fits)
        return;
    eachTween(page, [&](const PageScript &, const TweenCall &call, const LintPlace &where) {
        const ScriptProperty *scale = call.var(QStringLiteral("scale"));
        const double factor = scale ? parseNumber(scale->value).value_or(1) : 1;
        if (call.target && isCaption(*call.target) && factor > 1)
            found.push_back(
                {QStringLiteral("caption_fittext_scale_mismatch"),
                 Severity::Warning,
                 where,
                 LintWords::tr("The text is fitted at its own size and then scaled to %1.").arg(factor),
                 LintWords::tr("Divide the width it is fitted to by %1.").arg(factor),
                 {}});
    });
}

bool hasNumbersOnly(const TweenCall &call)
{
    return std::all_of(call.vars.begin(), call.vars.end(), [](const ScriptProperty &property) {
        return parseNumber(property.value) || scriptString(property.value) ||
               property.value == QLatin1String("true") || property.value == QLatin1String("false");
    });
}

/// Sound that is there by numbers moves nothing that has one tween with numbers of its own.
void audioReactive(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression data(
        QStringLiteral(R"(\b(audio[_]?(data|frames|bands|reactive|energy)|AUDIO_\w+)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!data.match(QString::fromLatin1(page.allCode())).hasMatch())
        return;
    struct Group
    {
        int tweens = 0;
        bool isStatic = true;
        LintPlace first;
    };
    QHash<QString, Group> groups;
    eachTween(page, [&groups](const PageScript &, const TweenCall &call, const LintPlace &where) {
        if (call.method == QLatin1String("set") || !call.target || !isCaption(*call.target))
            return;
        Group &group = groups[*call.target];
        if (group.tweens++ == 0)
            group.first = where;
        group.isStatic = group.isStatic && hasNumbersOnly(call);
    });
    for (const Group &group : std::as_const(groups)) {
        if (group.tweens == 1 && group.isStatic)
            found.push_back({QStringLiteral("audio_reactive_single_tween_per_group"),
                             Severity::Warning,
                             group.first,
                             LintWords::tr("One tween with fixed values does not follow the sound."),
                             LintWords::tr("Make a short tween for each sample of the sound in the group's "
                                           "time."),
                             {}});
    }
}

} // namespace

void lintCaptions(const LintPage &page, LintFindings &found)
{
    captions(page, found);
    fetchedTranscripts(page, found);
    fittedAndScaled(page, found);
    audioReactive(page, found);
}

} // namespace muto::composition
