#pragma once

#include "core/composition/html_document.h"
#include "core/composition/lint/linked_files.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::lint {

/// A script that a page runs, as it stands in the page or in a file of the project.
struct PageScript
{
    QString file;
    qsizetype offset = 0; ///< Of its first byte in the file.
    QByteArray text;
};

/// Those that are written in a page, then those it links; libraries are left out. Pure.
std::vector<PageScript> scriptsOfPage(const composition::HtmlDocument &page, const QString &file,
                                      const composition::LintTexts &linkable);

} // namespace muto::lint
