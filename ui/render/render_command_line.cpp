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

QStringList commandFor(const QString &folder, const QString &entry)
{
    QStringList words{QStringLiteral("mutoscope"), QStringLiteral("render"), folder};
    if (entry != QLatin1String("index.html"))
        words << QStringLiteral("-c") << entry;
    return words;
}

void addVariables(QStringList &words, const QJsonObject &values)
{
    if (!values.isEmpty())
        words << QStringLiteral("--variables")
              << QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString quotedLine(QStringList words)
{
    for (QString &word : words)
        word = shellQuoted(word);
    return words.join(QLatin1Char(' '));
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
    QStringList words = commandFor(request.projectFolder, request.entry);
    words << QStringLiteral("-o") << request.outputPath;
    if (!dataFile.isEmpty())
        words << QStringLiteral("--batch") << dataFile;
    if (request.frameRate != compositionRate)
        words << QStringLiteral("-f") << request.frameRate.toString();
    if (request.format != render::OutputFormat::Mp4)
        words << QStringLiteral("--format") << render::formatName(request.format);
    if (render::hasQuality(request.format))
        words << QStringLiteral("-q") << media::qualityName(request.quality);
    if (request.rate.crf)
        words << QStringLiteral("--crf") << QString::number(*request.rate.crf);
    if (request.rate.bitRate)
        words << QStringLiteral("--video-bitrate") << QString::number(*request.rate.bitRate);
    if (render::hasAlpha(request.format) && request.keepBackground)
        words << QStringLiteral("--keep-background");
    if (request.format == render::OutputFormat::Gif && request.gifRepeats > 0)
        words << QStringLiteral("--gif-loop") << QString::number(request.gifRepeats);
    if (request.outputSize != request.canvas)
        words << QStringLiteral("--size")
              << QStringLiteral("%1x%2").arg(request.outputSize.width()).arg(request.outputSize.height());
    if (request.workers)
        words << QStringLiteral("-w") << QString::number(*request.workers);
    if (request.range.from > 0)
        words << QStringLiteral("--from") << number(request.range.from);
    if (request.range.to)
        words << QStringLiteral("--to") << number(*request.range.to);
    addVariables(words, request.variables);
    if (request.strictness.everything)
        words << (request.strictness.lint ? QStringLiteral("--strict-all") : QStringLiteral("--strict"));
    const render::RenderConfig defaults;
    if (config.lowMemory)
        words << QStringLiteral("--low-memory");
    if (!config.enableStreamingEncode)
        words << QStringLiteral("--no-streaming");
    else if (config.streamingEncodeMaxDurationSeconds != defaults.streamingEncodeMaxDurationSeconds)
        words << QStringLiteral("--streaming-max-duration")
              << number(config.streamingEncodeMaxDurationSeconds);
    if (config.surface)
        words << QStringLiteral("--surface") << worker::surfaceName(*config.surface);
    return quotedLine(words);
}

QString valuesCommandLine(const QString &folder, const QString &entry, const QJsonObject &values)
{
    QStringList words = commandFor(folder, entry);
    addVariables(words, values);
    return quotedLine(words);
}

} // namespace muto::ui
