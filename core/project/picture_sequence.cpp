#include "core/project/picture_sequence.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace muto::project {

namespace {

const QLatin1String kPictureStart("frame_"), kPictureEnd(".png"), kSoundStart("audio.");

bool isPicture(const QString &name)
{
    if (!name.startsWith(kPictureStart) || !name.endsWith(kPictureEnd))
        return false;
    const QStringView number = QStringView(name).mid(kPictureStart.size()).chopped(kPictureEnd.size());
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar each) {
        return each >= QLatin1Char('0') && each <= QLatin1Char('9');
    });
}

} // namespace

QString firstPictureOf(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("frame_000001.png"));
}

std::optional<PictureSequence> readPictureSequence(const QString &folder)
{
    PictureSequence sequence;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QString name = entries.fileName();
        const bool isOfPictures = isPicture(name);
        if (!entries.fileInfo().isFile() || (!isOfPictures && !name.startsWith(kSoundStart)))
            return std::nullopt;
        sequence.pictures += isOfPictures ? 1 : 0;
        sequence.sizeBytes += entries.fileInfo().size();
    }
    return sequence.pictures > 0 ? std::optional(sequence) : std::nullopt;
}

} // namespace muto::project
