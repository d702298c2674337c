#include "core/composition/lint/lint_page.h"

#include "core/composition/grading_lines.h"
#include "core/composition/lint/lint_words.h"
#include "core/composition/timing_attributes.h"
#include "core/grading/grade_reader.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace muto::composition {

namespace {

bool isVideo(const HtmlElement &element)
{
    return element.tag == QLatin1String("video");
}
bool isAudio(const HtmlElement &element)
{
    return element.tag == QLatin1String("audio");
}
bool isSound(const HtmlElement &element)
{
    return isVideo(element) || isAudio(element);
}
bool isShown(const HtmlElement &element)
{
    return isSound(element) || element.tag == QLatin1String("img");
}

QString nameOf(const HtmlElement &element)
{
    return isVideo(element)   ? LintWords::tr("film")
           : isAudio(element) ? LintWords::tr("sound")
                              : LintWords::tr("picture");
}

/// Its own address, or that of its first `<source>`.
QString sourceOf(const LintPage &page, int index)
{
    const HtmlElement &element = page.element(index);
    if (element.has(QLatin1String("src")))
        return element.value(QLatin1String("src")).trimmed();
    for (int i = index + 1; i < element.end; ++i) {
        if (page.element(i).tag == QLatin1String("source") && page.element(i).has(QLatin1String("src")))
            return page.element(i).value(QLatin1String("src")).trimmed();
    }
    return {};
}

LintFix setting(const QString &text, int element, const char *name, const QString &value)
{
    return {text, element, {{QLatin1String(name), value, false}}};
}

LintFix removing(int element, const char *name)
{
    return {LintWords::tr("Remove %1").arg(QLatin1String(name)),
            element,
            {{QLatin1String(name), std::nullopt, false}}};
}

void required(const LintPage &page, int i, LintFindings &found)
{
    const HtmlElement &element = page.element(i);
    const QString what = nameOf(element);
    if (!element.has(QLatin1String("data-start")))
        found.push_back(
            {QStringLiteral("media_missing_data_start"), Severity::Error, page.startTag(i),
             LintWords::tr("This %1 has no data-start: nothing says when it plays.").arg(what),
             LintWords::tr("Say when it starts, in seconds."),
             setting(LintWords::tr("Start it with its composition"), i, "data-start", QStringLiteral("0"))});
    if (element.value(QLatin1String("id")).isEmpty())
        found.push_back(
            {QStringLiteral("media_missing_id"), Severity::Error, page.startTag(i),
             LintWords::tr("This %1 has no id.").arg(what),
             LintWords::tr("Films and sounds are found by their id when the film is made."),
             setting(LintWords::tr("Give it the id “%1”").arg(page.freeId(i)), i, "id", page.freeId(i))});
    if (!sourceOf(page, i).isEmpty())
        return;
    if (element.has(QLatin1String("data-var-src")))
        found.push_back({QStringLiteral("media_variable_src_no_fallback"),
                         Severity::Warning,
                         page.attribute(i, QLatin1String("data-var-src")),
                         LintWords::tr("This %1 has no src besides its variable.").arg(what),
                         LintWords::tr("Give it a src to be shown where the variable has no value."),
                         {}});
    else
        found.push_back({QStringLiteral("media_missing_src"),
                         Severity::Error,
                         page.startTag(i),
                         LintWords::tr("This %1 has no src.").arg(what),
                         LintWords::tr("Name its file in src."),
                         {}});
}

void soundOfVideo(const LintPage &page, int i, LintFindings &found)
{
    const HtmlElement &element = page.element(i);
    const QString declared = element.value(QLatin1String("data-has-audio"));
    const bool isMuted = element.has(QLatin1String("muted"));
    if (isMuted && declared == QLatin1String("true"))
        found.push_back(
            {QStringLiteral("video_muted_with_declared_audio"), Severity::Error,
             page.attribute(i, QLatin1String("muted")),
             LintWords::tr("This film is muted, but data-has-audio says that it is heard."),
             LintWords::tr("Remove one of the two."),
             setting(LintWords::tr("Let it be silent"), i, "data-has-audio", QStringLiteral("false"))});
    if (element.has(QLatin1String("data-start")) && !isMuted && declared != QLatin1String("true"))
        found.push_back(
            {QStringLiteral("video_missing_muted"), Severity::Error, page.startTag(i),
             LintWords::tr("Nothing says whether this film is heard."),
             LintWords::tr("Write muted, or data-has-audio=\"true\"."),
             LintFix{LintWords::tr("Mute it"), i, {{QStringLiteral("muted"), QString(), true}}},
             setting(LintWords::tr("Let it be heard"), i, "data-has-audio", QStringLiteral("true"))});
    for (int around = element.parent; around >= 0; around = page.element(around).parent) {
        const HtmlElement &outer = page.element(around);
        if (outer.has(QLatin1String("data-start")) && !outer.has(QLatin1String("data-composition-id")) &&
            page.root() != around) {
            found.push_back(
                {QStringLiteral("video_nested_in_timed_element"),
                 Severity::Error,
                 page.startTag(i),
                 LintWords::tr("This film lies in an element with times of its own, which hide and show it."),
                 LintWords::tr("Move it out, or remove data-start from the element around it."),
                 {}});
            break;
        }
    }
}

void addresses(const LintPage &page, int i, LintFindings &found)
{
    const QString source = sourceOf(page, i);
    static const QRegularExpression placeholder(
        QStringLiteral(
            R"(^https?://([^/]*\.)?(example\.(com|org|net)|placehold(er)?\.(co|com|it)|via\.placeholder\.com|your-?domain\.\w+)(/|$))"),
        QRegularExpression::CaseInsensitiveOption);
    const SourceSpan where = page.attribute(i, QLatin1String("src"));
    if (placeholder.match(source).hasMatch())
        found.push_back({QStringLiteral("placeholder_media_url"),
                         Severity::Error,
                         where,
                         LintWords::tr("\"%1\" is an address for examples; there is nothing there.")
                             .arg(quotable(source)),
                         LintWords::tr("Name a file of the project."),
                         {}});
    if (isSound(page.element(i)) && source.startsWith(QLatin1String("data:")))
        found.push_back(
            {QStringLiteral("base64_media_prohibited"),
             Severity::Error,
             where,
             LintWords::tr("This %1 is written into the page itself.").arg(nameOf(page.element(i))),
             LintWords::tr("Keep it in a file of its own: it is decoded frame by frame."),
             {}});
}

void attributesOf(const LintPage &page, int i, LintFindings &found)
{
    const HtmlElement &element = page.element(i);
    if (element.has(QLatin1String("crossorigin")))
        found.push_back(
            {QStringLiteral("media_crossorigin_breaks_preview"), Severity::Error,
             page.attribute(i, QLatin1String("crossorigin")),
             LintWords::tr("crossorigin keeps this %1 from being shown in previews.").arg(nameOf(element)),
             LintWords::tr("Remove it."), removing(i, "crossorigin")});
    if (element.value(QLatin1String("preload")) == QLatin1String("none"))
        found.push_back(
            {QStringLiteral("media_preload_none"), Severity::Warning,
             page.attribute(i, QLatin1String("preload")),
             LintWords::tr("preload=\"none\" lets the page wait for this %1.").arg(nameOf(element)),
             LintWords::tr("Remove it."), removing(i, "preload")});
    const QByteArray tag = page.document().sourceOf(page.startTag(i));
    if (isSound(element) && tag.endsWith("/>"))
        found.push_back(
            {QStringLiteral("self_closing_media_tag"),
             Severity::Error,
             page.startTag(i),
             LintWords::tr("<%1/> does not close itself in HTML: all that follows is inside of it.")
                 .arg(element.tag),
             LintWords::tr("Write <%1 …></%1>.").arg(element.tag),
             {}});
}

QString wordsOf(const std::vector<std::string> &paths)
{
    QStringList words;
    for (const std::string &path : paths)
        words.append(QString::fromStdString(path));
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

/// As the film reads it (core/grading): what it cannot make anything of is left out there.
void gradingValues(const QJsonObject &payload, SourceSpan where, LintFindings &found)
{
    const QByteArray lines = gradingLines(payload);
    const auto reading = grading::readGrade({lines.constData(), std::size_t(lines.size())});
    std::vector<std::string> useless = reading.invalid;
    useless.insert(useless.end(), reading.unknown.begin(), reading.unknown.end());
    if (!useless.empty())
        found.push_back({QStringLiteral("color_grading_invalid_structure"),
                         Severity::Error,
                         where,
                         LintWords::tr("The grading says what means nothing: %1.").arg(wordsOf(useless)),
                         LintWords::tr("Correct it, or remove it."),
                         {}});
    if (!reading.undrawn.empty())
        found.push_back({QStringLiteral("color_grading_not_drawn"),
                         Severity::Warning,
                         where,
                         LintWords::tr("The grading asks for effects that are not drawn here: %1.")
                             .arg(wordsOf(reading.undrawn)),
                         LintWords::tr("Leave them out."),
                         {}});
}

void lintGrading(const LintPage &page, int i, LintFindings &found)
{
    const QLatin1String name("data-color-grading");
    const HtmlElement &element = page.element(i);
    if (!element.has(name))
        return;
    const SourceSpan where = page.attribute(i, name);
    if (!isVideo(element) && element.tag != QLatin1String("img"))
        found.push_back({QStringLiteral("color_grading_non_media"), Severity::Error, where,
                         LintWords::tr("Only films and pictures can be graded, not <%1>.").arg(element.tag),
                         LintWords::tr("Move data-color-grading to a film or picture."),
                         removing(i, "data-color-grading")});
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(element.value(name).toUtf8(), &error);
    if (json.isNull())
        found.push_back({QStringLiteral("color_grading_invalid_json"),
                         Severity::Error,
                         where,
                         LintWords::tr("The grading is not JSON: %1.").arg(error.errorString()),
                         LintWords::tr("Correct it, or remove it."),
                         {}});
    else if (!json.isObject())
        found.push_back({QStringLiteral("color_grading_invalid_structure"),
                         Severity::Error,
                         where,
                         LintWords::tr("The grading is a list; it must be an object."),
                         LintWords::tr("Correct it, or remove it."),
                         {}});
    else
        gradingValues(json.object(), where, found);
}

void repeated(const LintPage &page, LintFindings &found)
{
    QSet<QString> ids;
    QSet<QString> places;
    QHash<QString, int> heardVideos;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        if (!isSound(element))
            continue;
        const QString id = element.value(QLatin1String("id"));
        if (!id.isEmpty() && ids.contains(id))
            found.push_back(
                {QStringLiteral("duplicate_media_id"), Severity::Error,
                 page.attribute(i, QLatin1String("id")),
                 LintWords::tr("Another film or sound has the id \"%1\", too.").arg(id),
                 LintWords::tr("Give each of them an id of its own."),
                 setting(LintWords::tr("Give it the id “%1”").arg(page.freeId(i)), i, "id", page.freeId(i))});
        ids.insert(id);
        const QString source = sourceOf(page, i);
        if (source.isEmpty())
            continue;
        const QString place = QStringList{element.tag, source, element.value(QLatin1String("data-start")),
                                          element.value(QLatin1String("data-duration"))}
                                  .join(QLatin1Char('\n'));
        if (places.contains(place))
            found.push_back(
                {QStringLiteral("duplicate_media_discovery_risk"),
                 Severity::Warning,
                 page.startTag(i),
                 LintWords::tr("The same %1 plays at the same time already.").arg(nameOf(element)),
                 LintWords::tr("Remove one of them."),
                 {}});
        places.insert(place);
        if (isVideo(element) && !element.has(QLatin1String("muted")))
            heardVideos.insert(source, i);
        if (isAudio(element) && heardVideos.contains(source))
            found.push_back(
                {QStringLiteral("video_audio_double_source"),
                 Severity::Error,
                 page.startTag(i),
                 LintWords::tr("The film \"%1\" is heard already, and this sound plays it once more.")
                     .arg(quotable(source)),
                 LintWords::tr("Mute the film, or remove the sound."),
                 {}});
    }
}

void control(const LintPage &page, LintFindings &found)
{
    bool hasMedia = false;
    for (const HtmlElement &element : page.elements())
        hasMedia = hasMedia || (isSound(element) && element.has(QLatin1String("data-start")));
    if (!hasMedia)
        return;
    static const QRegularExpression imperative(
        QStringLiteral(
            R"(\b(\w*(?:video|audio|media)\w*)\s*\.\s*(?:(play|pause)\s*\(|(currentTime)\s*=(?!=)))"),
        QRegularExpression::CaseInsensitiveOption);
    eachInCode(page, imperative,
               [&](const PageScript &, const LintPlace &where, const QRegularExpressionMatch &match) {
                   found.push_back(
                       {QStringLiteral("imperative_media_control"),
                        Severity::Error,
                        where,
                        LintWords::tr("A script sets %1 of \"%2\", which follows the film's time already.")
                            .arg(match.captured(2) + match.captured(3), match.captured(1)),
                        LintWords::tr("Say when it plays by data-start, data-duration and data-media-start."),
                        {}});
               });
}

void volumes(const LintPage &page, LintFindings &found)
{
    eachTween(page, [&](const PageScript &, const TweenCall &call, const LintPlace &where) {
        if (!call.target || !call.var(QStringLiteral("volume")))
            return;
        for (const int i : page.selected(*call.target)) {
            const HtmlElement &element = page.element(i);
            if (element.has(QLatin1String("data-volume")))
                found.push_back(
                    {QStringLiteral("audio_volume_tween_overrides_gain"),
                     Severity::Warning,
                     where,
                     LintWords::tr(
                         "This tween replaces the data-volume of \"%1\"; the two are not multiplied.")
                         .arg(*call.target),
                     LintWords::tr("Leave out data-volume, or set the levels in the tween."),
                     {}});
            if (element.value(QLatin1String("data-automation")).contains(QLatin1String("\"volume\"")))
                found.push_back(
                    {QStringLiteral("audio_volume_double_automation"),
                     Severity::Warning,
                     where,
                     LintWords::tr("The volume of \"%1\" is automated by a lane, too.").arg(*call.target),
                     LintWords::tr("Keep the lane or the tween."),
                     {}});
        }
    });
}

void carves(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const QString value = page.element(i).value(QLatin1String("data-fx-carve"));
        const auto json = QJsonDocument::fromJson(value.toUtf8());
        if (json[QStringLiteral("sources")].isArray())
            found.push_back({QStringLiteral("audio_carve_ungrouped_sources"),
                             Severity::Warning,
                             page.attribute(i, QLatin1String("data-fx-carve")),
                             LintWords::tr("The clips to make room for are listed one by one."),
                             LintWords::tr("Put them into an audio group and name that."),
                             {}});
    }
}

} // namespace

void lintMedia(const LintPage &page, LintFindings &found)
{
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.element(i);
        lintGrading(page, i, found);
        if (!isShown(element) || !element.startTag)
            continue;
        addresses(page, i, found);
        attributesOf(page, i, found);
        if (isSound(element))
            required(page, i, found);
        if (isVideo(element))
            soundOfVideo(page, i, found);
    }
    repeated(page, found);
    control(page, found);
    volumes(page, found);
    carves(page, found);
}

} // namespace muto::composition
