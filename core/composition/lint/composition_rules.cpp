#include "core/composition/lint/lint_page.h"

#include "core/composition/asset_references.h"
#include "core/composition/lint/lint_words.h"
#include "core/composition/reader_notes.h"
#include "core/composition/timing_attributes.h"
#include "core/composition/variables.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

constexpr int kMostLines = 300;
constexpr int kMostOnTrack = 3;
constexpr int kHeavyOverlays = 25;

void uniqueIds(const LintPage &page, LintFindings &found)
{
    QSet<QString> seen;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        const QString id = element.value(QLatin1String("data-composition-id"));
        // Hosts of one file may be many; the content of a template is what is mounted in its host.
        if (id.isEmpty() || element.inert || element.has(QLatin1String("data-composition-src")))
            continue;
        if (seen.contains(id))
            found.push_back({QStringLiteral("duplicate_composition_id"),
                             Severity::Error,
                             page.attribute(i, QLatin1String("data-composition-id")),
                             LintWords::tr("Another composition of this file is called \"%1\", too.").arg(id),
                             LintWords::tr("Give each a data-composition-id of its own."),
                             {}});
        seen.insert(id);
    }
}

/// Of films and sounds, which a render tells apart by their ids, `duplicate_media_id` says it.
void elementIds(const LintPage &page, LintFindings &found)
{
    const auto isMedia = [](const HtmlElement &element) {
        return element.tag == QLatin1String("video") || element.tag == QLatin1String("audio");
    };
    QHash<std::pair<int, QString>, int> seen; // a template is a page of its own
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        const QString id = element.value(QLatin1String("id"));
        if (id.isEmpty())
            continue;
        int scope = element.parent;
        while (scope >= 0 && page.element(scope).tag != QLatin1String("template"))
            scope = page.element(scope).parent;
        const auto first = seen.constFind({scope, id});
        if (first == seen.constEnd())
            seen.insert({scope, id}, i);
        else if (!isMedia(element) || !isMedia(page.element(*first)))
            found.push_back(
                {QStringLiteral("duplicate_element_id"),
                 Severity::Warning,
                 page.attribute(i, QLatin1String("id")),
                 LintWords::tr("Another element of this page has the id \"%1\", too.").arg(id),
                 LintWords::tr("Give each of them an id of its own: scripts find the first one only."),
                 {}});
    }
}

void traversal(const LintPage &page, LintFindings &found)
{
    for (const AssetReference &reference : assetReferences(page.document())) {
        const auto path = localPath(reference.url);
        if (!path || path->startsWith(QLatin1Char('/')))
            continue;
        const QString folder = reference.fromProject ? QStringLiteral(".") : QFileInfo(page.file()).path();
        if (QDir::cleanPath(folder + QLatin1Char('/') + *path).startsWith(QLatin1String("../")))
            found.push_back(
                {QStringLiteral("invalid_parent_traversal_in_asset_path"),
                 Severity::Error,
                 {reference.offset, 0},
                 LintWords::tr("\"%1\" leads out of the project's folder.").arg(quotable(reference.url)),
                 LintWords::tr("Put the file into the project and name it from there."),
                 {}});
    }
}

void legacy(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (const HtmlAttribute *layer = element.attribute(QLatin1String("data-layer"))) {
            LintFix fix{LintWords::tr("Write data-track-index instead"),
                        i,
                        {{QStringLiteral("data-layer"), std::nullopt, false}}};
            if (!element.has(QLatin1String("data-track-index")))
                fix.changes.insert(fix.changes.begin(),
                                   {QStringLiteral("data-track-index"), layer->value, false});
            found.push_back({QStringLiteral("deprecated_data_layer"), Severity::Error,
                             page.attribute(i, QLatin1String("data-layer")),
                             LintWords::tr("data-layer is an old name of data-track-index."),
                             LintWords::tr("Write data-track-index."), fix});
        }
        const HtmlAttribute *end = element.attribute(QLatin1String("data-end"));
        if (!end)
            continue;
        const auto start = parseNumber(element.value(QLatin1String("data-start")));
        const auto stop = parseNumber(end->value);
        std::optional<LintFix> fix;
        if (element.has(QLatin1String("data-duration")))
            fix = LintFix{
                LintWords::tr("Remove data-end"), i, {{QStringLiteral("data-end"), std::nullopt, false}}};
        else if (start && stop && *stop > *start)
            fix = LintFix{LintWords::tr("Write data-duration instead"),
                          i,
                          {{QStringLiteral("data-duration"), QString::number(*stop - *start, 'g', 10), false},
                           {QStringLiteral("data-end"), std::nullopt, false}}};
        found.push_back({QStringLiteral("deprecated_data_end"), Severity::Error,
                         page.attribute(i, QLatin1String("data-end")),
                         LintWords::tr("data-end is an old way to say how long a clip is."),
                         LintWords::tr("Write data-duration."), fix});
    }
}

void selectors(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression split(
        QStringLiteral(R"(\[\s*data-[\w-]+\s*=\s*["'][^"']*["']\s+data-[\w-]+)"));
    const auto report = [&](const LintPlace &where) {
        found.push_back({QStringLiteral("split_data_attribute_selector"),
                         Severity::Error,
                         where,
                         LintWords::tr("Two attributes in one pair of brackets select nothing."),
                         LintWords::tr("Give each its own: [data-a=\"x\"][data-b=\"y\"]."),
                         {}});
    };
    for (const PageRule &rule : page.rules()) {
        if (split.match(rule.rule.selector).hasMatch())
            report(rule.selectorPlace());
    }
    static const QRegularExpression query(QStringLiteral("\\bquerySelector(All)?\\s*\\(\\s*`[^`]*\\$\\{"));
    for (const PageScript &script : page.scripts()) {
        const QString text = QString::fromLatin1(script.script.uncommented);
        auto splits = split.globalMatch(text);
        while (splits.hasNext()) {
            const auto match = splits.next();
            report(script.at({match.capturedStart(), match.capturedLength()}));
        }
        auto queries = query.globalMatch(text);
        while (queries.hasNext()) {
            const auto match = queries.next();
            found.push_back(
                {QStringLiteral("template_literal_selector"),
                 Severity::Error,
                 script.at({match.capturedStart(), match.capturedLength()}),
                 LintWords::tr(
                     "A selector is put together from variables: tools cannot tell what it selects."),
                 LintWords::tr("Write selectors as they are."),
                 {}});
        }
    }
}

void wrapping(const LintPage &page, LintFindings &found)
{
    if (!page.isEntry())
        return;
    if (page.rootIsInTemplate())
        found.push_back(
            {QStringLiteral("standalone_composition_wrapped_in_template"),
             Severity::Error,
             page.startTag(*page.root()),
             LintWords::tr("The film is inside a <template>, which shows nothing by itself."),
             LintWords::tr("Take it out of the template. Templates are for compositions mounted elsewhere."),
             {}});
    bool hasHtml = false;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (element.tag != QLatin1String("html"))
            continue;
        hasHtml = hasHtml || element.startTag;
        if (element.value(QLatin1String("dir")).compare(QLatin1String("rtl"), Qt::CaseInsensitive) == 0)
            found.push_back({QStringLiteral("html_dir_attribute_breaks_render"), Severity::Error,
                             page.attribute(i, QLatin1String("dir")),
                             LintWords::tr("dir=\"rtl\" on <html> moves the whole picture out of sight."),
                             LintWords::tr("Put dir on the elements that hold text."),
                             LintFix{LintWords::tr("Remove dir from <html>"),
                                     i,
                                     {{QStringLiteral("dir"), std::nullopt, false}}}});
    }
    if (!hasHtml && page.root())
        found.push_back({QStringLiteral("root_composition_missing_html_wrapper"),
                         Severity::Error,
                         {0, 0},
                         LintWords::tr("The file has no <html>: it is a piece of a page."),
                         LintWords::tr("Begin it by <!DOCTYPE html><html><head>…</head><body>."),
                         {}});
}

void frameLoops(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression loop(QStringLiteral(R"(\brequestAnimationFrame\s*\()"));
    eachInCode(page, loop, [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &) {
        found.push_back({QStringLiteral("requestanimationframe_in_composition"),
                         Severity::Error,
                         where,
                         LintWords::tr("What requestAnimationFrame moves cannot be seeked."),
                         LintWords::tr("Animate by a timeline, or draw in answer to the event hf-seek."),
                         {}});
    });
}

bool isRefusedAddress(const QString &url)
{
    static const QRegularExpression scheme(QStringLiteral(R"(^\s*([a-z][a-z0-9+.-]*):)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(url);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1).toLower();
    const bool isPicture = name == QLatin1String("data") &&
                           url.trimmed().startsWith(QLatin1String("data:image"), Qt::CaseInsensitive);
    return !isPicture && name != QLatin1String("http") && name != QLatin1String("https") &&
           name != QLatin1String("blob");
}

void variableValues(const LintPage &page, int index, LintFindings &found)
{
    const HtmlAttribute *values = page.element(index).attribute(QLatin1String("data-variable-values"));
    if (values && !QJsonDocument::fromJson(values->value.toUtf8()).isObject())
        found.push_back({QStringLiteral("invalid_variable_values_json"),
                         Severity::Error,
                         page.attribute(index, QLatin1String("data-variable-values")),
                         LintWords::tr("data-variable-values is not a JSON object."),
                         LintWords::tr("Write it like {\"title\": \"Hello\"}."),
                         {}});
}

void variableBindings(const LintPage &page, int index, const std::vector<Variable> &declared,
                      LintFindings &found)
{
    for (const char *name : {"data-var-src", "data-var-text"}) {
        const HtmlAttribute *binding = page.element(index).attribute(QLatin1String(name));
        const bool isKnown =
            !binding || std::any_of(declared.begin(), declared.end(),
                                    [&](const Variable &one) { return one.id == binding->value.trimmed(); });
        if (!isKnown)
            found.push_back(
                {QStringLiteral("unknown_variable_binding"),
                 Severity::Warning,
                 page.attribute(index, QLatin1String(name)),
                 LintWords::tr("The variable \"%1\" is not declared.").arg(quotable(binding->value)),
                 LintWords::tr("Declare it in data-composition-variables."),
                 {}});
    }
}

/// Of a variable whose default is loaded, wherever it is declared.
void mediaDefault(const LintPage &page, const Variable &variable, LintFindings &found)
{
    const QJsonValue &said = variable.defaultValue;
    const QString url = said.isObject() ? said[QLatin1String("url")].toString() : said.toString();
    if (!isRefusedAddress(url))
        return;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        if (page.element(i).has(QLatin1String("data-composition-variables")))
            found.push_back({QStringLiteral("unloadable_media_variable_default"),
                             Severity::Error,
                             page.attribute(i, QLatin1String("data-composition-variables")),
                             LintWords::tr("The default of \"%1\" is an address that is never loaded: %2")
                                 .arg(variable.id, quotable(url)),
                             LintWords::tr("Name a file of the project, or an address of the web."),
                             {}});
    }
}

void variables(const LintPage &page, LintFindings &found)
{
    ReaderNotes notes;
    const std::vector<Variable> declared = readVariables(page.document(), notes);
    for (const ReaderNote &note : notes)
        found.push_back(
            {QStringLiteral("invalid_composition_variables_declaration"),
             Severity::Error,
             {note.offset, 0},
             note.message,
             LintWords::tr("A declaration is {\"id\": …, \"type\": …, \"label\": …, \"default\": …}."),
             {}});
    QSet<QString> mediaVariables;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        variableValues(page, i, found);
        variableBindings(page, i, declared, found);
        if (const HtmlAttribute *source = page.element(i).attribute(QLatin1String("data-var-src")))
            mediaVariables.insert(source->value.trimmed());
    }
    for (const Variable &one : declared) {
        if (one.type == VariableType::Image || mediaVariables.contains(one.id))
            mediaDefault(page, one, found);
    }
}

void rootDuration(const LintPage &page, LintFindings &found)
{
    if (!page.root() || !page.isEntry())
        return;
    const HtmlElement &root = page.element(*page.root());
    if (root.has(QLatin1String("data-duration")) || root.has(QLatin1String("data-composition-duration")) ||
        page.hasUnknownScripts())
        return;
    const QString scripts = QString::fromLatin1(page.allCode());
    bool canTell = scripts.contains(QLatin1String("__timelines")) || scripts.contains(QLatin1String("__hf"));
    for (int i = *page.root() + 1; i < root.end; ++i) {
        const HtmlElement &element = page.element(i);
        canTell = canTell || element.has(QLatin1String("data-duration")) ||
                  element.has(QLatin1String("data-end")) ||
                  ((element.tag == QLatin1String("video") || element.tag == QLatin1String("audio")) &&
                   element.has(QLatin1String("data-start")));
    }
    static const QRegularExpression finite(QStringLiteral(R"(\banimation(-duration)?$)"));
    for (const PageRule &rule : page.rules()) {
        for (const CssDeclaration &declaration : rule.rule.declarations)
            canTell = canTell || (finite.match(declaration.property).hasMatch() &&
                                  !declaration.value.contains(QLatin1String("infinite")));
    }
    if (!canTell)
        found.push_back({QStringLiteral("root_composition_missing_duration_source"),
                         Severity::Error,
                         page.startTag(*page.root()),
                         LintWords::tr("Nothing says how long the film is."),
                         LintWords::tr("Give the root data-duration, in seconds."),
                         {}});
}

void clipClass(const LintPage &page, LintFindings &found)
{
    static const QSet<QString> exempt{QStringLiteral("audio"), QStringLiteral("img"),
                                      QStringLiteral("video"), QStringLiteral("script"),
                                      QStringLiteral("style"), QStringLiteral("template")};
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (!element.has(QLatin1String("data-start")) || !element.startTag || exempt.contains(element.tag) ||
            element.has(QLatin1String("data-composition-id")) ||
            element.has(QLatin1String("data-composition-src")))
            continue;
        const QString classes = element.value(QLatin1String("class")).simplified();
        if (classes.split(QLatin1Char(' ')).contains(QLatin1String("clip")))
            continue;
        found.push_back(
            {QStringLiteral("timed_element_missing_clip_class"), Severity::Warning, page.startTag(i),
             LintWords::tr("This element has times, but not the class \"clip\" that marks clips."),
             LintWords::tr("Add the class."),
             LintFix{LintWords::tr("Add the class “clip”"),
                     i,
                     {{QStringLiteral("class"), (QStringLiteral("clip ") + classes).trimmed(), false}}}});
    }
}

void longFile(const LintPage &page, LintFindings &found)
{
    const int lines = page.document().lineAt(page.document().source().size());
    if (lines > kMostLines)
        found.push_back(
            {QStringLiteral("composition_file_too_large"),
             Severity::Warning,
             {0, 0},
             LintWords::tr("This file has %1 lines.").arg(lines),
             LintWords::tr(
                 "Put parts of the film into compositions of their own; %1 lines are easy to overlook.")
                 .arg(kMostLines),
             {}});
}

void crowdedTracks(const LintPage &page, LintFindings &found)
{
    QHash<QString, int> onTrack;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (page.root() == i || !element.has(QLatin1String("data-start")) ||
            element.inert != page.rootIsInTemplate())
            continue;
        // Captions are a list, which no other track would make shorter.
        if (element.value(QLatin1String("data-timeline-role")) == QLatin1String("caption"))
            continue;
        const QString track = element.value(QLatin1String("data-track-index")).trimmed();
        if (++onTrack[track.isEmpty() ? QStringLiteral("0") : track] == kMostOnTrack + 1)
            found.push_back(
                {QStringLiteral("timeline_track_too_dense"),
                 Severity::Warning,
                 page.startTag(i),
                 LintWords::tr("Track %1 has more than %2 clips of this file.")
                     .arg(track.isEmpty() ? QStringLiteral("0") : track, QString::number(kMostOnTrack)),
                 LintWords::tr("Put some of them on other tracks, or into a composition of their own."),
                 {}});
    }
}

void heavyOverlays(const LintPage &page, LintFindings &found)
{
    static const QRegularExpression heavy(QStringLiteral(R"(blur\s*\(|radial-gradient\s*\()"));
    int overlays = 0;
    for (const PageRule &rule : page.rules()) {
        const bool isHeavy = std::any_of(
            rule.rule.declarations.begin(), rule.rule.declarations.end(), [](const CssDeclaration &one) {
                return one.property == QLatin1String("clip-path") || heavy.match(one.value).hasMatch();
            });
        if (isHeavy)
            overlays += int(page.selected(rule.rule.selector).size());
    }
    for (const HtmlElement &element : page.elements())
        overlays += heavy.match(element.value(QLatin1String("style"))).hasMatch() ||
                    element.value(QLatin1String("style")).contains(QLatin1String("clip-path"));
    if (overlays >= kHeavyOverlays)
        found.push_back(
            {QStringLiteral("composition_heavy_overlay_count_high"),
             Severity::Warning,
             page.root() ? page.startTag(*page.root()) : SourceSpan(),
             LintWords::tr("%1 elements are blurred, clipped or filled with radial gradients.").arg(overlays),
             LintWords::tr("Each costs time in every frame. A picture drawn once looks the same."),
             {}});
}

void withoutTimeline(const LintPage &page, LintFindings &found)
{
    if (!page.isEntry() || !page.root() || page.hasUnknownScripts() ||
        page.nearest(*page.root(), QLatin1String("data-no-timeline")) >= 0 ||
        page.allCode().contains("__timelines") || page.allCode().contains("__hf"))
        return;
    found.push_back(
        {QStringLiteral("missing_data_no_timeline"), Severity::Warning, page.startTag(*page.root()),
         LintWords::tr(
             "No timeline is registered here, and nothing says that none will be: renders may wait for it."),
         LintWords::tr("Write data-no-timeline on the root."),
         LintFix{LintWords::tr("Say that there is no timeline"),
                 *page.root(),
                 {{QStringLiteral("data-no-timeline"), QString(), true}}}});
}

void styledByClass(const LintPage &page, LintFindings &found)
{
    if (page.isEntry() || !page.root())
        return;
    const QStringList classes = page.element(*page.root())
                                    .value(QLatin1String("class"))
                                    .simplified()
                                    .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const PageRule &rule : page.rules()) {
        for (const QString &name : classes) {
            const QRegularExpression first(
                QStringLiteral("(^|,)\\s*\\.%1(?![\\w-])").arg(QRegularExpression::escape(name)));
            if (name != QLatin1String("clip") && first.match(rule.rule.selector).hasMatch())
                found.push_back({QStringLiteral("subcomposition_root_styled_by_class"),
                                 Severity::Error,
                                 rule.selectorPlace(),
                                 LintWords::tr("Styles of a mounted composition apply inside of it: \".%1\" "
                                               "is its outermost element.")
                                     .arg(name),
                                 LintWords::tr("Select it by [data-composition-id] or its id."),
                                 {}});
        }
    }
}

void blanking(const LintPage &page, LintFindings &found)
{
    if (!page.root() || !page.isEntry())
        return;
    const auto whole = parseNumber(page.element(*page.root()).value(QLatin1String("data-duration")));
    std::vector<int> hosts;
    for (int i = *page.root() + 1; i < page.element(*page.root()).end; ++i) {
        if (page.element(i).has(QLatin1String("data-composition-src")))
            hosts.push_back(i);
    }
    if (!whole || hosts.size() != 1)
        return;
    const HtmlElement &host = page.element(hosts.front());
    const auto start = parseNumber(host.value(QLatin1String("data-start")));
    const auto duration = parseNumber(host.value(QLatin1String("data-duration")));
    if (duration && start.value_or(0) <= 0.5 && start.value_or(0) + *duration < *whole - 0.5)
        found.push_back({QStringLiteral("subcomposition_blanks_before_host"),
                         Severity::Warning,
                         page.attribute(hosts.front(), QLatin1String("data-duration")),
                         LintWords::tr("This composition ends %1 s before the film does.")
                             .arg(*whole - start.value_or(0) - *duration),
                         LintWords::tr("Let it last as long as the film, or shorten the film."),
                         {}});
}

} // namespace

void lintComposition(const LintPage &page, LintFindings &found)
{
    uniqueIds(page, found);
    elementIds(page, found);
    traversal(page, found);
    legacy(page, found);
    selectors(page, found);
    wrapping(page, found);
    frameLoops(page, found);
    variables(page, found);
    rootDuration(page, found);
    clipClass(page, found);
    longFile(page, found);
    crowdedTracks(page, found);
    heavyOverlays(page, found);
    withoutTimeline(page, found);
    styledByClass(page, found);
    blanking(page, found);
}

} // namespace muto::composition
