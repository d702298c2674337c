#include "core/vendor/remote_references.h"

#include "core/composition/asset_references.h"
#include "core/composition/code_imports.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <iterator>

namespace muto::vendor {

namespace {

using composition::HtmlAttribute;
using composition::HtmlElement;

std::optional<RemoteKind> kindByName(const QString &url)
{
    static const QHash<QString, RemoteKind> kinds = [] {
        QHash<QString, RemoteKind> table;
        const auto all = [&](RemoteKind kind, std::initializer_list<const char *> extensions) {
            for (const char *extension : extensions)
                table.insert(QString::fromLatin1(extension), kind);
        };
        all(RemoteKind::Script, {"js"});
        all(RemoteKind::Module, {"mjs"});
        all(RemoteKind::StyleSheet, {"css"});
        all(RemoteKind::Font, {"woff2", "woff", "ttf", "otf"});
        all(RemoteKind::Image, {"png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "apng"});
        all(RemoteKind::Media,
            {"mp4", "m4v", "mov", "webm", "mp3", "m4a", "aac", "wav", "ogg", "opus", "flac"});
        all(RemoteKind::Other,
            {"json", "lottie", "glb", "gltf", "wasm", "vtt", "srt", "csv", "txt", "bin", "hdr"});
        return table;
    }();
    const auto kind = kinds.constFind(QFileInfo(QUrl(url).path()).suffix().toLower());
    return kind == kinds.constEnd() ? std::nullopt : std::optional(*kind);
}

QByteArray withoutComments(const QByteArray &css)
{
    static const QRegularExpression comment(QStringLiteral(R"(/\*.*?(?:\*/|\z))"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(css);
    return text.replace(comment, QStringLiteral(" ")).toUtf8();
}

/// What `url(` at `at` is for, by the rule it stands in.
RemoteKind kindInCss(const QByteArray &css, qsizetype at, const QString &url)
{
    const QByteArray before = css.left(at).toLower();
    if (before.trimmed().endsWith("@import url(") ||
        before.mid(before.lastIndexOf(';') + 1).contains("@import"))
        return RemoteKind::StyleSheet;
    const bool isInFontFace = before.lastIndexOf("@font-face") > before.lastIndexOf('}');
    return isInFontFace ? RemoteKind::Font : kindByName(url).value_or(RemoteKind::Image);
}

void append(std::vector<Reference> &all, std::vector<Reference> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

std::vector<Reference> matchesOf(const QRegularExpression &expression, const QByteArray &source,
                                 const std::function<std::optional<RemoteKind>(const QString &)> &kindOf)
{
    std::vector<Reference> references;
    auto match = expression.globalMatch(QString::fromUtf8(source));
    while (match.hasNext()) {
        const QString url = match.next().captured(QStringLiteral("url"));
        if (const auto kind = kindOf(url))
            references.push_back({url, *kind});
    }
    return references;
}

/// Collects from one HTML file, element by element.
class HtmlCollector
{
public:
    HtmlCollector(const composition::HtmlDocument &document, ImportMap &imports)
        : m_document(document)
        , m_imports(imports)
    {
    }

    std::vector<Reference> collect()
    {
        for (const HtmlElement &element : m_document.elements())
            collectFrom(element);
        return std::move(m_references);
    }

private:
    void collectFrom(const HtmlElement &element)
    {
        if (element.tag == QLatin1String("script"))
            return collectScript(element);
        if (element.tag == QLatin1String("link"))
            collectLink(element);
        else if (element.tag == QLatin1String("style"))
            append(m_references,
                   placed(referencesInCss(textOf(element)), m_document.offsetOf(indexOf(element))));
        else if (element.tag != QLatin1String("iframe") && element.tag != QLatin1String("embed"))
            add(element.attribute(QLatin1String("src")), kindOfSource(element));
        add(element.attribute(QLatin1String("poster")), RemoteKind::Image);
        if (element.tag == QLatin1String("image"))
            add(element.attribute(QLatin1String("href")), RemoteKind::Image);
        collectSrcset(element.attribute(QLatin1String("srcset")));
        if (const HtmlAttribute *style = element.attribute(QLatin1String("style")))
            append(m_references, placed(referencesInCss(style->value.toUtf8()), style->nameSpan.offset));
        if (const HtmlAttribute *mount = element.attribute(QLatin1String("data-composition-src")))
            m_references.push_back({mount->value, RemoteKind::Other, mount->nameSpan.offset, true});
    }

    void collectScript(const HtmlElement &element)
    {
        const QString type = element.value(QLatin1String("type")).toLower();
        const bool isModule = type == QLatin1String("module");
        if (composition::isForeignRuntime(element))
            return;
        if (element.has(QLatin1String("src")))
            return add(element.attribute(QLatin1String("src")),
                       isModule ? RemoteKind::Module : RemoteKind::Script);
        const QByteArray text = textOf(element);
        const qsizetype offset = m_document.offsetOf(indexOf(element));
        if (type == QLatin1String("importmap")) {
            m_imports.add(text);
            return;
        }
        append(m_references, placed(importsOf(text), offset));
        append(m_references, placed(loadedBy(text), offset));
        append(m_references, placed(literalsIn(text), offset));
    }

    void collectLink(const HtmlElement &element)
    {
        const QString relation = element.value(QLatin1String("rel")).toLower();
        const HtmlAttribute *address = element.attribute(QLatin1String("href"));
        if (relation.contains(QLatin1String("stylesheet")) ||
            (relation == QLatin1String("preload") &&
             element.value(QLatin1String("as")) == QLatin1String("style")))
            add(address, RemoteKind::StyleSheet);
        else if (relation == QLatin1String("modulepreload"))
            add(address, RemoteKind::Module);
        else if (relation == QLatin1String("preload"))
            add(address, kindByName(address ? address->value : QString()).value_or(RemoteKind::Other));
    }

    void collectSrcset(const HtmlAttribute *srcset)
    {
        static const QRegularExpression candidate(QStringLiteral(R"((?:\A|,)\s*(?<url>[^\s,]\S*))"));
        if (srcset)
            append(m_references, placed(matchesOf(candidate, srcset->value.toUtf8(),
                                                  [](const QString &) { return RemoteKind::Image; }),
                                        srcset->nameSpan.offset));
    }

    static RemoteKind kindOfSource(const HtmlElement &element)
    {
        if (element.tag == QLatin1String("img") || element.tag == QLatin1String("input"))
            return RemoteKind::Image;
        if (element.tag == QLatin1String("video") || element.tag == QLatin1String("audio"))
            return RemoteKind::Media;
        return kindByName(element.value(QLatin1String("src"))).value_or(RemoteKind::Other);
    }

    void add(const HtmlAttribute *attribute, RemoteKind kind)
    {
        if (attribute && !attribute->value.trimmed().isEmpty())
            m_references.push_back({attribute->value.trimmed(), kind, attribute->nameSpan.offset});
    }

    static std::vector<Reference> placed(std::vector<Reference> references, qsizetype offset)
    {
        for (Reference &reference : references)
            reference.offset = offset;
        return references;
    }

    QByteArray textOf(const HtmlElement &element) const
    {
        QByteArray text;
        for (int i = element.firstText; i < element.endText; ++i)
            text += m_document.sourceOf(m_document.texts()[i].span);
        return text;
    }

    int indexOf(const HtmlElement &element) const { return int(&element - m_document.elements().data()); }

    const composition::HtmlDocument &m_document;
    ImportMap &m_imports;
    std::vector<Reference> m_references;
};

} // namespace

std::vector<Reference> referencesInHtml(const composition::HtmlDocument &document, ImportMap &imports)
{
    return HtmlCollector(document, imports).collect();
}

std::vector<Reference> referencesInCss(const QByteArray &css)
{
    const QByteArray text = withoutComments(css);
    std::vector<Reference> references;
    for (const composition::AssetReference &found : composition::cssReferences(text)) {
        if (!found.url.endsWith(QLatin1String(".eot")) && !found.url.contains(QLatin1String(".eot?")))
            references.push_back({found.url, kindInCss(text, found.offset, found.url)});
    }
    return references;
}

std::vector<Reference> importsOf(const QByteArray &script)
{
    static const QRegularExpression import(QStringLiteral(
        R"((?<![\w.$])(?:(?:import|export)\b[^'"`;()]*?\bfrom\s*|import\s*\(?\s*)(["'])(?<url>[^"'\s]+)\1)"));
    return matchesOf(import, script, [](const QString &) { return RemoteKind::Module; });
}

std::vector<Reference> loadedBy(const QByteArray &script)
{
    std::vector<Reference> references = addressedBy(script);
    for (const composition::AssetReference &each : composition::loadedFiles(script)) {
        if (each.fromProject)
            references.push_back({each.url, RemoteKind::Script});
    }
    return references;
}

std::vector<Reference> addressedBy(const QByteArray &script)
{
    std::vector<Reference> references;
    for (const composition::AssetReference &each : composition::loadedFiles(script)) {
        const auto kind = each.fromProject ? std::nullopt : kindByName(each.url);
        if (kind)
            references.push_back({each.url, *kind == RemoteKind::Module ? RemoteKind::Script : *kind});
    }
    return references;
}

std::vector<Reference> literalsIn(const QByteArray &script)
{
    static const QRegularExpression literal(QStringLiteral(R"((["'`])(?<url>https://[^"'`\s<>\\$]+)\1)"));
    return matchesOf(literal, script, kindByName);
}

std::optional<QUrl> remoteTarget(const QString &url, const QUrl &base)
{
    const QString trimmed = url.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
        return std::nullopt;
    const QUrl around = base.isEmpty() ? QUrl(QStringLiteral("muto:/")) : base;
    const bool isBare = trimmed.startsWith(QLatin1String("//"));
    const QUrl target = isBare ? QUrl(QStringLiteral("https:") + trimmed) : around.resolved(QUrl(trimmed));
    const bool isWeb = target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    return isWeb ? std::optional(target) : std::nullopt;
}

} // namespace muto::vendor
