#include "tests/core/composition/lint/linted_page.h"
#include "tests/support/test_main.h"

using namespace muto::composition;
using namespace muto::test;

namespace {

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

/// Each rule of the contract by one page that breaks it and one that does not.
class TestLintRules : public QObject
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
};

MUTO_TEST_MAIN(QCoreApplication, TestLintRules)
#include "tst_lint_rules.moc"
