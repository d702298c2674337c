#include "core/project/film_record.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using muto::project::FilmRecord;

/// Where films went is known in the next session, as long as they are there.
class TestFilmRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filmsAreRememberedWhileTheyAreThere()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("films"));
        const QString here = write(folder, "out/one.mp4"), gone = write(folder, "out/two.webm");
        FilmRecord(root, folder.path()).add({here, 4.5, 0, 0});
        FilmRecord(root, folder.path()).add({gone, 2, 0, 0});
        FilmRecord(root, folder.path()).add({here, 6, 0, 0, {{QStringLiteral("size"), 2}}}); // made again
        QVERIFY(QFile::remove(gone));
        const auto films = FilmRecord(root, folder.path()).films().films;
        QCOMPARE(films.size(), 1U);
        QCOMPARE(films[0].path, here);
        QCOMPARE(films[0].seconds, 6.0);
        QCOMPARE(films[0].how.value(QStringLiteral("size")).toInt(), 2);
        QCOMPARE(films[0].sizeBytes, 3);
        QVERIFY(films[0].madeMs > 0);
        QVERIFY(FilmRecord(root, folder.filePath(QStringLiteral("other"))).films().films.empty());
    }

    void thoseInTheProjectAreFound()
    {
        const QTemporaryDir folder;
        const QString film = write(folder, "renders/old.mov");
        write(folder, "renders/notes.txt");
        for (const QString &root : {QString(), folder.filePath(QStringLiteral("films"))}) {
            FilmRecord(root, folder.path()).add({film, 3, 0, 0}); // known, and not twice
            const auto films = FilmRecord(root, folder.path()).films().films;
            QCOMPARE(films.size(), 1U);
            QCOMPARE(films[0].path, film);
            QCOMPARE(films[0].seconds, root.isEmpty() ? 0.0 : 3.0);
        }
    }

    void foldersOfPicturesAreFilms()
    {
        const QTemporaryDir folder;
        write(folder, "renders/shots/frame_000001.png");
        write(folder, "renders/shots/frame_000002.png");
        write(folder, "renders/shots/audio.wav");
        write(folder, "renders/mine/frame_000001.png");
        write(folder, "renders/mine/notes.txt");
        write(folder, "renders/also-mine/audio.wav");
        const QString elsewhere = QFileInfo(write(folder, "out/pictures/frame_000001.png")).path();
        const QString root = folder.filePath(QStringLiteral("films"));
        FilmRecord(root, folder.path()).add({elsewhere, 2, 0, 0});
        const auto films = FilmRecord(root, folder.path()).films().films;
        QCOMPARE(films.size(), 2U);
        QStringList paths{films[0].path, films[1].path};
        paths.sort();
        QCOMPARE(paths, (QStringList{elsewhere, folder.filePath(QStringLiteral("renders/shots"))}));
        QCOMPARE(films[0].sizeBytes + films[1].sizeBytes, 4 * 3);
        write(folder, "out/pictures/something-else.psd"); // it is somebody's own now
        QCOMPARE(FilmRecord(root, folder.path()).films().films.size(), 1U);
    }

    void aRecordThatCannotBeReadSaysSo()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("films"));
        FilmRecord(root, folder.path()).add({write(folder, "a.mp4"), 1, 0, 0});
        const QDir kept(root);
        QFile record(kept.filePath(kept.entryList(QDir::Files).value(0)));
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray("[3, {}, {\"path\": \"a.mp4\"}]")}) {
            QVERIFY(record.open(QIODevice::WriteOnly));
            record.write(bytes);
            record.close();
            const auto list = FilmRecord(root, folder.path()).films();
            QVERIFY(list.films.empty());
            QCOMPARE(list.error.has_value(), bytes == "{");
        }
        QVERIFY(!FilmRecord(root, folder.filePath(QStringLiteral("other"))).films().error);
    }

private:
    static QString write(const QTemporaryDir &folder, const char *name)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("abc") != 3)
            qFatal("cannot write");
        return path;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFilmRecord)
#include "tst_film_record.moc"
