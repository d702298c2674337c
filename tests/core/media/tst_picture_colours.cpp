#include "core/media/picture_converter.h"

#include "core/media/av_ptr.h"
#include "core/media/light.h"
#include "core/media/rgba_scaling.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace muto;
using namespace muto::media;

namespace {

struct Tags
{
    AVColorSpace matrix = AVCOL_SPC_BT709;
    AVColorRange range = AVCOL_RANGE_MPEG;
    AVChromaLocation siting = AVCHROMA_LOC_LEFT;
    AVColorPrimaries primaries = AVCOL_PRI_BT709;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_BT709;
};

FramePtr frameOf(AVPixelFormat format, QSize size, const Tags &tags)
{
    FramePtr frame(av_frame_alloc());
    frame->format = format;
    frame->width = size.width();
    frame->height = size.height();
    frame->colorspace = tags.matrix;
    frame->color_range = tags.range;
    frame->chroma_location = tags.siting;
    frame->color_primaries = tags.primaries;
    frame->color_trc = tags.transfer;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        qFatal("out of memory");
    for (const AVBufferRef *buffer : frame->buf) // lines are written into what is there, bit by bit
        if (buffer)
            std::fill_n(buffer->data, buffer->size, std::uint8_t(0));
    return frame;
}

/// A component of a frame as whoever looks at the format's description reads it, one value at a time.
class Plane
{
public:
    Plane(AVFrame &frame, int component)
        : m_format(*av_pix_fmt_desc_get(AVPixelFormat(frame.format)))
        , m_frame(frame)
        , m_component(component)
    {
        const bool isHalved = isYuv() && (component == 1 || component == 2) && m_format.nb_components > 2;
        m_shiftX = isHalved ? m_format.log2_chroma_w : 0;
        m_shiftY = isHalved ? m_format.log2_chroma_h : 0;
        m_width = AV_CEIL_RSHIFT(frame.width, m_shiftX);
        m_height = AV_CEIL_RSHIFT(frame.height, m_shiftY);
        m_values.resize(std::size_t(m_width * m_height));
    }

    bool isYuv() const { return !(m_format.flags & AV_PIX_FMT_FLAG_RGB); }

    template<typename Generator>
    void fill(Generator &&next)
    {
        std::vector<std::uint16_t> row(static_cast<std::size_t>(m_width));
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x)
                m_values[std::size_t(y * m_width + x)] = row[std::size_t(x)] =
                    std::uint16_t(next() % (1u << m_format.comp[m_component].depth));
            av_write_image_line2(row.data(), m_frame.data, m_frame.linesize, &m_format, 0, y, m_component,
                                 m_width, 2);
        }
    }

    /// The value at a pixel, interpolated between the two or four nearest samples.
    double at(int x, int y, const Tags &tags) const
    {
        const bool centred = tags.siting == AVCHROMA_LOC_CENTER;
        const bool top = tags.siting == AVCHROMA_LOC_TOPLEFT;
        const double column = m_shiftX == 0 ? x : (x - (centred ? 0.5 : 0)) / 2;
        const double row = m_shiftY == 0 ? y : (y - (top ? 0 : 0.5)) / 2;
        const double left = std::floor(column), above = std::floor(row);
        const double dx = column - left, dy = row - above;
        return (1 - dy) *
                   ((1 - dx) * sample(int(left), int(above)) + dx * sample(int(left) + 1, int(above))) +
               dy * ((1 - dx) * sample(int(left), int(above) + 1) +
                     dx * sample(int(left) + 1, int(above) + 1));
    }

private:
    double sample(int x, int y) const
    {
        return m_values[std::size_t(std::clamp(y, 0, m_height - 1) * m_width +
                                    std::clamp(x, 0, m_width - 1))];
    }

    const AVPixFmtDescriptor &m_format;
    AVFrame &m_frame;
    int m_component;
    int m_shiftX, m_shiftY, m_width, m_height;
    std::vector<std::uint16_t> m_values;
};

std::array<double, 3> toRgb(double y, double u, double v, int depth, const Tags &tags)
{
    const double unit = std::pow(2, depth - 8), most = std::pow(2, depth) - 1;
    const bool full = tags.range == AVCOL_RANGE_JPEG;
    const double luma = full ? y / most : (y - 16 * unit) / (219 * unit);
    const double blueness = (u - 128 * unit) / (full ? most : 224 * unit);
    const double redness = (v - 128 * unit) / (full ? most : 224 * unit);
    double kr = 0.2126, kb = 0.0722;
    if (tags.matrix == AVCOL_SPC_SMPTE170M)
        kr = 0.299, kb = 0.114;
    if (tags.matrix == AVCOL_SPC_BT2020_NCL)
        kr = 0.2627, kb = 0.0593;
    const double red = luma + 2 * (1 - kr) * redness, blue = luma + 2 * (1 - kb) * blueness;
    return {red, (luma - kr * red - kb * blue) / (1 - kr - kb), blue};
}

int channel(const QByteArray &rgba, QSize size, int x, int y, int which)
{
    return std::uint8_t(rgba[(y * size.width() + x) * 4 + which]);
}

/// A grey of so many cd/m² in PQ, or of a code in HLG, 10 bits limited range BT.2020, as we show it.
int shownGrey(AVColorTransferCharacteristic transfer, double code)
{
    const Tags tags{AVCOL_SPC_BT2020_NCL, AVCOL_RANGE_MPEG, AVCHROMA_LOC_LEFT, AVCOL_PRI_BT2020, transfer};
    const FramePtr frame = frameOf(AV_PIX_FMT_YUV444P10, {4, 4}, tags);
    Plane(*frame, 0).fill([&] { return unsigned(std::lround(64 + code * 876)); });
    Plane(*frame, 1).fill([] { return 512u; });
    Plane(*frame, 2).fill([] { return 512u; });
    const auto rgba = PictureConverter().convert(*frame, {4, 4});
    const int grey = channel(*rgba, {4, 4}, 1, 1, 0);
    for (int which = 1; which < 3; ++which)
        if (std::abs(channel(*rgba, {4, 4}, 1, 1, which) - grey) > 1)
            return -1;
    return grey;
}

} // namespace

class TestPictureColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsWithinALevelOfWhatTheStandardsSay_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<Tags>("tags");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *name, AVPixelFormat format, Tags tags = {}, QSize size = {34, 18}) {
            QTest::newRow(name) << int(format) << tags << size;
        };
        const AVColorRange full = AVCOL_RANGE_JPEG, limited = AVCOL_RANGE_MPEG;
        row("4:2:0", AV_PIX_FMT_YUV420P);
        row("4:2:0, odd", AV_PIX_FMT_YUV420P, {}, {17, 13});
        row("4:2:0, one pixel", AV_PIX_FMT_YUV420P, {}, {1, 1});
        row("4:2:0, two pixels", AV_PIX_FMT_YUV420P, {}, {2, 1});
        row("4:2:0, BT.601", AV_PIX_FMT_YUV420P, {AVCOL_SPC_SMPTE170M});
        row("4:2:0, centred", AV_PIX_FMT_YUV420P, {AVCOL_SPC_BT709, limited, AVCHROMA_LOC_CENTER});
        row("4:2:0, centred, odd", AV_PIX_FMT_YUV420P, {AVCOL_SPC_BT709, limited, AVCHROMA_LOC_CENTER},
            {15, 9});
        row("4:2:0, top left", AV_PIX_FMT_YUV420P, {AVCOL_SPC_BT709, limited, AVCHROMA_LOC_TOPLEFT});
        row("4:2:0, full range", AV_PIX_FMT_YUV420P, {AVCOL_SPC_BT709, full});
        row("4:2:0, old full range", AV_PIX_FMT_YUVJ420P, {AVCOL_SPC_SMPTE170M, full});
        row("4:2:2", AV_PIX_FMT_YUV422P);
        row("4:4:4", AV_PIX_FMT_YUV444P);
        row("4:4:0", AV_PIX_FMT_YUV440P);
        row("4:2:0, 10 bits", AV_PIX_FMT_YUV420P10, {AVCOL_SPC_BT2020_NCL});
        row("4:2:2, 10 bits", AV_PIX_FMT_YUV422P10);
        row("4:4:4, 12 bits", AV_PIX_FMT_YUV444P12);
        row("4:4:4, 12 bits, full range", AV_PIX_FMT_YUV444P12, {AVCOL_SPC_BT709, full});
        row("4:2:0, 16 bits", AV_PIX_FMT_YUV420P16, {AVCOL_SPC_BT709, full});
        row("4:2:0, 10 bits, big-endian", AV_PIX_FMT_YUV420P10BE);
        row("NV12", AV_PIX_FMT_NV12);
        row("NV21, odd", AV_PIX_FMT_NV21, {}, {19, 7});
        row("P010", AV_PIX_FMT_P010);
        row("YUYV", AV_PIX_FMT_YUYV422);
        row("4:2:0 with alpha", AV_PIX_FMT_YUVA420P);
        row("4:4:4 with alpha, 12 bits", AV_PIX_FMT_YUVA444P12);
        row("planar RGB", AV_PIX_FMT_GBRP, {AVCOL_SPC_RGB, full});
        row("planar RGB, 10 bits", AV_PIX_FMT_GBRP10, {AVCOL_SPC_RGB, full});
        row("planar RGB with alpha, 12 bits", AV_PIX_FMT_GBRAP12, {AVCOL_SPC_RGB, full});
        row("RGBA", AV_PIX_FMT_RGBA, {AVCOL_SPC_RGB, full});
        row("ARGB", AV_PIX_FMT_ARGB, {AVCOL_SPC_RGB, full});
        row("BGR", AV_PIX_FMT_BGR24, {AVCOL_SPC_RGB, full});
        row("RGB of 5, 6 and 5 bits", AV_PIX_FMT_RGB565, {AVCOL_SPC_RGB, full});
        row("RGB of 16 bits", AV_PIX_FMT_RGB48, {AVCOL_SPC_RGB, full});
        row("RGBA of 16 bits, big-endian", AV_PIX_FMT_RGBA64BE, {AVCOL_SPC_RGB, full});
        row("grey", AV_PIX_FMT_GRAY8, {AVCOL_SPC_BT709, full});
        row("grey of 10 bits", AV_PIX_FMT_GRAY10, {AVCOL_SPC_BT709, full});
        row("grey with alpha", AV_PIX_FMT_YA8, {AVCOL_SPC_BT709, full});
    }

    void everyFormatIsWithinALevelOfWhatTheStandardsSay()
    {
        QFETCH(int, format);
        QFETCH(Tags, tags);
        QFETCH(QSize, size);
        const FramePtr frame = frameOf(AVPixelFormat(format), size, tags);
        const AVPixFmtDescriptor &description = *av_pix_fmt_desc_get(AVPixelFormat(format));
        std::mt19937 random(7);
        std::vector<Plane> planes;
        for (int i = 0; i < description.nb_components; ++i) {
            planes.emplace_back(*frame, i);
            planes.back().fill(random);
        }
        const auto rgba = PictureConverter().convert(*frame, size);
        VERIFY_RESULT(rgba);
        const bool hasColour = description.nb_components >= 3;
        const bool hasAlphaChannel = description.flags & AV_PIX_FMT_FLAG_ALPHA;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                const auto value = [&](int i) { return planes[std::size_t(i)].at(x, y, tags); };
                const auto most = [&](int i) { return double((1 << description.comp[i].depth) - 1); };
                const int depth = description.comp[0].depth;
                const double middle = 1 << (depth - 1);
                std::array<double, 3> expected;
                if (planes[0].isYuv())
                    expected = toRgb(value(0), hasColour ? value(1) : middle, hasColour ? value(2) : middle,
                                     depth, tags);
                else
                    expected = {value(0) / most(0), value(1) / most(1), value(2) / most(2)};
                for (int i = 0; i < 3; ++i) {
                    const double level = std::clamp(expected[std::size_t(i)], 0.0, 1.0) * 255;
                    const int got = channel(*rgba, size, x, y, i);
                    QVERIFY2(std::abs(got - level) <= 1,
                             qPrintable(QStringLiteral("%1,%2 channel %3: %4, not %5")
                                            .arg(x)
                                            .arg(y)
                                            .arg(i)
                                            .arg(got)
                                            .arg(level)));
                }
                const int last = description.nb_components - 1;
                const double alpha = hasAlphaChannel ? value(last) / most(last) * 255 : 255;
                QVERIFY(std::abs(channel(*rgba, size, x, y, 3) - alpha) <= 1);
            }
    }

    void plainColoursKeepTheirColourAtEverySize()
    {
        const FramePtr frame = frameOf(AV_PIX_FMT_YUV420P, {64, 48}, {});
        Plane(*frame, 0).fill([] { return 120u; });
        Plane(*frame, 1).fill([] { return 90u; });
        Plane(*frame, 2).fill([] { return 200u; });
        const auto expected = toRgb(120, 90, 200, 8, {});
        PictureConverter converter;
        for (const QSize size : {QSize(64, 48), QSize(32, 24), QSize(1, 1), QSize(63, 47), QSize(21, 16),
                                 QSize(40, 48), QSize(85, 48), QSize(128, 96)}) {
            const auto rgba = converter.convert(*frame, size);
            VERIFY_RESULT(rgba);
            for (qsizetype i = 0; i < rgba->size(); ++i) {
                const double level =
                    i % 4 == 3 ? 255 : std::clamp(expected[std::size_t(i % 4)], 0.0, 1.0) * 255;
                QVERIFY(std::abs(std::uint8_t(rgba->at(i)) - level) <= 1);
            }
        }
    }

    void shrinkingTakesTheAverageOfAnArea_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("half") << QSize(24, 12);
        QTest::newRow("a third") << QSize(16, 8);
        QTest::newRow("two thirds") << QSize(32, 16);
        QTest::newRow("one pixel") << QSize(1, 1);
    }

    void shrinkingTakesTheAverageOfAnArea()
    {
        QFETCH(QSize, size);
        const QSize full(48, 24);
        const FramePtr frame = frameOf(AV_PIX_FMT_GRAY8, full, {AVCOL_SPC_BT709, AVCOL_RANGE_JPEG});
        std::mt19937 random(3);
        Plane plane(*frame, 0);
        plane.fill(random);
        const auto rgba = PictureConverter().convert(*frame, size);
        VERIFY_RESULT(rgba);
        const double stepX = double(full.width()) / size.width(),
                     stepY = double(full.height()) / size.height();
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                double sum = 0;
                for (int sy = 0; sy < full.height(); ++sy)
                    for (int sx = 0; sx < full.width(); ++sx) {
                        const double w =
                            std::min(sx + 1.0, (x + 1) * stepX) - std::max(double(sx), x * stepX);
                        const double h =
                            std::min(sy + 1.0, (y + 1) * stepY) - std::max(double(sy), y * stepY);
                        sum += std::max(w, 0.0) * std::max(h, 0.0) * plane.at(sx, sy, {});
                    }
                QVERIFY(std::abs(channel(*rgba, size, x, y, 1) - sum / stepX / stepY) <= 1);
            }
    }

    void whatIsTransparentDoesNotColourItsNeighbours()
    {
        const QByteArray rgba = QByteArray::fromHex("ff000000"
                                                    "0000ffff"
                                                    "ff000000"
                                                    "0000ffff");
        const QByteArray half = scaledRgba(rgba, {2, 2}, {1, 1});
        QCOMPARE(half.left(3), QByteArray::fromHex("0000ff"));
        QVERIFY(std::abs(std::uint8_t(half[3]) - 128) <= 1);
        QCOMPARE(scaledRgba(rgba, {2, 2}, {2, 2}), rgba);
    }

    void untaggedPicturesAreTakenAsBrowsersTakeThem()
    {
        const Tags untagged{AVCOL_SPC_UNSPECIFIED, AVCOL_RANGE_UNSPECIFIED, AVCHROMA_LOC_UNSPECIFIED,
                            AVCOL_PRI_UNSPECIFIED, AVCOL_TRC_UNSPECIFIED};
        for (const int height : {480, 718, 720, 1080}) {
            const FramePtr frame = frameOf(AV_PIX_FMT_YUV420P, {16, height}, untagged);
            Plane(*frame, 0).fill([] { return 100u; });
            Plane(*frame, 1).fill([] { return 110u; });
            Plane(*frame, 2).fill([] { return 180u; });
            const auto rgba = PictureConverter().convert(*frame, {16, height});
            VERIFY_RESULT(rgba);
            const auto expected =
                toRgb(100, 110, 180, 8, {height < 720 ? AVCOL_SPC_SMPTE170M : AVCOL_SPC_BT709});
            for (int i = 0; i < 3; ++i)
                QVERIFY(std::abs(channel(*rgba, {16, height}, 3, 3, i) - expected[std::size_t(i)] * 255) <=
                        1);
        }
    }

    void pqIsItsOwnInverse()
    {
        for (const double nits : {0.0, 0.01, 1.0, 100.0, 203.0, 1000.0, 10000.0})
            QVERIFY(std::abs(pqToNits(nitsToPq(nits)) - nits) <= 1e-6 * std::max(nits, 1.0));
        QVERIFY(std::abs(nitsToPq(100) - 0.508078) < 1e-5); // SMPTE ST 2084
        QVERIFY(std::abs(nitsToPq(1000) - 0.751827) < 1e-5);
    }

    void toneMappingLeavesTheDarkAloneAndRollsOffTheBright()
    {
        for (const double peak : {300.0, 1000.0, 4000.0, 10000.0}) {
            QCOMPARE(toneMapped(0, peak), 0.0);
            QVERIFY(std::abs(toneMapped(peak, peak) - kReferenceWhite) < 1e-6);
            double before = 0;
            for (double nits = 1; nits <= peak; nits += 1) {
                const double mapped = toneMapped(nits, peak);
                QVERIFY(mapped <= nits + 1e-9 && mapped >= before);
                QVERIFY2(mapped - before <= 1 + 1e-6, "steeper than the light itself");
                before = mapped;
            }
        }
        QCOMPARE(toneMapped(20, 1000), 20.0);
        QCOMPARE(toneMapped(150, 203), 150.0);
    }

    void hdrGreysStayGreyAndInOrder()
    {
        const auto pq = [](double nits) { return shownGrey(AVCOL_TRC_SMPTE2084, nitsToPq(nits)); };
        QCOMPARE(pq(0), 0);
        QVERIFY(pq(1000) >= 254);
        QVERIFY(pq(4000) >= 254);
        // White of paper stays near white, and something is left above it.
        QVERIFY2(pq(203) > 200 && pq(203) < 245, qPrintable(QString::number(pq(203))));
        QVERIFY(pq(50) < pq(100) && pq(100) < pq(203) && pq(203) < pq(500) && pq(500) < pq(1000));
        // Below the knee it is the light itself: 20 of 203 cd/m² on a screen of gamma 2.4.
        QVERIFY(std::abs(pq(20) - 255 * std::pow(20 / 203.0, 1 / 2.4)) <= 2);
        const auto hlg = [](double code) { return shownGrey(AVCOL_TRC_ARIB_STD_B67, code); };
        QCOMPARE(hlg(0), 0);
        QVERIFY(hlg(1) >= 254);
        QVERIFY2(std::abs(hlg(0.75) - pq(203)) <= 4, "HLG's reference white is at 75 %");
    }

    void coloursOfAWiderGamutAreMovedIntoOurs()
    {
        // A BT.709 colour written down in BT.2020 comes back as itself.
        const std::array light = {0.6, 0.2, 0.1};
        const std::array<double, 9> to2020 = {0.6274, 0.3293, 0.0433, 0.0691, 0.9195,
                                              0.0114, 0.0164, 0.0880, 0.8956};
        const Tags tags{AVCOL_SPC_RGB, AVCOL_RANGE_JPEG, AVCHROMA_LOC_LEFT, AVCOL_PRI_BT2020,
                        AVCOL_TRC_BT2020_10};
        const FramePtr frame = frameOf(AV_PIX_FMT_GBRP12, {4, 4}, tags);
        for (int i = 0; i < 3; ++i) {
            double wide = 0;
            for (int k = 0; k < 3; ++k)
                wide += to2020[std::size_t(i * 3 + k)] * light[std::size_t(k)];
            Plane(*frame, i).fill([&] { return unsigned(std::lround(std::pow(wide, 1 / 2.4) * 4095)); });
        }
        const auto rgba = PictureConverter().convert(*frame, {4, 4});
        VERIFY_RESULT(rgba);
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::abs(channel(*rgba, {4, 4}, 0, 0, i) -
                             255 * std::pow(light[std::size_t(i)], 1 / 2.4)) <= 2);
    }

    void formatsThatAreNoPicturesAreRefused()
    {
        const FramePtr frame = frameOf(AV_PIX_FMT_GBRPF32, {4, 4}, {});
        const auto rgba = PictureConverter().convert(*frame, {4, 4});
        QVERIFY(!rgba);
        QCOMPARE(rgba.error().message, QStringLiteral("its pixel format gbrpf32le is not supported"));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPictureColours)
#include "tst_picture_colours.moc"
