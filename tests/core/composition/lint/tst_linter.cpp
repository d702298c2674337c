#include "core/composition/lint/linter.h"

#include "core/composition/lint/script_text.h"
#include "tests/support/test_main.h"

#include <QSet>

using namespace muto::composition;

namespace {

/// A page without fault around what a rule is about.
QByteArray page(const QByteArray &inside, const QByteArray &code = "window.__timelines = {};",
                const QByteArray &css = "", const QByteArray &head = "")
{
    return "<!DOCTYPE html>\n<html><head><script src=\"lib/gsap.min.js\"></script>" + head + "<style>" + css +
           "</style></head><body>\n<div id=\"root\" data-composition-id=\"main\" data-width=\"1920\" "
           "data-height=\"1080\" data-duration=\"5\">\n" +
           inside + "\n</div>\n<script>" + code + "</script></body></html>";
}

QByteArray tweens(const QByteArray &lines)
{
    return "window.__timelines = window.__timelines || {};\nconst tl = gsap.timeline({ paused: true });\n" +
           lines + "\nwindow.__timelines[\"main\"] = tl;";
}

QByteArray moved(const QByteArray &lines, const QByteArray &css = "", const QByteArray &inside = "")
{
    return page(inside + "<div id=\"a\">A</div>", tweens(lines), css);
}

QByteArray video(const QByteArray &attributes)
{
    return page("<video id=\"v\" src=\"a.mp4\" data-start=\"0\" data-duration=\"2\" " + attributes +
                "></video>");
}

LintInput inputOf(const QByteArray &html)
{
    return {QStringLiteral("index.html"), {{QStringLiteral("index.html"), html}}, std::nullopt};
}

QStringList codesIn(const std::vector<LintIssue> &issues)
{
    QStringList codes;
    for (const LintIssue &issue : issues)
        codes.append(issue.code);
    return codes;
}

const LintIssue *withCode(const std::vector<LintIssue> &issues, const char *code)
{
    for (const LintIssue &issue : issues) {
        if (issue.code == QLatin1String(code))
            return &issue;
    }
    return nullptr;
}

struct RuleRow
{
    const char *code;
    QByteArray bad;
    QByteArray good;
};

std::vector<RuleRow> coreRows()
{
    const QByteArray plain = page("");
    return {
        {"root_missing_composition_id", "<html><body><p>x</p></body></html>", plain},
        {"root_missing_dimensions",
         "<html><body><div data-composition-id=main data-duration=1></div></body></html>", plain},
        {"missing_timeline_registry", page("", "gsap.to('#root', { x: 1 });"),
         page("", tweens("tl.to('#root', { x: 1 }, 0);"))},
        {"timeline_registry_missing_init", page("", "window.__timelines['main'] = gsap.timeline();"),
         moved("")},
        {"timeline_id_mismatch", page("", "window.__timelines = {}; window.__timelines['mian'] = 1;"),
         moved("")},
        {"host_missing_composition_id",
         page("<div data-composition-src=\"compositions/x.html\" data-start=0></div>"),
         page("<div data-composition-id=x data-composition-src=\"compositions/x.html\" data-start=0></div>")},
        {"visible_markup_comment", page("<p>/* TODO */ Hello</p>"),
         page("<p><!-- TODO --> Hello</p>", "/* fine */ window.__timelines = {};")},
        {"invalid_inline_script_syntax", page("", "window.__timelines = {}; if (a) { b(;"),
         page("", "window.__timelines = {}; f('(', /[(]/, \"{\"); // }")},
        {"repeated_id_descendant_selector", page("", "window.__timelines={}", "#a #a p { color: red }"),
         page("", "window.__timelines={}", "#a #b p { color: red }")},
        {"non_deterministic_code", page("", "window.__timelines = {}; x = Math.random();"),
         page("", "window.__timelines = {}; x = 'Math.random()'; // Date.now()")},
        {"id_requires_css_escape", page("<p id=\"1st\">x</p>"), page("<p id=\"first\">x</p>")},
        {"scoped_css_missing_wrapper",
         page("", "window.__timelines={}", "[data-composition-id=\"x\"] p { color: red }"),
         page("", "window.__timelines={}", "[data-composition-id=\"main\"] p { color: red }")},
        {"studio_missing_editable_id", page("<p class=clip data-start=0>x</p>"),
         page("<p id=a class=clip data-start=0>x</p>")},
    };
}

std::vector<RuleRow> compositionRows()
{
    const QByteArray plain = page("");
    const QByteArray three = "<p class=clip id=a data-start=0></p><p class=clip id=b data-start=1></p><p "
                             "class=clip id=c data-start=2></p>";
    return {
        {"duplicate_composition_id", page("<div data-composition-id=main></div>"),
         page("<div data-composition-id=x></div>")},
        {"invalid_parent_traversal_in_asset_path", page("<img src=\"../a.png\">"),
         page("<img src=\"a.png\">")},
        {"deprecated_data_layer", page("<p id=a class=clip data-start=0 data-layer=2>x</p>"),
         page("<p id=a class=clip data-start=0 data-track-index=2>x</p>")},
        {"deprecated_data_end", page("<p id=a class=clip data-start=1 data-end=3>x</p>"),
         page("<p id=a class=clip data-start=1 data-duration=2>x</p>")},
        {"split_data_attribute_selector",
         page("", "window.__timelines={}", "[data-composition-id=\"main\" data-start=\"0\"] { color: red }"),
         page("", "window.__timelines={}",
              "[data-composition-id=\"main\"][data-start=\"0\"] { color: red }")},
        {"template_literal_selector", page("", "window.__timelines={}; document.querySelector(`#a-${i}`)"),
         page("", "window.__timelines={}; document.querySelector(`#a`)")},
        {"standalone_composition_wrapped_in_template",
         "<html><body><template><div data-composition-id=main data-width=1 "
         "data-height=1></div></template></body></html>",
         plain},
        {"root_composition_missing_html_wrapper",
         "<div data-composition-id=main data-width=9 data-height=9 data-duration=1></div>", plain},
        {"requestanimationframe_in_composition",
         page("", "window.__timelines={}; requestAnimationFrame(draw)"), plain},
        {"invalid_variable_values_json", page("<div data-composition-id=x data-variable-values='[1]'></div>"),
         page("<div data-composition-id=x data-variable-values='{\"a\":1}'></div>")},
        {"invalid_composition_variables_declaration", page("<p data-composition-variables='{}'></p>"),
         page("<p data-composition-variables='[]'></p>")},
        {"unloadable_media_variable_default",
         page("<p "
              "data-composition-variables='[{\"id\":\"p\",\"type\":\"image\",\"default\":\"file:///"
              "a.png\"}]'></p>"),
         page("<p "
              "data-composition-variables='[{\"id\":\"p\",\"type\":\"image\",\"default\":\"a.png\"}]'></p>")},
        {"html_dir_attribute_breaks_render",
         "<html dir=rtl><body><div data-composition-id=main></div></body></html>", plain},
        {"root_composition_missing_duration_source",
         "<html><body><div data-composition-id=main data-width=9 data-height=9></div></body></html>", plain},
        {"timed_element_missing_clip_class", page("<p id=a data-start=0>x</p>"),
         page("<p id=a class=\"big clip\" data-start=0>x</p>")},
        {"composition_file_too_large", page(QByteArray(301, '\n')), page(QByteArray(200, '\n'))},
        {"timeline_track_too_dense", page(three + "<p class=clip id=d data-start=3></p>"), page(three)},
        {"missing_data_no_timeline", page("", ""), page("", "window.__timelines = {}")},
        {"unknown_variable_binding", page("<p data-var-text=title></p>"),
         page("<p data-var-text=title "
              "data-composition-variables='[{\"id\":\"title\",\"type\":\"string\"}]'></p>")},
        {"subcomposition_blanks_before_host",
         page("<div data-composition-id=x data-composition-src=x.html data-start=0 data-duration=3></div>"),
         page("<div data-composition-id=x data-composition-src=x.html data-start=0 data-duration=5></div>")},
        {"composition_heavy_overlay_count_high",
         page(QByteArray("<i class=b></i>").repeated(25), "window.__timelines={}",
              ".b { filter: blur(4px) }"),
         page(QByteArray("<i class=b></i>").repeated(24), "window.__timelines={}",
              ".b { filter: blur(4px) }")},
    };
}

std::vector<RuleRow> tweenRows()
{
    const QByteArray clip = "<div id=\"c\" class=\"clip\" data-start=\"0\" data-duration=\"2\">C</div>";
    return {
        {"missing_gsap_script",
         "<html><body><div data-composition-id=main></div><script>gsap.to('#a', "
         "{x:1})</script></body></html>",
         moved("")},
        {"missing_gsap_plugin", moved("tl.to('#a', { motionPath: '#p' }, 0);"),
         moved("gsap.registerPlugin(MotionPathPlugin); tl.to('#a', { motionPath: '#p' }, 0);")},
        {"gsap_timeline_not_registered", page("", "window.__timelines = {}; const t2 = gsap.timeline();"),
         moved("")},
        {"gsap_timeline_registered_before_async_build",
         page("", "window.__timelines = {}; const tl = gsap.timeline(); window.__timelines['main'] = tl; "
                  "document.fonts.ready.then(() => { tl.to('#a', {x: 1}); });"),
         moved("tl.to('#a', { x: 1 }, 0);")},
        {"gsap_animates_clip_element", moved("tl.to('#c', { visibility: 'hidden' }, 1);", "", clip),
         moved("tl.to('#c', { opacity: 0.5 }, 1);", "", clip)},
        {"gsap_css_transform_conflict",
         moved("tl.to('#a', { x: 10 }, 0);", "#a { transform: translateX(-50%) }"),
         moved("tl.to('#a', { x: 10 }, 0);", "#a { transform: none }")},
        {"gsap_fullscreen_overlay_starts_visible",
         moved("tl.to('#a', { opacity: 1 }, 1);", "#a { position: absolute; inset: 0 }"),
         moved("tl.to('#a', { opacity: 1 }, 1);", "#a { position: absolute; inset: 0; opacity: 0 }")},
        {"gsap_cold_seek_hidden_fromto_missing_reveal",
         moved("tl.fromTo('#a', { opacity: 1 }, { x: 5 }, 0);", "#a { opacity: 0 }"),
         moved("tl.fromTo('#a', { opacity: 0 }, { opacity: 1 }, 0);", "#a { opacity: 0 }")},
        {"gsap_from_opacity_noop", moved("tl.from('#a', { opacity: 0 }, 0);", "#a { opacity: 0 }"),
         moved("tl.from('#a', { opacity: 0 }, 0);")},
        {"gsap_non_transform_motion", moved("tl.to('#a', { left: 100 }, 0);"),
         moved("tl.to('#a', { x: 100 }, 0);")},
        {"gsap_repeat_refresh_relative_value",
         moved("tl.to('#a', { x: '+=5', repeat: 3, repeatRefresh: true }, 0);"),
         moved("tl.to('#a', { x: '+=5', repeat: 3 }, 0);")},
        {"gsap_function_value_hazard",
         moved("tl.to('#a', { x: (i, t) => t.getBoundingClientRect().width }, 0);"),
         moved("tl.to('#a', { x: (i) => i * 10 }, 0);")},
        {"svg_drawon_css_dasharray_conflict",
         moved("tl.to('#a', { strokeDasharray: 10 }, 0);", "#a { stroke-dasharray: 4 2 }"),
         moved("tl.to('#a', { strokeDasharray: 10 }, 0);", "#a { stroke-dasharray: 4 }")},
        {"svg_measure_before_path_d", moved("const l = p.getTotalLength(); p.setAttribute('d', 'M0 0');"),
         moved("p.setAttribute('d', 'M0 0'); const l = p.getTotalLength();")},
        {"gsap_infinite_repeat", moved("tl.to('#a', { x: 1, repeat: -1 }, 0);"),
         moved("tl.to('#a', { x: 1, repeat: 3 }, 0);")},
        {"gsap_repeat_ceil_overshoot", moved("tl.to('#a', { x: 1, repeat: Math.ceil(5 / 2) - 1 }, 0);"),
         moved("tl.to('#a', { x: 1, repeat: 2 }, 0);")},
        {"gsap_repeat_floor_unclamped", moved("tl.to('#a', { x: 1, repeat: Math.floor(5 / 2) - 1 }, 0);"),
         moved("tl.to('#a', { x: 1, repeat: Math.max(0, Math.floor(5 / 2) - 1) }, 0);")},
        {"gsap_callback_dom_measurement",
         moved("tl.to('#a', { x: 1, onUpdate: () => { w = a.offsetWidth; } }, 0);"),
         moved("tl.to('#a', { x: 1, onUpdate: () => { draw(); } }, 0);")},
        {"gsap_group_selector_keyframes",
         moved("tl.to('.k', { keyframes: [{ x: 1 }] }, 0);", "", QByteArray("<b class=k></b>").repeated(4)),
         moved("tl.to('.k', { keyframes: [{ x: 1 }] }, 0);", "", QByteArray("<b class=k></b>").repeated(3))},
    };
}

std::vector<RuleRow> mediaRows()
{
    const QByteArray good = video("muted");
    const QByteArray audio = "<audio id=\"s\" src=\"a.mp4\" data-start=\"0\"></audio>";
    return {
        {"media_missing_data_start", page("<video id=v src=a.mp4 muted></video>"), good},
        {"media_missing_id", page("<video src=a.mp4 data-start=0 muted></video>"), good},
        {"media_missing_src", page("<video id=v data-start=0 muted></video>"),
         page("<video id=v data-start=0 muted><source src=a.mp4></video>")},
        {"duplicate_media_id",
         page("<video id=v src=a.mp4 data-start=0 muted></video><video id=v src=b.mp4 data-start=1 "
              "muted></video>"),
         good},
        {"imperative_media_control",
         page("<video id=v src=a.mp4 data-start=0 muted></video>", "window.__timelines={}; video.play()"),
         page("", "window.__timelines={}; video.play()")},
        {"video_missing_muted", video(""), video("data-has-audio=true")},
        {"video_muted_with_declared_audio", video("muted data-has-audio=true"), good},
        {"video_nested_in_timed_element",
         page("<div id=d class=clip data-start=0><video id=v src=a.mp4 data-start=0 muted></video></div>"),
         page("<div><video id=v src=a.mp4 data-start=0 muted></video></div>")},
        {"video_audio_double_source",
         page("<video id=v src=a.mp4 data-start=0 data-has-audio=true></video>" + audio),
         page("<video id=v src=a.mp4 data-start=0 muted></video>" + audio)},
        {"self_closing_media_tag", page("<video id=v src=\"a.mp4\" data-start=\"0\" muted />"), good},
        {"placeholder_media_url", video("src").replace("src=\"a.mp4\"", "src=\"https://example.com/a.mp4\""),
         good},
        {"base64_media_prohibited",
         page("<audio id=s data-start=0 src=\"data:audio/mpeg;base64,AAAA\"></audio>"), page(audio)},
        {"media_crossorigin_breaks_preview", video("muted crossorigin"), good},
        {"color_grading_invalid_json", video("muted data-color-grading='{'"),
         video("muted data-color-grading='{}'")},
        {"color_grading_invalid_structure", video("muted data-color-grading='[1]'"),
         video("muted data-color-grading='{}'")},
        {"color_grading_invalid_structure",
         video("muted data-color-grading='{\"adjust\": {\"exposure\": \"bright\"}}'"),
         video("muted data-color-grading='{\"adjust\": {\"exposure\": \"$light\"}, \"preset\": "
               "\"food-pop\"}'")},
        {"color_grading_not_drawn", video("muted data-color-grading='{\"effects\": {\"bloom\": 1}}'"),
         video("muted data-color-grading='{\"effects\": {\"bloom\": 0, \"bloomRadius\": 8, \"blur\": 1}}'")},
        {"color_grading_non_media", page("<p data-color-grading='{}'>x</p>"),
         video("muted data-color-grading='{}'")},
        {"media_preload_none", video("muted preload=none"), video("muted preload=auto")},
        {"media_variable_src_no_fallback", page("<video id=v data-start=0 muted data-var-src=film></video>"),
         good},
        {"duplicate_media_discovery_risk",
         page("<video id=v src=a.mp4 data-start=0 muted></video><video id=w src=a.mp4 data-start=0 "
              "muted></video>"),
         good},
        {"audio_volume_tween_overrides_gain",
         page("<audio id=s src=a.mp3 data-start=0 data-volume=0.5></audio>",
              tweens("tl.to('#s', { volume: 0 }, 1);")),
         page(audio, tweens("tl.to('#s', { volume: 0 }, 1);"))},
        {"audio_volume_double_automation",
         page("<audio id=s src=a.mp3 data-start=0 data-automation='{\"lanes\":{\"volume\":[]}}'></audio>",
              tweens("tl.to('#s', { volume: 0 }, 1);")),
         page(audio, tweens("tl.to('#s', { volume: 0 }, 1);"))},
        {"audio_carve_ungrouped_sources",
         page("<audio id=s src=a.mp3 data-start=0 data-fx-carve='{\"sources\":[\"a\"]}'></audio>"),
         page("<audio id=s src=a.mp3 data-start=0 data-fx-carve='{\"sources\":\"voices\"}'></audio>")},
    };
}

std::vector<RuleRow> lookRows()
{
    const QByteArray code = "window.__timelines={}; gsap.to('.caption', { scale: 2 }); ";
    return {
        {"caption_transcript_not_inline", page("", "window.__timelines={}; fetch('transcript.json')"),
         page("", "window.__timelines={}; const transcript = [];")},
        {"caption_container_relative_position", page("", code, ".caption-container { position: relative }"),
         page("", code, ".caption-container { position: absolute }")},
        {"caption_overflow_clips_scaled_words", page("", code, ".caption-word { overflow: hidden }"),
         page("", code, ".caption-word { overflow: visible }")},
        {"caption_text_overflow_risk", page("", code, ".caption { white-space: nowrap }"),
         page("", code, ".caption { white-space: nowrap; max-width: 90% }")},
        {"caption_textshadow_on_group_container", page("", code, ".caption-group { text-shadow: 0 0 2px }"),
         page("", code, ".caption-word { text-shadow: 0 0 2px }")},
        {"missing_lottie_script", page("", "window.__timelines={}; lottie.loadAnimation({})"),
         page("", "window.__timelines={}; lottie.loadAnimation({})", "",
              "<script src=lib/lottie.min.js></script>")},
        {"missing_three_script", page("", "window.__timelines={}; new THREE.Scene()"),
         page("", "window.__timelines={}; new THREE.Scene()", "", "<script src=lib/three.min.js></script>")},
        {"texture_class_missing_base", page("<p class=\"hf-texture-gold\">x</p>"),
         page("<p class=\"hf-texture-text hf-texture-gold\">x</p>")},
        {"texture_class_unknown", page("<p class=\"hf-texture-text hf-texture-gold\">x</p>"),
         page("<p class=\"hf-texture-text hf-texture-gold\">x</p>", "window.__timelines={}",
              ".hf-texture-gold { mask-image: url(gold.png) }")},
        {"texture_text_missing_mask",
         page("<p class=\"hf-texture-text hf-texture-gold\">x</p>", "window.__timelines={}",
              ".hf-texture-gold { color: gold }"),
         page("<p class=\"hf-texture-text hf-texture-gold\">x</p>", "window.__timelines={}",
              ".hf-texture-gold { -webkit-mask-image: url(gold.png) }")},
        {"texture_drop_shadow_on_text",
         page("", "window.__timelines={}", ".hf-texture-text { text-shadow: 0 0 2px }"),
         page("", "window.__timelines={}", ".hf-texture-text { text-shadow: none }")},
        {"caption_fittext_scale_mismatch",
         moved(
             "fitTextFontSize('A', { maxWidth: 900 });\ntl.to('.caption', { scale: 1.3, duration: 1 }, 1);"),
         moved("fitTextFontSize('A', { maxWidth: 900 / 1.3 });\ntl.to('.caption', { scale: 1.3, duration: 1 "
               "}, 1);")},
        {"audio_reactive_single_tween_per_group",
         moved("const audioData = [1, 2];\ntl.to('.caption-group', { scale: 1.2, duration: 1 }, 1);"),
         moved("const audioData = [1, 2];\ntl.to('.caption-group', { scale: 1 + audioData[0], duration: 1 }, "
               "1);")},
        {"slideshow_invalid",
         page("", "window.__timelines={}", "", "<script type=application/hyperframes-slideshow>{</script>"),
         page("", "window.__timelines={}", "", "<script type=application/hyperframes-slideshow>{}</script>")},
        {"slideshow_unresolved_ref",
         page("", "window.__timelines={}", "",
              "<script type=application/hyperframes-slideshow>{\"sceneId\":\"x\"}</script>"),
         page("", "window.__timelines={}", "",
              "<script type=application/hyperframes-slideshow>{\"sceneId\":\"root\"}</script>")},
    };
}

} // namespace

class TestLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleFindsItsFaultAndNoOther_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        for (const auto &rows : {coreRows(), compositionRows(), tweenRows(), mediaRows(), lookRows()}) {
            for (const RuleRow &row : rows)
                QTest::newRow(row.code) << row.bad << row.good;
        }
    }

    void everyRuleFindsItsFaultAndNoOther()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        const char *code = QTest::currentDataTag();
        const auto found = lintProject(inputOf(bad));
        const LintIssue *issue = withCode(found, code);
        QVERIFY2(issue, qPrintable(codesIn(found).join(QLatin1Char(' '))));
        QVERIFY(!issue->message.isEmpty() && !issue->hint.isEmpty());
        QVERIFY(issue->where.offset >= 0 && issue->where.end() <= bad.size());
        QVERIFY(!withCode(lintProject(inputOf(good)), code));
    }

    /// Each file of them, at the first letter that is not what it should be.
    void filesThatAreNotInUtf8()
    {
        const QByteArray film = page("<p>\xC3\xA9 Gr\xF6\xDF"
                                     "e</p>");
        LintInput input = inputOf(film);
        input.files.push_back({QStringLiteral("look.css"), "/* gr\xF6\xDF"
                                                           "er */"});
        auto found = lintProject(input);
        QCOMPARE(codesIn(found),
                 QStringList({QStringLiteral("text_not_utf8"), QStringLiteral("text_not_utf8")}));
        QCOMPARE(found[0].file, QStringLiteral("index.html"));
        QCOMPARE(found[0].severity, Issue::Severity::Error);
        QCOMPARE(found[0].where.offset, film.indexOf('\xF6'));
        QCOMPARE(found[0].line, film.left(film.indexOf('\xF6')).count('\n') + 1);
        QCOMPARE(found[1].file, QStringLiteral("look.css"));
        input = inputOf(page("<p>Gr\xF6\xDF"
                             "e</p>",
                             "window.__timelines = {};", "", "<meta charset=windows-1252>"));
        found = lintProject(input);
        QCOMPARE(codesIn(found), QStringList({QStringLiteral("text_not_utf8")}));
        QCOMPARE(found[0].severity, Issue::Severity::Warning);
        QVERIFY(found[0].message.contains(QLatin1String("windows-1252")));
    }

    void anOrdinaryFilmHasNoProblems()
    {
        const QByteArray film = moved(
            "tl.from('#a', { opacity: 0, duration: 0.5 }, 0);\ntl.to('#a', { x: 200, duration: 2 }, 1);",
            "#a { color: red }",
            "<video id=\"v\" src=\"a.mp4\" data-start=\"0\" data-duration=\"5\" muted></video>\n");
        const auto found = lintProject(inputOf(film));
        QVERIFY2(found.empty(), qPrintable(codesIn(found).join(QLatin1Char(' '))));
    }

    void factsThatAreNoTexts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("code");
        const auto styled = [](const char *css, const char *head = "") {
            return page("<p id=\"p\">A</p>", "window.__timelines = {};", css, head);
        };
        const QString missing = QStringLiteral("font_family_without_font_face");
        QTest::newRow("unknown font") << styled("p { font-family: 'Papyrus', serif }") << missing;
        QTest::newRow("bundled, in any case") << styled("p { font-family: inter }") << QString();
        QTest::newRow("generic") << styled("p { font-family: sans-serif }") << QString();
        QTest::newRow("of a variable") << styled("p { font-family: var(--font), serif }") << QString();
        QTest::newRow("declared") << styled("@font-face { font-family: 'Papyrus'; src: url(a.woff2) } "
                                            "p { font-family: Papyrus }")
                                  << QString();
        QTest::newRow("linked") << styled("p { font-family: 'Open Moons' }",
                                          "<link rel=stylesheet "
                                          "href=\"https://fonts.googleapis.com/css2?family=Inter:wght@400&"
                                          "family=Open+Moons\">")
                                << QString();
        QTest::newRow("linked another") << styled("p { font-family: 'Open Moons' }",
                                                  "<link rel=stylesheet "
                                                  "href=\"https://fonts.googleapis.com/css2?family=Inter\">")
                                        << missing;
        QTest::newRow("imported")
            << styled("@import url('https://fonts.googleapis.com/css2?family=Moon'); p { font-family: Moon }")
            << QString();
        QTest::newRow("an unknown style sheet")
            << styled("p { font-family: Papyrus }", "<link rel=stylesheet href=film.css>") << QString();
        QTest::newRow("alias") << styled("p { font-family: Arial, sans-serif }")
                               << QStringLiteral("system_font_will_alias");
        QTest::newRow("HEVC") << video("src=\"a.mp4\" muted").replace("a.mp4", "big.mp4")
                              << QStringLiteral("hevc_preview_codec");
        QTest::newRow("another film") << video("muted") << QString();
        QTest::newRow("unreachable") << page("<img id=i src=\"https://example.org/a.png\">")
                                     << QStringLiteral("inaccessible_media_url");
    }

    void factsThatAreNoTexts()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, code);
        LintInput input = inputOf(html);
        // Nobody knows anything: nobody says anything.
        const QSet<QString> all{
            QStringLiteral("font_family_without_font_face"), QStringLiteral("system_font_will_alias"),
            QStringLiteral("hevc_preview_codec"), QStringLiteral("inaccessible_media_url")};
        const auto told = [&all](const LintInput &asked) {
            QStringList codes = codesIn(lintProject(asked));
            codes.removeIf([&all](const QString &one) { return !all.contains(one); });
            return codes.join(QLatin1Char(' '));
        };
        QCOMPARE(told(input), QString());
        input.facts.fonts =
            LintFonts{{QStringLiteral("Inter")}, {{QStringLiteral("arial"), QStringLiteral("Inter")}}, true};
        input.facts.hevcFiles = {QStringLiteral("big.mp4")};
        input.facts.unreachable.insert(QStringLiteral("https://example.org/a.png"), QStringLiteral("404"));
        QCOMPARE(told(input), code);
        input.facts.fonts->tellsAliases = false;
        if (code == QLatin1String("system_font_will_alias"))
            QCOMPARE(told(input), QString());
    }

    void filesOfTheProject_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing_local_asset")
            << QByteArray("<img src=\"no.png\">") << QStringLiteral("missing_local_asset");
        QTest::newRow("present") << QByteArray("<img src=\"assets/a.png\"><audio src=\"music.mp3\"></audio>")
                                 << QString();
        QTest::newRow("audio_src_not_found") << QByteArray("<audio id=s data-start=0 src=\"no.mp3\"></audio>")
                                             << QStringLiteral("audio_src_not_found");
        QTest::newRow("texture_mask_asset_not_found")
            << QByteArray("<img src=\"texture-mask.png\">") << QStringLiteral("texture_mask_asset_not_found");
        QTest::newRow("missing_or_empty_sub_composition")
            << QByteArray("<div data-composition-id=x data-composition-src=no.html></div>")
            << QStringLiteral("missing_or_empty_sub_composition");
        QTest::newRow("empty sub-composition")
            << QByteArray("<div data-composition-id=x data-composition-src=compositions/empty.html></div>")
            << QStringLiteral("missing_or_empty_sub_composition");
        QTest::newRow("audio_file_without_element")
            << QByteArray("<p>x</p>") << QStringLiteral("audio_file_without_element");
        QTest::newRow("duplicate_audio_track")
            << QByteArray(
                   "<audio id=a src=music.mp3 data-start=0 data-duration=2 data-track-index=1></audio><audio "
                   "id=b src=music.mp3 data-start=1 data-duration=2 data-track-index=1></audio>")
            << QStringLiteral("duplicate_audio_track");
    }

    void filesOfTheProject()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, code);
        LintInput input = inputOf(page(inside));
        input.files.push_back({QStringLiteral("compositions/empty.html"), " \n"});
        input.projectFiles = QStringList{QStringLiteral("index.html"), QStringLiteral("assets/a.png"),
                                         QStringLiteral("music.mp3"), QStringLiteral("lib/gsap.min.js"),
                                         QStringLiteral("compositions/empty.html")};
        QStringList codes = codesIn(lintProject(input));
        const QSet<QString> ofProject{QStringLiteral("missing_local_asset"),
                                      QStringLiteral("audio_src_not_found"),
                                      QStringLiteral("texture_mask_asset_not_found"),
                                      QStringLiteral("missing_or_empty_sub_composition"),
                                      QStringLiteral("audio_file_without_element"),
                                      QStringLiteral("duplicate_audio_track")};
        if (code.isEmpty())
            QVERIFY2(!codes.contains(QStringLiteral("missing_local_asset")),
                     qPrintable(codes.join(QLatin1Char(' '))));
        else
            QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
        // What is missing is said once.
        codes.removeIf([](const QString &one) {
            return !one.contains(QLatin1String("_asset")) && !one.endsWith(QLatin1String("_not_found"));
        });
        QVERIFY2(codes.size() <= 1, qPrintable(codes.join(QLatin1Char(' '))));
    }

    void otherFilmsBesideTheEntry()
    {
        LintInput input = inputOf(page(""));
        input.files.push_back({QStringLiteral("other.html"), page("")});
        QVERIFY(withCode(lintProject(input), "multiple_root_compositions"));
        // What is mounted is a part, wherever it lies.
        input.files[0].bytes = page("<div data-composition-id=x data-composition-src=other.html></div>");
        QVERIFY(!withCode(lintProject(input), "multiple_root_compositions"));
        input.files[0].bytes = "<html><body></body></html>";
        QVERIFY(withCode(lintProject(input), "blank_root_with_standalone_composition"));
        input.files.pop_back();
        QVERIFY(!withCode(lintProject(input), "blank_root_with_standalone_composition"));
    }

    void stylesOfAMountedRoot()
    {
        LintInput input = inputOf(page(""));
        input.files.push_back({QStringLiteral("compositions/x.html"),
                               "<template><div class=card data-composition-id=x></div><style>.card { color: "
                               "red } .card-title { color: red }</style></template>"});
        const auto found = lintProject(input);
        QCOMPARE(codesIn(found).count(QStringLiteral("subcomposition_root_styled_by_class")), 1);
        QCOMPARE(withCode(found, "subcomposition_root_styled_by_class")->file,
                 QStringLiteral("compositions/x.html"));
    }

    void saysWhereAndHowToRepair()
    {
        const auto found =
            lintProject(inputOf("<html><body>\n<div data-composition-id=main data-width=9 data-height=9 "
                                "data-duration=3 data-no-timeline>\n<p>ä</p><p id=a class=clip data-start=1 "
                                "data-end=3></p></div></body></html>"));
        const LintIssue *issue = withCode(found, "deprecated_data_end");
        QVERIFY(issue);
        QCOMPARE(issue->line, 3);
        QCOMPARE(issue->column, 41); // characters, not bytes
        QVERIFY(issue->fix);
        const std::vector<LintFix::Change> changes{
            {QStringLiteral("data-duration"), QStringLiteral("2"), false},
            {QStringLiteral("data-end"), std::nullopt, false}};
        QVERIFY(issue->fix->changes == changes);
    }

    void theReaderIsHeard()
    {
        const auto found = lintProject(inputOf(page("<p id=a class=clip data-start=nobody>x</p>")));
        const LintIssue *issue = withCode(found, "composition");
        QVERIFY(issue);
        QCOMPARE(issue->line, 4);
    }

    void oldNamesAreToldOnce()
    {
        const auto found =
            lintProject(inputOf(page("<p id=a class=clip data-start=0 data-duration=1 data-layer=2>x</p>")));
        QCOMPARE(codesIn(found), QStringList{QStringLiteral("deprecated_data_layer")});
    }

    void anyBytesAreLookedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a tag") << QByteArray("<div data-composition-id=\"main\" data-st");
        QTest::newRow("open script") << QByteArray(
            "<div data-composition-id=m></div><script>gsap.to('a', { x: `${");
        QTest::newRow("open style") << QByteArray("<style>a { b: \"c");
        QTest::newRow("not UTF-8") << QByteArray("<p>\xE4\xF6\xFC</p><script>tl.to('\xE4', {");
        QTest::newRow("brackets") << page("", QByteArray("(").repeated(5000) + "gsap.to(");
    }

    void anyBytesAreLookedAt()
    {
        QFETCH(QByteArray, bytes);
        for (const LintIssue &issue : lintProject(inputOf(bytes)))
            QVERIFY(issue.where.offset >= 0 && issue.where.end() <= bytes.size());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLinter)
#include "tst_linter.moc"
