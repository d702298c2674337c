#include "core/script/script_places.h"

#include "core/composition/asset_references.h"

#include <QDir>

namespace muto::script {

namespace {

using composition::HtmlElement;

bool isJavaScript(const HtmlElement &element)
{
    const QString type = element.value(QLatin1String("type")).trimmed().toLower();
    return type.isEmpty() || type == QLatin1String("module") || type.contains(QLatin1String("javascript"));
}

} // namespace

std::vector<ScriptPlace> scriptsIn(const composition::HtmlDocument &page, const QString &file)
{
    std::vector<ScriptPlace> places;
    for (const composition::HtmlText &text : page.texts()) {
        const HtmlElement &element = page.elements()[text.element];
        if (element.tag == QLatin1String("script") && !element.has(QLatin1String("src")) &&
            isJavaScript(element))
            places.push_back({file, text.span});
    }
    return places;
}

std::optional<QString> linkedFile(const QString &url, const QString &page)
{
    const auto path = composition::localPath(url);
    if (!path || path->isEmpty())
        return std::nullopt;
    const QString folder = page.left(page.lastIndexOf(QLatin1Char('/')) + 1);
    const QString name = QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : folder + *path);
    return name.startsWith(QLatin1String("..")) ? std::nullopt : std::optional(name);
}

QStringList linkedScripts(const composition::HtmlDocument &page, const QString &file)
{
    QStringList files;
    for (const HtmlElement &element : page.elements()) {
        if (element.tag != QLatin1String("script") || !isJavaScript(element))
            continue;
        const auto name = linkedFile(element.value(QLatin1String("src")), file);
        if (name && !files.contains(*name))
            files.append(*name);
    }
    return files;
}

} // namespace muto::script
