#include "core/library/file_moves.h"

namespace muto::library {

QString FileMoves::moved(const QString &file) const
{
    for (const auto &[from, to] : m_moves) {
        if (file == from)
            return to;
        if (file.startsWith(from + QLatin1Char('/')))
            return to + file.mid(from.size());
    }
    return file;
}

FileMoves FileMoves::inverted() const
{
    FileMoves back;
    for (const auto &[from, to] : m_moves)
        back.add(to, from);
    return back;
}

} // namespace muto::library
