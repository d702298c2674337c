#include "core/render/frame_distribution.h"

namespace muto::render {

namespace {

std::vector<worker::Capture> interleaved(const RenderPlan &plan)
{
    std::vector<worker::Capture> orders;
    for (int worker = 0; worker < plan.workers.count; ++worker)
        orders.push_back({{plan.frames.first + worker, plan.frames.end}, plan.workers.count, plan.stateful});
    return orders;
}

std::vector<worker::Capture> contiguous(const RenderPlan &plan)
{
    std::vector<worker::Capture> orders;
    const std::int64_t total = plan.frames.count();
    const int workers = plan.workers.count;
    for (int worker = 0; worker < workers; ++worker) {
        const FrameIndex first = plan.frames.first + total * worker / workers;
        const FrameIndex end = plan.frames.first + total * (worker + 1) / workers;
        orders.push_back({{first, end}, 1, plan.stateful});
    }
    return orders;
}

} // namespace

std::vector<worker::Capture> distributeFrames(const RenderPlan &plan)
{
    return plan.path == RenderPath::Streaming ? interleaved(plan) : contiguous(plan);
}

worker::Capture remainderOf(const worker::Capture &order, FrameIndex firstMissing)
{
    worker::Capture rest = order;
    while (rest.frames.first < firstMissing && rest.frames.count() > 0)
        rest.frames.first = rest.frames.first + rest.stride;
    if (rest.frames.end < rest.frames.first)
        rest.frames.first = rest.frames.end;
    return rest;
}

} // namespace muto::render
