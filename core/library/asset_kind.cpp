#include "core/library/asset_kind.h"

#include "core/base/media_names.h"

#include <QFileInfo>
#include <QHash>

namespace muto::library {

namespace {

const QHash<QString, AssetKind> &kinds()
{
    static const QHash<QString, AssetKind> table = [] {
        QHash<QString, AssetKind> made;
        const auto add = [&made](AssetKind kind, const char *suffixes) {
            const QStringList each = QString::fromLatin1(suffixes).split(QLatin1Char(' '));
            for (const QString &suffix : each)
                made.insert(suffix, kind);
        };
        add(AssetKind::Video, suffixesOf(MediaFamily::Video));
        add(AssetKind::Audio, suffixesOf(MediaFamily::Audio));
        add(AssetKind::Image, suffixesOf(MediaFamily::Image));
        add(AssetKind::Font, suffixesOf(MediaFamily::Font));
        add(AssetKind::Lottie, suffixesOf(MediaFamily::Lottie));
        add(AssetKind::Page, "html htm");
        add(AssetKind::Style, "css");
        add(AssetKind::Script, "js mjs");
        add(AssetKind::Data, "json csv tsv txt md vtt srt xml cube");
        return made;
    }();
    return table;
}

} // namespace

AssetKind assetKind(const QString &fileName)
{
    return kinds().value(QFileInfo(fileName).suffix().toLower(), AssetKind::Other);
}

bool isMedia(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Video:
    case AssetKind::Audio:
    case AssetKind::Image:
    case AssetKind::Font:
    case AssetKind::Lottie:
        return true;
    case AssetKind::Page:
    case AssetKind::Style:
    case AssetKind::Script:
    case AssetKind::Data:
    case AssetKind::Other:
        return false;
    }
    return false;
}

const QStringList &assetSuffixes()
{
    static const QStringList suffixes = [] {
        QStringList all;
        for (auto it = kinds().begin(); it != kinds().end(); ++it) {
            if (it.value() != AssetKind::Page)
                all.append(it.key());
        }
        all.sort();
        return all;
    }();
    return suffixes;
}

} // namespace muto::library
