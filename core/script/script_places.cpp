#include "core/script/script_places.h"

#include <QDir>
#include <QUrl>

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

QStringList linkedScripts(const composition::HtmlDocument &page, const QString &file)
{
    const qsizetype slash = file.lastIndexOf(QLatin1Char('/'));
    const QString folder = slash < 0 ? QString() : file.left(slash + 1);
    QStringList files;
    for (const HtmlElement &element : page.elements()) {
        if (element.tag != QLatin1String("script") || !isJavaScript(element))
            continue;
        const QUrl source(element.value(QLatin1String("src")));
        if (source.path().isEmpty() || !source.isRelative() || !source.host().isEmpty())
            continue;
        const QString path = source.path();
        const QString name = QDir::cleanPath(path.startsWith(QLatin1Char('/')) ? path.mid(1) : folder + path);
        if (!name.startsWith(QLatin1String("..")) && !files.contains(name))
            files.append(name);
    }
    return files;
}

} // namespace muto::script
