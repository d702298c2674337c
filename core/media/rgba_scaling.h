#pragma once

#include <QByteArray>
#include <QSize>

namespace muto::media {

/// R G B A pixels with straight alpha brought to another size: area averages when smaller, weighted by alpha,
/// so that what is transparent does not colour its neighbours. The same bytes for the same size.
QByteArray scaledRgba(const QByteArray &rgba, QSize from, QSize to);

} // namespace muto::media
