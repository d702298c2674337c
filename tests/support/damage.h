#pragma once

#include <QByteArray>

#include <cstdint>
#include <random>

namespace muto::test {

/// Hurts bytes in the ways that files and attributes are hurt. The dice are loaded: a failure comes back in
/// the next run, on any machine.
class Damage
{
public:
    explicit Damage(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// 0 … end - 1.
    qsizetype below(qsizetype end) { return qsizetype(m_random() % std::uint32_t(end)); }

    QByteArray cutSomewhere(const QByteArray &bytes) { return bytes.left(below(bytes.size() + 1)); }

    /// Every other bit within the first `head` bytes, which say most about the rest.
    QByteArray withBitsTurned(QByteArray bytes, qsizetype head)
    {
        const qsizetype count = 1 + below(24);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype range = i % 2 == 0 ? qMin(bytes.size(), head) : bytes.size();
            bytes[below(range)] ^= char(1 << below(8));
        }
        return bytes;
    }

    QByteArray withBytesChanged(QByteArray bytes)
    {
        for (qsizetype changes = 1 + below(8); changes > 0; --changes)
            bytes[below(bytes.size())] = char(below(256));
        return bytes;
    }

    /// Pieces of the text once more elsewhere.
    QByteArray withPiecesMoved(QByteArray bytes)
    {
        for (qsizetype moves = 1 + below(5); moves > 0; --moves) {
            const QByteArray piece = bytes.mid(below(bytes.size()), below(60));
            bytes.insert(below(bytes.size()), piece);
        }
        return bytes;
    }

    /// One of the numbers in the text is another one: huge, tiny, negative, none.
    QByteArray withNumberChanged(const QByteArray &text)
    {
        static const QByteArray kNumbers[] = {"0",    "-1",   "1e308", "-1e308", "1e-308", "9007199254740993",
                                              "1e20", "null", "\"7\"", "[]",     "{}",     "true",
                                              "-0.0", "2e9"};
        const qsizetype from = below(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype begin = (from + i) % text.size();
            if (!isDigit(text[begin]))
                continue;
            qsizetype end = begin;
            while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
                ++end;
            return text.left(begin) + kNumbers[below(std::size(kNumbers))] + text.mid(end);
        }
        return text;
    }

    /// Any of the ways that suit text.
    QByteArray hurtText(const QByteArray &text)
    {
        switch (below(8)) {
        case 0:
            return cutSomewhere(text);
        case 1:
            return withBytesChanged(text);
        case 2:
            return withPiecesMoved(text);
        default:
            return withNumberChanged(below(3) == 0 ? withNumberChanged(text) : text);
        }
    }

private:
    static bool isDigit(char character) { return character >= '0' && character <= '9'; }

    std::mt19937 m_random;
};

} // namespace muto::test
