#include "app/vendor_report.h"

#include "app/exit_codes.h"

#include <QJsonObject>
#include <QLocale>

namespace muto::app {

namespace {

QString files(int count)
{
    return count == 1 ? QStringLiteral("1 file") : QStringLiteral("%1 files").arg(count);
}

} // namespace

QString vendorSummaryLine(const vendor::VendoringSummary &summary)
{
    const QString size = QLocale::c().formattedDataSize(summary.fetchedBytes, 1, QLocale::DataSizeSIFormat);
    QString line = summary.isCancelled ? QStringLiteral("Cancelled. ") : QString();
    if (summary.fetched == 0 && summary.kept == 0 && summary.failures.empty())
        return line + QStringLiteral("Nothing of the web is used.");
    line += QStringLiteral("Fetched %1 (%2)").arg(files(summary.fetched), size);
    if (summary.kept > 0)
        line += QStringLiteral(", kept %1").arg(files(summary.kept));
    if (!summary.failures.empty())
        line += QStringLiteral(", failed %1").arg(files(int(summary.failures.size())));
    return line + QLatin1Char('.');
}

QJsonObject vendorSummaryObject(const vendor::VendoringSummary &summary)
{
    return {
        {QStringLiteral("type"), summary.isCancelled ? QStringLiteral("cancelled") : QStringLiteral("done")},
        {QStringLiteral("fetched"), summary.fetched},
        {QStringLiteral("kept"), summary.kept},
        {QStringLiteral("failed"), int(summary.failures.size())},
        {QStringLiteral("bytes"), summary.fetchedBytes}};
}

int vendorExitCode(const vendor::VendoringSummary &summary)
{
    if (summary.isCancelled)
        return kExitCancelled;
    return summary.failures.empty() ? kExitDone : kExitFailed;
}

} // namespace muto::app
