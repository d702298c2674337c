#include "core/media/component_rows.h"

#include <QtEndian>

#include <algorithm>

namespace muto::media {

namespace {

bool isSubsampled(const AVPixFmtDescriptor &format, int component)
{
    return !(format.flags & AV_PIX_FMT_FLAG_RGB) && (component == 1 || component == 2) &&
           format.nb_components >= 3;
}

bool isHostOrder(const AVPixFmtDescriptor &format)
{
    return bool(format.flags & AV_PIX_FMT_FLAG_BE) == (Q_BYTE_ORDER == Q_BIG_ENDIAN);
}

/// Fewer than eight bits become eight: all formats of that kind are full range.
void widenFew(const std::vector<std::uint16_t> &words, Sample *target, int depth)
{
    const int white = (1 << depth) - 1;
    std::transform(words.begin(), words.end(), target,
                   [white](int word) { return Sample((word * 255 + white / 2) / white << 7); });
}

} // namespace

ComponentRows::ComponentRows(const AVFrame &frame, int component)
    : m_frame(&frame)
    , m_format(av_pix_fmt_desc_get(AVPixelFormat(frame.format)))
    , m_component(component)
{
    const bool halved = isSubsampled(*m_format, component);
    m_width = AV_CEIL_RSHIFT(frame.width, halved ? m_format->log2_chroma_w : 0);
    m_height = AV_CEIL_RSHIFT(frame.height, halved ? m_format->log2_chroma_h : 0);
    const AVComponentDescriptor &layout = m_format->comp[component];
    const bool isOdd = m_format->flags & (AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_PAL);
    if (!isOdd && layout.depth == 8 && layout.shift == 0)
        m_kind = Kind::Bytes;
    else if (!isOdd && layout.depth > 8 && layout.step == 2 && isHostOrder(*m_format))
        m_kind = Kind::Words;
    else
        m_words.resize(std::size_t(m_width));
}

const std::uint8_t *ComponentRows::bytes(int y) const
{
    const AVComponentDescriptor &layout = m_format->comp[m_component];
    if (m_kind != Kind::Bytes || layout.step != 1)
        return nullptr;
    return m_frame->data[layout.plane] + std::ptrdiff_t(y) * m_frame->linesize[layout.plane];
}

void ComponentRows::read(int y, Sample *target) const
{
    const AVComponentDescriptor &layout = m_format->comp[m_component];
    const std::uint8_t *row =
        m_frame->data[layout.plane] + std::ptrdiff_t(y) * m_frame->linesize[layout.plane] + layout.offset;
    if (m_kind == Kind::Bytes && layout.step == 1)
        widenRow(row, target, m_width);
    else if (m_kind == Kind::Bytes && layout.step == 2)
        widenPairs(row, target, m_width);
    else if (m_kind == Kind::Bytes)
        for (int x = 0; x < m_width; ++x)
            target[x] = Sample(row[std::ptrdiff_t(x) * layout.step] << 7);
    else if (m_kind == Kind::Words)
        widenWords(reinterpret_cast<const std::uint16_t *>(row), target, m_width, layout.depth, layout.shift);
    else {
        const std::uint8_t *planes[4] = {m_frame->data[0], m_frame->data[1], m_frame->data[2],
                                         m_frame->data[3]};
        av_read_image_line2(m_words.data(), planes, m_frame->linesize, m_format, 0, y, m_component, m_width,
                            0, sizeof(std::uint16_t));
        if (layout.depth < 8)
            widenFew(m_words, target, layout.depth);
        else
            widenWords(m_words.data(), target, m_width, layout.depth, 0);
    }
}

} // namespace muto::media
