#pragma once

#include "core/composition/lint/linked_files.h"
#include "core/composition/lint/lint_issue.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::composition {

struct LintFile
{
    QString name; ///< Relative to the project, with forward slashes.
    QByteArray bytes;
};

/// The families that every machine shows alike, and what others become.
struct LintFonts
{
    QStringList known;
    QHash<QString, QString> aliases; ///< Family by family asked for, in lower case.
    bool tellsAliases = false;       ///< For films that other machines render.
};

/// What texts do not say. Rules say nothing where their facts are missing.
struct LintFacts
{
    std::optional<LintFonts> fonts;
    QSet<QString> hevcFiles;             ///< Of the project.
    QHash<QString, QString> unreachable; ///< Addresses on the web that could not be had, and why.
};

/// A project as it is at some moment: an immutable value, for any thread.
struct LintInput
{
    QString entry;
    std::vector<LintFile> files;             ///< Pages, and the project's own scripts and style sheets.
    std::optional<QStringList> projectFiles; ///< All that is in the folder; nothing when that is not known.
    LintFacts facts = {};
    QStringList unlisted = {}; ///< Folders that were not looked into; nothing in them counts as missing.
};

/// Those that pages may link.
LintTexts linkableTexts(const std::vector<LintFile> &files);

/// What is wrong with a project (contract 5), by file, in the order of the source; with what the reader of
/// compositions has to say about the entry. Scripts and style sheets in files of their own are looked into
/// for the pages that link them; libraries are not. Pure. Textual where scripts are concerned: what a parser
/// would have to decide is not reported.
std::vector<LintIssue> lintProject(const LintInput &input);

} // namespace muto::composition
