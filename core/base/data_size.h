#pragma once

#include <QString>

namespace muto {

/// "1.2 MB", in the locale's way: powers of 1000, as drives and file managers count, so that the same file
/// has the same size wherever it is shown. Pure.
QString dataSizeText(qint64 bytes);

} // namespace muto
