#include "core/composition/completion/completion.h"

#include "core/composition/completion/contract_words.h"
#include "core/composition/html_tags.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace muto::composition {

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

qsizetype wordStart(const QByteArray &source, qsizetype offset)
{
    while (offset > 0 && isWordByte(source.at(offset - 1)))
        --offset;
    return offset;
}

/// Where in a page a place is: between tags, or in one of them.
struct MarkupPlace
{
    enum class Kind { Text, TagName, AttributeName, Value };
    Kind kind = Kind::Text;
    QString tag;
    QString attribute;
    qsizetype valueStart = 0;
    char quote = '\0';
};

/// Reads a tag that is open at its end: what comes after `<`.
MarkupPlace placeInTag(const QByteArray &source, qsizetype open, qsizetype offset)
{
    MarkupPlace place;
    qsizetype at = open + 1;
    const qsizetype name = at;
    while (at < offset && (isWordByte(source.at(at)) || source.at(at) == '/'))
        ++at;
    place.tag = QString::fromLatin1(source.mid(name, at - name)).toLower();
    place.kind = MarkupPlace::Kind::TagName;
    while (at < offset) {
        place.kind = MarkupPlace::Kind::AttributeName;
        const char c = source.at(at);
        if (c != '=') {
            if (isWordByte(c)) {
                const qsizetype begin = at;
                while (at < offset && isWordByte(source.at(at)))
                    ++at;
                place.attribute = QString::fromLatin1(source.mid(begin, at - begin)).toLower();
            } else {
                ++at;
            }
            continue;
        }
        ++at;
        const char quote =
            at < offset && (source.at(at) == '"' || source.at(at) == '\'') ? source.at(at) : '\0';
        at += quote ? 1 : 0;
        place.valueStart = at;
        place.quote = quote;
        while (at < offset &&
               (quote ? source.at(at) != quote : (isWordByte(source.at(at)) || source.at(at) == '/')))
            ++at;
        if (at >= offset) {
            place.kind = MarkupPlace::Kind::Value;
            return place;
        }
        ++at;
    }
    return place;
}

/// The tag that is open at a place, if one is.
std::optional<qsizetype> openTag(const QByteArray &source, qsizetype offset)
{
    // Values may hold > (selectors, JSON): what counts is whether the tag has ended outside of quotes.
    for (qsizetype open = offset == 0 ? -1 : source.lastIndexOf('<', offset - 1); open >= 0;
         open = open == 0 ? -1 : source.lastIndexOf('<', open - 1)) {
        char quote = '\0';
        for (qsizetype i = open + 1; i < offset; ++i) {
            const char c = source.at(i);
            if (quote)
                quote = c == quote ? '\0' : quote;
            else if ((c == '"' || c == '\'') && i > 0 && source.at(i - 1) == '=')
                quote = c;
            else if (c == '>')
                return std::nullopt;
        }
        const char first = open + 1 < source.size() ? source.at(open + 1) : ' ';
        if (open + 1 == offset || isWordByte(first))
            return open;
        if (first == '/' || first == '!')
            return std::nullopt;
    }
    return std::nullopt;
}

/// The language at a place in a page: that of the style sheet or script it is in.
TextLanguage languageAt(const QByteArray &source, qsizetype offset)
{
    const QByteArray before = source.left(offset).toLower();
    const auto isIn = [&before](const char *open, const char *close) {
        const qsizetype begin = before.lastIndexOf(open);
        return begin >= 0 && before.indexOf('>', begin) >= 0 && before.lastIndexOf(close) < begin;
    };
    if (isIn("<style", "</style"))
        return TextLanguage::Css;
    return isIn("<script", "</script") ? TextLanguage::JavaScript : TextLanguage::Html;
}

class WordList
{
public:
    WordList(const QByteArray &source, qsizetype from, qsizetype offset)
        : m_prefix(QString::fromUtf8(source.mid(from, offset - from)))
    {
        m_found.from = from;
    }

    void offer(const QString &text, const QString &insert, const QString &help = {})
    {
        const bool isKnown = std::any_of(m_found.words.begin(), m_found.words.end(),
                                         [&text](const Completion &one) { return one.text == text; });
        if (text.startsWith(m_prefix, Qt::CaseInsensitive) && text != m_prefix && !isKnown)
            m_found.words.push_back({text, insert, help});
    }

    void offerAll(const QStringList &texts)
    {
        for (const QString &text : texts)
            offer(text, text + QLatin1Char('|'));
    }

    Completions take()
    {
        std::sort(m_found.words.begin(), m_found.words.end(), [](const Completion &a, const Completion &b) {
            return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
        });
        return std::move(m_found);
    }

private:
    QString m_prefix;
    Completions m_found;
};

bool isFor(const ContractAttribute &attribute, const QString &tag)
{
    return *attribute.on == '\0' || QString::fromLatin1(attribute.on).split(QLatin1Char(' ')).contains(tag);
}

Completions tags(const QByteArray &source, qsizetype from, qsizetype offset)
{
    WordList words(source, from, offset);
    for (const QString &tag : htmlTags())
        words.offer(tag, tag + QLatin1Char('|'));
    return words.take();
}

Completions attributes(const QByteArray &source, qsizetype offset, const QString &tag)
{
    WordList words(source, wordStart(source, offset), offset);
    for (const ContractAttribute &attribute : contractAttributes()) {
        const QString name = QLatin1String(attribute.name);
        const bool isFlag = name == QLatin1String("data-hidden") ||
                            name == QLatin1String("data-no-timeline") ||
                            name == QLatin1String("data-requires-webgpu");
        if (isFor(attribute, tag))
            words.offer(name, isFlag ? name + QLatin1Char('|') : name + QStringLiteral("=\"|\""),
                        helpText(attribute));
    }
    for (const QString &name : htmlAttributes()) {
        const bool isFlag = name == QLatin1String("muted") || name == QLatin1String("loop") ||
                            name == QLatin1String("autoplay");
        words.offer(name, isFlag ? name + QLatin1Char('|') : name + QStringLiteral("=\"|\""));
    }
    return words.take();
}

QStringList withEnding(const QStringList &files, const QString &endings)
{
    const QStringList known = endings.split(QLatin1Char(' '));
    QStringList found;
    std::copy_if(files.begin(), files.end(), std::back_inserter(found), [&known](const QString &file) {
        return known.contains(QFileInfo(file).suffix().toLower());
    });
    return found;
}

QStringList sourcesFor(const QString &tag, const QStringList &files)
{
    if (tag == QLatin1String("video") || tag == QLatin1String("source"))
        return withEnding(files, QStringLiteral("mp4 webm mov mkv m4v mp3 wav ogg"));
    if (tag == QLatin1String("audio"))
        return withEnding(files, QStringLiteral("mp3 wav m4a ogg aac flac opus"));
    if (tag == QLatin1String("img"))
        return withEnding(files, QStringLiteral("png jpg jpeg gif webp svg avif"));
    if (tag == QLatin1String("script"))
        return withEnding(files, QStringLiteral("js mjs"));
    return tag == QLatin1String("link") ? withEnding(files, QStringLiteral("css")) : files;
}

QStringList valuesOf(const MarkupPlace &place, const CompletionFacts &facts)
{
    if (place.attribute == QLatin1String("src") || place.attribute == QLatin1String("href"))
        return sourcesFor(place.tag, facts.files);
    for (const ContractAttribute &attribute : contractAttributes()) {
        if (place.attribute != QLatin1String(attribute.name))
            continue;
        const QString values = QLatin1String(attribute.values);
        if (values == QLatin1String("@compositions"))
            return facts.compositions;
        if (values == QLatin1String("@starts"))
            return facts.ids + facts.compositions;
        if (values == QLatin1String("@ids"))
            return facts.ids;
        if (values == QLatin1String("@variables"))
            return facts.variables;
        if (values == QLatin1String("@pages"))
            return withEnding(facts.files, QStringLiteral("html htm"));
        return values.isEmpty() ? QStringList() : values.split(QLatin1Char(' '));
    }
    return {};
}

Completions values(const QByteArray &source, qsizetype offset, const MarkupPlace &place,
                   const CompletionFacts &facts)
{
    WordList words(source, place.valueStart, offset);
    words.offerAll(valuesOf(place, facts));
    return words.take();
}

/// In a style sheet: a property where a declaration begins.
Completions properties(const QByteArray &source, qsizetype offset, qsizetype begin)
{
    const qsizetype from = wordStart(source, offset);
    qsizetype at = from;
    while (at > begin &&
           (source.at(at - 1) == ' ' || (source.at(at - 1) >= '\t' && source.at(at - 1) <= '\r')))
        --at;
    const bool begins = at == begin || source.at(at - 1) == '{' || source.at(at - 1) == ';';
    if (!begins || (at == begin && begin == 0))
        return {from, {}};
    WordList words(source, from, offset);
    for (const QString &name : cssProperties())
        words.offer(name, name + QStringLiteral(": |"));
    return words.take();
}

/// In a script: the easing in `ease: "…"`.
Completions easings(const QByteArray &source, qsizetype offset)
{
    const qsizetype line = offset == 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
    static const QRegularExpression ease(QStringLiteral(R"(\bease\s*:\s*(["'])([\w.]*)$)"));
    const auto match = ease.match(QString::fromLatin1(source.mid(line, offset - line)));
    if (!match.hasMatch())
        return {offset, {}};
    WordList words(source, line + match.capturedStart(2), offset);
    words.offerAll(easeNames());
    return words.take();
}

Completions inMarkup(const QByteArray &source, qsizetype offset, const CompletionFacts &facts)
{
    const TextLanguage inner = languageAt(source, offset);
    if (inner == TextLanguage::Css)
        return properties(source, offset, 0);
    if (inner == TextLanguage::JavaScript)
        return easings(source, offset);
    const auto open = openTag(source, offset);
    if (!open)
        return {offset, {}};
    const MarkupPlace place = placeInTag(source, *open, offset);
    switch (place.kind) {
    case MarkupPlace::Kind::TagName:
        return tags(source, *open + 1, offset);
    case MarkupPlace::Kind::AttributeName:
        return attributes(source, offset, place.tag);
    case MarkupPlace::Kind::Value:
        return place.attribute == QLatin1String("style") ? properties(source, offset, place.valueStart)
                                                         : values(source, offset, place, facts);
    case MarkupPlace::Kind::Text:
        break;
    }
    return {offset, {}};
}

} // namespace

TextLanguage languageOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return TextLanguage::Html;
    if (ending == QLatin1String("css"))
        return TextLanguage::Css;
    if (ending == QLatin1String("js") || ending == QLatin1String("mjs") || ending == QLatin1String("ts"))
        return TextLanguage::JavaScript;
    if (ending == QLatin1String("json"))
        return TextLanguage::Json;
    if (ending == QLatin1String("md"))
        return TextLanguage::Markdown;
    return ending == QLatin1String("svg") || ending == QLatin1String("xml") ? TextLanguage::Xml
                                                                            : TextLanguage::Plain;
}

Completions completionsAt(const QByteArray &source, qsizetype offset, TextLanguage language,
                          const CompletionFacts &facts)
{
    offset = std::clamp<qsizetype>(offset, 0, source.size());
    switch (language) {
    case TextLanguage::Html:
    case TextLanguage::Xml:
        return inMarkup(source, offset, facts);
    case TextLanguage::Css:
        return properties(source, offset, 0);
    case TextLanguage::JavaScript:
        return easings(source, offset);
    default:
        return {offset, {}};
    }
}

QByteArray closingTagAt(const QByteArray &source, qsizetype offset)
{
    if (offset < 2 || offset > source.size() || source.at(offset - 1) != '>' || source.at(offset - 2) == '/')
        return {};
    if (languageAt(source, offset - 1) != TextLanguage::Html)
        return {};
    const auto open = openTag(source, offset - 1);
    if (!open || *open + 1 >= offset - 1)
        return {};
    const MarkupPlace place = placeInTag(source, *open, offset - 1);
    if (place.kind == MarkupPlace::Kind::Value && place.quote)
        return {};
    const bool isTag = !place.tag.isEmpty() && place.tag.at(0).isLetter() && !isVoidTag(place.tag.toLower());
    const QByteArray end = isTag ? "</" + place.tag.toLatin1() + '>' : QByteArray();
    return source.mid(offset, end.size()).toLower() == end ? QByteArray() : end;
}

} // namespace muto::composition
