#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace muto::edit {

/// Some bytes of a source replaced by others.
struct SourceSplice
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    qsizetype end() const { return offset + removed.size(); } ///< In the source before.
    qsizetype growth() const { return inserted.size() - removed.size(); }
    friend bool operator==(const SourceSplice &, const SourceSplice &) = default;
};

/// What an edit does to one file: splices in ascending order that neither overlap nor touch, all with their
/// place in the file as it was before any of them. Knows what it removes, so that it can be taken back and is
/// never applied to other bytes than it was made for. An immutable value.
class SourcePatch
{
public:
    SourcePatch() = default;

    /// Splices in any order, of one and the same source; those at one place keep their order. Fails when two
    /// of them want to replace the same bytes.
    static Result<SourcePatch> create(QString file, std::vector<SourceSplice> splices);

    /// The smallest single splice that makes `after` of `before`: what lies between the bytes they begin with
    /// in common and those they end with. Characters in UTF-8 are not torn.
    static SourcePatch between(QString file, const QByteArray &before, const QByteArray &after);

    const QString &file() const { return m_file; } ///< Relative to the project, with forward slashes.
    const std::vector<SourceSplice> &splices() const { return m_splices; }
    bool isEmpty() const { return m_splices.empty(); }

    /// Whether the bytes to be removed are those that `source` has there.
    bool fits(const QByteArray &source) const;
    /// Fails where it does not fit.
    Result<QByteArray> applied(const QByteArray &source) const;

    SourcePatch inverted() const;
    SourcePatch ofFile(QString file) const { return SourcePatch(std::move(file), m_splices); }

    /// This patch and then `next`, which was made for the bytes that this one leaves, as one.
    SourcePatch followedBy(const SourcePatch &next) const;

    /// Where a byte of the source before is afterwards; the end of what took its place when it is gone.
    qsizetype mapped(qsizetype offset) const;

    friend bool operator==(const SourcePatch &, const SourcePatch &) = default;

private:
    SourcePatch(QString file, std::vector<SourceSplice> splices);
    void append(const SourceSplice &later);

    QString m_file;
    std::vector<SourceSplice> m_splices;
};

} // namespace muto::edit
