#include "core/web/runtime_scripts.h"

#include <QFile>

namespace muto::web {

QString runtimeScript()
{
    QFile file(QStringLiteral(":/runtime/muto_runtime.js"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "runtimeScript", "the runtime is compiled into the program");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace muto::web
