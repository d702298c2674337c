#include "ui/project/assets_page.h"

#include "core/edit/element_path.h"
#include "core/remote/vendor_lock.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/asset_model.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/project_files.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace muto;
using ui::AssetModel;

namespace {

const QString kFilmPage = QStringLiteral("index.html");
const QString kFilmAsset = QStringLiteral("assets/film.mp4");
const QString kSoundAsset = QStringLiteral("assets/unused.wav");

const QByteArray kTwoFilms =
    "<!doctype html>\n<style>p { background: url(assets/film.mp4) }</style>\n"
    "<div id=root data-composition-id=main data-width=100 data-height=50 data-duration=10>\n"
    "  <video id=one src=assets/film.mp4></video>\n  <p>Words</p>\n"
    "  <video id=two src=assets/film.mp4></video>\n</div>\n";

} // namespace

/// The pages of the Project panel, each by itself, with a project on disk.
class TestProjectPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kFilmPage, kTwoFilms);
        m_project->write(kSoundAsset, "no sound");
        m_project->write(QStringLiteral("style/film.css"), "p {}\n");
        VERIFY_RESULT(test::makeVideo(m_project->path(kFilmAsset)));
        m_document = std::make_unique<edit::Document>();
        m_files =
            std::make_unique<ui::ProjectFiles>(*m_document, [](const QString &) -> Result<> { return ok(); });
        VERIFY_RESULT(m_document->open(kFilmPage, kTwoFilms));
        m_files->setProject({m_project->folder(), kFilmPage});
        QTRY_VERIFY(m_files->has(kFilmPage));
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }
    void cleanup()
    {
        m_stalls.check();
        m_files.reset();
        m_document.reset();
    }

    void assetsSayHowLongTheyAreAndHowOftenTheyAreUsed()
    {
        ui::AssetsPage page(*m_files, m_dialogs);
        AssetModel &model = page.model();
        const QModelIndex film = model.index(0), sound = model.index(1);
        QCOMPARE(model.nameOf(film), kFilmAsset);
        QTRY_VERIFY(film.data(AssetModel::LengthRole).toString().endsWith(QStringLiteral(" s")));
        QCOMPARE(film.data(AssetModel::UsesRole).toString(), QStringLiteral("3×")); // the style sheet is one
        QVERIFY(film.data(AssetModel::FactsRole).toString().endsWith(QStringLiteral(" · used 3 times")));
        QVERIFY(!film.data(AssetModel::CardFactsRole).toString().contains(QStringLiteral(" s")));
        QVERIFY(film.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("used 3 times")));
        QCOMPARE(sound.data(AssetModel::UsesRole).toString(), QString());
        QVERIFY(sound.data(AssetModel::FactsRole).toString().endsWith(QStringLiteral(" · unused")));
        // An edit is followed.
        VERIFY_RESULT(m_document->close(kFilmPage));
        QTRY_VERIFY(!film.data(AssetModel::UsedRole).toBool());
    }

    /// The Enter that ends a renaming means the new name and nothing else.
    void enterRenamesAndAddsNothing()
    {
        ui::AssetsPage page(*m_files, m_dialogs);
        page.resize(260, 400);
        page.show();
        QApplication::setActiveWindow(&page);
        QSignalSpy added(&page, &ui::AssetsPage::addRequested);
        page.view().setCurrentIndex(page.view().model()->index(1, 0));
        page.view().setFocus();
        page.view().findChild<QAction *>(QStringLiteral("assets.rename"))->trigger();
        const QPointer<QLineEdit> name = page.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(name && QApplication::focusWidget() == name);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!name);
        QVERIFY(added.isEmpty());
        page.view().setFocus();
        page.view().setCurrentIndex(page.view().model()->index(0, 0));
        QTest::keyClick(&page.view(), Qt::Key_Return);
        QCOMPARE(added.size(), 1);
    }

    void whatIsFetchedIsOnTheWebNoMore()
    {
        const QString address = QStringLiteral("https://cdn.example.com/gsap.min.js");
        VERIFY_RESULT(m_document->open(QStringLiteral("other.html"),
                                       "<script src=\"" + address.toLatin1() + "\"></script>"));
        QCOMPARE(m_files->remoteUrls(), QStringList(address));
        remote::VendorLock lock;
        lock.entries[address] = {
            QStringLiteral("gsap.min.js"), QString(64, u'a'), QStringLiteral("text/javascript"), 1, {}};
        QVERIFY(QDir(m_project->folder()).mkpath(QLatin1String(remote::kVendorFolder)));
        VERIFY_RESULT(remote::writeLock(m_project->folder(), lock));
        QCOMPARE(m_files->remoteUrls(), QStringList());
    }

    void badgesArePaintedOnThePictures()
    {
        ui::Theme theme;
        ui::AssetsPage page(*m_files, m_dialogs);
        page.resize(260, 400);
        page.show();
        const QModelIndex film = page.view().model()->index(0, 0);
        QTRY_VERIFY(!film.data(AssetModel::LengthRole).toString().isEmpty());
        const auto accents = [&page](const QModelIndex &index) {
            const QRect card = page.view().visualRect(index);
            const QImage image = page.view().viewport()->grab(card).toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == ui::currentTokens().accent ? 1 : 0;
            }
            return count;
        };
        QVERIFY(accents(film) > 50);
        QCOMPARE(accents(page.view().model()->index(1, 0)), 0);
    }

    void assetsAreFound()
    {
        ui::AssetsPage page(*m_files, m_dialogs);
        const auto shown = [&] { return page.view().model()->rowCount(); };
        const auto chip = [&](const char *value) {
            return page.findChild<QToolButton *>(QStringLiteral("chip-") + QLatin1String(value));
        };
        QTRY_COMPARE(shown(), 2);
        QTRY_COMPARE(chip("used")->text(), QStringLiteral("Used 1"));
        QCOMPARE(chip("video")->accessibleName(), QStringLiteral("Kind of asset: Video 1"));
        QCOMPARE(chip("font")->accessibleName(), QStringLiteral("Kind of asset: Font"));
        for (const char *kind : {"video", "audio"}) {
            chip(kind)->click();
            QCOMPARE(shown(), 1);
        }
        chip("used")->click(); // of the sounds
        QCOMPARE(shown(), 0);
        chip("unused")->click();
        QCOMPARE(shown(), 1);
        QVERIFY(!chip("used")->isChecked());
        chip("unused")->click(); // once more for both
        QCOMPARE(page.shown(), (ui::AssetsShown{QStringLiteral("audio"), {}, false}));
        chip("image")->click();
        QCOMPARE(shown(), 0);
        chip("")->click();
        QCOMPARE(shown(), 2);
        page.findChild<QLineEdit *>(QStringLiteral("assetSearch"))->setText(QStringLiteral("FILM"));
        QCOMPARE(shown(), 1);
        QCOMPARE(test::widgetsWithoutName(page), QString());
    }

    /// Where the words leave no room, icons say them, and still whoever points or listens gets them.
    void kindsOfAssetsShareOneLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("text");
        QTest::newRow("narrowest") << 240 << QStringLiteral("1");
        QTest::newRow("usual") << 280 << QStringLiteral("1");
        QTest::newRow("wide") << 464 << QStringLiteral("Video 1");
    }

    void kindsOfAssetsShareOneLine()
    {
        QFETCH(int, width);
        ui::AssetsPage page(*m_files, m_dialogs);
        QTRY_COMPARE(page.view().model()->rowCount(), 2);
        page.resize(width, 400);
        page.show();
        const auto *row = page.findChild<QWidget *>(QStringLiteral("assetKinds"));
        const auto chips = row->findChildren<QToolButton *>();
        QTRY_VERIFY(row->width() > width - 40);
        for (const QToolButton *chip : chips) {
            QCOMPARE(chip->y(), chips.front()->y());
            QVERIFY2(row->rect().contains(chip->geometry()), qPrintable(chip->objectName()));
        }
        const auto *video = row->findChild<QToolButton *>(QStringLiteral("chip-video"));
        QTEST(video->text(), "text");
        QCOMPARE(video->icon().isNull(),
                 video->text() == video->accessibleName().section(QStringLiteral(": "), 1));
        QCOMPARE(video->accessibleName(), QStringLiteral("Kind of asset: Video 1"));
        QCOMPARE(video->toolTip().startsWith(QStringLiteral("Video 1\n")), !video->icon().isNull());
    }

    /// By keys alone, and as it was left.
    void assetsAreFilteredByKeys()
    {
        ui::AssetsPage page(*m_files, m_dialogs);
        page.resize(240, 400);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy changed(&page, &ui::AssetsPage::shownChanged);
        page.findChild<QLineEdit *>(QStringLiteral("assetSearch"))->setFocus();
        const auto focused = [] { return QApplication::focusWidget()->objectName(); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Tab);
        QCOMPARE(focused(), QStringLiteral("chip-"));
        press(Qt::Key_Right);
        QCOMPARE(focused(), QStringLiteral("chip-video"));
        press(Qt::Key_Tab);
        QCOMPARE(focused(), QStringLiteral("chip-used"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        const ui::AssetsShown chosen{QStringLiteral("video"), QStringLiteral("unused"), false};
        QCOMPARE(page.shown(), chosen);
        QVERIFY(changed.last().front().value<ui::AssetsShown>() == chosen);
        for (const QToolButton *chip : page.findChildren<QToolButton *>())
            QVERIFY2(chip->parentWidget()->rect().contains(chip->geometry()), qPrintable(chip->objectName()));
        ui::AssetsPage again(*m_files, m_dialogs);
        again.setShown(chosen);
        QCOMPARE(again.shown(), chosen);
        QCOMPARE(again.view().model()->rowCount(), 0);
    }

    void theClipsOfAnAssetAreSelected()
    {
        const QList<edit::ElementPath> clips{{kFilmPage, QStringLiteral("#one")},
                                             {kFilmPage, QStringLiteral("#two")}};
        QCOMPARE(m_files->elementsNaming(kFilmAsset), clips);
        QVERIFY(m_files->elementsNaming(kSoundAsset).isEmpty());
        ui::AssetsPage page(*m_files, m_dialogs);
        QSignalSpy asked(&page, &ui::AssetsPage::clipsRequested);
        auto *select = page.view().findChild<QAction *>(QStringLiteral("assets.clips"));
        page.view().setCurrentIndex(page.view().model()->index(1, 0));
        QVERIFY(!select->isEnabled());
        page.view().setCurrentIndex(page.view().model()->index(0, 0));
        QVERIFY(select->isEnabled());
        select->trigger();
        QCOMPARE(asked.front().front().toString(), kFilmAsset);
    }

    void filesOpenByWhatTheyAre()
    {
        ui::FilesPage page(*m_files, m_dialogs);
        QSignalSpy film(&page, &ui::FilesPage::openRequested);
        QSignalSpy text(&page, &ui::FilesPage::textRequested);
        QSignalSpy peek(&page, &ui::FilesPage::peekRequested);
        const auto open = [&page](const QString &name) {
            Q_EMIT page.view().doubleClicked(page.model().indexOf(name));
        };
        const auto taken = [](QSignalSpy &spy) {
            return spy.isEmpty() ? QStringLiteral("nothing") : spy.takeLast().front().toString();
        };
        open(kFilmPage);
        QCOMPARE(taken(film), kFilmPage);
        open(QStringLiteral("style/film.css"));
        QCOMPARE(taken(text), QStringLiteral("style/film.css"));
        open(kFilmAsset); // is looked at, for there is nothing to be typed
        QCOMPARE(taken(peek), kFilmAsset);
        open(QStringLiteral("assets"));
        QVERIFY(film.isEmpty() && text.isEmpty() && peek.isEmpty());
        page.show();
        page.view().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page.view(), Qt::Key_Escape);
        QCOMPARE(taken(peek), QString());
    }

    void onlyTextsHaveEarlierVersions()
    {
        ui::FilesPage page(*m_files, m_dialogs);
        QSignalSpy asked(&page, &ui::FilesPage::versionsRequested);
        auto *versions = page.view().findChild<QAction *>(QStringLiteral("files.versions"));
        const auto frame = [&page](const QString &name) {
            page.view().setCurrentIndex(page.model().indexOf(name));
        };
        frame(kFilmPage);
        QVERIFY(versions->isEnabled());
        versions->trigger();
        QCOMPARE(asked.takeLast().front().toString(), kFilmPage);
        for (const QString &name : {kFilmAsset, QStringLiteral("assets")}) {
            frame(name);
            QVERIFY(!versions->isEnabled());
        }
    }

private:
    test::FakeDialogs m_dialogs;
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<ui::ProjectFiles> m_files;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestProjectPages)
#include "tst_project_pages.moc"
