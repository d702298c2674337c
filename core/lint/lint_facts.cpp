#include "core/lint/lint_facts.h"

#include "core/library/asset_kind.h"
#include "core/media/media_probe.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QMutex>

namespace muto::lint {

namespace {

struct KnownCodec
{
    qint64 size = -1;
    qint64 modified = 0;
    QString codec; ///< Empty for what is no film after all.
};

/// What has been looked at so far, for whichever thread looks next.
class KnownCodecs
{
public:
    KnownCodec find(const QString &path)
    {
        const QMutexLocker lock(&m_mutex);
        return m_codecs.value(path);
    }
    void insert(const QString &path, const KnownCodec &codec)
    {
        const QMutexLocker lock(&m_mutex);
        m_codecs.insert(path, codec);
    }

private:
    QMutex m_mutex;
    QHash<QString, KnownCodec> m_codecs;
};

QString codecOf(const QString &path)
{
    static KnownCodecs codecs;
    const QFileInfo file(path);
    KnownCodec now{file.size(), file.lastModified().toMSecsSinceEpoch(), {}};
    const KnownCodec known = codecs.find(path);
    if (known.size == now.size && known.modified == now.modified)
        return known.codec;
    const auto info = media::probeMedia(path);
    if (info && !info->videoStreams.empty())
        now.codec = info->videoStreams.front().codec;
    codecs.insert(path, now);
    return now.codec;
}

} // namespace

composition::LintFonts bundledFonts(const QJsonObject &fontMap)
{
    composition::LintFonts fonts;
    for (const char *list : {"families", "scripts"}) {
        for (const QJsonValue &family : fontMap.value(QLatin1String(list)).toArray())
            fonts.known.append(family.toString());
    }
    const QJsonObject aliases = fontMap.value(QLatin1String("aliases")).toObject();
    for (auto family = aliases.begin(); family != aliases.end(); ++family) {
        for (const QJsonValue &alias : family.value().toArray())
            fonts.aliases.insert(alias.toString().toLower(), family.key());
    }
    return fonts;
}

QSet<QString> hevcFiles(const QString &folder, const QStringList &files)
{
    QSet<QString> films;
    for (const QString &name : files) {
        if (library::assetKind(name) == library::AssetKind::Video &&
            codecOf(folder + QLatin1Char('/') + name) == QLatin1String("hevc"))
            films.insert(name);
    }
    return films;
}

} // namespace muto::lint
