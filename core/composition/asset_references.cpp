#include "core/composition/asset_references.h"

#include "core/composition/code_imports.h"
#include "core/composition/grading_lines.h"
#include "core/composition/html_document.h"
#include "core/composition/import_map.h"
#include "core/composition/lint/linked_files.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

/// The same text with every comment blanked, so that offsets stay what they were.
QByteArray withoutComments(QByteArray css)
{
    for (qsizetype from = css.indexOf("/*"); from >= 0; from = css.indexOf("/*", from)) {
        const qsizetype close = css.indexOf("*/", from + 2);
        const qsizetype to = close < 0 ? css.size() : close + 2;
        for (; from < to; ++from)
            css[from] = ' ';
    }
    return css;
}

bool isCssSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// The bytes of a URL, from just after the bracket of `url(`.
SourceSpan urlSpan(const QByteArray &css, qsizetype from)
{
    while (from < css.size() && isCssSpace(css.at(from)))
        ++from;
    if (from == css.size())
        return {from, 0};
    const char first = css.at(from);
    const bool quoted = first == '"' || first == '\'';
    const qsizetype begin = quoted ? from + 1 : from;
    const qsizetype close = css.indexOf(quoted ? first : ')', begin);
    return {begin, (close < 0 ? css.size() : close) - begin};
}

bool showsItsSource(const HtmlElement &element)
{
    static const QSet<QString> tags{QStringLiteral("img"),   QStringLiteral("video"),
                                    QStringLiteral("audio"), QStringLiteral("source"),
                                    QStringLiteral("track"), QStringLiteral("script")};
    return tags.contains(element.tag) &&
           !(element.tag == QLatin1String("script") && isForeignRuntime(element));
}

/// Replaces `%41` by its byte; a per cent sign that starts no such group is one, as browsers have it.
QString decoded(const QString &path)
{
    static const QRegularExpression strayPercent(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    QString escaped = path;
    escaped.replace(strayPercent, QStringLiteral("%25"));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(escaped.toUtf8()));
}

class ReferenceCollector
{
public:
    explicit ReferenceCollector(const HtmlDocument &document)
        : m_document(document)
    {
    }

    std::vector<AssetReference> collect()
    {
        for (const HtmlElement &element : m_document.elements())
            collectFrom(element);
        return std::move(m_references);
    }

private:
    void collectFrom(const HtmlElement &element)
    {
        if (showsItsSource(element))
            add(element.attribute(QLatin1String("src")));
        if (element.tag == QLatin1String("video"))
            add(element.attribute(QLatin1String("poster")));
        if (isStyleSheetLink(element))
            add(element.attribute(QLatin1String("href")));
        add(element.attribute(QLatin1String("data-composition-src")), true);
        if (const HtmlAttribute *grading = element.attribute(QLatin1String("data-color-grading")))
            addLut(*grading);
        if (const HtmlAttribute *style = element.attribute(QLatin1String("style")))
            addInlineStyle(*style);
        if (element.tag == QLatin1String("style"))
            addCode(element, &cssReferences);
        if (element.tag == QLatin1String("script") && isProgram(element))
            addCode(element, &scriptFiles);
        if (isImportMap(element))
            addCode(element, &mappedFiles);
    }

    void add(const HtmlAttribute *attribute, bool fromProject = false)
    {
        if (attribute)
            m_references.push_back({attribute->value, attribute->nameSpan.offset, fromProject});
    }

    void addLut(const HtmlAttribute &grading)
    {
        const QJsonValue lut = QJsonDocument::fromJson(grading.value.toUtf8())[QLatin1String("lut")];
        const QString url = (lut.isObject() ? lut[QLatin1String("src")] : lut).toString();
        if (!url.trimmed().isEmpty() && !isVariableReference(url))
            m_references.push_back({url, grading.nameSpan.offset});
    }

    void addInlineStyle(const HtmlAttribute &style)
    {
        if (!style.value.contains(QLatin1String("url("), Qt::CaseInsensitive) &&
            !style.value.contains(QLatin1String("/*")))
            return; // as nearly all of them
        for (const AssetReference &reference : cssReferences(style.value.toUtf8()))
            m_references.push_back({reference.url, style.nameSpan.offset});
    }

    void addCode(const HtmlElement &element, std::vector<AssetReference> (*read)(const QByteArray &))
    {
        for (int i = element.firstText; i < element.endText; ++i) {
            const SourceSpan span = m_document.texts()[i].span;
            for (const AssetReference &reference : read(m_document.sourceOf(span)))
                m_references.push_back({reference.url, span.offset + reference.offset});
        }
    }

    const HtmlDocument &m_document;
    std::vector<AssetReference> m_references;
};

} // namespace

bool isStyleSheetLink(const HtmlElement &element)
{
    return element.tag == QLatin1String("link") &&
           element.value(QLatin1String("rel")).contains(QLatin1String("stylesheet"), Qt::CaseInsensitive);
}

bool isForeignRuntime(const HtmlElement &element)
{
    const QString source = element.value(QLatin1String("src"));
    return element.has(QLatin1String("data-hyperframes-preview-runtime")) ||
           (source.contains(QLatin1String("hyperframe"), Qt::CaseInsensitive) &&
            source.contains(QLatin1String("runtime"), Qt::CaseInsensitive));
}

std::vector<AssetReference> assetReferences(const HtmlDocument &document)
{
    using References = std::vector<AssetReference>;
    return *document.fact<References>(
        [](const HtmlDocument &page) { return ReferenceCollector(page).collect(); });
}

std::vector<AssetReference> cssReferences(const QByteArray &css)
{
    constexpr int kOpening = 4;
    const QByteArray text = withoutComments(css);
    const QByteArray lower = text.toLower();
    std::vector<AssetReference> references;
    for (qsizetype at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at)) {
        const SourceSpan url = urlSpan(text, at + kOpening);
        references.push_back({QString::fromUtf8(text.mid(url.offset, url.length)).trimmed(), url.offset});
        at = url.end();
    }
    const std::size_t urls = references.size();
    for (AssetReference &import : styleImports(css)) {
        const auto last = references.begin() + std::ptrdiff_t(urls);
        if (std::none_of(references.begin(), last,
                         [&](const auto &each) { return each.offset == import.offset; }))
            references.push_back(std::move(import));
    }
    std::sort(references.begin(), references.end(),
              [](const AssetReference &a, const AssetReference &b) { return a.offset < b.offset; });
    return references;
}

std::optional<QString> localPath(const QString &url)
{
    static const QRegularExpression elsewhere(QStringLiteral(R"(\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//|#|\?))"));
    const QString trimmed = url.trimmed();
    if (elsewhere.match(trimmed).hasMatch())
        return std::nullopt;
    const QString path = trimmed.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0);
    if (path.isEmpty())
        return std::nullopt;
    return decoded(path);
}

} // namespace muto::composition
