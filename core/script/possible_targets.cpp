#include "core/script/possible_targets.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace muto::script {

namespace {

/// `#card` of `"#card" + i`, in the ways in which elements are looked up; empty where nothing is written
/// down.
QString writtenBeginning(const QString &code)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(?:(?:\w+\.)?(querySelector(?:All)?|getElementById|toArray)\(\s*)?)"
                       R"((?:["']([#.]?[\w-]+)["']\s*\+|`([#.]?[\w-]+)\$\{))"));
    const auto match = written.match(code.trimmed());
    if (!match.hasMatch())
        return {};
    const QString beginning = match.captured(2) + match.captured(3);
    if (match.captured(1) == QLatin1String("getElementById"))
        return QLatin1Char('#') + beginning;
    return beginning.startsWith(u'#') || beginning.startsWith(u'.') ? beginning : QString();
}

/// The selector of `document.querySelectorAll(".card")[1]`; empty where none is written down.
QString writtenSelector(const QString &code)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(?:\w+\.)*(querySelector(?:All)?|getElementById|getElementsByClassName|toArray)\()"
                       R"(\s*(["'`])([^"'`]+)\2)"));
    const auto match = written.match(code.trimmed());
    if (match.captured(1) == QLatin1String("getElementById"))
        return QLatin1Char('#') + match.captured(3);
    if (match.captured(1) == QLatin1String("getElementsByClassName"))
        return QLatin1Char('.') + match.captured(3);
    return match.captured(3);
}

std::vector<int> targetsOfCode(const composition::HtmlDocument &page, const SelectorMatcher &selectors,
                               const QString &code)
{
    const QString beginning = writtenBeginning(code);
    if (beginning.isEmpty()) {
        const QString selector = writtenSelector(code);
        return selector.isEmpty() ? std::vector<int>()
                                  : selectors.find(selector).value_or(std::vector<int>());
    }
    const QLatin1String attribute(beginning.startsWith(u'#') ? "id" : "class");
    std::vector<int> elements;
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const QStringList names = page.elements()[i].value(attribute).simplified().split(u' ');
        if (std::any_of(names.begin(), names.end(), [&beginning](const QString &name) {
                return name.startsWith(QStringView(beginning).mid(1));
            }))
            elements.push_back(i);
    }
    return elements;
}

} // namespace

std::vector<int> possibleTargets(const composition::HtmlDocument &page, const SelectorMatcher &selectors,
                                 const ScriptValue &target)
{
    if (target.isText() && !target.text.trimmed().isEmpty())
        return selectors.findAll(target.text.split(u',', Qt::SkipEmptyParts));
    if (target.isComputed())
        return targetsOfCode(page, selectors, target.text);
    std::vector<int> elements;
    for (const ScriptValue &item : target.items) {
        const auto some = possibleTargets(page, selectors, item);
        elements.insert(elements.end(), some.begin(), some.end());
    }
    return elements;
}

} // namespace muto::script
