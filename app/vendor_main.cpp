#include "app/vendor_main.h"

#include "app/cli_report.h"
#include "app/command_main.h"
#include "app/exit_codes.h"
#include "app/termination_signals.h"
#include "app/vendor_command.h"
#include "app/vendor_report.h"
#include "core/base/logging.h"
#include "core/vendor/network_transport.h"
#include "core/vendor/vendoring.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace muto::app {

namespace {

void print(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toLocal8Bit().constData());
    std::fflush(stream);
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void tellProgress(const VendorCommand &command, const vendor::VendoringProgress &progress)
{
    if (command.quiet || progress.receivedBytes > 0)
        return;
    if (command.json)
        printJson({{QStringLiteral("type"), QStringLiteral("progress")},
                   {QStringLiteral("done"), progress.done},
                   {QStringLiteral("total"), progress.total},
                   {QStringLiteral("url"), progress.current.toDisplayString()}});
    else
        print(stderr, QStringLiteral("%1/%2  %3")
                          .arg(progress.done + 1)
                          .arg(progress.total)
                          .arg(progress.current.toDisplayString()));
}

void tellSummary(const VendorCommand &command, const vendor::VendoringSummary &summary)
{
    if (command.json)
        printJson(vendorSummaryObject(summary));
    else if (!command.quiet)
        print(stdout, vendorSummaryLine(summary));
}

int fetch(const VendorCommand &command, const composition::ProjectLocation &location, CliReport &report)
{
    vendor::NetworkTransport transport;
    vendor::Vendoring vendoring(location, transport);
    TerminationSignals termination;
    int exitCode = kExitFailed;
    QObject::connect(&termination, &TerminationSignals::received, &vendoring, &vendor::Vendoring::cancel);
    QObject::connect(&vendoring, &vendor::Vendoring::progressed, &vendoring,
                     [&](const vendor::VendoringProgress &progress) { tellProgress(command, progress); });
    QObject::connect(&vendoring, &vendor::Vendoring::failed, &vendoring,
                     [&](const Error &error) { report.error(error); });
    QObject::connect(&vendoring, &vendor::Vendoring::finished, &vendoring,
                     [&](const vendor::VendoringSummary &summary) {
                         tellSummary(command, summary);
                         exitCode = vendorExitCode(summary);
                         QCoreApplication::quit();
                     });
    vendoring.start();
    QCoreApplication::exec();
    return exitCode;
}

int check(const VendorCommand &command, const composition::ProjectLocation &location, CliReport &report)
{
    const auto errors = vendor::checkVendored(location);
    for (const Error &error : errors)
        report.error(error);
    if (command.json)
        printJson({{QStringLiteral("type"), QStringLiteral("done")},
                   {QStringLiteral("failed"), int(errors.size())}});
    else if (!command.quiet && errors.empty())
        print(stdout, QStringLiteral("Everything the composition uses of the web is vendored and intact."));
    return errors.empty() ? kExitDone : kExitFailed;
}

int run(const VendorCommand &command)
{
    CliReport report(command.json ? CliReport::Style::Json : CliReport::Style::Lines);
    installLogging(command.quiet ? LogVerbosity::Quiet : LogVerbosity::Normal);
    const auto location = composition::locateProject(command.project, command.entry);
    if (!location) {
        report.error(location.error());
        return exitCodeOf(location.error().kind);
    }
    return command.checkOnly ? check(command, *location, report) : fetch(command, *location, report);
}

} // namespace

int vendorMain(int argc, char **argv, const VendorMode &mode)
{
    return commandMain(argc, argv, mode.arguments, parseVendorCommand, run);
}

} // namespace muto::app
