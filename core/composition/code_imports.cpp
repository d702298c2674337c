#include "core/composition/code_imports.h"

#include "core/composition/lint/css_rules.h"
#include "core/composition/lint/script_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace muto::composition {

// All look at bytes as Latin-1, so that places in the text are those in the source.

std::vector<AssetReference> styleImports(const QByteArray &css)
{
    // Other texts are taken along, so that nothing within them counts.
    static const QRegularExpression imported(
        QStringLiteral(
            R"re(@import\s*(?:url\(\s*([^"'()\s]+)|(?:url\(\s*)?(?:"([^"\n]*)"|'([^'\n]*)'))|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"|'[^'\\\n]*+(?:\\.[^'\\\n]*+)*+')re"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<AssetReference> imports;
    if (!css.toLower().contains("@import"))
        return imports;
    const QByteArray text = withoutCssComments(css);
    auto matches = imported.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int url = match.lastCapturedIndex(); // of the three ways to write it
        if (url > 0)
            imports.push_back(
                {QString::fromUtf8(text.mid(match.capturedStart(url), match.capturedLength(url))),
                 match.capturedStart(url)});
    }
    return imports;
}

std::vector<AssetReference> moduleImports(const QByteArray &script)
{
    // What is between quotes is blank there; bytes beyond ASCII belong to names.
    static const QRegularExpression imported(QStringLiteral(
        R"re((?<![\w$.\x80-\xff])(?:(?:(?:import|export)\s*(?:[\w$*\s{},\x80-\xff]*\bfrom\s*)|import\s*)(["'])( +)\1|import\s*\(\s*(["'`])( +)\3\s*[,)]))re"));
    std::vector<AssetReference> imports;
    if (!script.contains("import") && !script.contains("export"))
        return imports;
    const ScriptText read = readScript(script);
    auto matches = imported.globalMatch(QString::fromLatin1(read.code));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.hasCaptured(2) ? 2 : 4;
        const QByteArray written = script.mid(match.capturedStart(group), match.capturedLength(group));
        if (!written.contains('\\') && !written.contains("${")) // else it is not what it says
            imports.push_back({QString::fromUtf8(written), match.capturedStart(group)});
    }
    return imports;
}

std::vector<AssetReference> fileImports(const QByteArray &script)
{
    static const QRegularExpression ofFile(QStringLiteral(R"(\A(?:\.{0,2}/|https?:))"),
                                           QRegularExpression::CaseInsensitiveOption);
    std::vector<AssetReference> imports = moduleImports(script);
    std::erase_if(imports, [](const AssetReference &each) { return !ofFile.match(each.url).hasMatch(); });
    return imports;
}

std::vector<AssetReference> loadedFiles(const QByteArray &script)
{
    // What is between quotes is blank there. What is run comes before what only has an address.
    static const QRegularExpression loaded(QStringLiteral(
        R"re((?<![\w$.\x80-\xff])new\s+(?:(?:window|self|globalThis)\s*\.\s*)?(?:(?<run>Worker|SharedWorker)|URL)\s*\(\s*(["'`])(?<url> +)\2\s*(?<base>,\s*import\s*\.\s*meta\s*\.\s*url\s*)?|(?<module>\.\s*addModule\s*\(\s*)(["'`])(?<text> +)\6)re"));
    std::vector<AssetReference> files;
    if (!script.contains("import.meta") && !script.contains("Worker") && !script.contains("addModule"))
        return files;
    const ScriptText read = readScript(script);
    auto matches = loaded.globalMatch(QString::fromLatin1(read.code));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isModule = match.hasCaptured(u"module"), isRun = isModule || match.hasCaptured(u"run");
        if (!isRun && !match.hasCaptured(u"base"))
            continue; // an address of the page's own, whatever it is for
        const QString group = isModule ? QStringLiteral("text") : QStringLiteral("url");
        const QByteArray written = script.mid(match.capturedStart(group), match.capturedLength(group));
        if (!written.contains('\\') && !written.contains("${")) // else it is not what it says
            files.push_back({QString::fromUtf8(written), match.capturedStart(group), isRun});
    }
    return files;
}

std::vector<AssetReference> scriptFiles(const QByteArray &script)
{
    std::vector<AssetReference> files = fileImports(script), loaded = loadedFiles(script);
    std::move(loaded.begin(), loaded.end(), std::back_inserter(files));
    std::sort(files.begin(), files.end(),
              [](const AssetReference &a, const AssetReference &b) { return a.offset < b.offset; });
    return files;
}

} // namespace muto::composition
