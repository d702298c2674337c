#include "ui/sound/effect_words.h"

#include "core/media/effects/effect_presets.h"
#include "core/render/automation.h"
#include "ui/inspector/volume_fades.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

struct EffectTexts
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::EffectWords)
};

struct WordEntry
{
    const char *id;
    const char *name;
    const char *hint;
};

constexpr WordEntry kEffectWords[] = {
    {"highpass", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Cut the lows"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Takes away what is below a pitch: rumble, hum, wind")},
    {"lowpass", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Cut the highs"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords",
                       "Takes away what is above a pitch: hiss, or all that is bright")},
    {"peaking", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Lift or dip a band"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Makes what is around one pitch louder or quieter")},
    {"lowshelf", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Bass"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Makes all that is low louder or quieter")},
    {"highshelf", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Treble"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Makes all that is high louder or quieter")},
    {"gain", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Louder or quieter"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Changes the level at this place of the chain")},
    {"compressor", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Even out the level"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Compressor: loud parts come closer to the quiet ones")},
    {"limiter", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Stop the peaks"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Limiter: nothing gets louder than this")},
    {"gate", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Silence the pauses"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Gate: what is quieter than a level fades away")},
    {"saturate", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Warmth and grit"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Saturation: bends loud parts as tape and tubes do")},
    {"bitcrush", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Crush to digital"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Fewer bits and samples, as old game consoles had")},
    {"delay", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Echo"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Repeats what is heard, each time quieter")},
    {"reverb", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Room"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Reverb: puts the sound into a room")},
    {"chorus", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Many voices"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Chorus: copies that waver make it wider")},
    {"phaser", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Swirl"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Phaser: notches that wander through the sound")},
    {"pitchshift", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Higher or lower"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Pitch shift: another pitch at the same pace")},
};

constexpr WordEntry kPresetWords[] = {
    {"voice-clean", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Clean voice"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“The voice is dull and hard to follow”")},
    {"voice-broadcast", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Broadcast voice"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords",
                       "“It should sound like on the radio: close, dense and loud”")},
    {"voice-warm", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Warm voice"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“The voice is thin and cold”")},
    {"rumble-cut", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "No rumble"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords",
                       "“Traffic, wind or a bumped table rumbles below everything”")},
    {"room-gate", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Quiet pauses"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Between the words the room can be heard”")},
    {"boom-tame", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "No boom"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It booms: too close to the microphone”")},
    {"harsh-tame", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Less harsh"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It is shrill, and every S hurts”")},
    {"telephone", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Telephone"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“They are calling in”")},
    {"radio-am", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Old radio"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It comes out of an old radio”")},
    {"megaphone", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Megaphone"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Somebody shouts through a megaphone”")},
    {"lofi-tape", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Worn tape"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords",
                       "“It should sound like a cassette that was played too often”")},
    {"pa-system", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Loudspeakers in a hall"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“An announcement at the station”")},
    {"intercom", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Intercom"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Over the radio from the cockpit”")},
    {"doofus-worble", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Wobbly"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Somebody is dizzy, or not very bright”")},
    {"chipmunk", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Chipmunk"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Small, furry and fast”")},
    {"giant", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Giant"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Somebody very large speaks”")},
    {"monster", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Monster"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“Something lives under the bed”")},
    {"room-tight", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Small room"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It is too dry, as if spoken into a pillow”")},
    {"room-natural", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Living room"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It does not sound as if they were in the picture”")},
    {"hall", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Concert hall"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It should be big”")},
    {"slap-echo", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Slap echo"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“It needs one short echo off the wall”")},
    {"dub-throw", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Dub echoes"),
     QT_TRANSLATE_NOOP("muto::ui::EffectWords", "“The last word is to trail off into the distance”")},
};

template<std::size_t N>
std::optional<EffectWords> wordsOf(const WordEntry (&entries)[N], const QString &id)
{
    for (const WordEntry &entry : entries)
        if (id == QLatin1String(entry.id))
            return EffectWords{EffectTexts::tr(entry.name), EffectTexts::tr(entry.hint)};
    return std::nullopt;
}

using Unit = ParameterLook::Unit;

struct ParameterEntry
{
    const char *effect; ///< Null for all that have none of their own.
    const char *parameter;
    const char *name;
    Unit unit;
    double step;
    int decimals;
};

// The first that fits counts.
constexpr ParameterEntry kParameterWords[] = {
    {"highpass", "frequency", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Cut below"), Unit::Hertz, 10, 0},
    {"lowpass", "frequency", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Cut above"), Unit::Hertz, 100, 0},
    {"lowshelf", "frequency", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Below"), Unit::Hertz, 10, 0},
    {"highshelf", "frequency", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Above"), Unit::Hertz, 100, 0},
    {nullptr, "frequency", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Pitch"), Unit::Hertz, 10, 0},
    {"peaking", "q", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Narrowness"), Unit::Plain, 0.1, 2},
    {nullptr, "q", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Resonance"), Unit::Plain, 0.1, 2},
    {nullptr, "poles", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Slope"), Unit::Plain, 1, 0},
    {nullptr, "gain", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Amount"), Unit::Decibel, 0.5, 1},
    {"gate", "threshold", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Open above"), Unit::Decibel, 1, 1},
    {nullptr, "threshold", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "From level"), Unit::Decibel, 1, 1},
    {nullptr, "range", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Down to"), Unit::Decibel, 1, 1},
    {nullptr, "ratio", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Ratio to one"), Unit::Plain, 0.5, 1},
    {nullptr, "attack", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Sets in over"), Unit::Millisecond, 1, 2},
    {nullptr, "release", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Lets go over"), Unit::Millisecond, 10,
     2},
    {nullptr, "knee", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Softness"), Unit::Plain, 0.1, 2},
    {nullptr, "makeup", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Louder after"), Unit::Decibel, 0.5, 1},
    {nullptr, "limit", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "No louder"), Unit::Decibel, 0.5, 1},
    {nullptr, "level_out", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Louder after"), Unit::Decibel, 0.5, 1},
    {nullptr, "output", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Louder after"), Unit::Decibel, 0.5, 1},
    {nullptr, "oversample", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Fineness"), Unit::Plain, 1, 0},
    {nullptr, "bits", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Bits"), Unit::Plain, 1, 1},
    {nullptr, "samples", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Hold samples"), Unit::Plain, 1, 0},
    {nullptr, "mix", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Share"), Unit::Percent, 1, 1},
    {nullptr, "time", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "After"), Unit::Millisecond, 10, 0},
    {nullptr, "feedback", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Repeats"), Unit::Percent, 1, 1},
    {nullptr, "size", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Size"), Unit::Percent, 1, 1},
    {nullptr, "damping", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Damping"), Unit::Percent, 1, 1},
    {nullptr, "wet", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Room sound"), Unit::Percent, 1, 1},
    {nullptr, "dry", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Plain sound"), Unit::Percent, 1, 1},
    {nullptr, "delay", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Delay"), Unit::Millisecond, 0.5, 2},
    {nullptr, "depth", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Depth"), Unit::Millisecond, 0.1, 2},
    {nullptr, "speed", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Speed"), Unit::Hertz, 0.1, 2},
    {nullptr, "in_gain", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Level in"), Unit::Percent, 1, 1},
    {nullptr, "out_gain", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Level out"), Unit::Percent, 1, 1},
    {nullptr, "decay", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Width"), Unit::Percent, 1, 1},
    {nullptr, "type", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Shape"), Unit::Plain, 1, 0},
    {nullptr, "semitones", QT_TRANSLATE_NOOP("muto::ui::EffectWords", "Semitones"), Unit::Plain, 1, 0},
};

const ParameterEntry *parameterEntry(const char *effect, const char *parameter)
{
    const auto fits = [&](const ParameterEntry &entry) {
        return QLatin1String(entry.parameter) == QLatin1String(parameter) &&
               (!entry.effect || QLatin1String(entry.effect) == QLatin1String(effect));
    };
    const auto found = std::find_if(std::begin(kParameterWords), std::end(kParameterWords), fits);
    return found == std::end(kParameterWords) ? nullptr : &*found;
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Hertz:
        return QStringLiteral("hz");
    case Unit::Decibel:
        return QStringLiteral("db");
    case Unit::Millisecond:
        return QStringLiteral("ms");
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Plain:
    case Unit::Gain:
        return {};
    }
    Q_UNREACHABLE();
}

/// Numbers that are a choice among two.
std::vector<ChoiceField::Choice> choicesOf(const QLatin1String &effect, const QLatin1String &parameter)
{
    if (parameter == QLatin1String("poles"))
        return {{QStringLiteral("1"), EffectTexts::tr("Gentle (6 dB)")},
                {QStringLiteral("2"), EffectTexts::tr("Steep (12 dB)")}};
    if (effect == QLatin1String("phaser") && parameter == QLatin1String("type"))
        return {{QStringLiteral("0"), EffectTexts::tr("Triangle")},
                {QStringLiteral("1"), EffectTexts::tr("Sine")}};
    return {};
}

double scaleOf(Unit unit)
{
    return unit == Unit::Percent ? 100 : 1;
}

} // namespace

EffectWords effectWords(const QString &type)
{
    return wordsOf(kEffectWords, type)
        .value_or(EffectWords{type.isEmpty() ? EffectTexts::tr("Nameless effect") : type,
                              EffectTexts::tr("Unknown here: it is kept as it is, and not heard")});
}

EffectWords presetWords(const QString &preset)
{
    return wordsOf(kPresetWords, preset).value_or(EffectWords{preset, {}});
}

std::vector<std::vector<QString>> effectMenu()
{
    const auto list = [](std::initializer_list<const char *> types) {
        std::vector<QString> names;
        for (const char *type : types)
            names.push_back(QLatin1String(type));
        return names;
    };
    return {list({"highpass", "lowpass", "peaking", "lowshelf", "highshelf"}),
            list({"gain", "compressor", "limiter", "gate"}), list({"delay", "reverb"}),
            list({"chorus", "phaser", "pitchshift"}), list({"saturate", "bitcrush"})};
}

std::vector<PresetGroup> presetMenu()
{
    const QStringList names = media::effectPresetNames();
    return {{EffectTexts::tr("Voice"), names.mid(0, 3)},
            {EffectTexts::tr("Repair"), names.mid(3, 4)},
            {EffectTexts::tr("Character"), names.mid(7, 10)},
            {EffectTexts::tr("Space"), names.mid(17)}};
}

QString ParameterLook::text(double value) const
{
    return quantityText({value * scaleOf(unit), choices.empty() ? unitText(unit) : QString()}, 4);
}

std::optional<double> ParameterLook::value(const QString &text) const
{
    const auto quantity = parseQuantity(text);
    if (!quantity)
        return std::nullopt;
    if (unit == Unit::Gain && quantity->unit == QLatin1String("%"))
        return quantity->value / 100;
    if (unit == Unit::Gain && quantity->unit == QLatin1String("db"))
        return std::pow(10, quantity->value / 20);
    const QString own = unitText(unit);
    const auto known = quantity->unit == own ? quantity : converted(*quantity, own);
    return known ? std::optional(known->value / scaleOf(unit)) : std::nullopt;
}

QString ParameterLook::shown(double value) const
{
    if (unit == Unit::Gain)
        return decibelText(value);
    return localisedNumber(quantityText({value * scaleOf(unit), unitText(unit)}, rules.decimals),
                           rules.decimals);
}

ParameterLook parameterLook(const media::EffectSpec &effect, const media::NumberSpec &number)
{
    const ParameterEntry *entry = parameterEntry(effect.type, number.name);
    ParameterLook look;
    look.name = entry ? EffectTexts::tr(entry->name) : QString::fromLatin1(number.name);
    look.unit = entry ? entry->unit : Unit::Plain;
    const double scale = scaleOf(look.unit);
    look.rules.unit = unitText(look.unit);
    look.rules.step = entry ? entry->step : 0.1;
    look.rules.decimals = entry ? entry->decimals : 3;
    look.rules.least = number.lowest * scale;
    look.rules.most = number.highest * scale;
    look.rules.start = number.usual * scale;
    look.choices = choicesOf(QLatin1String(effect.type), QLatin1String(number.name));
    return look;
}

ParameterLook wordLook(const media::EffectSpec &effect, const media::WordSpec &word)
{
    const ParameterEntry *entry = parameterEntry(effect.type, word.name);
    ParameterLook look;
    look.name = entry ? EffectTexts::tr(entry->name) : QString::fromLatin1(word.name);
    for (const char *choice : word.choices)
        look.choices.push_back({QLatin1String(choice), QLatin1String(choice)});
    return look;
}

ParameterLook volumeLook()
{
    ParameterLook look;
    look.name = EffectTexts::tr("Volume");
    look.unit = Unit::Gain;
    look.rules = {.unit = {}, .step = 0.05, .least = 0, .most = render::kLoudestGain, .start = 1};
    look.rules.units = {QStringLiteral("%"), QStringLiteral("db")};
    look.rules.decimals = 3;
    return look;
}

} // namespace muto::ui
