// Pictures of films, taken by pages that nobody sees.

#include "tests/support/temp_project.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/compositions_page.h"
#include "ui/project/project_files.h"
#include "ui/projects/picture_cache.h"
#include "ui/projects/poster_maker.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace muto;
using ui::PictureCache;
using ui::PosterMaker;

namespace {

constexpr int kPosterMs = 30'000;

/// A film of one colour with a white bar in it.
QByteArray filmOf(const QByteArray &color)
{
    return "<!doctype html>\n<body style='margin: 0'>\n<div id=root data-composition-id=main data-width=320 "
           "data-height=180 data-duration=2 style='width: 320px; height: 180px; background: " +
           color + "'><p style='margin: 0; height: 20px; background: white'></p></div>\n";
}

/// The colour of the middle of a picture, as people name it.
QString colorOf(const QImage &picture)
{
    const QColor color = picture.pixelColor(picture.rect().center());
    return color.red() > 200    ? QStringLiteral("red")
           : color.blue() > 200 ? QStringLiteral("blue")
                                : color.name();
}

} // namespace

class TestPosters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        for (const char *name : {"one.html", "two.html", "three.html"})
            m_project->write(QLatin1String(name), filmOf("red"));
        m_cache = m_project->beside(QStringLiteral("cache"));
    }

    void areTakenOnceAndThenFromTheCache()
    {
        {
            PosterMaker maker(PictureCache(m_cache, 5));
            maker.setPauseMs(0);
            QSignalSpy taken(&maker, &PosterMaker::taken);
            maker.want({wish("one.html"), wish("one.html")});
            QVERIFY(taken.wait(kPosterMs));
            QCOMPARE(taken.front().value(0).toString(), QStringLiteral("one.html"));
            QCOMPARE(colorOf(taken.front().value(1).value<QImage>()), QStringLiteral("red"));
        }
        QVERIFY(QDir(m_project->folder()).removeRecursively()); // nobody can take one any more
        PosterMaker maker(PictureCache(m_cache, 5));
        maker.setPauseMs(0);
        QSignalSpy taken(&maker, &PosterMaker::taken);
        maker.want({wish("two.html"), wish("one.html")});
        QVERIFY(taken.wait(kPosterMs));
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.front().value(0).toString(), QStringLiteral("one.html"));
    }

    void nobodyWhoHasGoneIsTakenOneFor()
    {
        PosterMaker maker(PictureCache(m_cache, 5));
        maker.setPauseMs(0);
        QSignalSpy taken(&maker, &PosterMaker::taken);
        maker.want({wish("one.html"), wish("two.html")});
        maker.stop(); // before anything is begun
        QVERIFY(!taken.wait(50));
        maker.want({wish("one.html"), wish("two.html"), wish("three.html")});
        QTRY_VERIFY(maker.isTaking());
        maker.stop(); // in the midst of the first
        QVERIFY(taken.wait(kPosterMs));
        QTRY_VERIFY(!maker.isTaking());
        QCOMPARE(taken.count(), 1);
        QVERIFY(maker.find(wish("two.html").key).isNull());
    }

    void aCacheKeepsWhatWasLookedAtLast()
    {
        const PictureCache cache(m_cache, 3);
        QImage picture(4, 4, QImage::Format_RGB32);
        const auto store = [&](int number) {
            picture.fill(QColor(number, 0, 0));
            cache.store(QString::number(number), picture);
        };
        for (const int number : {1, 2, 3})
            store(number);
        for (const QFileInfo &each : QDir(m_cache).entryInfoList(QDir::Files)) { // an hour ago
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                     QFileDevice::FileModificationTime));
        }
        QCOMPARE(cache.find(QStringLiteral("1")).pixelColor(0, 0), QColor(1, 0, 0));
        store(4);
        store(5);
        QCOMPARE(QDir(m_cache).entryList(QDir::Files).size(), qsizetype(3));
        QVERIFY(!cache.find(QStringLiteral("1")).isNull());
        QVERIFY(cache.find(QStringLiteral("2")).isNull());
        QVERIFY(!cache.find(QStringLiteral("5")).isNull());
        test::writeFile(QDir(m_cache).filePath(QDir(m_cache).entryList(QDir::Files).first()), "no picture");
        store(6); // whatever lies there, it goes on
        QVERIFY(!cache.find(QStringLiteral("6")).isNull());
    }

    /// The list of compositions shows each as it is now: the bytes of its page decide.
    void compositionsShowWhatTheyHold()
    {
        edit::Document document;
        ui::ProjectFiles files(document, [](const QString &) { return ok(); });
        test::FakeDialogs dialogs;
        ui::CompositionsPage page(files, dialogs);
        page.setCalmMs(0);
        QVERIFY(QFile::remove(m_project->path(QStringLiteral("two.html"))));
        QVERIFY(QFile::remove(m_project->path(QStringLiteral("three.html"))));
        files.setProject({m_project->folder(), QStringLiteral("one.html")});
        page.show();
        const auto shown = [&page] {
            const QImage picture = page.picture(QStringLiteral("one.html"));
            return picture.isNull() ? QString() : colorOf(picture);
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("red"), kPosterMs);
        for (const char *color : {"blue", "red"}) { // the second time from the cache
            QSaveFile file(m_project->path(QStringLiteral("one.html")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(filmOf(color));
            QVERIFY(file.commit());
            files.refresh();
            QTRY_COMPARE_WITH_TIMEOUT(shown(), QLatin1String(color), kPosterMs);
        }
    }

private:
    ui::PosterWish wish(const char *name) const
    {
        const QString page = QLatin1String(name);
        return {page, m_project->folder(), page, 1, page};
    }

    std::unique_ptr<test::TempProject> m_project;
    QString m_cache;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestPosters)
#include "tst_posters.moc"
