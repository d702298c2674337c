#include "core/render/page_warnings.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace muto;
using namespace muto::render;

namespace {

/// JSON written with the other quotes: moc of Qt 6.4 loses its way in raw strings.
std::vector<PageWarning> warningsOf(QByteArray manifest)
{
    return pageWarnings(QJsonDocument::fromJson(manifest.replace('\'', '"')).object());
}

} // namespace

class TestPageWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThePageSays()
    {
        const auto warnings =
            warningsOf("{'warnings': [ {'code': 'media_load_failed', 'message': 'a.png could not be "
                       "loaded'}, {'code': 'unsupported_css', 'message': '@scope is unknown', 'file': "
                       "'a.css', 'line': 7}, {'code': 'nameless'}, 5]}");
        QCOMPARE(int(warnings.size()), 2);
        QCOMPARE(warningText(warnings[0]), QStringLiteral("a.png could not be loaded"));
        QCOMPARE(warningText(warnings[1]), QStringLiteral("@scope is unknown (a.css:7)"));
        QVERIFY(warningsOf("{}").empty());
        QVERIFY(warningsOf("{'warnings': 'none'}").empty());
    }

    void namesTheFileAloneWhenTheLineIsUnknown()
    {
        QCOMPARE(warningText({QStringLiteral("x"), QStringLiteral("Odd"), QStringLiteral("a.css"), 0}),
                 QStringLiteral("Odd (a.css)"));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<bool>("variables");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("nobody is strict") << "unsupported_css" << false << false << true;
        QTest::newRow("strict") << "unsupported_css" << true << false << false;
        QTest::newRow("about something else") << "unsupported_css" << false << true << true;
        QTest::newRow("an unknown variable") << "undeclared_variable" << false << true << false;
        QTest::newRow("a value outside its options")
            << "runtime_unknown_enum_value" << false << true << false;
    }

    void judges()
    {
        QFETCH(QString, code);
        QFETCH(bool, everything);
        QFETCH(bool, variables);
        const std::vector<PageWarning> warnings{{code, QStringLiteral("It is odd"), {}, 0}};
        const auto judged = judgeWarnings(warnings, {everything, variables});
        QTEST(judged.has_value(), "accepted");
        if (!judged) {
            QCOMPARE(judged.error().kind, ErrorKind::Composition);
            QVERIFY(judged.error().message.contains(QStringLiteral("It is odd")));
        }
    }

    void aPageWithoutWarningsPassesEveryJudge() { VERIFY_RESULT(judgeWarnings({}, {true, true})); }
};

MUTO_TEST_MAIN(QCoreApplication, TestPageWarnings)
#include "tst_page_warnings.moc"
