#include "ui/source/text_search.h"

#include <QByteArrayMatcher>
#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

using composition::SourceSpan;

namespace {

Result<QRegularExpression> patternOf(const TextQuery &query)
{
    QString pattern = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return fail(
            ErrorKind::Usage,
            QStringLiteral("%1 (at %2)").arg(expression.errorString()).arg(expression.patternErrorOffset()));
    return expression;
}

/// A text in units that can be counted back into bytes, whatever its bytes are.
class CountedText
{
public:
    explicit CountedText(const QByteArray &bytes)
        : m_isUtf8(bytes.isValidUtf8())
        , m_text(m_isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes))
        , m_isPlain(m_text.size() == bytes.size())
    {
    }

    const QString &text() const { return m_text; }
    QByteArray bytesOf(const QString &part) const { return m_isUtf8 ? part.toUtf8() : part.toLatin1(); }

    /// Asked for in ascending order.
    qsizetype byteAt(qsizetype unit)
    {
        if (m_isPlain)
            return unit;
        for (; m_unit < unit; ++m_unit) {
            const char16_t c = m_text.at(m_unit).unicode();
            m_byte += c < 0x80 ? 1 : c < 0x800 || QChar::isSurrogate(c) ? 2 : 3;
        }
        return m_byte;
    }

private:
    bool m_isUtf8;
    QString m_text;
    bool m_isPlain;
    qsizetype m_unit = 0;
    qsizetype m_byte = 0;
};

QString expanded(const QRegularExpressionMatch &match, const TextQuery &query, const QString &replacement)
{
    if (!query.isPattern)
        return replacement;
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool isEscape = replacement.at(i) == QLatin1Char('\\') && i + 1 < replacement.size();
        if (!isEscape) {
            text += replacement.at(i);
            continue;
        }
        const QChar next = replacement.at(++i);
        if (next.isDigit())
            text += match.captured(next.digitValue());
        else
            text += next == QLatin1Char('n')   ? QLatin1Char('\n')
                    : next == QLatin1Char('t') ? QLatin1Char('\t')
                                               : next;
    }
    return text;
}

bool isWordByte(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return c >= 0x80 || c == '_' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/// Whether neither a word goes on before this part of a text, nor after it.
bool isWholeWord(const QByteArray &text, SourceSpan part)
{
    const bool beginsWord = part.offset == 0 || !isWordByte(text.at(part.offset - 1));
    const bool endsWord = part.end() >= text.size() || !isWordByte(text.at(part.end()));
    return beginsWord && endsWord;
}

} // namespace

Result<std::vector<SourceSpan>> findInText(const QByteArray &text, const TextQuery &query, std::size_t most)
{
    std::vector<SourceSpan> found;
    if (query.text.isEmpty())
        return found;
    const auto pattern = patternOf(query);
    if (!pattern)
        return fail(pattern.error());
    CountedText counted(text);
    auto matches = pattern->globalMatch(counted.text());
    while (matches.hasNext() && found.size() < most) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const qsizetype begin = counted.byteAt(match.capturedStart());
        found.push_back({begin, counted.byteAt(match.capturedEnd()) - begin});
    }
    return found;
}

Result<QByteArray> replacedInText(const QByteArray &text, const TextQuery &query, const QString &replacement)
{
    const auto pattern = patternOf(query);
    if (!pattern)
        return fail(pattern.error());
    if (query.text.isEmpty())
        return text;
    CountedText counted(text);
    QByteArray result;
    qsizetype done = 0;
    auto matches = pattern->globalMatch(counted.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const qsizetype begin = counted.byteAt(match.capturedStart());
        result += text.mid(done, begin - done) + counted.bytesOf(expanded(match, query, replacement));
        done = counted.byteAt(match.capturedEnd());
    }
    return result + text.mid(done);
}

Result<QByteArray> replacementOf(const QByteArray &hit, const TextQuery &query, const QString &replacement)
{
    return replacedInText(hit, query, replacement);
}

std::vector<SourceSpan> occurrences(const QByteArray &text, const SelectedText &selected, std::size_t most)
{
    const QByteArray sought = selected.around.mid(selected.offset, selected.length);
    if (sought.trimmed().isEmpty() || sought.contains('\n') || sought.contains('\r'))
        return {};
    const bool isWord = std::all_of(sought.begin(), sought.end(), isWordByte) &&
                        isWholeWord(selected.around, {selected.offset, selected.length});
    const QByteArrayMatcher matcher(sought);
    std::vector<SourceSpan> found;
    for (qsizetype at = matcher.indexIn(text); at >= 0 && found.size() < most;
         at = matcher.indexIn(text, at + sought.size())) {
        const SourceSpan span{at, sought.size()};
        if (!isWord || isWholeWord(text, span))
            found.push_back(span);
    }
    return found;
}

} // namespace muto::ui
