#include "core/settings/settings.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>

namespace keys = muto::settings::keys;
using muto::settings::MemorySettingsStore;
using muto::settings::SettingKey;
using muto::settings::Settings;

namespace {

/// A value that differs from the default.
bool another(const SettingKey<bool> &key)
{
    return !key.defaultValue();
}

int another(const SettingKey<int> &key)
{
    return key.defaultValue() + 7;
}

double another(const SettingKey<double> &key)
{
    return key.defaultValue() + 0.1;
}

QString another(const SettingKey<QString> &key)
{
    return key.defaultValue() + QStringLiteral("; ü%,=\"\\\n");
}

QStringList another(const SettingKey<QStringList> &)
{
    return {QStringLiteral("one, two"), QString(), QStringLiteral("drei ü")};
}

QByteArray another(const SettingKey<QByteArray> &)
{
    return QByteArray("\0\xFF\n@x", 5);
}

template<typename Visitor>
void forEachKey(const Visitor &visit)
{
    std::apply([&visit](const auto &...key) { (visit(key), ...); }, keys::all);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto store = std::make_unique<MemorySettingsStore>();
        m_store = store.get();
        m_settings = std::make_unique<Settings>(std::move(store));
    }

    void everyKeyHasANameOfItsOwnInAGroup()
    {
        QSet<QString> names;
        forEachKey([&names](const auto &key) {
            QVERIFY(QString(key.name).contains(QLatin1Char('/')));
            QVERIFY2(!names.contains(key.name), key.name.data());
            names.insert(key.name);
        });
        QCOMPARE(std::size_t(names.size()), std::tuple_size_v<decltype(keys::all)>);
    }

    void everyKeyStartsWithItsDefault()
    {
        forEachKey([this](const auto &key) {
            QVERIFY(m_settings->get(key) == key.defaultValue());
            QVERIFY(!m_settings->stored(key));
        });
        QVERIFY(m_settings->get(keys::render::streamingEnabled));
        QCOMPARE(m_settings->get(keys::render::streamingMaxDurationSeconds), 240.0);
        QCOMPARE(m_settings->get(keys::render::streamingTimeoutMs), 600'000);
        QCOMPARE(m_settings->get(keys::render::workers), 0);
        QCOMPARE(m_settings->get(keys::render::quality), QStringLiteral("standard"));
        QCOMPARE(m_settings->get(keys::general::theme), QStringLiteral("system"));
        QCOMPARE(m_settings->get(keys::preview::timeFormat), QStringLiteral("clock"));
    }

    void everyKeyKeepsWhatItIsGiven()
    {
        forEachKey([this](const auto &key) {
            m_settings->set(key, another(key));
            QVERIFY2(m_settings->get(key) == another(key), key.name.data());
            QVERIFY(m_settings->stored(key).has_value());
        });
    }

    void everyChangeIsSaidOnce()
    {
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        forEachKey([&](const auto &key) {
            changed.clear();
            m_settings->set(key, another(key));
            m_settings->set(key, another(key));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().first().toString(), QString(key.name));
            m_settings->set(key, key.defaultValue());
            m_settings->set(key, key.defaultValue());
            QCOMPARE(changed.size(), 2);
        });
    }

    void defaultsAreNotKept()
    {
        forEachKey([this](const auto &key) {
            m_settings->set(key, another(key));
            QCOMPARE(m_store->names(), QStringList(QString(key.name)));
            m_settings->set(key, key.defaultValue());
            QCOMPARE(m_store->names(), QStringList());
        });
    }

    void unknownNamesAreLeftAlone()
    {
        m_store->setValue(QStringLiteral("future/key"), 3);
        m_settings->set(keys::preview::loop, true);
        m_settings->set(keys::preview::loop, false);
        QCOMPARE(m_store->names(), QStringList(QStringLiteral("future/key")));
    }

    void aStoredValueOfTheWrongKindCountsAsNotSet_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("word") << QVariant(QStringLiteral("banana"));
        QTest::newRow("empty") << QVariant(QString());
        QTest::newRow("list") << QVariant(QVariantList{1, 2});
    }

    void aStoredValueOfTheWrongKindCountsAsNotSet()
    {
        QFETCH(QVariant, value);
        const auto keepsItsDefault = [&](const auto &key) {
            m_store->setValue(key.name, value);
            QVERIFY2(m_settings->get(key) == key.defaultValue(), key.name.data());
        };
        keepsItsDefault(keys::render::streamingEnabled);
        keepsItsDefault(keys::render::streamingMaxDurationSeconds);
        keepsItsDefault(keys::render::workers);
    }

    void aWrongKindIsReplacedByTheDefaultForGood()
    {
        m_store->setValue(keys::render::workers.name, QStringLiteral("banana"));
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        m_settings->set(keys::render::workers, 0);
        QCOMPARE(m_store->names(), QStringList());
        QCOMPARE(changed.size(), 0);
    }

private:
    MemorySettingsStore *m_store = nullptr;
    std::unique_ptr<Settings> m_settings;
};

MUTO_TEST_MAIN(QCoreApplication, TestSettings)
#include "tst_settings.moc"
