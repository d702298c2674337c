#include "core/frames/frame_stamp.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/web_test_main.h"
#include "tests/web/off_screen_page.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace muto;

namespace {

constexpr int kTemplatePatienceMs = 30'000;
constexpr double kFramesPerSecond = 30;
const QString kTemplatesFolder = QStringLiteral(MUTO_TEMPLATES);

double posterSeconds(const QString &name)
{
    const QByteArray json =
        test::readFile(kTemplatesFolder + QLatin1Char('/') + name + QStringLiteral("/template.json"));
    return QJsonDocument::fromJson(json)[QLatin1String("poster")].toDouble();
}

/// A project of this size, made as the editor makes one of a template.
void begin(const test::TempProject &project, const QString &name, QSize size)
{
    const QDir source(kTemplatesFolder + QLatin1Char('/') + name);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = source.relativeFilePath(files.next());
        QString text = QString::fromUtf8(test::readFile(files.filePath()));
        static const QRegularExpression canvas(QStringLiteral("data-width=\"\\d+\" data-height=\"\\d+\""));
        text.replace(
            canvas,
            QStringLiteral("data-width=\"%1\" data-height=\"%2\"").arg(size.width()).arg(size.height()));
        project.write(file, text.toUtf8());
    }
}

/// The picture of a frame, without the strip that proves which frame it is; null when it does not come.
QImage pictureAt(test::OffScreenPage &page, QSize size, int frame)
{
    QImage picture;
    const auto take = [&](const QImage &painted) {
        const auto stamp = frames::readStamp(painted.constScanLine(size.height()), painted.bytesPerLine());
        if (stamp && stamp->frame == std::uint32_t(frame))
            picture = painted.copy(QRect(QPoint(), size)).convertToFormat(QImage::Format_RGB32);
    };
    const auto watch = QObject::connect(&page.surface(), &web::PageSurface::painted, &page.surface(), take);
    page.surface().channel().runScript(
        QStringLiteral("stage.capture({first: %1, end: %2, stride: 1, nonce: 7})").arg(frame).arg(frame + 1));
    const bool came = QTest::qWaitFor([&] { return !picture.isNull(); }, kTemplatePatienceMs);
    QObject::disconnect(watch);
    return came ? picture : QImage();
}

/// How much of a picture is of another colour than the one most of it has.
double drawnShare(const QImage &picture)
{
    QHash<QRgb, int> counts;
    int most = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4)
            most = std::max(most, ++counts[picture.pixel(x, y)]);
    }
    const double all = double((picture.height() + 3) / 4) * ((picture.width() + 3) / 4);
    return 1 - most / all;
}

/// Kept for people to look at when they say where.
void keepPicture(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("MUTO_PICTURES");
    if (!folder.isEmpty())
        picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

/// The films that new projects begin with, as a render would show them.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSomething_data()
    {
        QTest::addColumn<QSize>("size");
        const QStringList names = QDir(kTemplatesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const bool isForPeople = qEnvironmentVariableIsSet("MUTO_PICTURES");
        for (const QString &name : names) {
            const bool isOfOneSize = name == QLatin1String("sample"); // its lengths are pixels
            QTest::newRow(qPrintable(name))
                << (isForPeople || isOfOneSize ? QSize(1920, 1080) : QSize(640, 360));
            if (isForPeople && !isOfOneSize) {
                QTest::newRow(qPrintable(name + QStringLiteral(" tall"))) << QSize(1080, 1920);
                QTest::newRow(qPrintable(name + QStringLiteral(" square"))) << QSize(1080, 1080);
            }
        }
        QVERIFY(names.size() >= 9);
    }

    /// Whole, without a complaint, and with no word to the network: whatever a page cannot have it tells.
    void showsSomething()
    {
        QFETCH(QSize, size);
        const QString name = QString::fromUtf8(QTest::currentDataTag()).section(QLatin1Char(' '), 0, 0);
        test::OffScreenPage page;
        const test::TempProject project;
        begin(project, name, size);
        VERIFY_RESULT(page.open(project.folder(), {.size = size}));
        QCOMPARE(page.manifest().json[QLatin1String("warnings")].toArray(), QJsonArray());

        const double poster = posterSeconds(name);
        const QImage picture = pictureAt(page, size, int(poster * kFramesPerSecond));
        QVERIFY(!picture.isNull());
        keepPicture(picture, QString::fromUtf8(QTest::currentDataTag()));
        const double share = drawnShare(picture);
        if (name == QLatin1String("blank"))
            QCOMPARE(share, 0.0);
        else
            QVERIFY2(share > 0.05, qPrintable(QStringLiteral("only %1 of it is drawn").arg(share)));
        if (!qEnvironmentVariableIsSet("MUTO_PICTURES"))
            return;
        const double seconds = page.manifest().duration;
        for (const double part : {0.12, 0.35, 0.65, 0.9})
            keepPicture(pictureAt(page, size, int(seconds * part * kFramesPerSecond)),
                        QStringLiteral("%1 %2").arg(QString::fromUtf8(QTest::currentDataTag())).arg(part));
    }
};

MUTO_WEB_TEST_MAIN(prepareOffScreenPages, QApplication, TestTemplates)
#include "tst_templates.moc"
