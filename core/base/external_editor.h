#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace muto {

/// A place of a file on the disk; lines and columns are counted from 1.
struct FilePlace
{
    QString path;
    int line = 1;
    int column = 1;
};

/// How a program is started.
struct EditorCall
{
    QString program; ///< Its name, or where it is.
    QStringList arguments;
    friend bool operator==(const EditorCall &, const EditorCall &) = default;
};

/// What a command of the user's means for a place: `{file}`, `{line}` and `{column}` are replaced, wherever
/// they stand, and without `{file}` the path comes last. Words are apart where there are spaces, but for
/// those in double quotes; no shell reads it. Fails where there is no program in it, a quote is left open, or
/// something else stands in braces. Pure.
Result<EditorCall> editorCall(const QString &command, const FilePlace &place);

/// Starts it and goes on: it is nobody's child. Fails where there is no such program, or it does not start.
Result<> openInEditor(const QString &command, const FilePlace &place);

} // namespace muto
