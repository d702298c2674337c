#include "core/render/png_sequence.h"

#include <QRegularExpression>

namespace muto::render {

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
    static const QRegularExpression picture(QStringLiteral("\\Aframe_[0-9]{6,}\\.png\\z"));
    return name == sequenceSoundName() || picture.match(name).hasMatch();
}

} // namespace muto::render
