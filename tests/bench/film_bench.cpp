// Renders compositions with the real program and prints what it took, as a table in Markdown.
//
//   film_bench PROGRAM COMPOSITION... [--quality=draft] [--runs=3]
//
// Each composition is rendered through both paths in turn. Processor time is that of all our processes
// together; memory is the highest sum of their proportional set sizes.
#include "tests/bench/process_family.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <vector>

using muto::bench::ProcessFamily;

namespace {

constexpr int kSampleEveryMs = 50;

struct Run
{
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double captureFramesPerSecond = 0;
    double timesRealTime = 0;
    double peakMegabytes = 0;
};

/// The report the program prints as its last line of JSON.
QJsonObject lastObject(const QByteArray &output)
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.last()).object();
}

Run render(const QString &program, const QString &composition, const QStringList &options)
{
    const QByteArray value = QUuid::createUuid().toByteArray(QUuid::Id128);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUTO_BENCH_RUN"), QString::fromLatin1(value));
    ProcessFamily family("MUTO_BENCH_RUN=" + value);
    QTemporaryDir folder;

    QProcess process;
    process.setProcessEnvironment(environment);
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, &sampler, [&family] { family.sample(); });
    QElapsedTimer wall;
    wall.start();
    process.start(program, QStringList{QStringLiteral("render"), composition, QStringLiteral("--json"),
                                       QStringLiteral("-o"), folder.filePath(QStringLiteral("film.mp4"))} +
                               options);
    sampler.start(kSampleEveryMs);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const double seconds = double(wall.elapsed()) / 1000.0;
    if (process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());

    const QJsonObject report = lastObject(process.readAllStandardOutput());
    const auto number = [&report](const char *key) { return report[QLatin1String(key)].toDouble(); };
    return {seconds, family.cpuSeconds(), number("frames") / number("captureSeconds"),
            number("durationSeconds") / seconds, double(family.peakPssBytes()) / 1e6};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double medianOf(const std::vector<Run> &runs, double Run::*member)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.*member);
    return median(values);
}

void printRow(const QString &name, const QString &path, const std::vector<Run> &runs)
{
    std::printf("| %s | %s | %.2f | %.1f | %.0f | %.2f | %.0f |\n", qPrintable(name), qPrintable(path),
                medianOf(runs, &Run::wallSeconds), medianOf(runs, &Run::cpuSeconds),
                medianOf(runs, &Run::captureFramesPerSecond), medianOf(runs, &Run::timesRealTime),
                medianOf(runs, &Run::peakMegabytes));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("quality"), {}, QStringLiteral("name"), QStringLiteral("draft")},
                       {QStringLiteral("runs"), {}, QStringLiteral("count"), QStringLiteral("3")}});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QString quality = parser.value(QStringLiteral("quality"));
    const int runs = parser.value(QStringLiteral("runs")).toInt();

    std::printf("| composition, %s | path | wall s | CPU s | frames/s | × real time | peak PSS MB |\n"
                "|---|---|---|---|---|---|---|\n",
                qPrintable(quality));
    for (const QString &composition : arguments.mid(1)) {
        std::vector<Run> streaming;
        std::vector<Run> disk;
        for (int i = 0; i < runs; ++i) {
            streaming.push_back(render(arguments.first(), composition,
                                       {QStringLiteral("-q"), quality, QStringLiteral("--streaming")}));
            disk.push_back(render(arguments.first(), composition,
                                  {QStringLiteral("-q"), quality, QStringLiteral("--no-streaming")}));
        }
        printRow(QFileInfo(composition).fileName(), QStringLiteral("streaming"), streaming);
        printRow(QFileInfo(composition).fileName(), QStringLiteral("disk"), disk);
    }
    return 0;
}
