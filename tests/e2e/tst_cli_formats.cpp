#include "core/media/video_picture_source.h"
#include "tests/support/picture_answers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>

using namespace muto;
using namespace muto::test;

namespace {

constexpr QPoint kBare(300, 10);   ///< Where the author put nothing.
constexpr QPoint kCard(50, 90);    ///< Red.
constexpr QPoint kVeil(150, 90);   ///< Blue, half there.
constexpr QPoint kBehind(250, 90); ///< The background of a nested composition.

/// Page and root have backgrounds, which films with alpha go without, and so has a composition inside.
TestPage layeredPage()
{
    TestPage page;
    page.duration = QStringLiteral("0.4");
    page.head = "<style>body{background:#203040}#root{background:linear-gradient(#111,#333)}</style>";
    page.body = "<style>#root>div{position:absolute;top:60px;width:80px;height:80px}</style>"
                "<div style='left:10px;background:#e94560'></div>"
                "<div style='left:110px;background:rgba(0,128,255,.5)'></div>"
                "<div data-composition-id=inner data-start=0 data-duration=0.4 "
                "style='left:210px;background:#0f0'></div>"
                "<div id=moving style='left:10px;top:0;width:20px;height:20px;background:#fff'></div>";
    page.script = "document.addEventListener('hf-seek', ({ detail }) => {"
                  " moving.style.transform = `translateX(${Math.round(detail.time * 30) * 20}px)`; });";
    return page;
}

int worst(QRgb is, QRgb should)
{
    return std::max({std::abs(qRed(is) - qRed(should)), std::abs(qGreen(is) - qGreen(should)),
                     std::abs(qBlue(is) - qBlue(should)), std::abs(qAlpha(is) - qAlpha(should))});
}

} // namespace

/// The real program writes every format there is.
class TestCliFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_project.write(QStringLiteral("index.html"), layeredPage().html()); }

    void whatIsNotThereIsTransparent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("tolerance");
        QTest::addColumn<int>("veil"); // alpha
        QTest::newRow("webm") << "film.webm"
                              << "" << 8 << 128;
        QTest::newRow("webm through disk") << "disk.webm"
                                           << "--no-streaming" << 8 << 128;
        QTest::newRow("mov") << "film.mov"
                             << "" << 4 << 128;
        QTest::newRow("gif") << "film.gif"
                             << "" << 4 << 255;
        QTest::newRow("pictures") << "pictures"
                                  << "--format png-sequence" << 0 << 128;
    }

    void whatIsNotThereIsTransparent()
    {
        QFETCH(QString, name);
        QFETCH(QString, options);
        QFETCH(int, tolerance);
        QFETCH(int, veil);
        render(name, options);
        for (const int frame : {0, 7, 11}) {
            const QImage image = imageAt(name, frame);
            QCOMPARE(image.size(), QSize(320, 180));
            QVERIFY(qAlpha(image.pixel(kBare)) <= tolerance);
            QVERIFY(qAlpha(image.pixel(kBehind)) <= tolerance);
            QVERIFY(worst(image.pixel(kCard), qRgb(0xe9, 0x45, 0x60)) <= tolerance);
            QVERIFY(worst(image.pixel(kVeil), qRgba(0, 128, 255, veil)) <= tolerance + 1);
            const QRgb moving = image.pixel(20 + 20 * frame, 10);
            QVERIFY2(worst(moving, qRgb(255, 255, 255)) <= tolerance,
                     qPrintable(QString::number(moving, 16)));
        }
    }

    void backgroundsAreKeptOnRequest()
    {
        render(QStringLiteral("kept"), QStringLiteral("--format png-sequence --keep-background"));
        const QImage image = imageAt(QStringLiteral("kept"), 3);
        QCOMPARE(image.pixel(kBehind), qRgb(0, 255, 0));
        QCOMPARE(qAlpha(image.pixel(kBare)), 255);
        QVERIFY(qGray(image.pixel(kBare)) < 0x40);
        render(QStringLiteral("kept.webm"), QStringLiteral("--keep-background"));
        media::VideoPictureSource source;
        const auto facts = described(source, m_project.beside(QStringLiteral("kept.webm")));
        VERIFY_RESULT(facts);
        QVERIFY(!facts->hasAlpha);
    }

    void bitsAreSpentAsAskedFor()
    {
        render(QStringLiteral("good.webm"), QStringLiteral("--crf 5"));
        render(QStringLiteral("poor.webm"), QStringLiteral("--crf 50"));
        render(QStringLiteral("tiny.mp4"), QStringLiteral("--video-bitrate 20k"));
        render(QStringLiteral("large.mp4"), QString());
        QVERIFY(sizeOf("good.webm") > sizeOf("poor.webm"));
        QVERIFY(sizeOf("large.mp4") > sizeOf("tiny.mp4"));
    }

    void aFormatThatContradictsTheNameIsRefused()
    {
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), m_project.folder(), QStringLiteral("-o"),
                         m_project.beside(QStringLiteral("film.mp4")), QStringLiteral("--format"),
                         QStringLiteral("gif")}));
        QCOMPARE(run.exitCode(), 2);
        QVERIFY2(run.errors().contains("film.mp4 is the name of a mp4 file"), run.said());
        QVERIFY(!QFileInfo::exists(m_project.beside(QStringLiteral("film.mp4"))));
    }

private:
    void render(const QString &name, const QString &options)
    {
        ProgramRun run;
        QVERIFY(run.run(QStringList{QStringLiteral("render"), m_project.folder(), QStringLiteral("-o"),
                                    m_project.beside(name), QStringLiteral("-q"), QStringLiteral("high")} +
                        words(options.toLatin1().constData())));
        QVERIFY2(run.exitCode() == 0, run.said());
        QTRY_COMPARE(run.leftovers(), QString());
    }

    qint64 sizeOf(const char *name) const
    {
        return QFileInfo(m_project.beside(QString::fromLatin1(name))).size();
    }

    /// A frame of a film, or of a folder of pictures.
    QImage imageAt(const QString &name, int frame) const
    {
        const QString path = m_project.beside(name);
        if (QFileInfo(path).isDir())
            return QImage(
                QStringLiteral("%1/frame_%2.png").arg(path).arg(frame + 1, 6, 10, QLatin1Char('0')));
        media::VideoPictureSource source;
        const auto picture = fetched(source, {path, (frame + 0.5) / 30, {}});
        return picture ? imageOf(*picture).copy() : QImage();
    }

    TempProject m_project;
};

MUTO_TEST_MAIN(QGuiApplication, TestCliFormats)
#include "tst_cli_formats.moc"
