#include "ui/preview/page_addresses.h"

#include <QJsonObject>

namespace muto::ui {

QJsonArray pageAddresses(const QList<edit::ElementPath> &elements)
{
    QJsonArray addresses;
    for (const edit::ElementPath &element : elements)
        addresses.append(
            QJsonObject{{QStringLiteral("file"), element.file}, {QStringLiteral("steps"), element.steps}});
    return addresses;
}

} // namespace muto::ui
