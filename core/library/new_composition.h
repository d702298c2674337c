#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace muto::library {

/// The page of a film, or of a part of one, with nothing in it yet. Pure.
QByteArray newComposition(const QString &id, QSize canvas, double seconds);

} // namespace muto::library
