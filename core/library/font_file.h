#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>

namespace muto::library {

/// What a TrueType or OpenType file says about its face.
struct FontFile
{
    QStringList families; ///< By which it goes; the one that people know first.
    QString weights;      ///< As CSS says them: "400", or "100 900" of one that can vary.
    bool isItalic = false;
    bool mayBeEmbedded = true; ///< Its licence lets it go along with a document that is edited.
};

/// Nothing of a file that is compressed, a collection of faces, or no font. Reads the tables it needs only.
std::optional<FontFile> readFontFile(QIODevice &file);

/// Every face of a family in folders and all below them. Blocks.
QStringList fontFilesOf(const QString &family, const QStringList &folders);

} // namespace muto::library
