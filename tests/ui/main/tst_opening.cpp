#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/temp_project.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/document_session.h"
#include "ui/main/main_window.h"
#include "ui/main/notice_card.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_dialog.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace muto;
using State = ui::DocumentSession::State;

namespace {

constexpr int kOtherOpenWithinMs = 30'000;

const QString kOpenFilm = QStringLiteral("index.html");

QByteArray lastingFilm(const char *seconds)
{
    return QByteArray(
               "<!doctype html><body><div id=root data-composition-id=main data-width=320 "
               "data-height=180 data-start=0 data-timeline-markers='[{\"time\":1.5,\"name\":\"Drop\"}]' "
               "data-duration=") +
           seconds + "></div></body>";
}

} // namespace

/// The real window on a film, and something else that is to be opened.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(kOpenFilm, lastingFilm("2"));
        m_window = std::make_unique<ui::MainWindow>(m_settings, m_renders, m_dialogs, m_theme);
        m_window->show();
        QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
        m_window->openPath(m_project.folder());
        QVERIFY(ready.wait(kOtherOpenWithinMs));
    }

    void init()
    {
        m_states.clear();
        m_other = std::make_unique<QTemporaryDir>();
        m_following = connect(&m_window->session(), &ui::DocumentSession::stateChanged, this,
                              [this](State state) { m_states.push_back(state); });
    }

    void cleanup()
    {
        disconnect(m_following);
        for (ui::NoticeCard *card : m_window->findChildren<ui::NoticeCard *>())
            Q_EMIT card->closed();
    }

    void cleanupTestCase() { m_window.reset(); }

    void aFolderWithoutAFilmLeavesTheOpenOne()
    {
        m_window->openPath(m_other->path());
        QTRY_VERIFY(notices().contains(QStringLiteral("no HTML file in this folder")));
        QVERIFY(m_states.empty());
        QCOMPARE(m_window->session().location().folder, folderOfFilm());
    }

    void aPageThatIsNoFilmLeavesTheOpenOne()
    {
        write("index.html", "<p>Hello</p>");
        drop(m_other->path());
        QTRY_VERIFY(!notices().isEmpty());
        QVERIFY(m_states.empty());
    }

    void picturesOfAFolderAreAdded()
    {
        QImage picture(32, 18, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (const char *name : {"one.png", "two.png"})
            QVERIFY(picture.save(m_other->filePath(QLatin1String(name))));
        write("notes.txt", "what they show");
        drop(m_other->path());
        const auto film = [this] { return m_window->session().document().bytes(kOpenFilm); };
        QTRY_VERIFY2(film().contains("assets/one.png") && film().contains("assets/two.png"), film());
        QVERIFY(!film().contains("notes") && m_states.empty());
    }

    void tooManyPicturesAreNot()
    {
        const QByteArray before = m_window->session().document().bytes(kOpenFilm);
        for (int i = 0; i < 101; ++i)
            write(qPrintable(QStringLiteral("%1.png").arg(i)), {});
        drop(m_other->path());
        QTRY_VERIFY(notices().contains(QStringLiteral("101")));
        QCOMPARE(m_window->session().document().bytes(kOpenFilm), before);
        QVERIFY(m_states.empty());
    }

    void theLastOfSeveralIsOpened()
    {
        write("index.html", lastingFilm("3"));
        m_window->openPath(m_other->filePath(QStringLiteral("nowhere")));
        m_window->openPath(m_other->path());
        QTRY_VERIFY_WITH_TIMEOUT(!m_states.empty() && m_states.back() == State::Open, kOtherOpenWithinMs);
        QCOMPARE(m_window->session().composition().declaredDuration, 3.0);
        QVERIFY(!notices().contains(QStringLiteral("nowhere")));
    }

    void aFilmIsRenderedAgainWithWhatItWasAskedFor()
    {
        render::RenderRequest request;
        request.projectFolder = folderOfFilm();
        request.entry = kOpenFilm;
        request.outputPath = m_other->filePath(QStringLiteral("film.mp4"));
        request.quality = media::Quality::High;
        m_renders.start(request, {});
        m_fakes.last().complete();
        write("index.html", lastingFilm("3"));
        m_window->openPath(m_other->path());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().composition().declaredDuration, 3.0,
                                  kOtherOpenWithinMs);
        auto *list = m_window->findChild<QAbstractItemView *>(QStringLiteral("renderList"));
        list->setCurrentIndex(list->model()->index(0, 0));
        m_window->findChild<QAction *>(QStringLiteral("renders.edit"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::RenderDialog *>(), kOtherOpenWithinMs);
        QCOMPARE(m_window->session().location().folder, folderOfFilm()); // it was opened for that
        auto *dialog = m_window->findChild<ui::RenderDialog *>();
        QCOMPARE(dialog->form().quality, media::Quality::High);
        QCOMPARE(dialog->form().destination, request.outputPath);
        auto *points = dialog->findChild<QComboBox *>(QStringLiteral("toPointCombo"));
        QCOMPARE(points->itemText(1), QStringLiteral("Drop · 1.5 s"));
        dialog->close();
    }

    /// Then nobody wonders why nothing can be undone.
    void aLostHistoryIsTold()
    {
        Q_EMIT m_window->session().historyLost();
        QVERIFY2(notices().contains(QStringLiteral("what could be undone is gone")), qPrintable(notices()));
    }

private:
    QString folderOfFilm() const { return QDir(m_project.folder()).canonicalPath(); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_other->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QString notices() const
    {
        QStringList words;
        for (const ui::NoticeCard *card : m_window->findChildren<ui::NoticeCard *>()) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    const test::TempProject m_project;
    settings::Settings m_settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::Theme m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    ui::RenderController m_renders{m_fakes.factory()};
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_other;
    QMetaObject::Connection m_following;
    std::vector<State> m_states;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestOpening)
#include "tst_opening.moc"
