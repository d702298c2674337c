#include "core/composition/lint/lint_page.h"

#include "core/composition/lint/lint_words.h"

#include <QFileInfo>
#include <QSet>

namespace muto::composition {

namespace {

/// How GSAP, Anime.js and the page itself move things; a page without any of these needs no timeline.
bool coreAnimates(const LintPage &page)
{
    static const QRegularExpression animation(QStringLiteral(R"(\bgsap\s*\.\s*(timeline|to|from|fromTo)\b)"));
    return animation.match(QString::fromLatin1(page.allCode())).hasMatch();
}

void rootIdentity(const LintPage &page, LintFindings &found)
{
    if (!page.isEntry() && !page.rootIsInTemplate() && !page.root())
        return;
    if (!page.root()) {
        found.push_back(
            {QStringLiteral("root_missing_composition_id"),
             Severity::Error,
             {0, 0},
             LintWords::tr("No element has a data-composition-id."),
             LintWords::tr("Give the outermost element of the film data-composition-id=\"main\"."),
             {}});
        return;
    }
    const int root = *page.root();
    const HtmlElement &element = page.element(root);
    if (element.value(QLatin1String("data-composition-id")).trimmed().isEmpty())
        found.push_back(
            {QStringLiteral("root_missing_composition_id"), Severity::Error,
             page.attribute(root, QLatin1String("data-composition-id")),
             LintWords::tr("The data-composition-id of the root is empty."),
             LintWords::tr("Name it, \"main\" for example; its timeline is registered by that name."),
             LintFix{LintWords::tr("Call it “main”"),
                     root,
                     {{QStringLiteral("data-composition-id"), QStringLiteral("main"), false}}}});
    LintFix fix{LintWords::tr("Write the size that is used now"), root, {}};
    for (const auto &[name, used] : {std::pair("data-width", "1080"), std::pair("data-height", "1920")}) {
        if (!element.has(QLatin1String(name)))
            fix.changes.push_back({QLatin1String(name), QLatin1String(used), false});
    }
    if (!fix.changes.empty())
        found.push_back({QStringLiteral("root_missing_dimensions"), Severity::Error, page.startTag(root),
                         LintWords::tr("The root does not say how large the picture is."),
                         LintWords::tr("Give it data-width and data-height; without them it is 1080 × 1920."),
                         fix});
}

void timelineRegistry(const LintPage &page, LintFindings &found)
{
    const bool registers = page.allCode().contains("__timelines");
    if (!registers && !page.hasUnknownScripts() && page.root() && coreAnimates(page)) {
        const PageScript *script = page.scripts().empty() ? nullptr : &page.scripts().front();
        found.push_back({QStringLiteral("missing_timeline_registry"),
                         Severity::Error,
                         script ? page.startTag(script->element) : page.startTag(*page.root()),
                         LintWords::tr("Scripts animate, but no timeline is put into window.__timelines."),
                         LintWords::tr("Make a paused timeline and register it: window.__timelines = "
                                       "window.__timelines || {}; window.__timelines[\"%1\"] = tl;")
                             .arg(page.element(*page.root()).value(QLatin1String("data-composition-id"))),
                         {}});
    }
}

/// By names that are, in an object that is there.
void registrations(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression init(QStringLiteral(R"(__timelines\s*(\?\?=|\|\|=|=(?!=)))"));
    const bool isMade = init.match(QString::fromLatin1(page.allCode())).hasMatch();
    static const QRegularExpression registration(
        QStringLiteral(R"(__timelines\s*(?:\[\s*(["'`])([^"'`]*)\1\s*\]|\.\s*([A-Za-z_$][\w$]*))\s*=(?!=))"));
    for (const PageScript &script : page.scripts()) {
        auto matches = registration.globalMatch(QString::fromLatin1(script.script.uncommented));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const LintPlace where = script.at({match.capturedStart(), match.capturedLength()});
            if (!isMade && !page.hasUnknownScripts())
                found.push_back(
                    {QStringLiteral("timeline_registry_missing_init"),
                     Severity::Error,
                     where,
                     LintWords::tr("window.__timelines is written to before it exists."),
                     LintWords::tr("Put window.__timelines = window.__timelines || {}; before it."),
                     {},
                     {},
                     true});
            const QString id = match.captured(2) + match.captured(3);
            bool known = id.contains(QLatin1Char('$'));
            for (const HtmlElement &element : page.elements())
                known = known || element.value(QLatin1String("data-composition-id")) == id;
            if (!known)
                found.push_back({QStringLiteral("timeline_id_mismatch"),
                                 Severity::Error,
                                 where,
                                 LintWords::tr("A timeline is registered as \"%1\", but no element has that "
                                               "data-composition-id.")
                                     .arg(id),
                                 LintWords::tr("Register it by the data-composition-id of its composition."),
                                 {},
                                 {},
                                 true});
        }
    }
}

void hosts(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (!element.has(QLatin1String("data-composition-src")) ||
            !element.value(QLatin1String("data-composition-id")).isEmpty())
            continue;
        const QString stem =
            QFileInfo(element.value(QLatin1String("data-composition-src"))).completeBaseName();
        found.push_back({QStringLiteral("host_missing_composition_id"), Severity::Error,
                         page.attribute(i, QLatin1String("data-composition-src")),
                         LintWords::tr("This element mounts a composition, but has no data-composition-id."),
                         LintWords::tr("Give it the data-composition-id of the composition in that file."),
                         stem.isEmpty() ? std::nullopt
                                        : std::optional(LintFix{
                                              LintWords::tr("Call it “%1”, as its file").arg(stem),
                                              i,
                                              {{QStringLiteral("data-composition-id"), stem, false}}})});
    }
}

void shownComments(const LintPage &page, LintFindings &found)
{
    for (const HtmlText &text : page.document().texts()) {
        if (text.text.isEmpty() || !page.isInBody(text.element))
            continue;
        const QByteArray source = page.document().sourceOf(text.span);
        const qsizetype begin = source.indexOf("/*");
        const qsizetype end = begin < 0 ? -1 : source.indexOf("*/", begin);
        if (end > 0)
            found.push_back({QStringLiteral("visible_markup_comment"),
                             Severity::Error,
                             {text.span.offset + begin, end + 2 - begin},
                             LintWords::tr("/* … */ is no comment in HTML: it is seen in the film."),
                             LintWords::tr("Write <!-- … -->, or remove it."),
                             {}});
    }
}

/// Brackets of a script that do not match: whatever it is, it is no JavaScript.
std::optional<qsizetype> unbalanced(const QByteArray &code)
{
    std::vector<std::pair<char, qsizetype>> open;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code.at(i);
        if (c == '(' || c == '[' || c == '{')
            open.emplace_back(c, i);
        else if (c == ')' || c == ']' || c == '}') {
            const char opener = c == ')' ? '(' : c == ']' ? '[' : '{';
            if (open.empty() || open.back().first != opener)
                return i;
            open.pop_back();
        }
    }
    return open.empty() ? std::nullopt : std::optional(open.back().second);
}

void scriptSyntax(const LintPage &page, LintFindings &found)
{
    for (const PageScript &script : page.scripts()) {
        if (!script.isLinked() && !page.element(script.element).endTag) {
            found.push_back({QStringLiteral("invalid_inline_script_syntax"),
                             Severity::Error,
                             page.startTag(script.element),
                             LintWords::tr("This script is never closed."),
                             LintWords::tr("Close it by </script>."),
                             {}});
            continue;
        }
        // Nested templates are beyond a scanner: what it cannot tell, it does not report.
        if (script.script.text.contains('`') && script.script.text.contains("${"))
            continue;
        if (const auto at = unbalanced(script.script.code))
            found.push_back({QStringLiteral("invalid_inline_script_syntax"),
                             Severity::Error,
                             script.at({*at, 1}),
                             LintWords::tr("The bracket \"%1\" has no counterpart: the script will not run.")
                                 .arg(QLatin1Char(script.script.code.at(*at))),
                             LintWords::tr("Close what is open, or remove what closes nothing."),
                             {}});
    }
}

void repeatedIds(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression id(QStringLiteral(R"(#([\w-]+))"));
    for (const PageRule &rule : page.rules()) {
        const QStringList selectors = rule.rule.selector.split(QLatin1Char(','));
        for (const QString &selector : selectors) {
            QSet<QString> seen;
            auto ids = id.globalMatch(selector);
            while (ids.hasNext()) {
                const QString name = ids.next().captured(1);
                if (seen.contains(name) && selector.simplified().contains(QLatin1Char(' ')))
                    found.push_back({QStringLiteral("repeated_id_descendant_selector"),
                                     Severity::Error,
                                     rule.selectorPlace(),
                                     LintWords::tr("\"%1\" asks for #%2 inside of #%2, which there never is.")
                                         .arg(selector.trimmed(), name),
                                     LintWords::tr("Remove one of them."),
                                     {}});
                seen.insert(name);
            }
        }
    }
}

void determinism(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression random(QStringLiteral(
        R"(\bMath\s*\.\s*random\b|\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.\s*now\b|\bcrypto\s*\.\s*getRandomValues\b)"));
    eachInCode(
        page, random, [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &match) {
            found.push_back(
                {QStringLiteral("non_deterministic_code"),
                 Severity::Error,
                 where,
                 LintWords::tr("%1 gives something else in every render.").arg(match.captured().simplified()),
                 LintWords::tr("Use numbers that are fixed, or come from a seed of your own; times come from "
                               "the timeline."),
                 {}});
        });
}

void identifiers(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        const QString id = element.value(QLatin1String("id"));
        if (!id.isEmpty() && id.at(0).isDigit())
            found.push_back(
                {QStringLiteral("id_requires_css_escape"),
                 Severity::Warning,
                 page.attribute(i, QLatin1String("id")),
                 LintWords::tr("An id that begins with a digit, as \"%1\", cannot be written as #%1 in CSS "
                               "and scripts.")
                     .arg(id),
                 LintWords::tr("Begin it with a letter."),
                 {}});
        const bool isTimed = element.has(QLatin1String("data-start")) && page.root() != i;
        const bool isMedia = element.tag == QLatin1String("video") || element.tag == QLatin1String("audio");
        if (isTimed && !isMedia && id.isEmpty() && !element.has(QLatin1String("data-hf-id")) &&
            element.startTag)
            found.push_back(
                {QStringLiteral("studio_missing_editable_id"), Severity::Warning, page.startTag(i),
                 LintWords::tr("This clip has no id."),
                 LintWords::tr("With an id it stays the same clip for scripts, styles and other clips, "
                               "wherever it is moved to."),
                 LintFix{LintWords::tr("Give it the id “%1”").arg(page.freeId(i)),
                         i,
                         {{QStringLiteral("id"), page.freeId(i), false}}}});
    }
}

void scopedStyles(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression scope(
        QStringLiteral(R"(\[\s*data-composition-id\s*=\s*["']?([^"'\]]+)["']?\s*\])"));
    for (const PageRule &rule : page.rules()) {
        const auto match = scope.match(rule.rule.selector);
        if (!match.hasMatch())
            continue;
        bool known = false;
        for (const HtmlElement &element : page.elements())
            known = known || element.value(QLatin1String("data-composition-id")) == match.captured(1);
        if (!known)
            found.push_back(
                {QStringLiteral("scoped_css_missing_wrapper"),
                 Severity::Warning,
                 rule.selectorPlace(),
                 LintWords::tr("This style is for the composition \"%1\", which is not in this file.")
                     .arg(match.captured(1)),
                 LintWords::tr("Wrap what it is for in an element with that data-composition-id."),
                 {},
                 {},
                 true});
    }
}

} // namespace

void lintCore(const LintPage &page, LintFindings &found)
{
    rootIdentity(page, found);
    timelineRegistry(page, found);
    registrations(page, found);
    hosts(page, found);
    shownComments(page, found);
    scriptSyntax(page, found);
    repeatedIds(page, found);
    determinism(page, found);
    identifiers(page, found);
    scopedStyles(page, found);
}

} // namespace muto::composition
