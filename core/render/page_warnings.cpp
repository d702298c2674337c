#include "core/render/page_warnings.h"

#include "core/render/rendering_words.h"

#include <QJsonArray>

#include <algorithm>

namespace muto::render {

namespace {

PageWarning fromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("code")).toString(), json.value(QLatin1String("message")).toString(),
            json.value(QLatin1String("file")).toString(), json.value(QLatin1String("line")).toInt()};
}

bool isAboutVariables(const PageWarning &warning)
{
    return warning.code.contains(QLatin1String("variable")) ||
           warning.code == QLatin1String("runtime_unknown_enum_value");
}

} // namespace

std::vector<PageWarning> pageWarnings(const QJsonObject &manifest)
{
    std::vector<PageWarning> warnings;
    const QJsonArray list = manifest.value(QLatin1String("warnings")).toArray();
    for (const QJsonValue &entry : list) {
        PageWarning warning = fromJson(entry.toObject());
        if (!warning.message.isEmpty())
            warnings.push_back(std::move(warning));
    }
    return warnings;
}

QString warningText(const PageWarning &warning)
{
    if (warning.file.isEmpty())
        return warning.message;
    const QString line = warning.line > 0 ? QStringLiteral(":%1").arg(warning.line) : QString();
    return QStringLiteral("%1 (%2%3)").arg(warning.message, warning.file, line);
}

Result<> judgeWarnings(const std::vector<PageWarning> &warnings, Strictness strictness)
{
    const auto isForbidden = [strictness](const PageWarning &warning) {
        return strictness.everything || (strictness.variables && isAboutVariables(warning));
    };
    const auto first = std::find_if(warnings.begin(), warnings.end(), isForbidden);
    if (first == warnings.end())
        return ok();
    const auto count = std::count_if(first, warnings.end(), isForbidden);
    const QString option =
        strictness.everything ? QStringLiteral("--strict") : QStringLiteral("--strict-variables");
    return fail(ErrorKind::Composition,
                RenderingWords::tr("The page has %1 problem(s), and %2 was given: %3")
                    .arg(count)
                    .arg(option, warningText(*first)),
                RenderingWords::tr("Mend them, or render without %1.").arg(option));
}

} // namespace muto::render
