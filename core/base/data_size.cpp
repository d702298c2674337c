#include "core/base/data_size.h"

#include <QLocale>

namespace muto {

QString dataSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace muto
