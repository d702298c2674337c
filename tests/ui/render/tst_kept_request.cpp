#include "ui/render/kept_request.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/render/made_films.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_dialog.h"
#include "ui/render/render_launcher.h"
#include "ui/render/renders_panel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace muto;

namespace {

/// Every setting another than the usual one.
ui::KeptRequest unusual()
{
    ui::KeptRequest kept;
    render::RenderRequest &request = kept.request;
    request.entry = QStringLiteral("parts/intro.html");
    request.format = render::OutputFormat::WebM;
    request.quality = media::Quality::High;
    request.rate = {30, std::int64_t(4'000'000'000)};
    request.keepBackground = true;
    request.gifRepeats = 3;
    request.frameRate = *FrameRate::parse(QStringLiteral("30000/1001"));
    request.canvas = {1280, 720};
    request.outputSize = {640, 360};
    request.range = {1.5, 2.25};
    request.workers = 3;
    request.variables = {{QStringLiteral("title"), QStringLiteral("Größe")}, {QStringLiteral("n"), 2}};
    request.strictness = {true, false, true};
    kept.config.enableStreamingEncode = false;
    kept.config.streamingEncodeMaxDurationSeconds = 60;
    kept.config.lowMemory = true;
    kept.config.surface = worker::Surface::Gl;
    kept.afterwards = ui::Afterwards::Show;
    return kept;
}

/// As it comes back from a file.
QJsonObject stored(const ui::KeptRequest &kept)
{
    return QJsonDocument::fromJson(QJsonDocument(ui::keptRequest(kept)).toJson()).object();
}

} // namespace

/// What a film was asked for with is there in the next session, too.
class TestKeptRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas()
    {
        const ui::KeptRequest kept = unusual();
        const auto back = ui::readKeptRequest(stored(kept));
        QVERIFY(back);
        QCOMPARE(ui::keptRequest(*back), ui::keptRequest(kept));
        QCOMPARE(back->request.rate, kept.request.rate);
        QCOMPARE(back->request.range, kept.request.range);
        QCOMPARE(back->request.variables, kept.request.variables);
        QCOMPARE(back->request.strictness, kept.request.strictness);
        QCOMPARE(back->request.frameRate, kept.request.frameRate);
        QCOMPARE(back->request.workers, kept.request.workers);
        QCOMPARE(back->config.surface, kept.config.surface);
        QCOMPARE(back->config.streamingEncodeMaxDurationSeconds, 60.0);
        QVERIFY(back->config.lowMemory && !back->config.enableStreamingEncode);
        QCOMPARE(back->afterwards, kept.afterwards);
        for (const QString &key : ui::keptRequest(kept).keys()) { // nothing of it is the usual
            const QJsonObject usual = ui::keptRequest({});
            QVERIFY2(usual.value(key) != ui::keptRequest(kept).value(key), qPrintable(key));
        }
    }

    /// As an earlier version has kept it.
    void whatIsNotSaidIsTheUsual()
    {
        QJsonObject kept = stored(unusual());
        for (const char *key : {"streaming", "streamingMaximum", "lowMemory", "surface", "to", "workers"})
            kept.remove(QLatin1String(key));
        const auto back = ui::readKeptRequest(kept);
        QVERIFY(back);
        const render::RenderConfig usual;
        QVERIFY(back->config.enableStreamingEncode);
        QCOMPARE(back->config.streamingEncodeMaxDurationSeconds, usual.streamingEncodeMaxDurationSeconds);
        QVERIFY(!back->config.lowMemory && !back->config.surface);
        QVERIFY(!back->request.range.to && !back->request.workers);
    }

    void whatMakesNoSenseIsNotTaken_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no entry") << QStringLiteral("entry") << QJsonValue(QString());
        QTest::newRow("a format to come") << QStringLiteral("format") << QJsonValue(QStringLiteral("holo"));
        QTest::newRow("a quality to come") << QStringLiteral("quality") << QJsonValue(3);
        QTest::newRow("no rate") << QStringLiteral("frameRate") << QJsonValue(QStringLiteral("fast"));
        QTest::newRow("no size") << QStringLiteral("size") << QJsonValue(QJsonArray{0, 360});
        QTest::newRow("no height") << QStringLiteral("size") << QJsonValue(QJsonArray{640, 0});
        QTest::newRow("no canvas") << QStringLiteral("canvas") << QJsonValue(QStringLiteral("wide"));
    }

    void whatMakesNoSenseIsNotTaken()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject kept = stored(unusual());
        kept.insert(key, value);
        QVERIFY(!ui::readKeptRequest(kept));
        QVERIFY(!ui::readKeptRequest({}));
    }

    /// Neither what failed nor what was stopped is one, and of another project none is left.
    void onlyWhatWasMadeIsRemembered()
    {
        ui::KeptRequest kept = unusual();
        kept.request.projectFolder = m_folder->path();
        kept.request.outputPath = put(QStringLiteral("stopped.webm"));
        beginSession();
        m_renders->start(kept.request, kept.config, kept.afterwards);
        m_fakes.last().stop();
        beginSession();
        auto &list = *m_panel->findChild<QListView *>(QStringLiteral("renderList"));
        QTRY_COMPARE(list.model()->rowCount(), 1);
        list.setCurrentIndex(list.model()->index(0, 0));
        QVERIFY(!m_panel->findChild<QAction *>(QStringLiteral("renders.edit"))->isEnabled());
        QTemporaryDir other;
        QSignalSpy listed(m_films.get(), &ui::MadeFilms::listed);
        m_films->setProject(other.path());
        QCOMPARE(list.model()->rowCount(), 0); // at once
        QCOMPARE(listed.count(), 1);
        QVERIFY(listed.wait());
        m_films->setProject(other.path()); // is there already
        QCOMPARE(listed.count(), 2);
        m_films->setProject(m_folder->path());
        m_films->setProject(other.path()); // before anybody has read the first
        QCOMPARE(listed.count(), 4);
        QVERIFY(listed.wait());
        QCOMPARE(listed.count(), 5);
        QCOMPARE(list.model()->rowCount(), 0);
    }

    /// The dialog opens with what it was made with; of a film that somebody put there nobody knows that.
    void aFilmOfAnEarlierSessionIsRenderedAgain()
    {
        ui::KeptRequest kept = unusual();
        kept.request.projectFolder = m_folder->path();
        kept.request.outputPath = put(QStringLiteral("made.webm"));
        beginSession();
        m_renders->start(kept.request, kept.config, kept.afterwards);
        m_fakes.last().complete();
        put(QStringLiteral("given.mp4"));
        beginSession();
        auto &list = *m_panel->findChild<QListView *>(QStringLiteral("renderList"));
        QTRY_COMPARE(list.model()->rowCount(), 2);
        auto &edit = *m_panel->findChild<QAction *>(QStringLiteral("renders.edit"));
        QSignalSpy asked(m_panel.get(), &ui::RendersPanel::editRequested);
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            list.setCurrentIndex(index);
            QCOMPARE(edit.isEnabled(), index.data().toString() == QLatin1String("made.webm"));
            edit.trigger();
        }
        QCOMPARE(asked.count(), 1);

        ui::FilmFacts film;
        film.projectFolder = m_folder->path();
        film.entry = kept.request.entry;
        film.canvas = kept.request.canvas;
        film.declaredDuration = film.duration = 10;
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        QWidget window;
        ui::RenderLauncher launcher(settings, *m_renders, m_dialogs, window);
        launcher.openAgain(asked.first().first().toInt(), film, {});
        auto *dialog = window.findChild<ui::RenderDialog *>();
        QVERIFY(dialog);
        const ui::RenderForm form = dialog->form();
        QCOMPARE(form.destination, kept.request.outputPath);
        QCOMPARE(form.format, kept.request.format);
        QCOMPARE(form.quality, kept.request.quality);
        QCOMPARE(form.size, ui::SizeChoice::Half);
        QCOMPARE(form.frameRate, QStringLiteral("30000/1001"));
        QCOMPARE(form.from, QStringLiteral("1.5"));
        QCOMPARE(form.to, QStringLiteral("2.25"));
        QCOMPARE(form.workers, std::optional(3));
        QCOMPARE(form.surface, std::optional(worker::Surface::Gl));
        QCOMPARE(form.afterwards, ui::Afterwards::Show);
        QVERIFY(form.keepBackground && form.lowMemory && !form.streaming && form.strict && form.strictAll);
        m_dialogs.accepts = true; // it takes the place of the film that is there
        dialog->findChild<QAbstractButton *>(QStringLiteral("renderButton"))->click();
        QCOMPARE(m_fakes.last().request.variables, kept.request.variables);
    }

private:
    QString put(const QString &name) const
    {
        const QString path = m_folder->filePath(QStringLiteral("renders/") + name);
        QDir().mkpath(m_folder->filePath(QStringLiteral("renders")));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("film") != 4)
            qFatal("cannot write");
        return path;
    }

    void beginSession()
    {
        m_panel.reset();
        m_films.reset();
        m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
        m_films = std::make_unique<ui::MadeFilms>(m_folder->filePath(QStringLiteral("films")), *m_renders);
        m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        m_panel = std::make_unique<ui::RendersPanel>(*m_renders, m_actions, *m_settings, m_dialogs);
        m_films->setProject(m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    ui::ActionRegistry m_actions;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MadeFilms> m_films;
    std::unique_ptr<ui::RendersPanel> m_panel;
};

MUTO_TEST_MAIN(QApplication, TestKeptRequest)
#include "tst_kept_request.moc"
