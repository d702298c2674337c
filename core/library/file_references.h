#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/source_splice.h"
#include "core/library/file_moves.h"
#include "core/library/module_names.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muto::library {

/// Whether there is a file of that name in the project; names are relative to it.
using FileExists = std::function<bool(const QString &)>;

/// What one file says about another.
struct FileReference
{
    QString url;    ///< As written.
    QString target; ///< The file in the project that it names; empty for what lies outside or elsewhere.
    qsizetype offset = 0; ///< Where in the source.
    bool isRemote = false;
};

/// A text of a project. What may name files is pages, style sheets and scripts.
struct NamingText
{
    QString file;
    QByteArray bytes;
    const composition::HtmlDocument *page = nullptr; ///< Of a page.
    ModuleFolders modules =
        {}; ///< Of a script: what the maps of the pages that use it say. Pages have their own.
};

/// The folders of the project that the import maps of a page name.
ModuleFolders moduleFolders(const composition::HtmlDocument &page, const QString &file,
                            const FileExists &exists);

/// What a page names: pictures, films, sounds, scripts, style sheets, compositions, and the files that its
/// variables hold. Pure but for `exists`, which decides between the folder of the page and the project's, as
/// for parts that are mounted (contract 1.9).
std::vector<FileReference> fileReferences(const composition::HtmlDocument &document, const QString &file,
                                          const FileExists &exists);
/// What a style sheet names by `url(…)` and `@import "…"`.
std::vector<FileReference> styleReferences(const QByteArray &css, const QString &file);
/// What a script imports and loads (`composition::scriptFiles`), by names of `modules` as well. A script of a
/// file of its own counts from that, and what it has workers run from the top of the project, always.
std::vector<FileReference> scriptReferences(const QByteArray &script, const QString &file,
                                            const ModuleFolders &modules = {});
/// What any text of a project names; `page` is what is read of it where it is a page.
std::vector<FileReference> referencesIn(const NamingText &text, const FileExists &exists);

/// A page after files have been moved, itself perhaps among them: what it names is what it named before, and
/// nothing else in it is different. Nothing when it names none of them. `file` is its old name, and `exists`
/// answers for the time before.
Result<std::optional<edit::SourcePatch>> referencesMoved(const composition::HtmlDocument &document,
                                                         const QString &file, const FileMoves &moves,
                                                         const FileExists &exists);
/// Elements that are copied from one page to another: what they name is what it was where they come from.
/// `exists` answers for that project. The same to the byte between pages of one folder. Pure but for it.
Result<QByteArray> fragmentMoved(const QByteArray &fragment, const QString &from, const QString &to,
                                 const FileExists &exists);
/// The same for a style sheet.
Result<std::optional<edit::SourcePatch>> styleReferencesMoved(const QByteArray &css, const QString &file,
                                                              const FileMoves &moves);
/// The same for a script.
Result<std::optional<edit::SourcePatch>> scriptReferencesMoved(const QByteArray &script, const QString &file,
                                                               const FileMoves &moves,
                                                               const ModuleFolders &modules = {});
/// The same for any text of a project; nothing for one that names no files.
Result<std::optional<edit::SourcePatch>> referencesMoved(const NamingText &text, const FileMoves &moves,
                                                         const FileExists &exists);
/// Rules that are copied from one page, or style sheet, to another.
QByteArray styleMoved(const QByteArray &css, const QString &from, const QString &to);

/// A URL by which `file` names another file of the project, for an attribute.
QString urlOf(const QString &target, const QString &file);

} // namespace muto::library
