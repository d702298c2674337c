#include "core/web/runtime_scripts.h"

#include <QFile>

namespace muto::web {

namespace {

QString joinedRuntime()
{
    QFile file(QStringLiteral(":/runtime/muto_runtime.js"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "joinedRuntime", "the runtime is compiled into the program");
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QWebEngineScript runtimeScript()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("muto-runtime"));
    script.setSourceCode(joinedRuntime());
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    return script;
}

} // namespace muto::web
