#pragma once

#include "core/library/asset_kind.h"

#include <QSize>
#include <QString>

#include <optional>

namespace muto::library {

/// What a file says about itself.
struct AssetFacts
{
    AssetKind kind = AssetKind::Other;
    QSize size;                    ///< Of the picture; empty when it has none or does not say.
    std::optional<double> seconds; ///< Of films and sounds.
    bool hasSound = false;
    QString fault; ///< Why it cannot be used, for a person; empty when it can.
};

/// Opens a file and reads its beginning. Blocks; any thread.
AssetFacts readAssetFacts(const QString &path);

} // namespace muto::library
