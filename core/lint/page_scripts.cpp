#include "core/lint/page_scripts.h"

#include "core/script/inline_scripts.h"

namespace muto::lint {

std::vector<PageScript> scriptsOfPage(const composition::HtmlDocument &page, const QString &file,
                                      const composition::LintTexts &linkable)
{
    std::vector<PageScript> scripts;
    for (const composition::SourceSpan &span : script::inlineScripts(page))
        scripts.push_back({file, span.offset, page.sourceOf(span)});
    const QStringList linked = composition::linkedFiles(page, file, linkable);
    for (const QString &name : linked) {
        if (!name.endsWith(QLatin1String(".css"), Qt::CaseInsensitive))
            scripts.push_back({name, 0, linkable.value(name)});
    }
    return scripts;
}

} // namespace muto::lint
