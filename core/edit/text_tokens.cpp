#include "core/edit/text_tokens.h"

#include "core/composition/html_document.h"
#include "core/edit/markup_text.h"
#include "core/edit/source_file.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

/// More than this many comparisons are not worth the bytes they save.
constexpr qsizetype kMostComparisons = 1'000'000;

TextToken tokenAt(const QByteArray &source, qsizetype at)
{
    static const QRegularExpression reference(QStringLiteral("^&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z0-9]+);?"));
    if (source[at] == '&') {
        const auto match = reference.match(QString::fromLatin1(source.mid(at, 40)));
        const QByteArray bytes = match.hasMatch() ? match.captured().toLatin1() : QByteArray("&");
        const auto read = HtmlDocument::parse("<!doctype html><body><p>" + bytes + "</p>");
        return {bytes, read && !read->texts().empty() ? read->texts().front().text : QString()};
    }
    if (source.mid(at, 2) == "\r\n")
        return {"\r\n", QStringLiteral("\n")};
    qsizetype end = at + 1;
    while (end < source.size() && (uchar(source[end]) & 0xC0) == 0x80)
        ++end;
    const QByteArray bytes = source.mid(at, end - at);
    return {bytes, QString::fromUtf8(bytes)};
}

/// A token that stays, and where in the new text it stands.
struct Kept
{
    std::size_t token = 0;
    qsizetype at = 0;
};

bool standsAt(const TextToken &token, const QString &text, qsizetype at)
{
    return QStringView(text).mid(at).startsWith(token.text);
}

/// The most tokens that are in a part of the text one after the other.
std::vector<Kept> commonTokens(const std::vector<TextToken> &tokens, std::size_t first, std::size_t end,
                               const QString &wanted, qsizetype from, qsizetype to)
{
    const std::size_t rows = end - first, columns = std::size_t(to - from);
    if (qsizetype(rows * columns) > kMostComparisons)
        return {};
    std::vector<int> most((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t row, std::size_t column) -> int & {
        return most[row * (columns + 1) + column];
    };
    const auto matches = [&](std::size_t row, std::size_t column) {
        const TextToken &token = tokens[first + row];
        return column + std::size_t(token.text.size()) <= columns &&
               standsAt(token, wanted, from + qsizetype(column));
    };
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns + 1; column-- > 0;) {
            at(row, column) = std::max(at(row + 1, column), column < columns ? at(row, column + 1) : 0);
            if (matches(row, column)) {
                const auto length = std::size_t(tokens[first + row].text.size());
                at(row, column) = std::max(at(row, column), 1 + at(row + 1, column + length));
            }
        }
    }
    std::vector<Kept> kept;
    for (std::size_t row = 0, column = 0; row < rows;) {
        const auto length = std::size_t(tokens[first + row].text.size());
        if (matches(row, column) && at(row, column) == 1 + at(row + 1, column + length)) {
            kept.push_back({first + row++, from + qsizetype(column)});
            column += length;
        } else if (at(row, column) == at(row + 1, column)) {
            ++row;
        } else {
            ++column;
        }
    }
    return kept;
}

std::vector<Kept> keptTokens(const std::vector<TextToken> &tokens, const QString &wanted)
{
    std::vector<Kept> kept;
    std::size_t first = 0, end = tokens.size();
    qsizetype from = 0, to = wanted.size();
    // White space that nobody reads stays at the end where it is.
    const auto isOfThisEnd = [&](const TextToken &token) { return from == 0 || !token.text.isEmpty(); };
    for (; first < end && isOfThisEnd(tokens[first]) && standsAt(tokens[first], wanted, from); ++first) {
        kept.push_back({first, from});
        from += tokens[first].text.size();
    }
    std::vector<Kept> last;
    for (; end > first && to - from >= tokens[end - 1].text.size() &&
           standsAt(tokens[end - 1], wanted, to - tokens[end - 1].text.size());
         --end) {
        to -= tokens[end - 1].text.size();
        last.insert(last.begin(), {end - 1, to});
    }
    const std::vector<Kept> between = commonTokens(tokens, first, end, wanted, from, to);
    kept.insert(kept.end(), between.begin(), between.end());
    kept.insert(kept.end(), last.begin(), last.end());
    return kept;
}

/// What would begin markup before something else than what it stood before.
QByteArray beforeOthers(const QByteArray &bytes)
{
    return bytes == "<" ? "&lt;" : bytes == "&" ? "&amp;" : bytes;
}

/// Characters of `text` up to `end`, each a token of its own; it may be markup by what comes after it.
void appendNew(std::vector<TextToken> &all, const QString &text, qsizetype from, qsizetype end,
               const QByteArray &lineEnding)
{
    while (from < end) {
        const qsizetype length = text[from].isHighSurrogate() && from + 1 < end ? 2 : 1;
        const QString character = text.mid(from, length);
        // With what comes next, as that decides whether it is a reference.
        const bool isReference =
            character == QLatin1String("&") && escapedText(text.mid(from, 2)).startsWith("&amp;");
        const QByteArray bytes = isReference ? QByteArray("&amp;") : escapedText(character);
        all.push_back({withLineEndings(bytes, lineEnding), character});
        from += length;
    }
}

QByteArray bytesOf(const std::vector<TextToken> &tokens)
{
    QByteArray bytes;
    for (const TextToken &token : tokens)
        bytes += token.bytes;
    return bytes;
}

/// A text and the white space around it.
struct TextEnds
{
    std::vector<TextToken> lead, core, trail;
};

TextEnds endsOf(const std::vector<TextToken> &tokens)
{
    const auto isRead = [](const TextToken &token) { return !isWhiteSpace(token.text); };
    const auto first = std::find_if(tokens.begin(), tokens.end(), isRead);
    const auto last = std::find_if(tokens.rbegin(), std::make_reverse_iterator(first), isRead).base();
    return {{tokens.begin(), first}, {first, last}, {last, tokens.end()}};
}

} // namespace

bool isWhiteSpace(const QString &text)
{
    return text.size() == 1 && QStringLiteral(" \t\r\n\f").contains(text);
}

std::vector<TextToken> textTokens(const QByteArray &source, const QString &text)
{
    std::vector<TextToken> tokens;
    QString read;
    for (qsizetype at = 0; at < source.size(); at += tokens.back().bytes.size()) {
        tokens.push_back(tokenAt(source, at));
        read += tokens.back().text;
    }
    return read == text ? tokens : std::vector<TextToken>();
}

std::vector<TextToken> withSingleSpaces(const std::vector<TextToken> &tokens)
{
    std::vector<TextToken> all;
    bool wasWhite = false;
    for (const TextToken &token : tokens) {
        const bool white = isWhiteSpace(token.text);
        if (white && wasWhite)
            all.back().bytes += token.bytes;
        else
            all.push_back(white ? TextToken{token.bytes, QStringLiteral(" ")} : token);
        wasWhite = white;
    }
    return all;
}

QString textOf(const std::vector<TextToken> &tokens)
{
    QString text;
    for (const TextToken &token : tokens)
        text += token.text;
    return text;
}

std::vector<TextToken> rewrittenTokens(const std::vector<TextToken> &tokens, const QString &wanted,
                                       const QByteArray &lineEnding)
{
    const std::vector<Kept> kept = keptTokens(tokens, wanted);
    std::vector<TextToken> all;
    qsizetype from = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        appendNew(all, wanted, from, kept[i].at, lineEnding);
        TextToken token = tokens[kept[i].token];
        from = kept[i].at + token.text.size();
        const bool staysBefore = i + 1 < kept.size()
                                     ? kept[i + 1].token == kept[i].token + 1 && kept[i + 1].at == from
                                     : from == wanted.size();
        if (!staysBefore)
            token.bytes = beforeOthers(token.bytes);
        all.push_back(std::move(token));
    }
    appendNew(all, wanted, from, wanted.size(), lineEnding);
    return all;
}

QByteArray rewrittenText(const QByteArray &source, const QString &text, const QString &wanted,
                         const QByteArray &lineEnding)
{
    return bytesOf(rewrittenTokens(textTokens(source, text), wanted, lineEnding));
}

QByteArray rewrittenLines(const QByteArray &source, const QString &text, const QString &wanted,
                          const QByteArray &lineEnding)
{
    const TextEnds was = endsOf(textTokens(source, text));
    static const QRegularExpression white(QStringLiteral("[ \\t\\r\\n\\f]+")),
        parts(QStringLiteral("^([ \\t\\r\\n\\f]*)(.*?)([ \\t\\r\\n\\f]*)$"),
              QRegularExpression::DotMatchesEverythingOption);
    const auto asked = parts.match(wanted);
    const QString core = asked.captured(2).replace(white, QStringLiteral(" "));
    const auto end = [&lineEnding](const std::vector<TextToken> &tokens, const QString &spaces) {
        return textOf(tokens) == spaces ? bytesOf(tokens) : withLineEndings(spaces.toUtf8(), lineEnding);
    };
    return end(was.lead, asked.captured(1)) +
           bytesOf(rewrittenTokens(withSingleSpaces(was.core), core, lineEnding)) +
           end(was.trail, asked.captured(3));
}

} // namespace muto::edit
