#pragma once

#include "core/composition/html_document.h"
#include "core/composition/lint/css_rules.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muto::script {

using composition::SourceSpan;

/// Where in the project something is written.
struct CodePlace
{
    QString file;
    SourceSpan span;
    friend bool operator==(const CodePlace &, const CodePlace &) = default;
};

/// What a file of the project says that a page takes style sheets or scripts from; nothing when nobody knows.
using LinkedCode = std::function<std::optional<QByteArray>(const QString &file)>;

/// A style sheet of a page: in it, or in a file of its own.
struct Sheet
{
    QString file;
    qsizetype offset; ///< In the file.
    QByteArray css;
    std::vector<composition::CssRule> rules;
    int element; ///< That holds or links it.

    CodePlace place(SourceSpan span) const { return {file, {offset + span.offset, span.length}}; }
};

/// In the order of the page, which decides between rules. What `linked` does not know is passed over. Pure.
std::vector<Sheet> sheetsOf(const composition::HtmlDocument &page, const QString &file,
                            const LinkedCode &linked);

} // namespace muto::script
