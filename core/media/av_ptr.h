#pragma once

#include "core/media/av_compat.h"

#include <memory>
#include <type_traits>

/// Owners of what libav allocates. The only place that names its free functions; deleters are stateless, so
/// that an owner is as small as the pointer in it.
namespace muto::media {

/// Calls one of libav's free functions, whether it wants the pointer or the pointer's address.
template<auto Free>
struct AvFree
{
    template<typename T>
    void operator()(T *object) const noexcept
    {
        if constexpr (std::is_invocable_v<decltype(Free), T **>)
            Free(&object);
        else
            Free(object);
    }
};

/// Closes the file under a container that is being written, then frees the container.
struct AvCloseOutput
{
    void operator()(AVFormatContext *context) const noexcept
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

using CodecContextPtr = std::unique_ptr<AVCodecContext, AvFree<avcodec_free_context>>;
using FilterGraphPtr = std::unique_ptr<AVFilterGraph, AvFree<avfilter_graph_free>>;
using FramePtr = std::unique_ptr<AVFrame, AvFree<av_frame_free>>;
using InputFormatPtr = std::unique_ptr<AVFormatContext, AvFree<avformat_close_input>>;
using OutputFormatPtr = std::unique_ptr<AVFormatContext, AvCloseOutput>;
using PacketPtr = std::unique_ptr<AVPacket, AvFree<av_packet_free>>;
using ResamplerPtr = std::unique_ptr<SwrContext, AvFree<swr_free>>;

/// Options on their way into libav, which takes out of the dictionary those that it knows.
class AvDictionary
{
public:
    AvDictionary() = default;
    AvDictionary(const AvDictionary &) = delete;
    AvDictionary &operator=(const AvDictionary &) = delete;
    ~AvDictionary() { av_dict_free(&m_entries); }

    void set(const char *key, const char *value) { av_dict_set(&m_entries, key, value, 0); }
    AVDictionary **address() { return &m_entries; }

    /// The key of an option that nobody took, or null.
    const char *leftOver() const
    {
        const AVDictionaryEntry *entry = av_dict_get(m_entries, "", nullptr, AV_DICT_IGNORE_SUFFIX);
        return entry ? entry->key : nullptr;
    }

private:
    AVDictionary *m_entries = nullptr;
};

} // namespace muto::media
