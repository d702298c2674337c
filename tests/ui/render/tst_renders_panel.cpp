#include "ui/render/renders_panel.h"

#include "core/project/film_record.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/project/asset_drop.h"
#include "ui/render/made_films.h"
#include "ui/render/render_controller.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;

/// The dock of renders with real films on a disk; only the renders themselves are played.
class TestRendersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fakes = {};
        m_dialogs = {};
        m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        begin();
    }
    void cleanup() { end(); }

    void filmsOfEarlierSessionsAreListed()
    {
        render(QStringLiteral("new.mp4"));
        QCOMPARE(names(), QStringList{QStringLiteral("new.mp4")});
        end();
        begin();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("new.mp4")});
        QTRY_VERIFY(!picture().isNull());
        render(QStringLiteral("another.mp4"));
        QCOMPARE(names(), (QStringList{QStringLiteral("another.mp4"), QStringLiteral("new.mp4")}));
        m_films->setProject({});
        QCOMPARE(names(), QStringList{QStringLiteral("another.mp4")}); // of this session
        QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
    }

    void aFilmPlaysUnderTheMouse()
    {
        render(QStringLiteral("film.mp4"));
        end();
        begin();
        QTRY_COMPARE(names().size(), 1);
        const auto number = [&] {
            const auto still =
                view().model()->index(0, 0).data(ui::RenderJobModel::PictureRole).value<QImage>();
            return still.isNull() ? -1 : test::numberIn(still);
        };
        QTRY_VERIFY(number() >= 0);
        QTest::mouseMove(view().viewport(), view().visualRect(view().model()->index(0, 0)).center());
        QSet<int> seen;
        QTRY_VERIFY((seen.insert(number()), seen.size() >= 3));
    }

    void picturesThatMoveAreFilmsToo()
    {
        // Half a second of red, then half of blue.
        const QByteArray bytes = QByteArray::fromBase64(
            "R0lGODlhBAAEAPEAAP8AAAAA/wD/AP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQEMgAAACwAAAAABAAEAAACCgQIECBAgAAB"
            "AgUAIfkEBDIAAAAsAAAAAAQABAAAAgpMmDBhwoQJEyYFADs=");
        const auto asked = request(QStringLiteral("short.gif"));
        put(asked.outputPath, bytes);
        m_renders->start(asked, {});
        m_fakes.last().complete();
        end();
        begin();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("short.gif")});
        QTRY_VERIFY(!picture().isNull());
        QTest::mouseMove(view().viewport(), view().visualRect(view().model()->index(0, 0)).center());
        QTRY_VERIFY(picture().pixelColor(1, 1).blue() > 200); // it plays
    }

    void foldersOfPicturesAreFilmsToo()
    {
        auto asked = request(QStringLiteral("shots"));
        asked.format = render::OutputFormat::PngSequence;
        QDir().mkpath(asked.outputPath);
        for (const char *name : {"frame_000001.png", "frame_000002.png"}) {
            QImage image(16, 9, QImage::Format_ARGB32);
            image.fill(Qt::green);
            QVERIFY(image.save(QDir(asked.outputPath).filePath(QLatin1String(name))));
        }
        m_renders->start(asked, {});
        m_fakes.last().complete();
        QVERIFY(action("renders.play").text().contains(QStringLiteral("pictures")));
        QVERIFY2(m_panel->minimumSizeHint().width() <= 240,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        end();
        begin();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("shots")});
        QTRY_COMPARE(picture().pixelColor(1, 1), QColor(Qt::green));
        view().setCurrentIndex(view().model()->index(0, 0));
        const QString note = QDir(asked.outputPath).filePath(QStringLiteral("notes.txt"));
        put(note, "mine");
        m_dialogs.accepts = true;
        QSignalSpy refused(m_panel.get(), &ui::RendersPanel::refused);
        action("renders.trash").trigger();
        QCOMPARE(refused.size(), 1); // what is somebody's own stays
        QVERIFY(QFile::exists(note));
        QVERIFY(QFile::remove(note));
        action("renders.trash").trigger();
        QCOMPARE(QDir(asked.outputPath).exists(), refused.size() == 2); // not every disk has a trash
        QCOMPARE(names().size(), refused.size() == 2 ? 1 : 0);
    }

    void finishedOnesCanBeHidden()
    {
        render(QStringLiteral("one.mp4"));
        action("renders.hideFinished").toggle();
        QVERIFY(names().isEmpty());
        m_renders->start(request(QStringLiteral("two.mp4")), {});
        QCOMPARE(names(), QStringList{QStringLiteral("two.mp4")});
        m_fakes.last().stop();
        QVERIFY(names().isEmpty());
        end();
        begin();
        QVERIFY(action("renders.hideFinished").isChecked());
        action("renders.hideFinished").toggle();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("one.mp4")});
    }

    void thoseThatWaitAreMovedAndCancelled()
    {
        m_renders->start(request(QStringLiteral("one.mp4")), {});
        m_renders->start(request(QStringLiteral("two.mp4")), {});
        m_renders->start(request(QStringLiteral("three.mp4")), {});
        QVERIFY(!action("renders.earlier").isEnabled());
        view().setCurrentIndex(view().model()->index(2, 0));
        QVERIFY(action("renders.earlier").isEnabled());
        QVERIFY(!action("renders.later").isEnabled());
        QVERIFY(m_panel->minimumSizeHint().width() <= 240);
        action("renders.earlier").trigger();
        QCOMPARE(names().join(QLatin1Char(' ')), QStringLiteral("one.mp4 three.mp4 two.mp4"));
        QCOMPARE(view().currentIndex().row(), 1);
        QVERIFY(action("renders.later").isEnabled());
        action("renders.cancel").trigger();
        QCOMPARE(m_renders->waiting(), 1);
        QCOMPARE(names().join(QLatin1Char(' ')), QStringLiteral("one.mp4 two.mp4 three.mp4"));
    }

    void aPauseIsSeenAndEnded()
    {
        QVERIFY(!action("renders.pause").isEnabled());
        m_renders->start(request(QStringLiteral("one.mp4")), {});
        m_renders->start(request(QStringLiteral("two.mp4")), {});
        QVERIFY(action("renders.pause").isEnabled());
        const QString words = action("renders.pause").text();
        action("renders.pause").trigger();
        QVERIFY(m_fakes.last().isPaused);
        QVERIFY(action("renders.pause").text() != words);
        const QModelIndex waiting = view().model()->index(1, 0);
        QVERIFY(waiting.data(ui::RenderJobModel::StatusRole).toString().contains(QStringLiteral("paused")));
        action("renders.pause").trigger();
        QVERIFY(!m_fakes.last().isPaused);
        m_fakes.last().complete();
        m_fakes.last().complete();
        QVERIFY(!action("renders.pause").isEnabled());
    }

    void whatCameToNothingIsRemovedFromTheList()
    {
        m_renders->start(request(QStringLiteral("failed.mp4")), {});
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(!action("renders.forget").isEnabled());
        m_fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
        QVERIFY(action("renders.forget").isEnabled());
        QVERIFY2(m_panel->minimumSizeHint().width() <= 240,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        action("renders.again").trigger();
        QVERIFY(m_renders->running());
        QCOMPARE(m_fakes.last().request.outputPath, request(QStringLiteral("failed.mp4")).outputPath);
        QCOMPARE(names(), QStringList{QStringLiteral("failed.mp4")}); // in the place of the first
        m_fakes.last().stop();
        view().setCurrentIndex(view().model()->index(0, 0));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(names().isEmpty());
    }

    void howARenderEndedIsOneKeyAway()
    {
        QSignalSpy followed(m_panel.get(), &ui::RendersPanel::followRequested);
        m_renders->start(request(QStringLiteral("failed.mp4")), {});
        QVERIFY(!action("renders.why").isEnabled());
        m_fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
        QVERIFY(action("renders.why").isEnabled());
        QVERIFY(action("renders.why").text().contains(QStringLiteral("Why")));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(followed.takeFirst().front().toInt(), 1);
        render(QStringLiteral("film.mp4"));
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(!action("renders.why").text().contains(QStringLiteral("Why")));
        action("renders.why").trigger();
        QCOMPARE(followed.takeFirst().front().toInt(), 2);
        QVERIFY2(m_panel->minimumSizeHint().width() <= 240,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        end();
        begin();
        QTRY_COMPARE(names(), QStringList{QStringLiteral("film.mp4")});
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(!action("renders.why").isEnabled()); // nobody knows any more
        QVERIFY(action("renders.play").isEnabled());
    }

    void theirButtonsNeverWidenThePanel()
    {
        render(QStringLiteral("film.mp4"));
        m_renders->start(request(QStringLiteral("failed.mp4")), {});
        m_fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
        m_panel->resize(240, 400);
        for (const int row : {1, 0, 1}) {
            view().setCurrentIndex(view().model()->index(row, 0));
            QCOMPARE(m_panel->width(), 240);
        }
    }

    void aFilmCanBeAskedForOnceMore()
    {
        QSignalSpy edited(m_panel.get(), &ui::RendersPanel::editRequested);
        m_renders->start(request(QStringLiteral("film.mp4")), {});
        QVERIFY(!action("renders.edit").isEnabled()); // not yet
        m_fakes.last().stop();
        QVERIFY(action("renders.edit").isEnabled());
        action("renders.edit").trigger();
        QCOMPARE(edited.takeFirst().front().toInt(), 1);
    }

    void filmsAreDraggedToWhereverFilesAreTaken()
    {
        const auto isDragged = [&](int row) {
            return view().model()->index(row, 0).flags().testFlag(Qt::ItemIsDragEnabled);
        };
        render(QStringLiteral("film.mp4"));
        QVERIFY(isDragged(0));
        const std::unique_ptr<QMimeData> film(view().model()->mimeData({view().model()->index(0, 0)}));
        const QString path = request(QStringLiteral("film.mp4")).outputPath;
        QCOMPARE(film->urls(), QList<QUrl>{QUrl::fromLocalFile(path)});
        QCOMPARE(ui::droppedFiles(*film), QStringList{path}); // as the timeline does
        QVERIFY(view().model()->supportedDragActions().testFlag(Qt::CopyAction));
        QVERIFY(!view().model()->canDropMimeData(film.get(), Qt::MoveAction, -1, 0, {}));
        auto pictures = request(QStringLiteral("shots"));
        pictures.format = render::OutputFormat::PngSequence;
        m_renders->start(pictures, {});
        QVERIFY(!isDragged(0)); // it runs
        m_fakes.last().complete();
        QVERIFY(!isDragged(0)); // a folder would be opened where it is dropped
    }

    void aRowTellsItsSettings()
    {
        const auto tells = [&](const char *words) {
            return view()
                .model()
                ->index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QString::fromUtf8(words));
        };
        auto asked = request(QStringLiteral("film.mp4"));
        asked.outputSize = {1920, 1080};
        asked.quality = media::Quality::High;
        m_renders->start(asked, {});
        QVERIFY(tells("\n1920 × 1080 · 30 fps · High"));
        m_fakes.last().complete();
        QVERIFY(tells("\n1920 × 1080 · 30 fps · High"));
        asked.rate.bitRate = 2'500'000;
        m_renders->start(asked, {});
        QVERIFY(tells("30 fps · 2.5 Mbit/s"));
        m_fakes.last().stop();
        asked.format = render::OutputFormat::Gif;
        asked.rate = {};
        m_renders->start(asked, {});
        QVERIFY(!tells("High"));
        m_fakes.last().stop();
        end();
        QDir(m_folder->filePath(QStringLiteral("films"))).removeRecursively();
        begin();
        render(QStringLiteral("film.mp4"));
        end();
        begin();
        QTRY_VERIFY(tells(" × ")); // the file says so
        QVERIFY(!tells("fps"));
    }

    void filmsThatComeAndGoAreNoticed()
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("renders")));
        const QString path = m_folder->filePath(QStringLiteral("renders/other.mp4"));
        m_films->read(); // as when somebody comes back to the program
        test::VideoSpec spec;
        spec.frames = 60;
        const QString made = m_folder->filePath(QStringLiteral("other.mp4"));
        VERIFY_RESULT(test::makeVideo(made, spec));
        QVERIFY(QFile::rename(made, path)); // at once, as renders do
        QTRY_COMPARE(names(), QStringList{QStringLiteral("other.mp4")});
        const QPersistentModelIndex row = view().model()->index(0, 0);
        QTRY_VERIFY2(row.data(ui::RenderJobModel::StatusRole).toString().contains(QStringLiteral("2.0 s")),
                     qPrintable(row.data(ui::RenderJobModel::StatusRole).toString()));
        m_films->read();
        QSignalSpy listed(m_films.get(), &ui::MadeFilms::listed);
        QVERIFY(listed.wait());
        QVERIFY(row.isValid()); // what is the same stays chosen
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(names().isEmpty());
    }

    void aRecordThatCannotBeReadIsNoEmptyList()
    {
        render(QStringLiteral("film.mp4"));
        end();
        const QDir kept(m_folder->filePath(QStringLiteral("films")));
        QFile record(kept.filePath(kept.entryList(QDir::Files).value(0)));
        QVERIFY(record.open(QIODevice::ReadOnly));
        const QByteArray good = record.readAll();
        record.close();
        const auto write = [&record](const QByteArray &bytes) {
            return record.open(QIODevice::WriteOnly) && record.write(bytes) >= 0 && (record.close(), true);
        };
        QVERIFY(write("{"));
        begin();
        auto &fault = *m_panel->findChild<QLabel *>(QStringLiteral("rendersFault"));
        QTRY_VERIFY(fault.isVisible());
        QVERIFY(fault.toolTip().contains(QStringLiteral("Cannot read")));
        QVERIFY(write(good));
        QTest::mouseClick(m_panel->findChild<QAbstractButton *>(QStringLiteral("rendersRetry")),
                          Qt::LeftButton);
        QTRY_VERIFY(!fault.isVisible());
    }

    void theTrashIsAskedForAndForgets()
    {
        render(QStringLiteral("film.mp4"));
        view().setCurrentIndex(view().model()->index(0, 0));
        action("renders.trash").trigger();
        QVERIFY(m_dialogs.asked.text.contains(QStringLiteral("film.mp4")));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("renders/film.mp4"))));
        QCOMPARE(names().size(), 1);
        m_dialogs.accepts = true;
        QSignalSpy refused(m_panel.get(), &ui::RendersPanel::refused);
        action("renders.trash").trigger();
        QCOMPARE(names().size(), refused.isEmpty() ? 0 : 1); // not every disk has a trash
        QCOMPARE(QFile::exists(m_folder->filePath(QStringLiteral("renders/film.mp4"))), !refused.isEmpty());
    }

private:
    void begin()
    {
        m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
        m_films = std::make_unique<ui::MadeFilms>(m_folder->filePath(QStringLiteral("films")), *m_renders);
        m_actions = std::make_unique<ui::ActionRegistry>();
        m_panel = std::make_unique<ui::RendersPanel>(*m_renders, *m_actions, *m_settings, m_dialogs);
        m_panel->resize(320, 400);
        m_panel->show();
        QObject::connect(m_films.get(), &ui::MadeFilms::listed, m_panel.get(), &ui::RendersPanel::showFault);
        QObject::connect(m_panel.get(), &ui::RendersPanel::retryRequested, m_films.get(),
                         &ui::MadeFilms::read);
        m_films->setProject(m_folder->path());
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void end()
    {
        m_panel.reset();
        m_films.reset();
        m_renders.reset();
    }
    QListView &view() const { return *m_panel->findChild<QListView *>(QStringLiteral("renderList")); }
    QAction &action(const char *name) const { return *m_panel->findChild<QAction *>(QLatin1String(name)); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names.append(view().model()->index(row, 0).data().toString());
        return names;
    }
    QImage picture() const
    {
        return view().model()->index(0, 0).data(ui::RenderJobModel::PictureRole).value<QImage>();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    render::RenderRequest request(const QString &name) const
    {
        render::RenderRequest request;
        request.projectFolder = m_folder->path();
        request.outputPath = m_folder->filePath(QStringLiteral("renders/") + name);
        return request;
    }
    void render(const QString &name)
    {
        const auto asked = request(name);
        QDir().mkpath(QFileInfo(asked.outputPath).absolutePath());
        VERIFY_RESULT(test::makeVideo(asked.outputPath));
        m_renders->start(asked, {});
        m_fakes.last().complete();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MadeFilms> m_films;
    std::unique_ptr<ui::ActionRegistry> m_actions;
    std::unique_ptr<ui::RendersPanel> m_panel;
};

MUTO_TEST_MAIN(QApplication, TestRendersPanel)
#include "tst_renders_panel.moc"
