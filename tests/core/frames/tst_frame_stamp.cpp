#include "core/frames/frame_stamp.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <vector>

using namespace muto::frames;

namespace {

constexpr std::ptrdiff_t kStride = (kStampWidth + 8) * 4;

/// The strip as the page draws it.
std::vector<std::uint8_t> drawn(std::uint64_t bits)
{
    std::vector<std::uint8_t> strip(kStride * kStampHeight, 0);
    for (int y = 0; y < kStampHeight; ++y) {
        for (int x = 0; x < kStampWidth; ++x) {
            const bool white = (bits >> (x / kStampCellWidth)) & 1;
            for (int channel = 0; channel < 4; ++channel)
                strip[y * kStride + x * 4 + channel] = white ? 255 : 0;
        }
    }
    return strip;
}

} // namespace

class TestFrameStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasDrawn()
    {
        for (const std::uint32_t frame : {0u, 1u, 299u, 65535u, 65536u, 20'000'000u, 0xffffffffu}) {
            for (const std::uint16_t nonce : {0, 1, 0x1234, 0xffff}) {
                const FrameStamp stamp{frame, nonce};
                QCOMPARE(readStamp(drawn(stampBits(stamp)).data(), kStride), std::optional(stamp));
            }
        }
    }

    void anEmptyStripIsNoStamp()
    {
        QCOMPARE(readStamp(drawn(0).data(), kStride), std::nullopt);
        QCOMPARE(readStamp(drawn(~std::uint64_t(0)).data(), kStride), std::nullopt);
    }

    void everySingleWrongCellIsNoticed()
    {
        const std::uint64_t bits = stampBits({4711, 42});
        for (int cell = 0; cell < kStampCells; ++cell)
            QCOMPARE(readStamp(drawn(bits ^ std::uint64_t(1) << cell).data(), kStride), std::nullopt);
    }

    void rowsOfTwoFramesAreNoStamp()
    {
        std::vector<std::uint8_t> torn = drawn(stampBits({7, 1}));
        const std::vector<std::uint8_t> next = drawn(stampBits({8, 1}));
        std::copy(next.begin() + kStride, next.end(), torn.begin() + kStride);
        QCOMPARE(readStamp(torn.data(), kStride), std::nullopt);
    }

    /// Only the fourth byte tells a page that nothing lies behind from one that is painted on black.
    void whatIsBehindTheFilmIsProved()
    {
        const FrameStamp stamp{7, 1};
        std::vector<std::uint8_t> strip = drawn(stampBits(stamp));
        QCOMPARE(readStamp(strip.data(), kStride, Backdrop::Transparent), std::optional(stamp));
        for (std::size_t alpha = 3; alpha < strip.size(); alpha += 4)
            strip[alpha] = 255;
        QCOMPARE(readStamp(strip.data(), kStride, Backdrop::Transparent), std::nullopt);
        QCOMPARE(readStamp(strip.data(), kStride), std::optional(stamp));
    }

    void greyIsNoStamp()
    {
        std::vector<std::uint8_t> strip = drawn(stampBits({7, 1}));
        strip[4 * 4] = 128;
        QCOMPARE(readStamp(strip.data(), kStride), std::nullopt);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameStamp)
#include "tst_frame_stamp.moc"
