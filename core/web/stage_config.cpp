#include "core/web/stage_config.h"

#include <QJsonDocument>

namespace muto::web {

QJsonObject StageConfig::toJson() const
{
    return {
        {QStringLiteral("mode"),
         mode == Mode::Capture ? QStringLiteral("capture") : QStringLiteral("preview")},
        {QStringLiteral("url"), entry},
        {QStringLiteral("width"), canvas.width()},
        {QStringLiteral("height"), canvas.height()},
        {QStringLiteral("outputWidth"), output.width()},
        {QStringLiteral("outputHeight"), output.height()},
        {QStringLiteral("fps"), QJsonObject{{QStringLiteral("num"), double(frameRate.numerator())},
                                            {QStringLiteral("den"), double(frameRate.denominator())}}},
        {QStringLiteral("declaredDuration"), declaredDuration},
        {QStringLiteral("readyTimeoutMs"), readyTimeoutMs},
        {QStringLiteral("videoCoverage"), videoCoverage},
        {QStringLiteral("variables"), variables},
        {QStringLiteral("fonts"), fonts},
        {QStringLiteral("toleratesErrors"), toleratesErrors},
        {QStringLiteral("mayLackWebGl"), mayLackWebGl},
        {QStringLiteral("transparent"), transparent},
    };
}

QString scriptCall(const QString &function, const QJsonObject &argument)
{
    return function + QLatin1Char('(') +
           QString::fromUtf8(QJsonDocument(argument).toJson(QJsonDocument::Compact)) + QLatin1Char(')');
}

} // namespace muto::web
