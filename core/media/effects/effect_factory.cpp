#include "core/media/effects/effect_factory.h"

namespace muto::media {

std::unique_ptr<SoundEffect> makeEffect(const Effect &)
{
    return nullptr;
}

std::vector<std::unique_ptr<SoundEffect>> makeEffects(const std::vector<Effect> &)
{
    return {};
}

} // namespace muto::media
