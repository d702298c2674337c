#include "core/web/page_messages.h"

#include "core/web/web_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muto::web {

namespace {

const QString &messagePrefix()
{
    static const QString prefix = QStringLiteral("\u0002muto:");
    return prefix;
}

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

double number(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toDouble();
}

FrameIndex frameOf(const QJsonObject &object, const char *key)
{
    return {std::int64_t(number(object, key))};
}

PageClip clipFromJson(const QJsonObject &json)
{
    PageClip clip{text(json, "id"),           text(json, "label"),      text(json, "kind"),
                  number(json, "start"),      number(json, "duration"), int(number(json, "track")),
                  int(number(json, "zIndex"))};
    clip.sourceFile = text(json, "sourceFile");
    clip.isInside = json[QLatin1String("compositionAncestors")].toArray().size() > 1;
    return clip;
}

/// A frame that was lost is nobody's fault, and another worker will not lose it; WebGL may be had elsewhere;
/// anything else is the author's.
ErrorKind errorKind(const QString &code)
{
    if (code == QLatin1String("frame-lost") || code == QLatin1String("webgl-lost"))
        return ErrorKind::Worker;
    return code == QLatin1String("webgl-missing") ? ErrorKind::WebGl : ErrorKind::Composition;
}

Error pageError(const QJsonObject &object)
{
    return {errorKind(text(object, "code")), text(object, "message"), text(object, "detail")};
}

std::optional<PageMessage> fromJson(const QJsonObject &object)
{
    const QString type = text(object, "type");
    if (type == QLatin1String("ready"))
        return PageReady{PageManifest::fromJson(object[QLatin1String("manifest")].toObject())};
    if (type == QLatin1String("failed"))
        return PageFailed{pageError(object), text(object, "code") == QLatin1String("load-failed")};
    if (type == QLatin1String("alive"))
        return PageAlive{};
    if (type == QLatin1String("captured"))
        return PageCaptured{frameOf(object, "end")};
    if (type == QLatin1String("frame"))
        return PageFrame{frameOf(object, "frame"), object[QLatin1String("playing")].toBool()};
    if (type == QLatin1String("playing"))
        return PagePlaying{object[QLatin1String("playing")].toBool()};
    if (type == QLatin1String("scale"))
        return PageScale{number(object, "scale")};
    if (type == QLatin1String("place"))
        return PagePlace{{number(object, "x"), number(object, "y")}, number(object, "scale")};
    if (type == QLatin1String("painted"))
        return PagePainted{};
    if (type == QLatin1String("patched"))
        return PagePatched{int(number(object, "id")), text(object, "refusal")};
    if (type == QLatin1String("manifest"))
        return PageChanged{PageManifest::fromJson(object[QLatin1String("manifest")].toObject())};
    return std::nullopt;
}

} // namespace

PageManifest PageManifest::fromJson(const QJsonObject &json)
{
    PageManifest manifest;
    manifest.compositionId = text(json, "compositionId");
    manifest.duration = number(json, "duration");
    manifest.stateful = json[QLatin1String("stateful")].toBool();
    for (const QJsonValue &clip : json[QLatin1String("clips")].toArray())
        manifest.clips.push_back(clipFromJson(clip.toObject()));
    manifest.json = json;
    return manifest;
}

QStringList PageManifest::warnings(QLatin1String code) const
{
    QStringList messages;
    for (const QJsonValue &value : json[QLatin1String("warnings")].toArray()) {
        const QJsonObject warning = value.toObject();
        if (warning[QLatin1String("code")].toString() == code)
            messages.append(text(warning, "message"));
    }
    return messages;
}

std::optional<PageMessage> parsePageMessage(const QString &consoleText)
{
    if (!consoleText.startsWith(messagePrefix()))
        return std::nullopt;
    const QByteArray json = QStringView(consoleText).mid(messagePrefix().size()).toUtf8();
    return fromJson(QJsonDocument::fromJson(json).object());
}

QString notLoadedScript()
{
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("failed")},
        {QStringLiteral("code"), QStringLiteral("load-failed")},
        {QStringLiteral("message"), WebWords::tr("The stage of the page has none of its scripts")}};
    const QString line =
        messagePrefix() + QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
    return QStringLiteral("console.debug(...%1)")
        .arg(QString::fromUtf8(QJsonDocument(QJsonArray{line}).toJson(QJsonDocument::Compact)));
}

} // namespace muto::web
