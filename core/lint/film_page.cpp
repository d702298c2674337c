#include "core/lint/film_page.h"

#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/library/composition_mounts.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace muto::lint {

using composition::HtmlDocument;
using composition::LintFile;

QString pageOfFilm(const composition::LintInput &input)
{
    QMap<QString, QStringList> mounts; // in the order of their names
    for (const LintFile &file : input.files) {
        if (!composition::isHtmlName(file.name) || !file.bytes.contains("data-composition-src"))
            continue;
        if (const auto document = HtmlDocument::parse(file.bytes))
            mounts.insert(file.name, library::mountsOf(*document));
    }
    QStringList way{input.entry};
    for (;;) {
        const auto outer = std::find_if(mounts.keyBegin(), mounts.keyEnd(), [&](const QString &page) {
            return !way.contains(page) && mounts.value(page).contains(way.last());
        });
        if (outer == mounts.keyEnd())
            return way.last();
        way.append(*outer);
    }
}

} // namespace muto::lint
