#include "core/settings/qsettings_store.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace keys = muto::settings::keys;
using muto::settings::QSettingsStore;
using muto::settings::Settings;

class TestQSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("settings.ini"));
    }

    void everythingSurvivesTheFile()
    {
        const QStringList paths{QStringLiteral("/home/ü, x"), QStringLiteral("C:\\a;b=c")};
        const QByteArray bytes("\0\x01\xFF@", 4);
        {
            const auto settings = open();
            settings->set(keys::preview::loop, true);
            settings->set(keys::render::streamingMaxDurationSeconds, 0.1);
            settings->set(keys::render::streamingTimeoutMs, 5000);
            settings->set(keys::render::lastDestination, QStringLiteral("/tmp/ä \"b\"%"));
            settings->set(keys::general::recentProjects, paths);
            settings->set(keys::general::theme, QStringLiteral("light"));
            settings->set(keys::window::geometry, bytes);
        }
        const auto settings = open();
        QCOMPARE(settings->get(keys::preview::loop), true);
        QCOMPARE(settings->get(keys::render::streamingMaxDurationSeconds), 0.1);
        QCOMPARE(settings->get(keys::render::streamingTimeoutMs), 5000);
        QCOMPARE(settings->get(keys::render::lastDestination), QStringLiteral("/tmp/ä \"b\"%"));
        QCOMPARE(settings->get(keys::general::recentProjects), paths);
        QCOMPARE(settings->get(keys::general::theme), QStringLiteral("light"));
        QCOMPARE(settings->get(keys::window::geometry), bytes);
    }

    void aListOfOneSurvivesTheFile()
    {
        const QStringList path(QStringLiteral("/media/me/film"));
        open()->set(keys::general::recentProjects, path);
        QCOMPARE(open()->get(keys::general::recentProjects), path);
    }

    /// Earlier versions wrote a group that Qt reads by another name; those who chose something there shall
    /// have it back, and what is chosen now counts more.
    void whatWasMisreadIsRecovered()
    {
        write("[%General]\nlanguage=de\n\n[%General]\nlanguage=de\nuiScale=150\n");
        open()->set(keys::general::uiScale, 125);
        const auto settings = open();
        QCOMPARE(settings->get(keys::general::language), QStringLiteral("de"));
        QCOMPARE(settings->get(keys::general::uiScale), 125);
        QStringList names = QSettingsStore(m_path).names();
        names.sort();
        QCOMPARE(names, (QStringList{keys::general::language.name, keys::general::uiScale.name}));
    }

    void whatPeopleWriteIsUnderstood()
    {
        write("[render]\nstreamingEnabled=false\nstreamingMaxDurationSeconds=12.5\nworkers=3\n");
        const auto settings = open();
        QCOMPARE(settings->get(keys::render::streamingEnabled), false);
        QCOMPARE(settings->get(keys::render::streamingMaxDurationSeconds), 12.5);
        QCOMPARE(settings->get(keys::render::workers), 3);
    }

    void unknownNamesStayInTheFile()
    {
        write("[future]\nkey=3\n[render]\nworkers=3\n");
        open()->set(keys::render::workers, 0);
        QCOMPARE(QSettingsStore(m_path).names(), QStringList(QStringLiteral("future/key")));
    }

    void aFileOfNonsenseIsAsGoodAsNone()
    {
        write(QByteArray("\0\xFF[[[\n=\n]]", 10));
        QCOMPARE(open()->get(keys::render::quality), QStringLiteral("standard"));
    }

    void theProgramsOwnFileLiesInTheConfigurationFolder()
    {
        {
            QSettingsStore store;
            store.setValue(QStringLiteral("render/workers"), 2);
        }
        const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
        QVERIFY(QFile::exists(folder + QStringLiteral("/Mutoscope/Mutoscope.ini")));
        QCOMPARE(QSettingsStore().value(QStringLiteral("render/workers")).toInt(), 2);
    }

private:
    /// Another file each time, as another start of the program finds it: Qt remembers what it has read of
    /// one.
    std::unique_ptr<Settings> open()
    {
        const QString again = m_dir->filePath(QStringLiteral("settings%1.ini").arg(++m_starts));
        if (QFile::exists(m_path) && QFile::copy(m_path, again))
            m_path = again;
        return std::make_unique<Settings>(std::make_unique<QSettingsStore>(m_path));
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    int m_starts = 0;
};

MUTO_TEST_MAIN(QCoreApplication, TestQSettingsStore)
#include "tst_qsettings_store.moc"
