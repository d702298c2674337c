#include "core/media/filter_graph.h"

#include <utility>

namespace muto::media {

namespace {

struct FreeEnds
{
    void operator()(AVFilterInOut *ends) const noexcept { avfilter_inout_free(&ends); }
};

using EndsPtr = std::unique_ptr<AVFilterInOut, FreeEnds>;

EndsPtr openEnd(const char *label, AVFilterContext *filter)
{
    EndsPtr end(avfilter_inout_alloc());
    if (!end)
        return nullptr;
    end->name = av_strdup(label);
    end->filter_ctx = filter;
    return end;
}

QByteArray sourceArguments(const FilterGraph::Input &input)
{
    return QByteArrayLiteral("video_size=") + QByteArray::number(input.size.width()) + 'x' +
           QByteArray::number(input.size.height()) + ":pix_fmt=" + QByteArray::number(int(input.format)) +
           ":time_base=" + QByteArray::number(input.timeBase.num) + '/' +
           QByteArray::number(input.timeBase.den) + ":pixel_aspect=1/1";
}

} // namespace

Result<FilterGraph> FilterGraph::create(const QByteArray &description, const std::vector<Input> &inputs,
                                        const QString &attempt)
{
    FilterGraph graph(FilterGraphPtr(avfilter_graph_alloc()), attempt);
    if (!graph.m_graph)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "avfilter_graph_alloc"));
    graph.m_graph->nb_threads = 1;
    for (const Input &input : inputs) {
        if (auto added = graph.addInput(input); !added)
            return fail(std::move(added.error()));
    }
    if (auto parsed = graph.parse(description, inputs); !parsed)
        return fail(std::move(parsed.error()));
    return graph;
}

FilterGraph::FilterGraph(FilterGraphPtr graph, QString attempt)
    : m_graph(std::move(graph))
    , m_attempt(std::move(attempt))
{
}

Result<> FilterGraph::addInput(const Input &input)
{
    AVFilterContext *source = nullptr;
    const int code = avfilter_graph_create_filter(&source, avfilter_get_by_name("buffer"), input.label,
                                                  sourceArguments(input).constData(), nullptr, m_graph.get());
    if (code < 0)
        return fail(avError(ErrorKind::Media, m_attempt, code, "avfilter_graph_create_filter"));
    m_inputs.push_back(source);
    return ok();
}

Result<> FilterGraph::parse(const QByteArray &description, const std::vector<Input> &inputs)
{
    const auto refuse = [this](int code, const char *call) {
        return fail(avError(ErrorKind::Media, m_attempt, code, call));
    };
    if (const int code = avfilter_graph_create_filter(&m_output, avfilter_get_by_name("buffersink"), "result",
                                                      nullptr, nullptr, m_graph.get());
        code < 0)
        return refuse(code, "avfilter_graph_create_filter");
    EndsPtr sources; // what is open to the left of the description is what our sources lead to
    for (std::size_t i = inputs.size(); i-- > 0;) {
        EndsPtr end = openEnd(inputs[i].label, m_inputs[i]);
        if (!end)
            return refuse(AVERROR(ENOMEM), "avfilter_inout_alloc");
        end->next = sources.release();
        sources = std::move(end);
    }
    EndsPtr sink = openEnd("result", m_output);
    AVFilterInOut *open = sources.release();
    AVFilterInOut *wanted = sink.release();
    int code = avfilter_graph_parse_ptr(m_graph.get(), description.constData(), &wanted, &open, nullptr);
    sources.reset(open);
    sink.reset(wanted);
    if (code < 0)
        return refuse(code, "avfilter_graph_parse_ptr");
    if (code = avfilter_graph_config(m_graph.get(), nullptr); code < 0)
        return refuse(code, "avfilter_graph_config");
    return ok();
}

Result<> FilterGraph::send(std::size_t input, AVFrame *frame)
{
    if (const int code = av_buffersrc_add_frame_flags(m_inputs[input], frame, AV_BUFFERSRC_FLAG_KEEP_REF);
        code < 0)
        return fail(avError(ErrorKind::Media, m_attempt, code, "av_buffersrc_add_frame_flags"));
    return ok();
}

Result<CodecAnswer> FilterGraph::receive(AVFrame &frame)
{
    av_frame_unref(&frame);
    return codecAnswer(av_buffersink_get_frame(m_output, &frame), m_attempt, "av_buffersink_get_frame");
}

} // namespace muto::media
