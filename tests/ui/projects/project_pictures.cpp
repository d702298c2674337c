// Keeps a picture of the start page, the new-project dialog and the Project panel in every state:
//     project_pictures FOLDER [FILM.mp4]
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/library/new_project.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/support/temp_project.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/action_registry.h"
#include "ui/main/panel_dock.h"
#include "ui/main/recent_projects.h"
#include "ui/main/start_page.h"
#include "ui/preview/qt_audio_output.h"
#include "ui/project/asset_model.h"
#include "ui/project/asset_peek.h"
#include "ui/project/assets_page.h"
#include "ui/project/catalog_page.h"
#include "ui/project/files_page.h"
#include "ui/project/missing_dialog.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"
#include "ui/projects/new_project_dialog.h"
#include "ui/projects/template_gallery.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <cmath>

using namespace muto;

namespace {

constexpr int kPostersMs = 60'000;

class ProjectStudio
{
public:
    ProjectStudio(const QString &folder, const QString &film)
        : m_folder(folder)
        , m_film(film)
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
        takePanel();
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

    void takePanel()
    {
        const test::TempProject home(QStringLiteral("home"));
        const auto folder = library::createProject({ui::templatesFolder() + QStringLiteral("/slideshow"),
                                                    home.folder(),
                                                    QStringLiteral("film"),
                                                    {1920, 1080},
                                                    FrameRate()});
        if (!folder)
            qFatal("%s", qPrintable(folder.error().message));
        addAssets(*folder);
        edit::Document document;
        edit::EditorActions actions(document);
        ui::ProjectFiles files(document, [](const QString &) { return ok(); });
        auto *panel = new ui::ProjectPanel(
            files, actions, [] { return 0.0; }, m_dialogs);
        ui::PanelDock dock(QStringLiteral("projectDock"), QStringLiteral("Project"), panel, nullptr);
        dock.resize(280, 560);
        dock.show();
        QTest::qWait(100);
        keep(dock, "panel-empty");
        (void)document.open(QStringLiteral("index.html"),
                            test::readFile(*folder + QStringLiteral("/index.html")));
        files.setProject({*folder, QStringLiteral("index.html")});
        QTest::qWait(2500);
        for (const QSize size : {QSize(280, 560), QSize(400, 480), QSize(240, 480)}) {
            dock.resize(size);
            QTest::qWait(100);
            keep(dock, qPrintable(QStringLiteral("panel-assets-%1").arg(size.width())));
        }
        Q_EMIT files.importer().progressed({QStringLiteral("the harbour in the morning, second take.mp4"), 2,
                                            12, 412'000'000, 1'900'000'000});
        QTest::qWait(500);
        for (const QSize size : {QSize(280, 560), QSize(224, 400)}) {
            dock.resize(size);
            QTest::qWait(100);
            keep(dock, qPrintable(QStringLiteral("panel-import-%1").arg(size.width())));
        }
        Q_EMIT files.importer().ended();
        panel->showSection(3);
        panel->catalog().findChild<QListView *>()->setCurrentIndex(
            panel->catalog().findChild<QListView *>()->model()->index(1, 0));
        QTest::qWait(kPostersMs / 2);
        for (const QSize size : {QSize(280, 720), QSize(440, 720), QSize(224, 480)}) {
            dock.resize(size);
            QTest::qWait(100);
            keep(dock, qPrintable(QStringLiteral("panel-catalog-%1").arg(size.width())));
        }
        panel->catalog().findChild<QLineEdit *>()->setText(QStringLiteral("nothing like this"));
        QTest::qWait(100);
        keep(dock, "panel-catalog-nothing");
        panel->showSection(0);
        dock.resize(280, 560);
        panel->assets().setAsGrid(false);
        QTest::qWait(100);
        keep(dock, "panel-list");
        takePeek(*folder, panel->assets().model());
        panel->showSection(1);
        panel->filesPage().view().expandAll();
        QTest::qWait(100);
        keep(dock, "panel-files");
        panel->showSection(2);
        QTest::qWait(100);
        keep(dock, "panel-compositions");
        QFile::remove(*folder + QStringLiteral("/assets/dune.svg"));
        QFile::remove(*folder + QStringLiteral("/assets/sea.svg"));
        files.refresh();
        QTest::qWait(400);
        keep(dock, "panel-missing");
        ui::MissingDialog missing(files, m_dialogs);
        missing.show();
        QTest::qWait(100);
        keep(missing, "missing");
    }

    void takePeek(const QString &folder, ui::AssetModel &assets)
    {
        QWidget stage;
        stage.resize(900, 560);
        stage.show();
        ui::AssetPeek peek(std::make_unique<ui::QtAudioOutput>(), stage);
        for (int row = 0; row < assets.rowCount(); ++row) {
            const QString name = assets.index(row).data(ui::AssetModel::NameRole).toString();
            const ui::AssetLook *look = assets.lookAt(name);
            if (!look)
                continue;
            peek.look(folder, name, look->facts, look->picture);
            QTest::qWait(400);
            keep(stage, qPrintable(QLatin1String("peek-") + QFileInfo(name).suffix()));
        }
    }

    void addAssets(const QString &folder) const
    {
        const QDir assets(folder + QStringLiteral("/assets"));
        const QDir fonts(qEnvironmentVariable("MUTOSCOPE_FONTS"));
        const QStringList faces =
            fonts.entryList({QStringLiteral("*layfair*"), QStringLiteral("*leagu*")}, QDir::Files);
        for (const QString &face : faces.mid(0, 3))
            QFile::copy(fonts.filePath(face), assets.filePath(face));
        if (!m_film.isEmpty())
            QFile::copy(m_film, assets.filePath(QStringLiteral("harbour at dawn, second take, graded.mp4")));
        test::writeFile(assets.filePath(QStringLiteral("theme.wav")), wav());
        test::writeFile(assets.filePath(QStringLiteral("broken.png")), "nothing");
        QDir(folder).mkpath(QStringLiteral("parts"));
        test::writeFile(
            folder + QStringLiteral("/parts/card.html"),
            "<div data-composition-id=card data-width=800 data-height=450 data-duration=4></div>");
        test::writeFile(folder + QStringLiteral("/film.css"), "p { color: red }");
    }

    /// Three seconds of beats.
    static QByteArray wav()
    {
        constexpr int kRate = 8000;
        QByteArray samples;
        for (int i = 0; i < 3 * kRate; ++i) {
            const double beat = std::fmod(double(i) / kRate, 0.5);
            const auto sample = qint16(26000 * std::exp(-7 * beat) * std::sin(i * 0.3));
            samples.append(reinterpret_cast<const char *>(&sample), 2);
        }
        const auto number = [](quint32 value, int bytes) {
            return QByteArray(reinterpret_cast<const char *>(&value), bytes);
        };
        return "RIFF" + number(quint32(samples.size()) + 36, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
               number(1, 2) + number(kRate, 4) + number(2 * kRate, 4) + number(2, 2) + number(16, 2) +
               "data" + number(quint32(samples.size()), 4) + samples;
    }

    QImage still() const
    {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor(234, 240, 244));
        return image;
    }

    QString m_folder;
    QString m_film;
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
    ProjectStudio studio(arguments.at(1), arguments.value(2));
    if (!qEnvironmentVariableIsSet("WARM"))
        studio.warmUp();
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
