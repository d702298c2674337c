// Keeps a picture of the start page, the new-project dialog and the Project panel in every state:
//     project_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/action_registry.h"
#include "ui/main/recent_projects.h"
#include "ui/main/start_page.h"
#include "ui/projects/new_project_dialog.h"
#include "ui/projects/template_gallery.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QThread>

using namespace muto;

namespace {

constexpr int kPostersMs = 60'000;

class ProjectStudio
{
public:
    explicit ProjectStudio(const QString &folder)
        : m_folder(folder)
        , m_settings(std::make_unique<settings::MemorySettingsStore>())
    {
        QDir().mkpath(folder);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        takeDialog();
        takeStart();
    }

    /// Takes the posters once, so that every picture has them.
    void warmUp()
    {
        ui::TemplateGallery gallery;
        gallery.resize(900, 400);
        gallery.show();
        keep(gallery, "gallery-first");
        QTest::qWait(kPostersMs);
        keep(gallery, "gallery");
    }

private:
    void keep(QWidget &widget, const char *name) const
    {
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    void takeDialog()
    {
        ui::NewProjectDialog dialog(m_settings, m_dialogs);
        dialog.show();
        QTest::qWait(200);
        keep(dialog, "new-project");
        dialog.chooseTemplate(QStringLiteral("vertical-story"));
        dialog.findChild<QLineEdit *>(QStringLiteral("projectName"))->setText(QStringLiteral("what?"));
        dialog.findChild<QSpinBox *>(QStringLiteral("width"))->setValue(1440);
        QTest::qWait(100);
        keep(dialog, "new-project-refused");
        dialog.resize(640, 480);
        QTest::qWait(100);
        keep(dialog, "new-project-small");
    }

    void takeStart()
    {
        ui::RecentProjects recent;
        ui::ActionRegistry actions;
        const QString sample = ui::templatesFolder();
        for (const char *name :
             {"/sample", "/title", "/a film that is not there any more, with a long name", "/data-chart"})
            recent.remember({sample + QLatin1String(name), QStringLiteral("index.html")});
        recent.keepStill({sample + QStringLiteral("/data-chart"), QStringLiteral("index.html")}, still());
        ui::StartPage page(recent, actions);
        for (const QSize size : {QSize(1440, 820), QSize(1280, 620), QSize(720, 560)}) {
            page.resize(size);
            page.show();
            QTest::qWait(200);
            keep(page, qPrintable(QStringLiteral("start-%1").arg(size.width())));
        }
        ui::RecentProjects none;
        ui::StartPage empty(none, actions);
        empty.resize(1280, 760);
        empty.show();
        QTest::qWait(200);
        keep(empty, "start-empty");
    }

    QImage still() const
    {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor(234, 240, 244));
        return image;
    }

    QString m_folder;
    QString m_suffix = QStringLiteral("once");
    settings::Settings m_settings;
    test::FakeDialogs m_dialogs;
    ui::Theme m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    installLogging(LogVerbosity::Quiet);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, QThread::idealThreadCount());
    web::registerScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("project_pictures"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: project_pictures FOLDER");
    ProjectStudio studio(arguments.at(1));
    if (!qEnvironmentVariableIsSet("WARM"))
        studio.warmUp();
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
