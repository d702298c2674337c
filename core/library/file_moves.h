#pragma once

#include <QString>

#include <map>

namespace muto::library {

/// Files that go by other names: old to new, relative to the project, with forward slashes.
class FileMoves
{
public:
    FileMoves() = default;
    FileMoves(const QString &from, const QString &to) { add(from, to); }

    /// A file, or a folder with all that is in it.
    void add(const QString &from, const QString &to) { m_moves.insert_or_assign(from, to); }
    bool isEmpty() const { return m_moves.empty(); }

    /// The name that a file has now.
    QString moved(const QString &file) const;
    FileMoves inverted() const;

private:
    std::map<QString, QString> m_moves;
};

} // namespace muto::library
