#include "core/remote/url_rewriter.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace muto::remote {

namespace {

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// Where a URL that begins at `from` ends: it has none of what may stand around one.
qsizetype endOfUrl(const QByteArray &text, qsizetype from)
{
    constexpr char around[] = "\"'`()<>{}\\ \t\r\n\f";
    qsizetype end = from;
    while (end < text.size() && !std::strchr(around, text.at(end)))
        ++end;
    // srcset and prose: "a.png, b.png".
    while (end > from && (text.at(end - 1) == ',' || text.at(end - 1) == ';'))
        --end;
    return end;
}

QUrl urlOf(QByteArray written, const QUrl &base)
{
    return base.resolved(QUrl(QString::fromUtf8(written.replace("&amp;", "&"))));
}

/// What stands before `at`, white space aside; 0 at the beginning.
char charBefore(const QByteArray &text, qsizetype at)
{
    while (at > 0 && std::isspace(static_cast<unsigned char>(text.at(at - 1))))
        --at;
    return at > 0 ? text.at(at - 1) : '\0';
}

/// Whether a URL may begin at `at`: not in the middle of a sentence, which is there to be read.
bool beginsUrl(const QByteArray &text, qsizetype at, bool hasBase)
{
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const char before = charBefore(text, at);
    if (rest.startsWith("https://"))
        return isQuote(before) || before == '(' || before == '=' || before == ',';
    if (!isQuote(before) && before != '(')
        return false;
    return hasBase ? rest.startsWith('/') : rest.startsWith("//") && isQuote(before);
}

} // namespace

QByteArray withReplacedUrls(const QByteArray &text, const QUrl &base, const Replacement &replacement)
{
    const QUrl web = base.isEmpty() ? QUrl(QStringLiteral("https://host/")) : base;
    QByteArray result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
        const qsizetype begin =
            at >= 6 && QByteArrayView(text).sliced(at - 6).startsWith("https://") ? at - 6 : at;
        if (begin < copied || !beginsUrl(text, begin, !base.isEmpty()))
            continue;
        const qsizetype end = endOfUrl(text, begin);
        const auto instead = replacement(urlOf(text.mid(begin, end - begin), web));
        if (instead) {
            result.append(text.constData() + copied, begin - copied).append(*instead);
            copied = end;
        }
        at = std::max(at, end - 1);
    }
    return result.append(text.constData() + copied, text.size() - copied);
}

} // namespace muto::remote
