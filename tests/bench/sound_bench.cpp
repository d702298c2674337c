// sound_bench FILE [SECONDS]: how many times faster than it plays the mixer mixes eight clips of a sound
// file, plain and through effects, on one core.
#include "core/media/effects/effect_presets.h"
#include "core/media/effects/effect_specs.h"
#include "core/media/sound_mixer.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <cstdlib>

using namespace muto;
using namespace muto::media;

namespace {

SoundPlan eightClips(const QString &file, double seconds, const std::vector<Effect> &effects, double rate)
{
    SoundPlan plan;
    for (int i = 0; i < 8; ++i) {
        SoundClip clip;
        clip.name = QStringLiteral("clip %1").arg(i);
        clip.file = file;
        clip.duration = seconds;
        clip.loops = true;
        clip.rate = rate;
        clip.level.gain = 0.1;
        clip.level.effects = effects;
        plan.clips.push_back(clip);
    }
    return plan;
}

/// Times faster than it plays, or 0 if it fails.
double speed(const SoundPlan &plan, double seconds)
{
    auto mixer = SoundMixer::create(plan, std::int64_t(seconds * kSoundRate));
    if (!mixer) {
        QTextStream(stderr) << mixer.error().message << '\n';
        return 0;
    }
    std::vector<float> second(std::size_t(kSoundRate) * 2);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < int(seconds); ++i)
        if (!mixer->read(second))
            return 0;
    return seconds / (double(clock.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "sound_bench FILE [SECONDS]\n";
        return 2;
    }
    const QString file = QString::fromLocal8Bit(argv[1]);
    const double seconds = argc > 2 ? std::atof(argv[2]) : 20;
    const auto row = [&](const QString &name, const std::vector<Effect> &effects, double rate = 1) {
        out << qSetFieldWidth(18) << Qt::left << name << qSetFieldWidth(0)
            << QString::number(speed(eightClips(file, seconds, effects, rate), seconds), 'f', 1) << '\n';
        out.flush();
    };
    row(QStringLiteral("plain"), {});
    row(QStringLiteral("at 1.25"), {}, 1.25);
    for (const EffectSpec &spec : effectSpecs()) {
        Effect effect;
        effect.type = QLatin1String(spec.type);
        effect.numbers[QStringLiteral("semitones")] = 3;
        row(effect.type, {effect});
    }
    row(QStringLiteral("voice-broadcast"), effectPreset(QStringLiteral("voice-broadcast")));
    return 0;
}
