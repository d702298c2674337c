#include "core/composition/timing_attributes.h"

#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>
#include <string>

namespace muto::composition {

namespace {

constexpr double kConflictTolerance = 1e-9;

/// White space as JavaScript's `trim` knows it, which differs from Qt's in two characters.
bool isJsSpace(QChar c)
{
    return c == QChar(u'\uFEFF') || (c.isSpace() && c != QChar(u'\u0085'));
}

QStringView trimmedAsInJs(QStringView text)
{
    while (!text.isEmpty() && isJsSpace(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isJsSpace(text.back()))
        text.chop(1);
    return text;
}

int digitValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    if (code >= u'A' && code <= u'F')
        return code - u'A' + 10;
    return 99;
}

/// The base of a `0x`, `0o` or `0b` literal; 0 for anything else.
int radixOf(QStringView text)
{
    if (text.size() < 3 || text.front() != QLatin1Char('0'))
        return 0;
    switch (text.at(1).toLower().unicode()) {
    case u'x':
        return 16;
    case u'o':
        return 8;
    case u'b':
        return 2;
    default:
        return 0;
    }
}

std::optional<double> parseDigits(QStringView digits, int radix)
{
    double value = 0;
    for (const QChar c : digits) {
        if (digitValue(c) >= radix)
            return std::nullopt;
        value = value * radix + digitValue(c);
    }
    return value;
}

/// The number in `decimal`, infinite when too large and 0 when too small, as in JavaScript. Qt's conversion
/// tells neither from the other, and the C library's depends on the user's language.
double magnitude(const std::string &decimal)
{
    double value = 0;
    const auto read = std::from_chars(decimal.data(), decimal.data() + decimal.size(), value);
    if (read.ec == std::errc())
        return value; // as nearly always, and much faster
    std::istringstream in(decimal);
    in.imbue(std::locale::classic());
    in >> value;
    return in.fail() ? std::copysign(std::numeric_limits<double>::infinity(), value) : value;
}

qsizetype skippedDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && digitValue(text.at(at)) < 10)
        ++at;
    return at;
}

bool isSign(QStringView text, qsizetype at)
{
    return at < text.size() && (text.at(at) == QLatin1Char('+') || text.at(at) == QLatin1Char('-'));
}

/// `[+-]? (digits [. digits?]? | . digits) ([eE] [+-]? digits)?`
bool isDecimal(QStringView text)
{
    const qsizetype whole = isSign(text, 0) ? 1 : 0;
    qsizetype at = skippedDigits(text, whole);
    qsizetype digits = at - whole;
    if (at < text.size() && text.at(at) == QLatin1Char('.')) {
        const qsizetype end = skippedDigits(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text.at(at) == QLatin1Char('e') || text.at(at) == QLatin1Char('E'))) {
        const qsizetype exponent = isSign(text, at + 1) ? at + 2 : at + 1;
        at = skippedDigits(text, exponent);
        return at == text.size() && at > exponent;
    }
    return at == text.size();
}

std::optional<double> parseDecimal(QStringView text)
{
    if (!isDecimal(text))
        return std::nullopt;
    return magnitude(text.mid(text.front() == QLatin1Char('+') ? 1 : 0).toLatin1().toStdString());
}

QString problem(const HtmlAttribute &attribute, const QString &what)
{
    return CompositionWords::tr("%1 \"%2\" %3").arg(attribute.name, quotable(attribute.value), what);
}

/// Reads the timing attributes one after the other, noting what is wrong with them.
class TimingReader
{
public:
    explicit TimingReader(const HtmlElement &element)
        : m_element(element)
    {
    }

    ReadTiming read()
    {
        readStart();
        readDuration();
        readEnd();
        readTrack();
        return std::move(m_read);
    }

private:
    void complain(const HtmlAttribute &attribute, const QString &what)
    {
        m_read.problems.append(problem(attribute, what));
    }

    void readStart()
    {
        const HtmlAttribute *start = m_element.attribute(QLatin1String("data-start"));
        if (!start)
            return;
        m_read.timing.start = parseStart(start->value);
        if (m_read.timing.start)
            return;
        m_read.timing.start = Start();
        complain(*start,
                 CompositionWords::tr("is neither a number of seconds nor a reference such as \"intro + 2\"; "
                                      "the element starts at 0."));
    }

    void readDuration()
    {
        if (const auto *duration = m_element.attribute(QLatin1String("data-duration")))
            readDuration(*duration);
        if (!m_read.timing.duration)
            m_read.timing.duration = positive(m_element.value(QLatin1String("data-hf-authored-duration")));
    }

    void readDuration(const HtmlAttribute &duration)
    {
        m_read.timing.duration = positive(duration.value);
        if (!m_read.timing.duration)
            complain(duration,
                     CompositionWords::tr("is not a number of seconds greater than zero; it is ignored."));
    }

    static std::optional<double> positive(const QString &text)
    {
        const auto seconds = parseNumber(text);
        return seconds && *seconds > 0 ? seconds : std::nullopt;
    }

    void readEnd()
    {
        const HtmlAttribute *end = m_element.attribute(QLatin1String("data-end"));
        const HtmlAttribute *authored = m_element.attribute(QLatin1String("data-hf-authored-end"));
        if (!end && !authored)
            return;
        const HtmlAttribute &written = end ? *end : *authored;
        const auto seconds = parseNumber(written.value);
        if (!seconds)
            complain(written, CompositionWords::tr("is not a number of seconds; it is ignored."));
        else if (m_read.timing.duration)
            checkEnd(written, *seconds);
        else
            useEnd(written, *seconds);
    }

    bool startsAtANumber() const { return !m_read.timing.start || m_read.timing.start->after.isEmpty(); }
    double startSeconds() const { return m_read.timing.start ? m_read.timing.start->seconds : 0; }

    void checkEnd(const HtmlAttribute &written, double end)
    {
        const double implied = startSeconds() + *m_read.timing.duration;
        if (startsAtANumber() && std::abs(implied - end) > kConflictTolerance)
            complain(written,
                     CompositionWords::tr("conflicts with data-start and data-duration, which end at %1; "
                                          "it is ignored.")
                         .arg(implied));
    }

    void useEnd(const HtmlAttribute &written, double end)
    {
        if (!startsAtANumber())
            m_read.timing.end = end;
        else if (end > startSeconds())
            m_read.timing.duration = end - startSeconds();
        else
            complain(written, CompositionWords::tr("is not after data-start; it is ignored."));
    }

    void readTrack()
    {
        const HtmlAttribute *track = m_element.attribute(QLatin1String("data-track-index"));
        const HtmlAttribute *old = m_element.attribute(QLatin1String("data-layer"));
        if (old)
            m_read.outdated.append(problem(
                *old, track ? CompositionWords::tr("is ignored because data-track-index is present.")
                            : CompositionWords::tr("uses an old name; write data-track-index instead.")));
        if (!track)
            track = m_element.attribute(QLatin1String("data-track"));
        if (!track)
            track = old;
        if (track)
            readTrack(*track);
    }

    void readTrack(const HtmlAttribute &track)
    {
        constexpr double kLargest = std::numeric_limits<int>::max();
        const auto number = parseNumber(track.value);
        if (number && std::trunc(*number) == *number && std::abs(*number) <= kLargest)
            m_read.timing.track = int(*number);
        else
            complain(track, CompositionWords::tr("is not a whole number; track 0 is used."));
    }

    const HtmlElement &m_element;
    ReadTiming m_read;
};

} // namespace

QString quotable(const QString &value)
{
    constexpr int kLongest = 60;
    return value.size() <= kLongest ? value : value.left(kLongest) + QChar(u'…');
}

std::optional<double> parseJsNumber(QStringView text)
{
    text = trimmedAsInJs(text);
    if (const int radix = radixOf(text))
        return parseDigits(text.mid(2), radix);
    if (text == QLatin1String("Infinity") || text == QLatin1String("+Infinity"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1String("-Infinity"))
        return -std::numeric_limits<double>::infinity();
    return parseDecimal(text);
}

std::optional<double> parseNumber(QStringView text)
{
    const auto number = parseJsNumber(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<Start> parseStart(QStringView text)
{
    if (const auto seconds = parseNumber(text))
        return Start{{}, std::max(0.0, *seconds)};
    static const QRegularExpression bareId(QStringLiteral(R"(\A[A-Za-z0-9_.:-]+\z)"));
    static const QRegularExpression idAndOffset(
        QStringLiteral(R"(\A([A-Za-z0-9_.:-]+)\s*([+-])\s*([0-9]+\.?[0-9]*|\.[0-9]+)\z)"));
    const QString trimmed = trimmedAsInJs(text).toString();
    if (bareId.match(trimmed).hasMatch())
        return Start{trimmed, 0};
    const auto match = idAndOffset.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const double offset = match.captured(3).toDouble();
    if (!std::isfinite(offset))
        return std::nullopt;
    return Start{match.captured(1), match.captured(2) == QLatin1String("-") ? -offset : offset};
}

ReadTiming readTiming(const HtmlElement &element)
{
    return TimingReader(element).read();
}

} // namespace muto::composition
