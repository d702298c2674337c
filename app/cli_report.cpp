#include "app/cli_report.h"

#include "app/lint_report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

#include <unistd.h>

namespace muto::app {

namespace {

constexpr int kBarCells = 25;
constexpr char kClearLine[] = "\r\x1b[K";

QString levelName(worker::LogLevel level)
{
    static const QStringList names = {QStringLiteral("debug"), QStringLiteral("info"),
                                      QStringLiteral("warning"), QStringLiteral("error")};
    return names.at(int(level));
}

QString place(const worker::Log &entry)
{
    if (entry.source.isEmpty())
        return {};
    return entry.line > 0 ? QStringLiteral(" (%1:%2)").arg(entry.source, QString::number(entry.line))
                          : QStringLiteral(" (%1)").arg(entry.source);
}

/// A stack of the page begins with "Error:" too; it must not look like one of ours.
QString indented(const QString &text)
{
    return QStringLiteral("  ") + QString(text).replace(QLatin1Char('\n'), QStringLiteral("\n  "));
}

QJsonObject progressObject(const render::RenderProgress &progress)
{
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("progress")},
        {QStringLiteral("text"), render::progressText(progress)},
        {QStringLiteral("percent"), render::progressPercent(progress)},
        {QStringLiteral("done"), qint64(progress.done)},
        {QStringLiteral("total"), qint64(progress.total)},
        {QStringLiteral("workers"), progress.workers},
        {QStringLiteral("elapsedSeconds"), progress.elapsedSeconds},
        {QStringLiteral("framesPerSecond"), progress.framesPerSecond},
        {QStringLiteral("remainingSeconds"),
         progress.remainingSeconds < 0 ? QJsonValue() : QJsonValue(progress.remainingSeconds)},
    };
    if (progress.memoryBytes > 0)
        object.insert(QStringLiteral("memoryBytes"), progress.memoryBytes);
    return object;
}

} // namespace

QString progressBarLine(const render::RenderProgress &progress)
{
    const int percent = render::progressPercent(progress);
    const int filled = kBarCells * percent / 100;
    QStringList parts{render::progressText(progress)};
    if (progress.framesPerSecond > 0)
        parts += QStringLiteral("%1 frames/s").arg(std::lround(progress.framesPerSecond));
    if (progress.remainingSeconds >= 1)
        parts += QStringLiteral("%1 s left").arg(std::lround(progress.remainingSeconds));
    return QString(filled, QChar(0x2588)) + QString(kBarCells - filled, QChar(0x2591)) +
           QStringLiteral(" %1%  %2").arg(percent, 3).arg(parts.join(QStringLiteral(" · ")));
}

CliReport::Style CliReport::chooseStyle(bool json, bool quiet)
{
    if (json)
        return Style::Json;
    if (quiet)
        return Style::Quiet;
    return ::isatty(STDERR_FILENO) ? Style::Terminal : Style::Lines;
}

QByteArray CliReport::logLinePrefix() const
{
    return m_style == Style::Terminal ? QByteArray(kClearLine) : QByteArray();
}

void CliReport::issue(const composition::Issue &issue)
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("issue")},
                     {QStringLiteral("where"), issue.where},
                     {QStringLiteral("message"), issue.message}});
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("Warning: %1: %2").arg(issue.where, issue.message));
}

void CliReport::problem(const composition::LintIssue &issue)
{
    const QString where = QStringLiteral("%1:%2").arg(issue.file).arg(issue.line);
    if (m_style == Style::Json) {
        QJsonObject object = issueObject(issue);
        object.insert(QStringLiteral("type"), QStringLiteral("issue"));
        object.insert(QStringLiteral("where"), where);
        return json(object);
    }
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("Warning: %1: %2 [%3]").arg(where, issue.message, issue.code));
}

void CliReport::plan(const render::RenderPlan &plan)
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("plan")},
                     {QStringLiteral("frames"), qint64(plan.frames.count())},
                     {QStringLiteral("width"), plan.outputSize.width()},
                     {QStringLiteral("height"), plan.outputSize.height()},
                     {QStringLiteral("workers"), plan.workers.count},
                     {QStringLiteral("surface"), worker::surfaceName(plan.surface.surface)},
                     {QStringLiteral("surfaceReason"), plan.surface.reason},
                     {QStringLiteral("path"), render::pathName(plan.path)},
                     {QStringLiteral("reason"), render::gateReasonName(plan.gate.reason)}});
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("%1 frames of %2 × %3 pixels, %4 worker(s), %5")
                         .arg(plan.frames.count())
                         .arg(plan.outputSize.width())
                         .arg(plan.outputSize.height())
                         .arg(plan.workers.count)
                         .arg(render::pathName(plan.path)));
}

void CliReport::progress(const render::RenderProgress &progress)
{
    if (m_style == Style::Quiet)
        return;
    if (m_style == Style::Json)
        return json(progressObject(progress));
    if (m_style == Style::Terminal) {
        std::fprintf(stderr, "%s%s", kClearLine, progressBarLine(progress).toLocal8Bit().constData());
        if (progress.stage == render::RenderStage::Complete)
            std::fputc('\n', stderr);
        std::fflush(stderr);
        return;
    }
    const QString text = render::progressText(progress);
    if (text == m_lastText)
        return;
    m_lastText = text;
    line(stderr, QStringLiteral("%1%  %2").arg(render::progressPercent(progress), 3).arg(text));
}

void CliReport::log(const worker::Log &entry)
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("console")},
                     {QStringLiteral("level"), levelName(entry.level)},
                     {QStringLiteral("text"), entry.text},
                     {QStringLiteral("source"), entry.source},
                     {QStringLiteral("line"), entry.line}});
    const bool matters = entry.level == worker::LogLevel::Warning || entry.level == worker::LogLevel::Error;
    if (matters && m_style != Style::Quiet)
        line(stderr, QStringLiteral("Page %1: %2%3").arg(levelName(entry.level), entry.text, place(entry)));
}

void CliReport::warning(const QString &text)
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("warning")}, {QStringLiteral("message"), text}});
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("Warning: %1").arg(text));
}

void CliReport::error(const Error &error)
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("failed")},
                     {QStringLiteral("message"), error.message},
                     {QStringLiteral("detail"), error.detail}});
    line(stderr, QStringLiteral("Error: %1").arg(error.message));
    if (!error.detail.isEmpty())
        line(stderr, indented(error.detail));
}

void CliReport::done(const render::RenderReport &report)
{
    if (m_style == Style::Json) {
        QJsonObject object = render::toJson(report);
        object.insert(QStringLiteral("type"), QStringLiteral("done"));
        return json(object);
    }
    if (m_style != Style::Quiet)
        line(stdout, render::summaryLine(report));
}

void CliReport::cancelled()
{
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("cancelled")}});
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("Render cancelled; nothing was written."));
}

void CliReport::row(int number, int count, const QString &outputPath)
{
    m_lastText.clear();
    if (m_style == Style::Json)
        return json({{QStringLiteral("type"), QStringLiteral("row")},
                     {QStringLiteral("index"), number},
                     {QStringLiteral("total"), count},
                     {QStringLiteral("output"), outputPath}});
    if (m_style != Style::Quiet)
        line(stderr, QStringLiteral("Film %1 of %2: %3")
                         .arg(QString::number(number), QString::number(count), outputPath));
}

void CliReport::batchDone(const QString &summary, const QJsonObject &manifest)
{
    if (m_style == Style::Json) {
        QJsonObject object = manifest;
        object.insert(QStringLiteral("type"), QStringLiteral("batch-complete"));
        return json(object);
    }
    if (m_style != Style::Quiet)
        line(stdout, summary);
}

void CliReport::line(std::FILE *stream, const QString &text)
{
    if (m_style == Style::Terminal)
        std::fputs(kClearLine, stderr);
    std::fprintf(stream, "%s\n", text.toLocal8Bit().constData());
    std::fflush(stream);
}

void CliReport::json(const QJsonObject &object)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace muto::app
