#include "ui/sound/sound_role.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muto::ui {

namespace {

/// Beginnings of words, in the languages of the program.
constexpr std::array kVoice{"voice",  "narrat",  "speech",    "speak",  "spoken", "talk",
                            "dialog", "podcast", "interview", "sprech", "stimme"};
constexpr std::array kMusic{"music", "musik", "song", "bgm", "soundtrack", "jingle", "instrumental", "melod"};
constexpr std::array kForSpeech{"voice-clean", "voice-broadcast", "voice-warm", "room-gate", "pa-system",
                                "intercom",    "doofus-worble",   "chipmunk",   "giant",     "monster"};

template<std::size_t N>
bool beginsLike(const QString &word, const std::array<const char *, N> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char *beginning) { return word.startsWith(QLatin1String(beginning)); });
}

/// "introVoiceOver_2.wav" is intro, voice, over and wav.
QStringList wordsIn(QString name)
{
    static const QRegularExpression camel(QStringLiteral("([a-z])([A-Z])"));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return name.replace(camel, QStringLiteral("\\1 \\2")).toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

SoundRole soundRole(const QStringList &names)
{
    bool isVoice = false, isMusic = false;
    for (const QString &name : names) {
        for (const QString &word : wordsIn(name)) {
            isVoice = isVoice || beginsLike(word, kVoice) || word == QLatin1String("vo");
            isMusic = isMusic || beginsLike(word, kMusic);
        }
    }
    if (isVoice == isMusic)
        return SoundRole::Unknown;
    return isVoice ? SoundRole::Voice : SoundRole::Music;
}

bool presetFits(const QString &preset, SoundRole role)
{
    const bool isForSpeech = std::any_of(kForSpeech.begin(), kForSpeech.end(),
                                         [&](const char *name) { return preset == QLatin1String(name); });
    return role != SoundRole::Music || !isForSpeech;
}

} // namespace muto::ui
