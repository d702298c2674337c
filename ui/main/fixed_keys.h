#pragma once

#include "ui/main/surface.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace muto::ui {

/// Keys that are no command's and stay as they are: what they do depends on what has them just then, or
/// everybody knows them from elsewhere.
struct FixedKey
{
    Surface surface;
    QString what;
    QList<QKeySequence> keys;
};

/// All of them, as lists have them.
std::vector<FixedKey> fixedKeys();

/// What a key does besides, where a command of `surface` would have it: of the same place, or, for one of the
/// window, of a panel. Nothing where it is free.
std::optional<FixedKey> fixedKeyFor(const QKeySequence &key, Surface surface);

} // namespace muto::ui
