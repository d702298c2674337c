#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace muto::library {

/// A file that is to become one of the project's.
struct ImportedFile
{
    QString from;         ///< Absolute.
    QString name;         ///< In the project.
    bool isThere = false; ///< It is one already, itself or a copy with the same bytes.
};

struct ImportPlan
{
    std::vector<ImportedFile> files;
    std::vector<Error> refused; ///< Files that cannot be brought in, and why.
};

inline constexpr qint64 kLargestAsset = qint64(16) * 1024 * 1024 * 1024;

/// Finds a name in `folder` of the project for each file: its own, or with a number where another file has
/// that. What is in the project already stays where it is. Reads files, writes none. Blocks.
ImportPlan planImport(const QStringList &files, const QString &projectFolder,
                      const QString &folder = QStringLiteral("assets"), qint64 largest = kLargestAsset);

/// Copies what the plan says; each file whole or not at all. Goes on after one that fails. Blocks.
std::vector<Error> carryOut(const ImportPlan &plan, const QString &projectFolder,
                            const std::stop_token &stop = {});

} // namespace muto::library
