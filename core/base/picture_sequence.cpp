#include "core/base/picture_sequence.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace muto {

namespace {

bool isPicture(const QString &name)
{
    static const QRegularExpression picture(QStringLiteral("\\Aframe_[0-9]{6,}\\.png\\z"));
    return picture.match(name).hasMatch();
}

} // namespace

QString pictureName(std::int64_t position)
{
    return QStringLiteral("frame_%1.png").arg(position + 1, 6, 10, QLatin1Char('0'));
}

QString sequenceSoundName()
{
    return QStringLiteral("audio.wav");
}

bool isPartOfSequence(const QString &name)
{
    return name == sequenceSoundName() || isPicture(name);
}

QString firstPictureOf(const QString &folder)
{
    return QDir(folder).filePath(pictureName(0));
}

std::optional<PictureSequence> readPictureSequence(const QString &folder)
{
    PictureSequence sequence;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QString name = entries.fileName();
        if (!entries.fileInfo().isFile() || !isPartOfSequence(name))
            return std::nullopt;
        sequence.pictures += isPicture(name) ? 1 : 0;
        sequence.sizeBytes += entries.fileInfo().size();
    }
    return sequence.pictures > 0 ? std::optional(sequence) : std::nullopt;
}

} // namespace muto
