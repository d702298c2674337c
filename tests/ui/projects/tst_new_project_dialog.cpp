#include "ui/projects/new_project_dialog.h"

#include "core/composition/composition_file.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace muto;

/// The dialog is never shown here: that would take pictures of every template.
class TestNewProjectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        m_settings->set(settings::keys::general::projectsFolder, m_home->path());
        m_dialog = std::make_unique<ui::NewProjectDialog>(*m_settings, m_dialogs);
    }

    void makesWhatTheFormSays()
    {
        m_dialog->chooseTemplate(QStringLiteral("title"));
        part<QLineEdit>("projectName")->setText(QStringLiteral("Lighthouse"));
        part<QComboBox>("frameRate")->setCurrentText(QStringLiteral("24000/1001"));
        part<QToolButton>("size9:16")->click();
        QCOMPARE(part<QSpinBox>("width")->value(), 1080);
        QSignalSpy created(m_dialog.get(), &ui::NewProjectDialog::created);
        m_dialog->accept();
        QVERIFY(created.wait());
        const QString folder = created.front().front().toString();
        QCOMPARE(folder, m_home->filePath(QStringLiteral("Lighthouse")));
        const auto film = composition::loadComposition({folder, QStringLiteral("index.html")});
        VERIFY_RESULT(film);
        QCOMPARE(film->composition.size, QSize(1080, 1920));
        QCOMPARE(film->composition.frameRate().toString(), QStringLiteral("24000/1001"));
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void theTemplateProposesSizeAndName()
    {
        m_dialog->chooseTemplate(QStringLiteral("vertical-story"));
        QCOMPARE(m_dialog->request().size, QSize(1080, 1920));
        QVERIFY(part<QToolButton>("size9:16")->isChecked());
        QCOMPARE(m_dialog->request().name, QStringLiteral("Vertical story"));
        QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("Title")));
        m_dialog->chooseTemplate(QStringLiteral("title"));
        QCOMPARE(m_dialog->request().name, QStringLiteral("Title 2"));
        part<QSpinBox>("width")->setValue(1234);
        QVERIFY(!part<QToolButton>("size16:9")->isChecked());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << QString() << QStringLiteral("30") << QStringLiteral("needs a name");
        QTest::newRow("bad name") << QStringLiteral("a/b") << QStringLiteral("30")
                                  << QStringLiteral("cannot have /");
        QTest::newRow("bad rate") << QStringLiteral("a") << QStringLiteral("29.97")
                                  << QStringLiteral("30000/1001");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, rate);
        QFETCH(QString, words);
        part<QLineEdit>("projectName")->setText(name);
        part<QComboBox>("frameRate")->setCurrentText(rate);
        QVERIFY(!part<QPushButton>("create")->isEnabled());
        QVERIFY2(part<QLabel>("verdict")->text().contains(words),
                 qPrintable(part<QLabel>("verdict")->text()));
        m_dialog->accept();
        QVERIFY(QDir(m_home->path()).isEmpty());
    }

    void asksForTheLocation()
    {
        m_dialogs.path = m_home->filePath(QStringLiteral("elsewhere"));
        part<QPushButton>("browse")->click();
        QCOMPARE(m_dialog->request().parentFolder, m_dialogs.path);
        QVERIFY(part<QPushButton>("create")->isEnabled());
    }

    void everyControlHasAName() { QCOMPARE(test::widgetsWithoutName(*m_dialog), QString()); }

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<settings::Settings> m_settings;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::NewProjectDialog> m_dialog;
};

MUTO_TEST_MAIN(QApplication, TestNewProjectDialog)
#include "tst_new_project_dialog.moc"
