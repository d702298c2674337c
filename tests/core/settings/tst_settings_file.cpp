#include "core/settings/settings_file.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTest>

using namespace muto;
using settings::Settings;
namespace keys = settings::keys;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenTravels()
    {
        Settings here(std::make_unique<settings::MemorySettingsStore>());
        here.set(keys::general::theme, QStringLiteral("light"));
        here.set(keys::editing::savesContinuously, false);
        here.set(keys::editing::newClipSeconds, 2.5);
        here.set(keys::source::tabWidth, 4);
        here.set(keys::commands::keys, {QStringLiteral("edit.undo=Ctrl+U")});
        here.set(keys::general::recentProjects, {QStringLiteral("/media/ada/film")});
        here.set(keys::window::geometry, "\x01\x02");
        const QByteArray file = settings::exportedSettings(here);
        QVERIFY2(!file.contains("ada") && !file.contains("geometry"), file);

        Settings there(std::make_unique<settings::MemorySettingsStore>());
        there.set(keys::source::wraps, true);
        there.set(keys::window::layout, QStringLiteral("code"));
        there.set(keys::general::recentProjects, {QStringLiteral("/own")});
        QVERIFY(settings::importSettings(there, file));
        QCOMPARE(there.get(keys::general::theme), QStringLiteral("light"));
        QCOMPARE(there.get(keys::editing::savesContinuously), false);
        QCOMPARE(there.get(keys::editing::newClipSeconds), 2.5);
        QCOMPARE(there.get(keys::source::tabWidth), 4);
        QCOMPARE(there.get(keys::commands::keys), QStringList{QStringLiteral("edit.undo=Ctrl+U")});
        QVERIFY(!there.get(keys::source::wraps)); // as on the other computer
        QCOMPARE(there.get(keys::general::recentProjects), QStringList{QStringLiteral("/own")});
        QCOMPARE(settings::exportedSettings(there), file);
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("broken") << QByteArray("{\"mutoscopeSettings\":");
        QTest::newRow("another program's") << QByteArray("{\"theme\":\"dark\"}");
        QTest::newRow("a list") << QByteArray("{\"mutoscopeSettings\":[]}");
    }

    void badFilesChangeNothing()
    {
        QFETCH(QByteArray, file);
        Settings settings(std::make_unique<settings::MemorySettingsStore>());
        settings.set(keys::general::theme, QStringLiteral("light"));
        const auto taken = settings::importSettings(settings, file);
        QVERIFY(!taken && !taken.error().message.isEmpty());
        QCOMPARE(settings.get(keys::general::theme), QStringLiteral("light"));
    }

    void badValuesArePassedOver()
    {
        Settings settings(std::make_unique<settings::MemorySettingsStore>());
        settings.set(keys::source::tabWidth, 4);
        QVERIFY(settings::importSettings(
            settings, "{\"mutoscopeSettings\":{\"source/tabWidth\":\"wide\",\"timeline/snaps\":1,"
                      "\"source/wraps\":true,\"from/tomorrow\":3,\"window/geometry\":\"x\"}}"));
        QCOMPARE(settings.get(keys::source::tabWidth), 4);
        QCOMPARE(settings.get(keys::timeline::snaps), true);
        QCOMPARE(settings.get(keys::source::wraps), true);
        QVERIFY(settings.get(keys::window::geometry).isEmpty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSettingsFile)
#include "tst_settings_file.moc"
