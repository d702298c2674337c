#include "core/media/picture_converter.h"

#include "core/media/channel.h"
#include "core/media/colour_model.h"
#include "core/media/component_rows.h"
#include "core/media/light.h"
#include "core/media/media_words.h"
#include "core/media/rgba_scaling.h"

#include <algorithm>
#include <optional>
#include <vector>

extern "C" {
#include <libavutil/mastering_display_metadata.h>
}

namespace muto::media {

namespace {

constexpr Sample kGreyChroma = 1 << 14;

Siting sitingOf(const AVFrame &frame)
{
    switch (frame.chroma_location) {
    case AVCHROMA_LOC_CENTER:
        return {0.5, 0.5};
    case AVCHROMA_LOC_TOPLEFT:
        return {0, 0};
    case AVCHROMA_LOC_TOP:
        return {0.5, 0};
    default: // left, as everything but old JPEGs is
        return {frame.format == AV_PIX_FMT_YUVJ420P && frame.chroma_location == AVCHROMA_LOC_UNSPECIFIED ? 0.5
                                                                                                         : 0,
                0.5};
    }
}

/// How bright an HDR film gets, in cd/m²; 0 when it does not say.
double peakOf(const AVFrame &frame)
{
    if (const auto *side = av_frame_get_side_data(&frame, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto *light = reinterpret_cast<const AVContentLightMetadata *>(side->data);
        if (light->MaxCLL > 0)
            return light->MaxCLL;
    }
    if (const auto *side = av_frame_get_side_data(&frame, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        const auto *screen = reinterpret_cast<const AVMasteringDisplayMetadata *>(side->data);
        if (screen->has_luminance && screen->max_luminance.den != 0)
            return av_q2d(screen->max_luminance);
    }
    return 0;
}

/// Why a format cannot be converted; empty when it can.
QString objectionTo(const AVPixFmtDescriptor *format)
{
    if (!format)
        return MediaWords::tr("its pixel format is unknown");
    constexpr std::uint64_t kStrange =
        AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER | AV_PIX_FMT_FLAG_FLOAT;
    if ((format->flags & kStrange) || QLatin1String(format->name).startsWith(QLatin1String("xyz")))
        return MediaWords::tr("its pixel format %1 is not supported").arg(QLatin1String(format->name));
    return {};
}

int alphaComponent(const AVPixFmtDescriptor &format)
{
    return format.flags & AV_PIX_FMT_FLAG_ALPHA ? format.nb_components - 1 : -1;
}

/// A component of a frame at the size of a target.
Channel<ComponentRows> channelOf(const AVFrame &frame, int component, QSize target)
{
    const AVPixFmtDescriptor &format = *av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    const bool isChroma = (component == 1 || component == 2) && format.nb_components >= 3 &&
                          !(format.flags & AV_PIX_FMT_FLAG_RGB);
    const Subsampling halved =
        isChroma ? Subsampling{format.log2_chroma_w, format.log2_chroma_h} : Subsampling{};
    return {ComponentRows(frame, component),
            {frame.width, frame.height, target.width(), target.height()},
            halved,
            sitingOf(frame)};
}

/// The frame of a palette's indices as one of R G B A.
QByteArray fromPalette(const AVFrame &frame)
{
    QByteArray rgba(qsizetype(frame.width) * frame.height * 4, Qt::Uninitialized);
    const auto *palette = reinterpret_cast<const std::uint32_t *>(frame.data[1]);
    auto *target = reinterpret_cast<std::uint32_t *>(rgba.data());
    for (int y = 0; y < frame.height; ++y) {
        const std::uint8_t *indices = frame.data[0] + std::ptrdiff_t(y) * frame.linesize[0];
        for (int x = 0; x < frame.width; ++x) {
            const std::uint32_t argb = palette[indices[x]];
            *target++ = (argb & 0xff00ff00u) | (argb >> 16 & 0xff) | (argb & 0xff) << 16;
        }
    }
    return rgba;
}

} // namespace

class PictureConverter::Work
{
public:
    Result<QByteArray> convert(const AVFrame &frame, QSize size)
    {
        const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(frame.format));
        if (const QString objection = objectionTo(format); !objection.isEmpty())
            return fail(ErrorKind::Media, objection);
        const QSize stored(frame.width, frame.height);
        if (format->flags & AV_PIX_FMT_FLAG_PAL)
            return scaledRgba(fromPalette(frame), stored, size);
        // What is transparent must not colour its neighbours: averages are taken after, with alpha as weight.
        if (alphaComponent(*format) >= 0)
            return scaledRgba(painted(frame, *format, stored), stored, size);
        return painted(frame, *format, size);
    }

private:
    QByteArray painted(const AVFrame &frame, const AVPixFmtDescriptor &format, QSize size)
    {
        prepareColours(frame);
        const bool hasColour = format.nb_components >= 3;
        std::vector<Channel<ComponentRows>> channels;
        channels.reserve(4);
        for (int component = 0; component < (hasColour ? 3 : 1); ++component)
            channels.push_back(channelOf(frame, component, size));
        const int alpha = alphaComponent(format);
        if (alpha >= 0)
            channels.push_back(channelOf(frame, alpha, size));
        m_grey.assign(hasColour ? 0 : std::size_t(size.width()), kGreyChroma);

        QByteArray rgba(qsizetype(size.width()) * size.height() * 4, Qt::Uninitialized);
        auto *target = reinterpret_cast<std::uint8_t *>(rgba.data());
        for (int y = 0; y < size.height(); ++y, target += std::ptrdiff_t(size.width()) * 4) {
            const Sample *luma = channels[0].row(y);
            const Sample *u = hasColour ? channels[1].row(y) : m_grey.data();
            const Sample *v = hasColour ? channels[2].row(y) : m_grey.data();
            paint(luma, u, v, target, size.width());
            if (alpha >= 0)
                setAlpha(channels.back().row(y), whiteOf(format.comp[alpha].depth), target, size.width());
        }
        if (frame.format == AV_PIX_FMT_MONOWHITE)
            std::transform(rgba.cbegin(), rgba.cend(), rgba.begin(),
                           [i = 0](char c) mutable { return ++i % 4 == 0 ? c : char(~c); });
        return rgba;
    }

    static int whiteOf(int depth)
    {
        const int kept = std::clamp(depth, 8, kSampleBits);
        return ((1 << kept) - 1) << (kSampleBits - kept);
    }

    void prepareColours(const AVFrame &frame)
    {
        const ColourModel model = colourModelOf(frame);
        const double peak = model.isHdr() ? peakOf(frame) : 0;
        if (m_model == model && peak == m_peak)
            return;
        m_model = model;
        m_peak = peak;
        m_matrix = rowMatrixOf(model);
        m_light.reset();
        if (model.needsLight())
            m_light.emplace(model, peak);
    }

    void paint(const Sample *y, const Sample *u, const Sample *v, std::uint8_t *rgba, int count) const
    {
        if (m_light)
            m_light->paint(y, u, v, rgba, count);
        else if (m_matrix.weights[1] == 0 && m_matrix.weights[8] == 0 && m_model->matrix != AVCOL_SPC_RGB)
            paintYuv(y, u, v, m_matrix, rgba, count);
        else
            paintAny(y, u, v, m_matrix, rgba, count);
    }

    std::optional<ColourModel> m_model;
    double m_peak = 0;
    RowMatrix m_matrix;
    std::optional<LightPainter> m_light;
    std::vector<Sample> m_grey;
};

PictureConverter::PictureConverter()
    : m_work(std::make_unique<Work>())
{
}

PictureConverter::PictureConverter(PictureConverter &&) noexcept = default;
PictureConverter &PictureConverter::operator=(PictureConverter &&) noexcept = default;
PictureConverter::~PictureConverter() = default;

Result<QByteArray> PictureConverter::convert(const AVFrame &frame, QSize size)
{
    return m_work->convert(frame, size);
}

bool hasAlpha(AVPixelFormat format)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(format);
    return description && (description->flags & (AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_PAL));
}

} // namespace muto::media
