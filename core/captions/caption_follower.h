#pragma once

#include "core/edit/timing_follower.h"

namespace muto::captions {

/// The words of captions go along when their clip is trimmed or cut: each is lit when it is said, whatever
/// the clip begins with, and of two halves each has what is said in it. Where a clip is only trimmed its
/// words stay, so that nothing is lost when it is trimmed back.
class CaptionFollower : public edit::TimingFollower
{
public:
    std::vector<edit::SourcePatch> follow(const edit::Document &document,
                                          const std::vector<edit::TimingChange> &changes) override;
};

} // namespace muto::captions
