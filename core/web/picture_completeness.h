#pragma once

#include <QByteArrayView>

namespace muto::web {

/// Whether the file of a PNG, JPEG or WebP picture ends before the picture does, as an interrupted copy
/// leaves it. Browsers show what is there and say nothing. `file` is all of it; other formats are taken to be
/// whole. Pure.
bool endsEarly(QByteArrayView file);

} // namespace muto::web
