#include "core/web/page_driver.h"

#include "core/web/project_url.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QSignalSpy>

using namespace muto;
using namespace muto::web;

namespace {

/// A page that does only what it is told.
class ScriptedChannel : public PageChannel
{
public:
    void load(const QUrl &url) override { loadedUrls += url; }
    void runScript(const QString &script) override { scripts += script; }

    QList<QUrl> loadedUrls;
    QStringList scripts;
};

StageConfig config(int timeoutMs = 60'000)
{
    StageConfig config;
    config.entry = QStringLiteral("100% mein Film.html");
    config.canvas = config.output = {1920, 1080};
    config.readyTimeoutMs = timeoutMs;
    return config;
}

} // namespace

class TestPageDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheStageThenTheFilm()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy ready(&driver, &PageDriver::ready);
        driver.open(config());
        QCOMPARE(channel.loadedUrls, QList{stageUrl()});
        QVERIFY(channel.scripts.isEmpty());
        Q_EMIT channel.loaded(true, {});
        QCOMPARE(channel.scripts.size(), 1);
        QVERIFY(channel.scripts.first().contains(QStringLiteral("stage.open({")));
        QVERIFY(channel.scripts.first().contains(QStringLiteral("100% mein Film.html")));
        Q_EMIT channel.messageReceived(PageReady{});
        QCOMPARE(ready.size(), 1);
        QVERIFY(driver.isReady());
    }

    void nothingIsTakenFromTheOpeningBefore()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        driver.open(config());
        driver.open(config());
        QCOMPARE(channel.loadedUrls.size(), 2);
        QVERIFY(channel.loadedUrls[0] != channel.loadedUrls[1]);
    }

    void listensFromTheMomentTheFilmIsOpened()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy listening(&driver, &PageDriver::listening);
        driver.open(config());
        QVERIFY(!driver.isListening());
        Q_EMIT channel.loaded(true, {});
        QCOMPARE(listening.size(), 1);
        QVERIFY(driver.isListening());
    }

    void whatIsClosedSaysNothingMore()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy ready(&driver, &PageDriver::ready);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config(-1'990));
        driver.close();
        Q_EMIT channel.loaded(true, {}); // of the empty page
        Q_EMIT channel.messageReceived(PageReady{});
        Q_EMIT channel.processDied(QStringLiteral("status 2, exit code 9"));
        QVERIFY(!failed.wait(100));
        QVERIFY(ready.isEmpty());
        QVERIFY(channel.scripts.isEmpty());
    }

    void aStageThatDoesNotLoadFails()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config());
        Q_EMIT channel.loaded(false, QStringLiteral("no such resource"));
        QCOMPARE(failed.size(), 1);
    }

    void thePagesOwnReasonIsPassedOnOnce()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config());
        Q_EMIT channel.loaded(true, {});
        Q_EMIT channel.messageReceived(
            PageFailed{{ErrorKind::Composition, QStringLiteral("gsap is not defined"), {}}, false});
        Q_EMIT channel.messageReceived(
            PageFailed{{ErrorKind::Composition, QStringLiteral("and more"), {}}, false});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, QStringLiteral("gsap is not defined"));
        QVERIFY(!driver.isReady());
    }

    void aFilmThatDoesNotAppearIsOpenedOnceMore()
    {
        const PageFailed absent{{ErrorKind::Composition, QStringLiteral("could not be loaded"), {}}, true};
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config());
        Q_EMIT channel.loaded(true, {});
        Q_EMIT channel.messageReceived(absent);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(channel.loadedUrls.size(), 2);
        Q_EMIT channel.loaded(true, {});
        Q_EMIT channel.messageReceived(absent);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(channel.loadedUrls.size(), 2);
    }

    /// The page of a process that was given no scripts says nothing by itself.
    void aStageWithoutScriptsIsLoadedOnceMore()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        driver.open(config());
        Q_EMIT channel.loaded(true, {});
        QJSEngine page;
        page.evaluate(QStringLiteral("var told = '', console = { debug(line) { told = line; } };"));
        const auto without = page.evaluate(channel.scripts.first());
        QVERIFY2(!without.isError(), qPrintable(without.toString()));
        const auto message = parsePageMessage(page.evaluate(QStringLiteral("told")).toString());
        QVERIFY(message);
        Q_EMIT channel.messageReceived(*message);
        QCOMPARE(channel.loadedUrls.size(), 2);
        page.evaluate(
            QStringLiteral("told = ''; var stage = { open(config) { told = JSON.stringify(config); } };"));
        page.evaluate(channel.scripts.first());
        QVERIFY(
            page.evaluate(QStringLiteral("told")).toString().contains(QLatin1String("100% mein Film.html")));
    }

    void silenceIsGivenUp()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config(-1'990)); // with the driver's own grace: ten milliseconds
        Q_EMIT channel.loaded(true, {});
        QVERIFY(failed.wait(5000));
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("no sign of life")));
    }

    void aDeadProcessIsTheWorkersFault()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy failed(&driver, &PageDriver::failed);
        driver.open(config());
        Q_EMIT channel.processDied(QStringLiteral("status 2, exit code 9"));
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Worker);
    }

    void messagesBeforeOpeningMeanNothing()
    {
        ScriptedChannel channel;
        PageDriver driver(channel);
        QSignalSpy ready(&driver, &PageDriver::ready);
        Q_EMIT channel.messageReceived(PageReady{});
        driver.open(config());
        Q_EMIT channel.messageReceived(PageReady{}); // of the page before
        QVERIFY(ready.isEmpty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPageDriver)
#include "tst_page_driver.moc"
