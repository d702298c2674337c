#include "core/render/stages/stage_loop.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace muto;
using namespace muto::render;

namespace {

enum class Ending { Before, Meanwhile, Stop, ThreadQuits };

} // namespace

Q_DECLARE_METATYPE(Ending)

class TestStageLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysSaysHowItEnded_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("before the wait") << Ending::Before << false;
        QTest::newRow("meanwhile") << Ending::Meanwhile << false;
        QTest::newRow("a request to stop") << Ending::Stop << true;
        QTest::newRow("the thread is told to quit") << Ending::ThreadQuits << true;
    }

    void alwaysSaysHowItEnded()
    {
        QFETCH(Ending, ending);
        QFETCH(bool, isCancelled);
        std::stop_source stop;
        Result<> result = fail(ErrorKind::Io, QStringLiteral("it did not run"));
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            StageLoop loop(stop.get_token());
            if (ending == Ending::Before)
                loop.end(ok());
            QTimer::singleShot(0, loop.context(), [&] {
                if (ending == Ending::Meanwhile)
                    loop.end(ok());
                else if (ending == Ending::Stop)
                    stop.request_stop();
                else if (ending == Ending::ThreadQuits)
                    QThread::currentThread()->quit();
            });
            result = loop.wait();
        }));
        thread->start();
        thread->wait();
        QCOMPARE(!result && result.error().kind == ErrorKind::Cancelled, isCancelled);
        QCOMPARE(result.has_value(), !isCancelled);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStageLoop)
#include "tst_stage_loop.moc"
