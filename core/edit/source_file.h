#pragma once

#include "core/base/result.h"
#include "core/edit/source_splice.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::edit {

/// A text file of the project as its author wrote it, to the byte: with or without a byte order mark, with
/// whatever line endings. An immutable value; an edit makes another one.
class SourceFile
{
public:
    /// Fails for what is no text in one-byte units: UTF-16, or bytes that are 0.
    static Result<SourceFile> create(QString name, QByteArray bytes);

    const QString &name() const { return m_name; } ///< Relative to the project, with forward slashes.
    const QByteArray &bytes() const { return m_bytes; }

    bool hasMark() const;                    ///< Begins with a byte order mark.
    bool isUtf8() const { return m_isUtf8; } ///< Otherwise nothing but ASCII may be written to it.
    const QByteArray &lineEnding() const { return m_lineEnding; } ///< The one that most of its lines have.

    SourceFile renamed(const QString &name) const;

    /// Fails when the patch would write what the file's encoding cannot say.
    Result<> accepts(const SourcePatch &patch) const;

    /// Fails when the patch was made for other bytes. `bytes`, where they are known already, are what it
    /// makes of these.
    Result<SourceFile> patched(const SourcePatch &patch,
                               const std::optional<QByteArray> &bytes = std::nullopt) const;

private:
    SourceFile(QString name, QByteArray bytes);

    /// The same file with other bytes, about which nothing else is different.
    SourceFile withBytes(QByteArray bytes) const;

    QString m_name;
    QByteArray m_bytes;
    QByteArray m_lineEnding;
    bool m_hasReturns = false;
    bool m_isUtf8 = true;
};

/// The line ending that most lines of a text have: LF, CRLF or CR; LF when it has a single line.
QByteArray usualLineEnding(const QByteArray &text);

/// `text` with each of its line endings, whichever they are, written as `lineEnding`.
QByteArray withLineEndings(QByteArray text, const QByteArray &lineEnding);

} // namespace muto::edit
