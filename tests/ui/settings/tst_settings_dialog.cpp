#include "ui/settings/settings_dialog.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

using namespace muto;
namespace keys = settings::keys;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsStored();
    void whatIsStoredIsShown();
    void defaultsComeBack();
    void whatTheEnvironmentSaysIsShownAndLocked();
    void everyControlHasAName();

private:
    static settings::Settings &fresh(std::unique_ptr<settings::Settings> &holder)
    {
        holder = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        return *holder;
    }
    template<typename T>
    static T &child(const ui::SettingsDialog &dialog, const char *name)
    {
        auto *found = dialog.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no child called %s", name);
        return *found;
    }

    std::unique_ptr<settings::Settings> m_settings;
};

void TestSettingsDialog::whatIsChosenIsStored()
{
    settings::Settings &settings = fresh(m_settings);
    ui::SettingsDialog dialog(settings, nullptr, {});
    child<QComboBox>(dialog, "themeCombo").setCurrentIndex(2);
    child<QComboBox>(dialog, "timeStyleCombo").setCurrentIndex(2);
    child<QComboBox>(dialog, "defaultQualityCombo").setCurrentIndex(0);
    child<QSpinBox>(dialog, "defaultWorkersSpin").setValue(3);
    child<QComboBox>(dialog, "surfaceCombo").setCurrentIndex(2);
    child<QCheckBox>(dialog, "streamingSettingCheck").setChecked(false);
    child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").setValue(60);
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("light"));
    QCOMPARE(settings.get(keys::preview::timeFormat), QStringLiteral("frames"));
    QCOMPARE(settings.get(keys::render::quality), QStringLiteral("draft"));
    QCOMPARE(settings.get(keys::render::workers), 3);
    QCOMPARE(settings.get(keys::render::surface), QStringLiteral("gl"));
    QCOMPARE(settings.get(keys::render::streamingEnabled), false);
    QCOMPARE(settings.get(keys::render::streamingMaxDurationSeconds), 60.0);
}

void TestSettingsDialog::whatIsStoredIsShown()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::general::theme, QStringLiteral("dark"));
    settings.set(keys::render::streamingMaxDurationSeconds, 99);
    settings.set(keys::render::quality, QStringLiteral("high"));
    const ui::SettingsDialog dialog(settings, nullptr, {});
    QCOMPARE(child<QComboBox>(dialog, "themeCombo").currentIndex(), 1);
    QCOMPARE(child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").value(), 99.0);
    QCOMPARE(child<QComboBox>(dialog, "defaultQualityCombo").currentIndex(), 2);
}

void TestSettingsDialog::defaultsComeBack()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::general::theme, QStringLiteral("dark"));
    settings.set(keys::render::streamingEnabled, false);
    const ui::SettingsDialog dialog(settings, nullptr, {});
    child<QAbstractButton>(dialog, "restoreDefaultsButton").click();
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("system"));
    QVERIFY(child<QCheckBox>(dialog, "streamingSettingCheck").isChecked());
}

void TestSettingsDialog::whatTheEnvironmentSaysIsShownAndLocked()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE"), QStringLiteral("false"));
    const ui::SettingsDialog dialog(fresh(m_settings), nullptr, environment);
    const auto &streaming = child<QCheckBox>(dialog, "streamingSettingCheck");
    QVERIFY(!streaming.isChecked());
    QVERIFY(!streaming.isEnabled());
    QVERIFY(child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").isEnabled());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE"));
    }));
}

void TestSettingsDialog::everyControlHasAName()
{
    const ui::SettingsDialog dialog(fresh(m_settings), nullptr, {});
    QCOMPARE(test::widgetsWithoutName(dialog), QString());
}

MUTO_TEST_MAIN(QApplication, TestSettingsDialog)
#include "tst_settings_dialog.moc"
