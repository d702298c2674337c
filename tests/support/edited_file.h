#pragma once

#include "core/base/result.h"
#include "core/edit/element_path.h"

#include <QString>

namespace muto::test {

/// The file that tests of editing edit, unless they say otherwise.
inline const QString kFile = QStringLiteral("index.html");

/// An element of it, or of another file, by the steps of its path.
inline edit::ElementPath at(const char *steps, const QString &file = kFile)
{
    return {file, QString::fromLatin1(steps)};
}

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether it went well, whatever came of it.
template<typename T>
Result<> plain(const Result<T> &result)
{
    return result ? muto::ok() : muto::fail(result.error());
}

} // namespace muto::test
