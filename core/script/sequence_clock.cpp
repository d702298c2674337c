#include "core/script/sequence_clock.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

constexpr double kForever = 1e8;

std::optional<double> sum(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

std::optional<double> difference(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

/// "1.5", "50%", "" at the end of a position.
bool readOffset(QString text, TweenPosition &position)
{
    position.isPercent = text.endsWith(QLatin1Char('%'));
    if (position.isPercent)
        text.chop(1);
    bool ok = true;
    position.offset = text.trimmed().isEmpty() ? 0 : text.toDouble(&ok);
    return ok;
}

TweenPosition readRelative(const QString &text)
{
    TweenPosition position;
    position.kind = text.startsWith(QLatin1Char('<')) ? TweenPosition::Kind::PreviousStart
                                                      : TweenPosition::Kind::PreviousEnd;
    position.percentOfPrevious = !text.contains(QLatin1Char('='));
    QString offset = text.mid(1);
    offset.remove(QLatin1Char('='));
    if (!readOffset(offset, position))
        position.kind = TweenPosition::Kind::Computed;
    return position;
}

/// "+=1", "-=50%", "label", "label+=1".
TweenPosition readNamed(const QString &text)
{
    TweenPosition position;
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1) {
        position.kind = equals < 0 ? TweenPosition::Kind::Label : TweenPosition::Kind::Computed;
        position.label = text;
        return position;
    }
    position.label = text.left(equals - 1);
    position.kind = position.label.isEmpty() ? TweenPosition::Kind::End : TweenPosition::Kind::Label;
    if (!readOffset(text.at(equals - 1) + text.mid(equals + 1), position))
        position.kind = TweenPosition::Kind::Computed;
    return position;
}

QString offsetText(double offset, bool isPercent)
{
    return QString::fromLatin1(numberText(offset)) + (isPercent ? QLatin1String("%") : QLatin1String());
}

QString signedText(const TweenPosition &position)
{
    if (rounded(position.offset) == 0)
        return {};
    return QLatin1String(position.offset < 0 ? "-=" : "+=") +
           offsetText(std::abs(position.offset), position.isPercent);
}

QString relativeText(QLatin1Char sign, const TweenPosition &position)
{
    if (rounded(position.offset) == 0)
        return QString(sign);
    return position.isPercent && !position.percentOfPrevious
               ? sign + signedText(position)
               : sign + offsetText(position.offset, position.isPercent);
}

} // namespace

/// The seconds that a position adds to what it refers to.
std::optional<double> SequenceClock::offsetOf(const TweenPosition &position,
                                              std::optional<double> total) const
{
    if (!position.isPercent)
        return position.offset;
    std::optional<double> whole = total;
    if (position.percentOfPrevious)
        whole = difference(m_previousEnd, m_previousStart);
    return whole ? std::optional(*whole * position.offset / 100) : std::nullopt;
}

std::optional<double> SequenceClock::resolve(const TweenPosition &position, std::optional<double> total)
{
    const std::optional<double> offset = offsetOf(position, total);
    switch (position.kind) {
    case TweenPosition::Kind::None:
        return m_end;
    case TweenPosition::Kind::Absolute:
        return position.offset;
    case TweenPosition::Kind::End:
        return sum(m_end, offset);
    case TweenPosition::Kind::PreviousStart:
        return sum(m_previousStart, offset);
    case TweenPosition::Kind::PreviousEnd:
        return sum(m_previousEnd, offset);
    case TweenPosition::Kind::Label:
        if (!m_labels.contains(position.label))
            m_labels.insert(position.label, m_end);
        return sum(m_labels.value(position.label), offset);
    case TweenPosition::Kind::Computed:
        break;
    }
    return std::nullopt;
}

void SequenceClock::place(std::optional<double> start, std::optional<double> total)
{
    m_previousStart = start;
    m_previousEnd = sum(start, total);
    m_end = m_end && m_previousEnd && *m_previousEnd < kForever
                ? std::optional(std::max(*m_end, *m_previousEnd))
                : std::nullopt;
}

void SequenceClock::lose()
{
    m_end = m_previousStart = m_previousEnd = std::nullopt;
}

TweenPosition readPosition(const ScriptValue *value)
{
    TweenPosition position;
    if (!value || (value->isComputed() &&
                   (value->text == QLatin1String("undefined") || value->text == QLatin1String("null"))))
        return position;
    bool isNumber = value->isNumber();
    position.offset = value->isText() ? value->text.toDouble(&isNumber) : value->number;
    if (isNumber) {
        position.kind = TweenPosition::Kind::Absolute;
        return position;
    }
    if (!value->isText() || value->text.isEmpty()) {
        position.kind = TweenPosition::Kind::Computed;
        return position;
    }
    const QChar first = value->text.front();
    return first == QLatin1Char('<') || first == QLatin1Char('>') ? readRelative(value->text)
                                                                  : readNamed(value->text);
}

std::optional<TweenPosition> shifted(TweenPosition position, double seconds)
{
    if (position.isPercent || position.kind == TweenPosition::Kind::None ||
        position.kind == TweenPosition::Kind::Computed)
        return std::nullopt;
    position.offset = rounded(position.offset + seconds);
    return position;
}

TweenPosition absolutePosition(double seconds)
{
    TweenPosition position;
    position.kind = TweenPosition::Kind::Absolute;
    position.offset = seconds;
    return position;
}

ScriptValue writtenPosition(const TweenPosition &position)
{
    switch (position.kind) {
    case TweenPosition::Kind::None:
    case TweenPosition::Kind::Computed:
        break;
    case TweenPosition::Kind::Absolute:
        return ScriptValue::ofNumber(position.offset);
    case TweenPosition::Kind::End:
        return ScriptValue::ofText(rounded(position.offset) == 0 ? QStringLiteral("+=0")
                                                                 : signedText(position));
    case TweenPosition::Kind::PreviousStart:
        return ScriptValue::ofText(relativeText(QLatin1Char('<'), position));
    case TweenPosition::Kind::PreviousEnd:
        return ScriptValue::ofText(relativeText(QLatin1Char('>'), position));
    case TweenPosition::Kind::Label:
        return ScriptValue::ofText(position.label + signedText(position));
    }
    return {};
}

} // namespace muto::script
