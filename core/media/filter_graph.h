#pragma once

#include "core/base/result.h"
#include "core/media/av_error.h"
#include "core/media/av_ptr.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

namespace muto::media {

/// Pictures in, pictures out, through filters of libavfilter, on the caller's thread. Belongs to one thread
/// at a time.
class FilterGraph
{
public:
    struct Input
    {
        const char *label; ///< As the description calls it: "[pictures]".
        AVPixelFormat format;
        QSize size;
        AVRational timeBase;
    };

    /// `description` as libavfilter spells it; its one open end is what comes out. `attempt` begins every
    /// error: what is being tried.
    static Result<FilterGraph> create(const QByteArray &description, const std::vector<Input> &inputs,
                                      const QString &attempt);

    /// Sends `frame` into an input, which keeps a reference of its own; null when no more will come.
    Result<> send(std::size_t input, AVFrame *frame);

    /// Replaces what is in `frame`.
    Result<CodecAnswer> receive(AVFrame &frame);

private:
    FilterGraph(FilterGraphPtr graph, QString attempt);
    Result<> addInput(const Input &input);
    Result<> parse(const QByteArray &description, const std::vector<Input> &inputs);

    FilterGraphPtr m_graph;
    QString m_attempt;
    std::vector<AVFilterContext *> m_inputs; // the graph's
    AVFilterContext *m_output = nullptr;     // likewise
};

} // namespace muto::media
