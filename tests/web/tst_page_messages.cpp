#include "core/web/page_messages.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::web;

namespace {

QString fromStage(const char *json)
{
    return QStringLiteral("\u0002muto:") + QString::fromUtf8(json);
}

} // namespace

class TestPageMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readiness()
    {
        const auto message = parsePageMessage(fromStage(
            R"({"type":"ready","manifest":{"compositionId":"main","duration":10.5,"stateful":true,
                "clips":[{"id":"a","label":"Card A","kind":"element","start":1,"duration":2.5,"track":3}]}})"));
        QVERIFY(message);
        const auto *ready = std::get_if<PageReady>(&*message);
        QVERIFY(ready);
        QCOMPARE(ready->manifest.compositionId, QStringLiteral("main"));
        QCOMPARE(ready->manifest.duration, 10.5);
        QCOMPARE(ready->manifest.stateful, true);
        QCOMPARE(ready->manifest.clips.size(), std::size_t(1));
        QCOMPARE(ready->manifest.clips[0].label, QStringLiteral("Card A"));
        QCOMPARE(ready->manifest.clips[0].track, 3);
    }

    void failure()
    {
        const auto message = parsePageMessage(fromStage(
            R"({"type":"failed","code":"script-error","message":"gsap is not defined","detail":"index.html:12"})"));
        QVERIFY(message);
        const auto *failed = std::get_if<PageFailed>(&*message);
        QVERIFY(failed);
        QCOMPARE(failed->error.kind, ErrorKind::Composition);
        QCOMPARE(failed->error.message, QStringLiteral("gsap is not defined"));
    }

    void aLostFrameIsNotTheAuthorsFault()
    {
        const auto message = parsePageMessage(
            fromStage(R"({"type":"failed","code":"frame-lost","message":"Frame 7 was lost","detail":""})"));
        QCOMPARE(std::get<PageFailed>(*message).error.kind, ErrorKind::Worker);
    }

    void transport()
    {
        const auto frame =
            parsePageMessage(fromStage(R"({"type":"frame","frame":42,"time":1.4,"playing":true})"));
        QVERIFY(frame && std::holds_alternative<PageFrame>(*frame));
        QCOMPARE(std::get<PageFrame>(*frame).frame.value, 42);
        QVERIFY(std::get<PageFrame>(*frame).playing);
        QVERIFY(std::holds_alternative<PageAlive>(*parsePageMessage(fromStage(R"({"type":"alive"})"))));
        QCOMPARE(std::get<PageScale>(*parsePageMessage(fromStage(R"({"type":"scale","scale":0.5})"))).scale,
                 0.5);
    }

    void theAuthorsLinesAreNotOurs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << "hello";
        QTest::newRow("looks alike") << R"(muto:{"type":"ready"})";
        QTest::newRow("unknown type") << fromStage(R"({"type":"dance"})");
        QTest::newRow("broken") << fromStage(R"({"type":)");
        QTest::newRow("empty") << QString();
    }

    void theAuthorsLinesAreNotOurs()
    {
        QFETCH(QString, text);
        QVERIFY(!parsePageMessage(text));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPageMessages)
#include "tst_page_messages.moc"
