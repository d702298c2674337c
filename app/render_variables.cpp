#include "app/render_variables.h"

#include <QDir>
#include <QFile>

namespace muto::app {

namespace {

Result<QJsonObject> readVariablesFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("Cannot read the variables in %1: %2")
                                       .arg(QDir::toNativeSeparators(path), file.errorString()));
    return composition::parseVariables(file.readAll(), QDir::toNativeSeparators(path));
}

} // namespace

Result<QJsonObject> givenVariables(const RenderCommand &command)
{
    QJsonObject values;
    if (!command.variablesFile.isEmpty()) {
        auto read = readVariablesFile(command.variablesFile);
        if (!read)
            return read;
        values = *read;
    }
    if (command.variables.isEmpty())
        return values;
    const auto given = composition::parseVariables(command.variables.toUtf8(), QStringLiteral("--variables"));
    if (!given)
        return given;
    for (auto value = given->begin(); value != given->end(); ++value)
        values.insert(value.key(), value.value());
    return values;
}

} // namespace muto::app
