#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::script {

/// A script of the project: all of a file, or what is in a `<script>` of a page.
struct ScriptPlace
{
    QString file;
    SourceSpan span; ///< In the file.
    friend bool operator==(const ScriptPlace &, const ScriptPlace &) = default;
};

/// The name in the project of the file that a page, a file itself, means by a URL; nothing for what is of the
/// network or outside of the project.
std::optional<QString> linkedFile(const QString &url, const QString &page);

/// The scripts written in a page, in their order.
std::vector<ScriptPlace> scriptsIn(const composition::HtmlDocument &page, const QString &file);

/// The files of the project that a page takes scripts from.
QStringList linkedScripts(const composition::HtmlDocument &page, const QString &file);

} // namespace muto::script
