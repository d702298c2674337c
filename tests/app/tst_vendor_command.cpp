#include "app/vendor_command.h"

#include "app/app_mode.h"
#include "app/vendor_report.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::app;

class TestVendorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModeOfTheProgram()
    {
        const AppMode mode =
            chooseMode({QStringLiteral("vendor"), QStringLiteral("film"), QStringLiteral("--json")});
        QVERIFY(mode == AppMode(VendorMode{{QStringLiteral("film"), QStringLiteral("--json")}}));
    }

    void readsArguments()
    {
        const auto parsed = parseVendorCommand({QStringLiteral("film"), QStringLiteral("-c"),
                                                QStringLiteral("b.html"), QStringLiteral("--check"),
                                                QStringLiteral("--json"), QStringLiteral("--quiet")});
        VERIFY_RESULT(parsed);
        const VendorCommand expected{QStringLiteral("film"), QStringLiteral("b.html"), true, true, true};
        QVERIFY(std::get<VendorCommand>(*parsed) == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no project") << QStringList();
        QTest::newRow("unknown option") << QStringList{QStringLiteral("film"), QStringLiteral("--fast")};
        QTest::newRow("two projects") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parseVendorCommand(arguments);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    }

    void helps()
    {
        const auto parsed = parseVendorCommand({QStringLiteral("--help")});
        VERIFY_RESULT(parsed);
        QVERIFY(std::get<HelpRequest>(*parsed).text.contains(QStringLiteral("--check")));
    }

    void tellsHowItWent()
    {
        vendor::VendoringSummary summary;
        QCOMPARE(vendorSummaryLine(summary), QStringLiteral("Nothing of the web is used."));
        QCOMPARE(vendorExitCode(summary), 0);
        summary.fetched = 1;
        summary.fetchedBytes = 1500;
        summary.kept = 2;
        QCOMPARE(vendorSummaryLine(summary), QStringLiteral("Fetched 1 file (1.5 kB), kept 2 files."));
        summary.failures.push_back({});
        QCOMPARE(vendorSummaryLine(summary),
                 QStringLiteral("Fetched 1 file (1.5 kB), kept 2 files, failed 1 file."));
        QCOMPARE(vendorExitCode(summary), 1);
        QCOMPARE(vendorSummaryObject(summary).value(QLatin1String("failed")).toInt(), 1);
        summary.isCancelled = true;
        QCOMPARE(vendorExitCode(summary), 130);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestVendorCommand)
#include "tst_vendor_command.moc"
