#pragma once

#include <QString>
#include <QStringList>

namespace muto::library {

/// What a file is to a film, by its name alone.
enum class AssetKind { Video, Audio, Image, Font, Lottie, Page, Style, Script, Data, Other };

AssetKind assetKind(const QString &fileName);

/// Whether it is something to be looked at or heard: what the Assets section lists.
bool isMedia(AssetKind kind);

/// Suffixes of the files that can be brought into a project as assets, in lower case, without the dot.
const QStringList &assetSuffixes();

} // namespace muto::library
