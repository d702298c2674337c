#include "core/base/frame_rate.h"

#include "core/base/base_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace muto {

namespace {

constexpr double kGridTolerance = 1e-9;
constexpr double kCountTolerance = 1e-3;
constexpr int kMaxPerSecond = 240;
constexpr double kLastFrame = 9'007'199'254'740'992; // beyond it not every number is a double

tl::unexpected<Error> refuse(const QString &text, const QString &why)
{
    return fail(ErrorKind::Usage, BaseWords::tr("Invalid frame rate \"%1\": %2").arg(text, why),
                BaseWords::tr("Use a whole number from 1 to 240, or a fraction such as 30000/1001."));
}

/// The broadcast fraction closest to a decimal people write for it.
QString likelyFraction(double decimal)
{
    const auto nearest = std::llround(decimal);
    return QStringLiteral("%1/1001").arg(nearest * 1000);
}

} // namespace

Result<FrameRate> FrameRate::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(text, BaseWords::tr("it must not be empty."));

    static const QRegularExpression decimal(QStringLiteral(R"(^\d*\.\d+$)"));
    if (decimal.match(trimmed).hasMatch())
        return refuse(text, BaseWords::tr("a decimal is ambiguous; did you mean %1?")
                                .arg(likelyFraction(trimmed.toDouble())));

    const QStringList parts = trimmed.split(QLatin1Char('/'));
    if (parts.size() > 2)
        return refuse(text, BaseWords::tr("a fraction has two positive whole numbers."));

    bool numeratorOk = false;
    bool denominatorOk = true;
    const qlonglong numerator = parts.first().trimmed().toLongLong(&numeratorOk);
    const qlonglong denominator = parts.size() == 2 ? parts.last().trimmed().toLongLong(&denominatorOk) : 1;
    if (!numeratorOk || !denominatorOk)
        return refuse(text, parts.size() == 2 ? BaseWords::tr("a fraction has two positive whole numbers.")
                                              : BaseWords::tr("it is not a number."));
    if (numerator <= 0 || denominator <= 0)
        return refuse(text, BaseWords::tr("it must be greater than zero."));
    if (numerator < denominator || numerator / kMaxPerSecond > denominator ||
        double(numerator) > double(kMaxPerSecond) * double(denominator))
        return refuse(text, BaseWords::tr("it must lie between 1 and 240 frames per second."));
    constexpr qlonglong kLargestTerm =
        1'000'000'000; // keeps every product of a frame number and a term exact
    if (numerator > kLargestTerm || denominator > kLargestTerm)
        return refuse(text, BaseWords::tr("its terms are too large."));
    return FrameRate(numerator, denominator);
}

std::int64_t FrameRate::frameAt(double seconds) const
{
    if (!(seconds > 0) || !std::isfinite(seconds))
        return 0;
    return std::int64_t(std::min(std::floor(seconds * perSecond() + kGridTolerance), kLastFrame));
}

std::int64_t FrameRate::frameCount(double seconds) const
{
    if (!(seconds > 0) || !std::isfinite(seconds))
        return 0;
    const double exact = std::min(seconds * perSecond(), kLastFrame);
    const double nearest = std::round(exact);
    return std::int64_t(std::abs(exact - nearest) <= kCountTolerance ? nearest : std::ceil(exact));
}

QString FrameRate::toString() const
{
    return m_denominator == 1 ? QString::number(m_numerator)
                              : QStringLiteral("%1/%2").arg(m_numerator).arg(m_denominator);
}

} // namespace muto
