// Keeps pictures of the Render dialog, with and without a data file, and of the queue:
//     render_pictures FOLDER [QM]
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/render/format_words.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_dialog.h"
#include "ui/render/renders_panel.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace muto;

namespace {

const char kRows[] = "headline,accent,seats,customer\n"
                     "Welcome to Lisbon,#ff5d3b,120,Câmara Municipal\n"
                     "Bem-vindo ao Porto,#2fb5a8,80,Ribeira\n"
                     "A headline that is much too long for any column of any table,#6c8cff,many,Long & Sons\n"
                     "Willkommen in Wien,blueish,60,Wien\n";

class RenderStudio
{
public:
    explicit RenderStudio(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        QTemporaryDir home(QDir::tempPath() + QStringLiteral("/promo-XXXXXX"));
        QFile rows(home.filePath(QStringLiteral("cities.csv")));
        if (rows.open(QIODevice::WriteOnly))
            rows.write(kRows);
        rows.close();
        ui::RenderController renders(m_fakes.factory());
        ui::RenderForm form;
        form.destination = home.filePath(QStringLiteral("renders/{index}-{headline}.mp4"));
        form.dataFile = rows.fileName();
        QImage still(1280, 720, QImage::Format_RGB32);
        still.fill(QColor(0x24, 0x32, 0x5a));
        ui::RenderDialog dialog({film(home.path()), still, {}, form}, renders, m_dialogs);
        dialog.show();
        QTest::qWait(100);
        keep(dialog, "rows");
        dialog.findChild<QAbstractButton *>(QStringLiteral("renderButton"))->click();
        m_fakes.last().capture(90, 300);
        QTest::qWait(250);
        keep(dialog, "rows-rendering");
        m_fakes.last().complete();
        m_fakes.last().breakDown({ErrorKind::Media, QStringLiteral("The disk is full"), {}});
        m_fakes.last().complete();
        m_fakes.last().complete();
        QTest::qWait(50);
        keep(dialog, "rows-done");
        takeQueue(renders, film(home.path()), still);
        takeIssues(film(home.path()), still);
        takeForms(film(home.path()), still);
        takePause(film(home.path()), still);
        takeStates(film(home.path()), still);
    }

    /// What the linter has found: told, and judged.
    void takeIssues(const ui::FilmFacts &facts, const QImage &still)
    {
        ui::RenderController renders(m_fakes.factory());
        ui::RenderForm form;
        form.destination = facts.projectFolder + QStringLiteral("/renders/film.mp4");
        ui::RenderDialog dialog({facts, still, {}, form}, renders, m_dialogs);
        dialog.setIssues({{2, 13, 1}, 2, 15});
        dialog.show();
        QTest::qWait(50);
        keep(dialog, "issues");
        dialog.setIssues({{0, 1, 1}, 0, 1});
        dialog.findChild<QAbstractButton *>(QStringLiteral("advancedToggle"))->setChecked(true);
        dialog.findChild<QAbstractButton *>(QStringLiteral("strictCheck"))->setChecked(true);
        dialog.findChild<QAbstractButton *>(QStringLiteral("strictAllCheck"))->setChecked(true);
        QTest::qWait(50);
        keep(dialog, "issues-strict");
    }

    /// Formats and presets, in a film of a shape that screens do not have.
    void takeForms(ui::FilmFacts facts, const QImage &still)
    {
        facts.canvas = {1080, 1350};
        ui::RenderController renders(m_fakes.factory());
        ui::RenderForm form;
        form.destination = facts.projectFolder + QStringLiteral("/renders/film.mp4");
        ui::RenderPreset preset;
        preset.name = QStringLiteral("Harbour wall, 50 frames");
        const ui::RenderPresets own{preset};
        ui::RenderDialog dialog({facts, still, {}, form, own}, renders, m_dialogs);
        dialog.show();
        auto *formats = dialog.findChild<QComboBox *>(QStringLiteral("formatCombo"));
        auto *advanced = dialog.findChild<QAbstractButton *>(QStringLiteral("advancedToggle"));
        for (const auto format : ui::kOfferedFormats) {
            formats->setCurrentIndex(formats->findData(int(format)));
            advanced->setChecked(format == render::OutputFormat::Gif);
            QTest::qWait(50);
            const QByteArray name = render::formatName(format).toLatin1();
            keep(dialog, ("form-" + name).constData());
            dialog.findChild<QAbstractButton *>(QStringLiteral("formatHelpButton"))->click();
            auto *help = dialog.findChild<QWidget *>(QStringLiteral("formatHelp"));
            keep(*help, ("help-" + name).constData());
            help->close();
            QCoreApplication::sendPostedEvents(help, QEvent::DeferredDelete);
        }
        dialog.findChild<QAbstractButton *>(QStringLiteral("presetSave"))->click();
        auto *popup = dialog.findChild<QWidget *>(QStringLiteral("presetNamePopup"));
        popup->findChild<QLineEdit *>()->setText(QStringLiteral("Web"));
        QTest::qWait(20);
        keep(*popup, "preset-name");
        popup->close();
        for (const char *name : {"sizeCombo", "presetCombo"}) {
            auto *list = dialog.findChild<QComboBox *>(QLatin1String(name));
            list->showPopup();
            QTest::qWait(50);
            keep(*list->view()->window(), name);
            list->hidePopup();
        }
    }

    /// What few people open, and every way in which a render goes on and ends.
    void takeStates(ui::FilmFacts facts, const QImage &still)
    {
        facts.points = {{QStringLiteral("intro"), 1.5},
                        {QStringLiteral("a label with a name that is long"), 4}};
        ui::RenderController renders(m_fakes.factory());
        ui::RenderForm form;
        form.destination = facts.projectFolder + QStringLiteral("/renders/film.mp4");
        ui::RenderDialog dialog({facts, still, {}, form}, renders, m_dialogs);
        dialog.show();
        const auto press = [&](const char *name) {
            dialog.findChild<QAbstractButton *>(QLatin1String(name))->click();
            QTest::qWait(50);
        };
        const auto choose = [&](const char *name, int data) {
            auto *list = dialog.findChild<QComboBox *>(QLatin1String(name));
            list->setCurrentIndex(list->findData(data));
        };
        choose("rangeCombo", int(ui::RangeChoice::Frames));
        press("advancedToggle");
        keep(dialog, "advanced-frames");
        choose("rangeCombo", int(ui::RangeChoice::Points));
        choose("surfaceCombo", int(worker::Surface::Gl));
        QTest::qWait(50);
        keep(dialog, "advanced-points");
        choose("rangeCombo", int(ui::RangeChoice::Whole));
        press("renderButton");
        render::RenderProgress progress;
        for (const auto stage : {render::RenderStage::Compiling, render::RenderStage::Capturing,
                                 render::RenderStage::Encoding, render::RenderStage::Assembling}) {
            progress.stage = stage;
            progress.done = 120;
            progress.total = 300;
            progress.workers = 2;
            progress.framesPerSecond = 71.4;
            progress.remainingSeconds = 2.5;
            progress.memoryBytes = 1'234'000'000;
            Q_EMIT m_fakes.last().progressed(progress);
            QTest::qWait(20);
            keep(dialog, qPrintable(QStringLiteral("progress-") + render::stageName(stage)));
        }
        Q_EMIT m_fakes.last().warned(QStringLiteral("\"music\" is not heard: sounds/theme.wav is not there"));
        m_fakes.last().complete();
        QTest::qWait(20);
        keep(dialog, "done");
        press("reportButton");
        press("copyTextButton");
        keep(dialog, "report");
        press("showLogButton");
        keep(dialog, "log");
        press("backToSettingsButton");
        press("renderButton");
        m_fakes.last().breakDown({ErrorKind::Worker,
                                  QStringLiteral("Capturing frame 13 failed: no picture came for 60 s"),
                                  QStringLiteral("Play the preview at 0.4 s to see it.")});
        QTest::qWait(20);
        keep(dialog, "failed");
        press("backToSettingsButton");
        press("renderButton");
        m_fakes.last().stop();
        QTest::qWait(20);
        keep(dialog, "cancelled");
    }

    void takePause(const ui::FilmFacts &facts, const QImage &still)
    {
        ui::RenderController renders(m_fakes.factory());
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        const ui::ActionRegistry actions;
        ui::RendersPanel panel(renders, actions, settings, m_dialogs);
        panel.resize(240, 320);
        panel.show();
        ui::RenderForm form;
        form.format = render::OutputFormat::PngSequence;
        form.destination = facts.projectFolder + QStringLiteral("/renders/shots");
        ui::RenderDialog dialog({facts, still, {}, form}, renders, m_dialogs);
        dialog.show();
        dialog.findChild<QAbstractButton *>(QStringLiteral("renderButton"))->click();
        render::RenderRequest next;
        next.outputPath = facts.projectFolder + QStringLiteral("/renders/teaser.gif");
        renders.start(next, {});
        m_fakes.last().capture(90, 300);
        dialog.findChild<QAbstractButton *>(QStringLiteral("pauseButton"))->click();
        QTest::qWait(250);
        keep(dialog, "paused");
        keep(panel, "queue-paused");
        renders.setPaused(false);
        renders.cancel(renders.record(*renders.running()).id + 1);
        m_fakes.last().complete();
        QTest::qWait(50);
        keep(dialog, "pictures-done");
    }

    /// One runs, two wait, one failed; and the dialog for the next.
    void takeQueue(ui::RenderController &renders, ui::FilmFacts facts, const QImage &still)
    {
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        const ui::ActionRegistry actions;
        ui::RendersPanel panel(renders, actions, settings, m_dialogs);
        panel.resize(240, 480);
        for (const char *name : {"teaser.mp4", "harbour-at-dawn-second-take.mp4", "square.mp4"}) {
            render::RenderRequest request;
            request.outputPath = facts.projectFolder + QLatin1Char('/') + QLatin1String(name);
            renders.start(request, {});
        }
        m_fakes.last().capture(90, 300);
        panel.showFault(QStringLiteral("Cannot read films.json"));
        panel.show();
        facts.canvas = {1080, 1080};
        ui::RenderForm form;
        form.destination = facts.projectFolder + QStringLiteral("/renders/film.mp4");
        ui::RenderDialog dialog({facts, still, {}, form}, renders, m_dialogs);
        dialog.show();
        QTest::qWait(150);
        auto *list = panel.findChild<QAbstractItemView *>(QStringLiteral("renderList"));
        list->setCurrentIndex(list->model()->index(1, 0));
        keep(panel, "queue");
        list->setCurrentIndex(list->model()->index(3, 0));
        keep(panel, "queue-film");
        list->setCurrentIndex(list->model()->index(5, 0));
        keep(panel, "queue-failed");
        keep(dialog, "add-to-queue");
    }

private:
    static ui::FilmFacts film(const QString &folder)
    {
        ui::FilmFacts film;
        film.projectFolder = folder;
        film.entry = QStringLiteral("index.html");
        film.canvas = {1920, 1080};
        film.declaredDuration = film.duration = 10;
        using Type = composition::VariableType;
        film.declared = {{QStringLiteral("headline"), Type::String, {}, QStringLiteral("Hello"), {}},
                         {QStringLiteral("accent"), Type::Color, {}, QStringLiteral("#fff"), {}},
                         {QStringLiteral("seats"), Type::Number, {}, 10, {}}};
        return film;
    }

    void keep(QWidget &widget, const char *name) const
    {
        widget.grab().save(
            QStringLiteral("%1/render-%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
};

} // namespace

int main(int argc, char **argv)
{
    installLogging(LogVerbosity::Quiet);
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: render_pictures FOLDER");
    RenderStudio studio(QApplication::arguments().at(1));
    QTranslator translator;
    if (QApplication::arguments().size() > 2 && translator.load(QApplication::arguments().at(2)))
        QApplication::installTranslator(&translator);
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
