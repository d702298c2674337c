#include "ui/render/render_command_line.h"

#include "ui/render/format_words.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace muto::ui {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString renderCommandLine(const render::RenderRequest &request, const render::RenderConfig &config,
                          FrameRate compositionRate, const QString &dataFile)
{
    QStringList words{QStringLiteral("mutoscope"), QStringLiteral("render"), request.projectFolder};
    if (request.entry != QLatin1String("index.html"))
        words << QStringLiteral("-c") << request.entry;
    words << QStringLiteral("-o") << request.outputPath;
    if (!dataFile.isEmpty())
        words << QStringLiteral("--batch") << dataFile;
    if (request.frameRate != compositionRate)
        words << QStringLiteral("-f") << request.frameRate.toString();
    if (request.format != render::OutputFormat::Mp4)
        words << QStringLiteral("--format") << render::formatName(request.format);
    if (asksForQuality(request.format))
        words << QStringLiteral("-q") << media::qualityName(request.quality);
    if (request.outputSize != request.canvas)
        words << QStringLiteral("--size")
              << QStringLiteral("%1x%2").arg(request.outputSize.width()).arg(request.outputSize.height());
    if (request.workers)
        words << QStringLiteral("-w") << QString::number(*request.workers);
    if (request.range.from > 0)
        words << QStringLiteral("--from") << number(request.range.from);
    if (request.range.to)
        words << QStringLiteral("--to") << number(*request.range.to);
    if (!request.variables.isEmpty())
        words << QStringLiteral("--variables")
              << QString::fromUtf8(QJsonDocument(request.variables).toJson(QJsonDocument::Compact));
    if (request.strictness.everything)
        words << QStringLiteral("--strict");
    const render::RenderConfig defaults;
    if (!config.enableStreamingEncode)
        words << QStringLiteral("--no-streaming");
    else if (config.streamingEncodeMaxDurationSeconds != defaults.streamingEncodeMaxDurationSeconds)
        words << QStringLiteral("--streaming-max-duration")
              << number(config.streamingEncodeMaxDurationSeconds);
    if (config.surface)
        words << QStringLiteral("--surface") << worker::surfaceName(*config.surface);
    for (QString &word : words)
        word = shellQuoted(word);
    return words.join(QLatin1Char(' '));
}

} // namespace muto::ui
