#include "core/media/media_logging.h"

#include "core/base/logging.h"
#include "core/media/media_probe.h"
#include "core/media/video_frame_reader.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <mutex>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

struct Line
{
    QtMsgType type;
    QString category;
    QString text;
};

std::mutex g_mutex;
QList<Line> g_lines;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(g_mutex);
    g_lines.append({type, QString::fromLatin1(context.category), text});
}

/// What is logged as long as this lives.
class Collected
{
public:
    Collected()
        : m_before(qInstallMessageHandler(collect))
    {
        g_lines.clear();
    }
    ~Collected() { qInstallMessageHandler(m_before); }
    static QList<Line> lines()
    {
        const std::lock_guard lock(g_mutex);
        return g_lines;
    }

private:
    QtMessageHandler m_before;
};

} // namespace

class TestMediaLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void anOrdinaryFilmSaysNothing()
    {
        const Collected collected;
        for (const Quality quality : {Quality::Draft, Quality::Standard, Quality::High})
            VERIFY_RESULT(writeNumberedFilm(path(), 30, quality));
        VERIFY_RESULT(probeMedia(path()));
        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        VERIFY_RESULT(reader->next());
        QVERIFY2(Collected::lines().isEmpty(), qPrintable(textOfFirst()));
    }

    void whatLibavCannotDoIsAWarningOfOurs()
    {
        const Collected collected;
        const EncodeProfile profile{"libx264", {{"preset", "no-such-preset"}}};
        QVERIFY(!MediaWriter::create({path(), kNumberedSize, {}, profile}));
        const QList<Line> lines = Collected::lines();
        QVERIFY(!lines.isEmpty());
        for (const Line &line : lines) {
            QCOMPARE(line.type, QtWarningMsg);
            QCOMPARE(line.category, QStringLiteral("app.media"));
            QVERIFY(!line.text.endsWith(QLatin1Char('\n')));
        }
        QVERIFY(textOfFirst().contains(QStringLiteral("no-such-preset")));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("film.mp4")); }

    static QString textOfFirst() { return Collected::lines().value(0).text; }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestMediaLogging)
#include "tst_media_logging.moc"
