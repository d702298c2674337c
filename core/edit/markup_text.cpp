#include "core/edit/markup_text.h"

#include <algorithm>

namespace muto::edit {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
           (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isOneOf(QChar c, const char *characters)
{
    return QLatin1String(characters).contains(c);
}

/// `&` alone, before a space or at the end means itself.
bool beginsReference(const QString &text, qsizetype ampersand)
{
    if (ampersand + 1 >= text.size())
        return false;
    const QChar next = text[ampersand + 1];
    return isAsciiLetter(next) || isAsciiDigit(next) || next == QLatin1Char('#');
}

QByteArray escaped(const QString &text, char special, const char *reference)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && beginsReference(text, i))
            result += QLatin1String("&amp;");
        else if (text[i] == QLatin1Char(special))
            result += QLatin1String(reference);
        else
            result += text[i];
    }
    return result.toUtf8();
}

} // namespace

QByteArray escapedText(const QString &text)
{
    return escaped(text, '<', "&lt;");
}

QByteArray escapedValue(const QString &value, char quote)
{
    return escaped(value, quote, quote == '"' ? "&quot;" : "&#39;");
}

bool mayBeUnquoted(const QString &value)
{
    const auto isPlain = [](QChar c) { return c > QLatin1Char(' ') && !isOneOf(c, "\"'=<>`/&"); };
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain);
}

bool isAttributeName(const QString &name)
{
    const auto fits = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || isOneOf(c, "-_:."); };
    return !name.isEmpty() && isAsciiLetter(name[0]) && std::all_of(name.begin(), name.end(), fits);
}

bool isReferableId(const QString &id)
{
    const auto fits = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || isOneOf(c, "_.:-"); };
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), fits);
}

} // namespace muto::edit
