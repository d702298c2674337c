#include "core/base/external_editor.h"

#include "core/base/base_words.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace muto {

namespace {

const QString kFile = QStringLiteral("{file}");
const QString kLine = QStringLiteral("{line}");
const QString kColumn = QStringLiteral("{column}");

Error wrong(const QString &why)
{
    return {ErrorKind::Usage, BaseWords::tr("Cannot open the external editor: %1").arg(why),
            BaseWords::tr("The command is in the preferences, under Source editor.")};
}

/// Something in braces that is none of ours; empty when there is none.
QString unknownPlaceholder(const QString &command)
{
    static const QRegularExpression braces(QStringLiteral(R"(\{\w*\})"));
    auto found = braces.globalMatch(command);
    while (found.hasNext()) {
        const QString one = found.next().captured();
        if (one != kFile && one != kLine && one != kColumn)
            return one;
    }
    return {};
}

} // namespace

Result<EditorCall> editorCall(const QString &command, const FilePlace &place)
{
    if (command.count(QLatin1Char('"')) % 2 != 0)
        return fail(wrong(BaseWords::tr("a quote is left open in %1.").arg(command)));
    if (const QString unknown = unknownPlaceholder(command); !unknown.isEmpty())
        return fail(
            wrong(BaseWords::tr("%1 means nothing; there are {file}, {line} and {column}.").arg(unknown)));
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return fail(wrong(BaseWords::tr("there is no program in its command.")));
    if (!command.contains(kFile))
        words.append(kFile);
    EditorCall call{words.takeFirst(), words};
    for (QString &word : call.arguments) {
        // The path last: what is in it is not looked at again.
        word.replace(kLine, QString::number(place.line))
            .replace(kColumn, QString::number(place.column))
            .replace(kFile, place.path);
    }
    return call;
}

Result<> openInEditor(const QString &command, const FilePlace &place)
{
    const auto call = editorCall(command, place);
    if (!call)
        return fail(call.error());
    const QString program = QStandardPaths::findExecutable(call->program);
    if (program.isEmpty())
        return fail(wrong(BaseWords::tr("there is no program %1.").arg(call->program)));
    if (!QProcess::startDetached(program, call->arguments, QFileInfo(place.path).absolutePath()))
        return fail(wrong(BaseWords::tr("%1 does not start.").arg(program)));
    return ok();
}

} // namespace muto
