#include "core/media/mp4_atoms.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdint>

namespace muto::media {

namespace {

constexpr qint64 kHeaderBytes = 8;
constexpr qint64 kLongHeaderBytes = 16;

struct Atom
{
    QByteArray type;
    quint64 bytes = 0; ///< Header included.
};

/// The atom at the current position; nothing at the end or where no atom can be.
std::optional<Atom> readAtom(QIODevice &file, qint64 at)
{
    if (!file.seek(at))
        return std::nullopt;
    const QByteArray header = file.read(kLongHeaderBytes);
    if (header.size() < kHeaderBytes)
        return std::nullopt;
    Atom atom{header.mid(4, 4), qFromBigEndian<quint32>(header.constData())};
    if (atom.bytes == 0) // reaches to the end of the file
        atom.bytes = quint64(file.size() - at);
    else if (atom.bytes == 1 && header.size() == kLongHeaderBytes) // too long for 32 bits
        atom.bytes = qFromBigEndian<quint64>(header.constData() + kHeaderBytes);
    return atom.bytes < quint64(kHeaderBytes) ? std::nullopt : std::optional(atom);
}

bool beginsSuchAFile(const Atom &atom)
{
    static constexpr std::array kFirst = {"ftyp", "moov", "mdat", "free", "skip", "wide", "pnot"};
    return std::any_of(kFirst.begin(), kFirst.end(), [&](const char *type) { return atom.type == type; });
}

} // namespace

std::optional<Mp4Layout> readMp4Layout(QIODevice &file)
{
    qint64 at = 0;
    auto atom = readAtom(file, at);
    if (!atom || !beginsSuchAFile(*atom))
        return std::nullopt;
    Mp4Layout layout;
    for (; atom; atom = readAtom(file, at)) {
        if (atom->type == "moov") {
            layout.hasIndex = true;
            layout.indexIsFirst = !layout.hasMediaData;
        }
        layout.hasMediaData = layout.hasMediaData || atom->type == "mdat";
        if (atom->bytes > quint64(file.size() - at)) {
            layout.isCut = true;
            break;
        }
        at += qint64(atom->bytes);
    }
    return layout;
}

} // namespace muto::media
