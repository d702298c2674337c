#include "core/composition/completion/contract_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::composition {

namespace {

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

const std::vector<ContractAttribute> &contractAttributes()
{
    static const std::vector<ContractAttribute> table{
        {"data-composition-id", "", "@compositions",
         QT_TRANSLATE_NOOP("Contract", "Name of a composition; its timeline is registered by it.")},
        {"data-root", "", "true", QT_TRANSLATE_NOOP("Contract", "Makes this composition the film.")},
        {"data-start", "", "@starts",
         QT_TRANSLATE_NOOP("Contract",
                           "When it appears: seconds, or the id of a clip to come after: intro + 0.5")},
        {"data-duration", "", "", QT_TRANSLATE_NOOP("Contract", "How long it is seen, in seconds.")},
        {"data-track-index", "", "0 1 2 3 4 5 6 7",
         QT_TRANSLATE_NOOP("Contract", "Its track in the timeline. What is in front is CSS's business.")},
        {"data-width", "", "1920 1080 3840 2160",
         QT_TRANSLATE_NOOP("Contract", "Width in pixels; on the root that of the film.")},
        {"data-height", "", "1080 1920 2160 3840",
         QT_TRANSLATE_NOOP("Contract", "Height in pixels; on the root that of the film.")},
        {"data-fps", "", "24 25 30 50 60 30000/1001",
         QT_TRANSLATE_NOOP("Contract", "Frames per second of the film; a whole number or a fraction.")},
        {"data-composition-src", "", "@pages",
         QT_TRANSLATE_NOOP("Contract",
                           "Mounts another HTML file here; its path counts from the project's folder.")},
        {"data-composition-duration", "", "",
         QT_TRANSLATE_NOOP("Contract", "Length of the film where the root has no data-duration.")},
        {"data-no-timeline", "", "",
         QT_TRANSLATE_NOOP("Contract",
                           "Says that no timeline will be registered, so that nobody waits for one.")},
        {"data-requires-webgpu", "", "", QT_TRANSLATE_NOOP("Contract", "The composition draws by WebGPU.")},
        {"data-hidden", "", "", QT_TRANSLATE_NOOP("Contract", "Neither seen nor heard, at any time.")},
        {"data-media-start", "video audio", "",
         QT_TRANSLATE_NOOP("Contract", "Where in its file playing begins, in seconds.")},
        {"data-playback-start", "video audio", "",
         QT_TRANSLATE_NOOP("Contract", "Where in its file playing begins; goes before data-media-start.")},
        {"data-playback-rate", "video audio", "0.5 1 1.5 2",
         QT_TRANSLATE_NOOP("Contract", "Seconds of the file in one second of film, 0.1 to 5.")},
        {"data-volume", "video audio hf-audio-group", "0 0.25 0.5 0.75 1",
         QT_TRANSLATE_NOOP("Contract", "Loudness as a factor; 1 is as recorded.")},
        {"data-has-audio", "video", "true false",
         QT_TRANSLATE_NOOP("Contract", "Whether the film's own sound is heard.")},
        {"data-loop", "img", "true false",
         QT_TRANSLATE_NOOP("Contract", "Whether an animated picture repeats.")},
        {"data-fx-chain", "video audio hf-audio-group", "",
         QT_TRANSLATE_NOOP("Contract", "Effects on the sound, JSON.")},
        {"data-automation", "video audio hf-audio-group", "",
         QT_TRANSLATE_NOOP("Contract", "Curves over time, JSON.")},
        {"data-audio-group", "audio", "@ids",
         QT_TRANSLATE_NOOP("Contract", "The group whose effects and loudness apply, too.")},
        {"data-color-grading", "video img", "", QT_TRANSLATE_NOOP("Contract", "Colours and looks, JSON.")},
        {"data-composition-variables", "", "",
         QT_TRANSLATE_NOOP("Contract", "Declares what can be chosen at render time, a JSON list.")},
        {"data-variable-values", "", "",
         QT_TRANSLATE_NOOP("Contract", "Values for the variables of a mounted composition, a JSON object.")},
        {"data-var-src", "img video audio source", "@variables",
         QT_TRANSLATE_NOOP("Contract", "Takes src from a variable.")},
        {"data-var-text", "", "@variables", QT_TRANSLATE_NOOP("Contract", "Takes its text from a variable.")},
        {"data-timeline-label", "", "",
         QT_TRANSLATE_NOOP("Contract", "What the clip is called in the timeline.")},
        {"data-label", "", "", QT_TRANSLATE_NOOP("Contract", "What the clip is called.")},
        {"data-timeline-locked", "", "true false",
         QT_TRANSLATE_NOOP("Contract", "Keeps the clip from being moved in the timeline.")},
        {"data-duration-locked", "", "true false",
         QT_TRANSLATE_NOOP("Contract",
                           "Whether the film keeps its length when its last clip is moved; of the root.")},
        {"data-hf-id", "", "",
         QT_TRANSLATE_NOOP("Contract", "An address for editors that stays the element's own.")},
    };
    return table;
}

QString helpText(const ContractAttribute &attribute)
{
    return QCoreApplication::translate("Contract", attribute.help);
}

QString attributeHelp(const QString &name)
{
    const auto &table = contractAttributes();
    const auto found = std::find_if(table.begin(), table.end(), [&name](const ContractAttribute &one) {
        return name == QLatin1String(one.name);
    });
    return found == table.end() ? QString() : helpText(*found);
}

const QStringList &htmlTags()
{
    static const QStringList tags = wordsOf("a article aside audio b blockquote body br button canvas code "
                                            "dd defs div dl dt em figcaption figure footer g h1 h2 h3 h4 "
                                            "h5 h6 head header hf-audio-group hr html i img input label li "
                                            "link main meta nav ol p path pre rect circle line script "
                                            "section small source span strong style sub sup svg table tbody "
                                            "td template text textarea tfoot th thead title tr u ul video");
    return tags;
}

const QStringList &htmlAttributes()
{
    static const QStringList names = wordsOf(
        "alt aria-label autoplay charset class content height href id lang loop media muted name preload rel "
        "role src srcset style title type width");
    return names;
}

const QStringList &cssProperties()
{
    static const QStringList names =
        wordsOf("align-items align-self animation animation-delay animation-direction animation-duration "
                "animation-fill-mode "
                "animation-iteration-count animation-name animation-timing-function aspect-ratio "
                "backdrop-filter backface-visibility "
                "background background-blend-mode background-clip background-color background-image "
                "background-position background-repeat "
                "background-size border border-bottom border-color border-left border-radius border-right "
                "border-style border-top "
                "border-width bottom box-shadow box-sizing clip-path color column-gap content display filter "
                "flex flex-basis "
                "flex-direction flex-grow flex-shrink flex-wrap font font-family font-feature-settings "
                "font-size font-stretch font-style "
                "font-variant font-variant-numeric font-variation-settings font-weight gap grid grid-area "
                "grid-column grid-row "
                "grid-template-areas grid-template-columns grid-template-rows height inset isolation "
                "justify-content justify-items "
                "justify-self left letter-spacing line-height list-style margin margin-bottom margin-left "
                "margin-right margin-top mask "
                "mask-image mask-position mask-size max-height max-width min-height min-width mix-blend-mode "
                "object-fit object-position "
                "opacity order outline overflow overflow-wrap padding padding-bottom padding-left "
                "padding-right padding-top perspective "
                "perspective-origin place-content place-items pointer-events position right rotate row-gap "
                "scale stroke stroke-dasharray "
                "stroke-dashoffset stroke-linecap stroke-width fill text-align text-decoration text-indent "
                "text-overflow text-rendering "
                "text-shadow text-transform top transform transform-origin transform-style transition "
                "translate vertical-align visibility "
                "white-space width will-change word-break word-spacing writing-mode z-index");
    return names;
}

const QStringList &easeNames()
{
    static const QStringList names = [] {
        QStringList all{QStringLiteral("none"), QStringLiteral("hold"), QStringLiteral("spring(1, 100, 10)"),
                        QStringLiteral("wiggle(6)"), QStringLiteral("steps(5)")};
        for (const char *family :
             {"power1", "power2", "power3", "power4", "back", "bounce", "circ", "elastic", "expo", "sine"}) {
            for (const char *side : {".in", ".out", ".inOut"})
                all.append(QLatin1String(family) + QLatin1String(side));
        }
        return all;
    }();
    return names;
}

} // namespace muto::composition
