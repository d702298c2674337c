#pragma once

#include "core/media/effects/effect_chain.h"
#include "tests/core/media/test_sounds.h"

#include <QString>

#include <map>

/// Effects without clips around them.
namespace muto::media::test {

inline Effect effectOf(const char *type, const std::map<const char *, double> &numbers = {},
                       const std::map<const char *, const char *> &words = {})
{
    Effect effect;
    effect.type = QString::fromLatin1(type);
    for (const auto &[name, value] : numbers)
        effect.numbers[QString::fromLatin1(name)] = value;
    for (const auto &[name, value] : words)
        effect.words[QString::fromLatin1(name)] = QString::fromLatin1(value);
    return effect;
}

/// What a chain makes of a wave, interleaved, its latency taken off.
inline Samples processed(const std::vector<Effect> &effects, const Wave &wave, std::size_t frames)
{
    EffectChain chain(effects);
    Samples out;
    const auto latency = std::size_t(chain.latency());
    for (std::int64_t at = 0; out.size() < 2 * (frames + latency); at += kBlockFrames) {
        StereoBlock block;
        for (int i = 0; i < kBlockFrames; ++i) {
            block.left[std::size_t(i)] = wave(at + i, 0);
            block.right[std::size_t(i)] = wave(at + i, 1);
        }
        chain.process(block, at);
        for (std::size_t i = 0; i < std::size_t(kBlockFrames); ++i) {
            out.push_back(block.left[i]);
            out.push_back(block.right[i]);
        }
    }
    return {out.begin() + std::ptrdiff_t(2 * latency), out.begin() + std::ptrdiff_t(2 * (latency + frames))};
}

inline Samples processed(const Effect &effect, const Wave &wave, std::size_t frames)
{
    return processed(std::vector{effect}, wave, frames);
}

} // namespace muto::media::test
