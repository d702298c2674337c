#include "core/edit/written_value.h"

#include <QRegularExpression>

#include <map>

namespace muto::edit {

namespace {

constexpr qsizetype kLongestReference = 32;

/// What one character is written with: itself, a line break of two bytes, or a reference.
struct Unit
{
    qsizetype length = 0; ///< In bytes of the source; 0 where it cannot be told.
    QByteArray text;      ///< That it means.
};

/// Of a number; those that HTML takes for others are left alone.
QByteArray characterOf(uint code)
{
    const bool isItself = (code >= 0x20 && code < 0x7F) || code == '\n' || code == '\t' ||
                          (code >= 0xA0 && code < 0xD800) || (code > 0xDFFF && code <= 0x10FFFF);
    const char32_t character = code;
    return isItself ? QString::fromUcs4(&character, 1).toUtf8() : QByteArray();
}

/// A reference that is written in full; no text for one that is not among the usual.
Unit referenceAt(const QByteArray &written, qsizetype at)
{
    static const QRegularExpression form(QStringLiteral(R"(\A&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w*));)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const std::map<QString, char> named{{QStringLiteral("amp"), '&'},
                                               {QStringLiteral("lt"), '<'},
                                               {QStringLiteral("gt"), '>'},
                                               {QStringLiteral("quot"), '"'},
                                               {QStringLiteral("apos"), '\''}};
    const auto match = form.match(QString::fromLatin1(written.mid(at, kLongestReference)));
    if (!match.hasMatch())
        return {};
    Unit unit{match.capturedLength(), {}};
    if (match.hasCaptured(3)) {
        const auto found = named.find(match.captured(3));
        unit.text = found == named.end() ? QByteArray() : QByteArray(1, found->second);
    } else {
        const bool isHex = match.hasCaptured(1) && !match.captured(1).isEmpty();
        unit.text = characterOf(isHex ? match.captured(1).toUInt(nullptr, 16) : match.captured(2).toUInt());
    }
    return unit;
}

/// What begins at a place; nothing at an ampersand that is no usual reference.
Unit unitAt(const QByteArray &written, qsizetype at)
{
    const char c = written[at];
    if (c == '\r')
        return {written.mid(at, 2) == "\r\n" ? 2 : 1, "\n"};
    if (c != '&')
        return {1, QByteArray(1, c)};
    const Unit reference = referenceAt(written, at);
    return reference.text.isEmpty() ? Unit{} : reference;
}

/// What ends at a place, likewise.
Unit unitBefore(const QByteArray &written, qsizetype end)
{
    const char c = written[end - 1];
    if (c == '&')
        return {};
    if (c == '\n' && end > 1 && written[end - 2] == '\r')
        return {2, "\n"};
    if (c == ';') {
        const qsizetype start = written.lastIndexOf('&', end - 1);
        const Unit reference =
            start >= 0 && end - start <= kLongestReference ? referenceAt(written, start) : Unit{};
        if (reference.length == end - start)
            return reference.text.isEmpty() ? Unit{} : reference;
    }
    return unitAt(written, end - 1);
}

bool isInsideCharacter(const QByteArray &text, qsizetype at)
{
    return at < text.size() && (text[at] & 0xC0) == 0x80;
}

} // namespace

std::optional<ValueDifference> differenceOf(const QByteArray &written, const QString &value)
{
    const QByteArray wanted = value.toUtf8();
    qsizetype from = 0, to = written.size(), wantedFrom = 0, wantedTo = wanted.size();
    while (from < to && wantedFrom < wantedTo) {
        const Unit unit = unitAt(written, from);
        if (unit.length == 0 || wanted.mid(wantedFrom, unit.text.size()) != unit.text)
            break;
        from += unit.length;
        wantedFrom += unit.text.size();
    }
    while (from < to && wantedFrom < wantedTo) {
        const Unit unit = unitBefore(written, to);
        const qsizetype room = wantedTo - wantedFrom;
        if (unit.length == 0 || unit.length > to - from || unit.text.size() > room ||
            wanted.mid(wantedTo - unit.text.size(), unit.text.size()) != unit.text)
            break;
        to -= unit.length;
        wantedTo -= unit.text.size();
    }
    const QByteArray fresh = wanted.mid(wantedFrom, wantedTo - wantedFrom);
    const bool isHalf = isInsideCharacter(written, from) || isInsideCharacter(written, to) ||
                        isInsideCharacter(wanted, wantedFrom) || isInsideCharacter(wanted, wantedTo);
    // A reference that is not understood may be cut, as its bytes are compared one by one from the end.
    const bool isUncertain = written.mid(from, to - from).contains('&') &&
                             referenceAt(written, written.indexOf('&', from)).text.isEmpty();
    if (isHalf || isUncertain || fresh.contains('\0') || fresh.contains('\r'))
        return std::nullopt;
    return ValueDifference{from, to, QString::fromUtf8(fresh)};
}

} // namespace muto::edit
