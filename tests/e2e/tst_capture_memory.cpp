#include "tests/support/program_run.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>

using namespace muto::test;

namespace {

constexpr qint64 kMegabyte = 1 << 20;

/// The number in the last "Streaming frame 123/1000" of a text; 0 before the first.
int lastFrame(const QByteArray &text)
{
    constexpr char kWords[] = "Streaming frame ";
    const qsizetype at = text.lastIndexOf(kWords);
    const qsizetype begin = at + qsizetype(sizeof kWords) - 1;
    return at < 0 ? 0 : text.mid(begin, text.indexOf('/', begin) - begin).toInt();
}

} // namespace

/// The whole program in memory, while it renders.
class TestCaptureMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullHdFitsIn700Megabytes()
    {
        const QList<qint64> samples = render({1920, 1080}, 10);
        QVERIFY(samples.size() >= 5);
        const qint64 most = *std::max_element(samples.begin(), samples.end());
        qInfo("%lld MB at most, of %lld samples", most / kMegabyte, qint64(samples.size()));
        QVERIFY2(most > 100 * kMegabyte, "This cannot be all of it.");
        QVERIFY(most < 700 * kMegabyte);
    }

    void aLongFilmTakesNoMoreThanAShortOne()
    {
        // Chromium's own heap breathes, by 60 MB and more where others keep the processors: its lowest point
        // tells. A picture kept by mistake would be 45 MB after eight hundred of them.
        constexpr qint64 kBreath = 16 * kMegabyte;
        const QList<qint64> samples = render({320, 180}, 40);
        const qsizetype third = samples.size() / 3;
        QVERIFY(third >= 3);
        const qint64 early = *std::min_element(samples.begin(), samples.begin() + third);
        const qint64 late = *std::min_element(samples.end() - third, samples.end());
        qInfo("%lld MB at first, %lld MB at last", early / kMegabyte, late / kMegabyte);
        QVERIFY(late < early + kBreath);
    }

private:
    /// Memory while a film is made, looked at whenever the program says how far it is, from the 100th frame
    /// on.
    static QList<qint64> render(QSize size, int seconds)
    {
        TestPage page = numberedPage();
        page.size = size;
        page.duration = QString::number(seconds);
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        run.start({QStringLiteral("render"), project.folder(), QStringLiteral("-w"), QStringLiteral("1"),
                   QStringLiteral("-q"), QStringLiteral("draft"), QStringLiteral("-o"),
                   project.beside(QStringLiteral("film.mp4"))});
        QList<qint64> samples;
        while (run.waitForMore()) {
            if (lastFrame(run.errors()) >= 100)
                samples += run.memoryBytes();
        }
        if (run.exitCode() != 0)
            qWarning("%s", run.said().constData());
        return samples;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCaptureMemory)
#include "tst_capture_memory.moc"
