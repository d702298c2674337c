#include "core/composition/lint/linked_files.h"

#include "core/composition/asset_references.h"
#include "core/composition/code_imports.h"
#include "core/composition/html_document.h"
#include "core/composition/import_map.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace muto::composition {

namespace {

constexpr qsizetype kLargestWritten = qsizetype(512) * 1024; ///< Bytes; nobody writes more by hand.
constexpr qsizetype kLongestLine = 2000;                     ///< Bytes; likewise.
constexpr qsizetype kStatementsOfCode = 20;                  ///< In such a line; fewer are data.
constexpr qsizetype kHead = 600;                             ///< Bytes in which a licence is named.

/// Names under which libraries come, without what is said of their kind: `anime.umd.js`, `three.module.js`.
bool isLibraryName(const QString &name)
{
    static const QRegularExpression known(
        QStringLiteral(
            R"(^(gsap|tweenmax|tweenlite|timelinemax|scrolltrigger|scrollsmoother|motionpathplugin|splittext|drawsvgplugin|morphsvgplugin|customease|textplugin|flip|observer|draggable|lottie|lottie-web|bodymovin|anime|three|pixi|d3|p5|jquery|lodash|animate|normalize|bootstrap|tailwind)([.-](all|core|umd|module|esm|es|cjs|iife|prod|production|slim|bundle|v?\d[\w.]*))*\.(js|mjs|css)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return known.match(name).hasMatch();
}

bool isInFolderOfOthers(const QString &name)
{
    static const QRegularExpression folder(
        QStringLiteral(R"((^|/)(node_modules|bower_components|vendor|third[_-]party)/)"));
    return folder.match(name).hasMatch();
}

bool isMinified(const QByteArray &text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (end - begin > kLongestLine && text.mid(begin, end - begin).count(';') > kStatementsOfCode)
            return true;
        begin = end + 1;
    }
    return false;
}

bool isUnderLicence(const QByteArray &text)
{
    static const QRegularExpression head(
        QStringLiteral(R"(^\s*(/\*![^/]*(licen[cs]e|copyright|\(c\)|©)|/\*\*[^/]*@license))"),
        QRegularExpression::CaseInsensitiveOption);
    return head.match(QString::fromUtf8(text.left(kHead))).hasMatch();
}

/// Goes through what pages take along, each file once.
class LinkedFiles
{
public:
    explicit LinkedFiles(const LintTexts &texts)
        : m_texts(texts)
    {
    }

    QStringList of(const HtmlDocument &page, const QString &file)
    {
        m_page = file;
        m_imports = ImportMap(page);
        for (const HtmlElement &element : page.elements()) {
            const bool isScript = element.tag == QLatin1String("script") && isProgram(element);
            if (isScript)
                takeScript(element.value(QLatin1String("src")), file);
            else if (isStyleSheetLink(element))
                takeSheet(element.value(QLatin1String("href")), file);
            const bool isStyle = element.tag == QLatin1String("style");
            for (int i = element.firstText; (isStyle || isScript) && i < element.endText; ++i) {
                const QByteArray code = page.sourceOf(page.texts()[std::size_t(i)].span);
                isStyle ? takeImports(code, file) : takeModules(code, file);
            }
        }
        return m_files;
    }

private:
    bool take(const QString &address, const QString &from)
    {
        const auto name = linkedName(address, from, m_texts);
        if (!name || m_files.contains(*name) || isLibrary(*name, m_texts.value(*name)))
            return false;
        m_files.append(*name);
        return true;
    }

    void takeScript(const QString &address, const QString &from)
    {
        if (!take(address, from))
            return;
        const QString name = m_files.last();
        takeModules(m_texts.value(name), name);
    }

    void takeModules(const QByteArray &script, const QString &from)
    {
        for (const AssetReference &import : moduleImports(script)) {
            const auto mapped = m_imports.addressOf(import.url);
            takeScript(mapped.value_or(import.url), mapped ? m_page : from);
        }
    }

    void takeSheet(const QString &address, const QString &from)
    {
        if (!take(address, from))
            return;
        const QString name = m_files.last();
        takeImports(m_texts.value(name), name);
    }

    void takeImports(const QByteArray &css, const QString &from)
    {
        for (const AssetReference &import : styleImports(css))
            takeSheet(import.url, from);
    }

    const LintTexts &m_texts;
    QString m_page;
    ImportMap m_imports;
    QStringList m_files;
};

} // namespace

bool isProgram(const HtmlElement &element)
{
    const QString type = element.value(QLatin1String("type")).trimmed().toLower();
    return type.isEmpty() || type == QLatin1String("module") || type.contains(QLatin1String("javascript"));
}

std::optional<QString> linkedName(const QString &address, const QString &from, const LintTexts &texts)
{
    const auto path = localPath(address);
    if (!path || path->isEmpty())
        return std::nullopt;
    const bool fromRoot = path->startsWith(QLatin1Char('/'));
    const QString inProject = QDir::cleanPath(fromRoot ? path->mid(1) : *path);
    const QString beside =
        fromRoot ? inProject : QDir::cleanPath(QFileInfo(from).path() + QLatin1Char('/') + *path);
    for (const QString &name : {beside, inProject}) {
        if (texts.contains(name))
            return name;
    }
    return std::nullopt;
}

bool isLibrary(const QString &name, const QByteArray &text)
{
    return name.contains(QLatin1String(".min.")) || isInFolderOfOthers(name) ||
           isLibraryName(name.mid(name.lastIndexOf(QLatin1Char('/')) + 1)) || text.size() > kLargestWritten ||
           isUnderLicence(text) || isMinified(text);
}

QStringList linkedFiles(const HtmlDocument &page, const QString &file, const LintTexts &texts)
{
    return LinkedFiles(texts).of(page, file);
}

} // namespace muto::composition
