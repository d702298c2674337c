#include "core/web/project_fonts.h"

#include "core/web/bundled_fonts.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace muto::web;

class TestProjectFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectMaySwitchTheMapOff_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("mapped");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing of ours") << QByteArray(R"({"registry": "x"})") << true << QString();
        QTest::newRow("nothing of fonts") << QByteArray(R"({"mutoscope": {}})") << true << QString();
        QTest::newRow("on") << QByteArray(R"({"mutoscope": {"fontMap": true}})") << true << QString();
        QTest::newRow("off") << QByteArray(R"({"mutoscope": {"fontMap": false}})") << false << QString();
        QTest::newRow("a word") << QByteArray(R"({"mutoscope": {"fontMap": "off"}})") << true
                                << QStringLiteral("neither true nor false");
        QTest::newRow("a list") << QByteArray(R"({"mutoscope": []})") << true << QStringLiteral("no object");
        QTest::newRow("broken") << QByteArray("{") << true << QStringLiteral("no JSON");
        QTest::newRow("empty") << QByteArray() << true << QStringLiteral("no JSON");
        QTest::newRow("no object at all") << QByteArray("[1]") << true << QString();
    }

    void theProjectMaySwitchTheMapOff()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, mapped);
        QFETCH(QString, problem);
        const ProjectFonts fonts = ProjectFonts::parse(json);
        QCOMPARE(fonts.mapped, mapped);
        QCOMPARE(fonts.problem.isEmpty(), problem.isEmpty());
        QVERIFY2(fonts.problem.contains(problem), qPrintable(fonts.problem));
    }

    void aProjectWithoutTheFileHasTheMap()
    {
        QTemporaryDir folder;
        QVERIFY(ProjectFonts::read(folder.path()).mapped);
        QVERIFY(ProjectFonts::read(folder.path()).problem.isEmpty());
        QFile file(folder.filePath(QStringLiteral("hyperframes.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"mutoscope": {"fontMap": false}})");
        file.close();
        QVERIFY(!ProjectFonts::read(folder.path()).mapped);
    }

    void everyAliasLeadsToABundledFamily()
    {
        const QJsonArray families = fontMap()[QLatin1String("families")].toArray();
        QCOMPARE(families.size(), 18);
        const QJsonObject aliases = ProjectFonts().toJson()[QLatin1String("aliases")].toObject();
        QCOMPARE(aliases[QLatin1String("Arial")].toString(), QStringLiteral("Inter"));
        for (auto it = aliases.constBegin(); it != aliases.constEnd(); ++it)
            QVERIFY2(families.contains(*it), qPrintable(it.key()));
    }

    void everyFamilyIsThereWithItsLicence()
    {
        const QString folder = bundledFontsFolder();
        QVERIFY(!folder.isEmpty());
        const QJsonObject told = ProjectFonts().toJson();
        for (const QJsonValue &family : told[QLatin1String("families")].toArray()) {
            const QString face =
                family.toString().remove(QLatin1Char(' ')) + QStringLiteral("_400Regular.ttf");
            const QString licence = family.toString().toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
            QVERIFY2(QFile::exists(folder + QLatin1Char('/') + face), qPrintable(face));
            QVERIFY2(QFile::exists(folder + QStringLiteral("/licences/%1.txt").arg(licence)),
                     qPrintable(licence));
        }
    }

    void aFontconfigOfTheUsersIsLeftAlone()
    {
        qputenv("FONTCONFIG_FILE", "/somewhere/fonts.conf");
        QVERIFY(!applyFontEnvironment(ChromiumUse::Preview));
        QCOMPARE(qgetenv("FONTCONFIG_FILE"), QByteArray("/somewhere/fonts.conf"));
        qunsetenv("FONTCONFIG_FILE");
    }

    void aWorkerTakesItsOwnInPlaceOfTheEditors()
    {
        QVERIFY(applyFontEnvironment(ChromiumUse::Preview));
        QVERIFY(qgetenv("FONTCONFIG_FILE").endsWith("/fonts.conf"));
        QVERIFY(applyFontEnvironment(ChromiumUse::SoftwareCapture));
        QVERIFY(qgetenv("FONTCONFIG_FILE").endsWith("/capture.conf"));
        qunsetenv("FONTCONFIG_FILE");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectFonts)
#include "tst_project_fonts.moc"
