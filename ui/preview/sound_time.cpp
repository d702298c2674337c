#include "ui/preview/sound_time.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

void hasten(media::Lane &lane, double speed)
{
    for (media::LanePoint &point : lane.points)
        point.seconds /= speed;
}

void hasten(media::SoundLevel &level, double speed)
{
    if (level.volume)
        hasten(*level.volume, speed);
    for (media::Effect &effect : level.effects) {
        for (auto &[parameter, lane] : effect.lanes)
            hasten(lane, speed);
        if (effect.presetAmount)
            hasten(*effect.presetAmount, speed);
    }
}

} // namespace

double heardMoment(const SoundStretch &stretch, double elapsed)
{
    const double moment = stretch.from + elapsed * stretch.speed;
    const double length = stretch.end - stretch.first;
    if (moment < stretch.end || length <= 0)
        return moment;
    return stretch.loops ? stretch.first + std::fmod(moment - stretch.first, length) : stretch.end;
}

bool canBeHeard(double speed)
{
    return speed >= 0.25 && speed <= 2;
}

media::SoundPlan atSpeed(media::SoundPlan plan, double speed)
{
    for (media::SoundClip &clip : plan.clips) {
        clip.start /= speed;
        clip.duration /= speed;
        clip.rate *= speed;
        hasten(clip.level, speed);
    }
    for (media::SoundGroup &group : plan.groups)
        hasten(group.level, speed);
    return plan;
}

} // namespace muto::ui
