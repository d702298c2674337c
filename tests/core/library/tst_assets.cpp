#include "core/library/asset_facts.h"

#include "core/library/asset_import.h"
#include "core/library/clip_fragment.h"
#include "core/library/lut_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>

using namespace muto;
using library::AssetKind;
using library::ClipWish;

namespace {

QByteArray png(QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

composition::HtmlDocument film(const QByteArray &body = {})
{
    return *composition::HtmlDocument::parse(
        "<div id=root data-composition-id=main data-width=1000 data-height=500 "
        "data-duration=20 data-fps=25>" +
        body + "</div>");
}

} // namespace

/// Importing, what files say about themselves, and the clips that are made of them.
class TestAssets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(QStringLiteral("index.html"), {}); // a project with nothing in it is away
    }

    void looksIntoLutsBeforeTheyAreUsed()
    {
        const QByteArray lut = "LUT_3D_SIZE 2\n" + QByteArray("0 0 0\n").repeated(8);
        const QString good = write("look.cube", lut.constData());
        VERIFY_RESULT(library::checkLutFile(good));
        QVERIFY(library::planImport({good}, m_project->folder()).refused.empty());
        for (const QString &bad :
             {write("one.cube", "LUT_1D_SIZE 2\n0 0 0\n1 1 1\n"), write("empty.cube", ""),
              m_project->path(QStringLiteral("missing.cube"))}) {
            const auto checked = library::checkLutFile(bad);
            QVERIFY(!checked);
            QVERIFY2(checked.error().message.contains(QFileInfo(bad).fileName()),
                     qPrintable(checked.error().message));
        }
    }

    void bringsFilesInOnce()
    {
        const QStringList files{write("one/a.png", "1"), write("two/a.png", "2"), write("three/a.png", "1")};
        const auto plan = library::planImport(files, m_project->folder());
        QVERIFY(plan.refused.empty());
        QVERIFY(library::carryOut(plan, m_project->folder()).empty());
        QCOMPARE(test::readFile(m_project->path(QStringLiteral("assets/a.png"))), QByteArray("1"));
        QCOMPARE(test::readFile(m_project->path(QStringLiteral("assets/a-2.png"))), QByteArray("2"));
        const auto again = library::planImport(files, m_project->folder());
        QCOMPARE(again.files[0].name, QStringLiteral("assets/a.png"));
        QCOMPARE(again.files[1].name, QStringLiteral("assets/a-2.png"));
        QVERIFY(again.files[0].isThere && again.files[1].isThere);
    }

    void aStoppedImportLeavesNoPartsOfFiles()
    {
        const QByteArray large(qsizetype(5) * 1024 * 1024, 'x');
        const auto plan = library::planImport(
            {write("one.png", "1"), write("two.mp4", large), write("three.png", "3")}, m_project->folder());
        std::stop_source stop;
        std::vector<library::ImportProgress> told;
        const auto failures = library::carryOut(
            plan, m_project->folder(), stop.get_token(), [&](const library::ImportProgress &progress) {
                told.push_back(progress);
                if (progress.name == QLatin1String("two.mp4") && progress.copiedBytes > large.size() / 2)
                    stop.request_stop();
            });
        QVERIFY(failures.empty()); // it is what somebody wanted
        QCOMPARE(told.front(),
                 (library::ImportProgress{QStringLiteral("one.png"), 0, 3, 0, large.size() + 2}));
        QCOMPARE(told.back().file, 1);
        QVERIFY(told.back().copiedBytes < large.size());
        const QStringList there =
            QDir(m_project->path(QStringLiteral("assets"))).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(there, QStringList{QStringLiteral("one.png")});
        QVERIFY(library::planImport({write("one.png", "1")}, m_project->folder(), QStringLiteral("assets"),
                                    {.largest = 9}, stop.get_token())
                    .files.empty());
    }

    void leavesAloneWhatIsInTheProject()
    {
        m_project->write(QStringLiteral("pics/a.png"), "1");
        const auto plan =
            library::planImport({m_project->path(QStringLiteral("pics/a.png"))}, m_project->folder());
        QCOMPARE(plan.files.size(), std::size_t(1));
        QCOMPARE(plan.files[0].name, QStringLiteral("pics/a.png"));
        QVERIFY(plan.files[0].isThere);
    }

    void refusesWhatIsOfNoUse()
    {
        const auto plan = library::planImport(
            {write("a.exe", "x"), write("empty.png", {}), write("big.png", "123456"),
             m_project->beside(QStringLiteral("gone.png")), QFileInfo(m_project->folder()).path()},
            m_project->folder(), QStringLiteral("assets"), {.largest = 5});
        QVERIFY(plan.files.empty());
        QCOMPARE(plan.refused.size(), std::size_t(5));
        QVERIFY(plan.refused[2].message.contains(QStringLiteral("larger than")));
        QVERIFY(plan.refused[3].message.contains(QStringLiteral("does not exist")));
    }

    void readsWhatFilesSay()
    {
        const auto facts = library::readAssetFacts(write("a.png", png({30, 20})));
        QCOMPARE(facts.size, QSize(30, 20));
        QVERIFY(facts.fault.isEmpty());
        QVERIFY(!library::readAssetFacts(write("b.png", "no picture")).fault.isEmpty());
        QVERIFY(!library::readAssetFacts(write("b.mp4", "no film")).fault.isEmpty());
    }

    void makesClips_data()
    {
        QTest::addColumn<ClipWish>("wish");
        QTest::addColumn<QByteArray>("html");
        ClipWish video{AssetKind::Video,
                       QStringLiteral("assets/a \"b\".mp4"),
                       QStringLiteral("a \"b\".mp4"),
                       2.5,
                       {2000, 500},
                       {},
                       1,
                       {}};
        QTest::newRow("film, too wide")
            << video
            << QByteArray(
                   R"(<video id="a-b" class="clip" data-start="1" data-duration="2.5" data-track-index="1" data-label="a &quot;b&quot;.mp4" src="assets/a &quot;b&quot;.mp4" style="position: absolute; left: 0px; top: 125px; width: 1000px; height: 250px"></video>)");
        video.hasSound = true;
        QTest::newRow("film that is heard")
            << video
            << QByteArray(
                   R"(<video id="a-b" class="clip" data-start="1" data-duration="2.5" data-track-index="1" data-label="a &quot;b&quot;.mp4" src="assets/a &quot;b&quot;.mp4" data-has-audio="true" style="position: absolute; left: 0px; top: 125px; width: 1000px; height: 250px"></video>)");
        video.hasSound = false;
        QTest::newRow("film without sound")
            << video
            << QByteArray(
                   R"(<video id="a-b" class="clip" data-start="1" data-duration="2.5" data-track-index="1" data-label="a &quot;b&quot;.mp4" src="assets/a &quot;b&quot;.mp4" muted style="position: absolute; left: 0px; top: 125px; width: 1000px; height: 250px"></video>)");
        ClipWish still{
            AssetKind::Image, QStringLiteral("7.png"), QStringLiteral("7.png"), {}, {100, 60}, {}, 0, 3};
        QTest::newRow("picture")
            << still
            << QByteArray(
                   R"(<img id="clip-7" class="clip" data-start="0" data-duration="5" data-track-index="3" data-label="7.png" src="7.png" alt="" style="position: absolute; left: 450px; top: 220px; width: 100px; height: 60px" />)");
        ClipWish sound{
            AssetKind::Audio, QStringLiteral("s.wav"), QStringLiteral("taken.wav"), 1.0, {}, {}, 9.5, {}};
        QTest::newRow("sound")
            << sound
            << QByteArray(
                   R"(<audio id="taken-2" class="clip" data-start="9.5" data-duration="1" data-track-index="0" data-label="taken.wav" src="s.wav"></audio>)");
        ClipWish part{AssetKind::Page,
                      QStringLiteral("parts/card.html"),
                      QStringLiteral("card.html"),
                      4.0,
                      {1000, 500},
                      QStringLiteral("card"),
                      0,
                      2};
        QTest::newRow("composition")
            << part
            << QByteArray(
                   R"(<div id="card" class="clip" data-start="0" data-duration="4" data-track-index="2" data-label="card.html" data-composition-id="card" data-composition-src="parts/card.html" style="position: absolute; left: 0px; top: 0px; width: 1000px; height: 500px"></div>)");
        QTest::newRow("font") << ClipWish{AssetKind::Font, {}, {}, {}, {}, {}, 0, {}} << QByteArray();
    }
    void makesClips()
    {
        QFETCH(ClipWish, wish);
        QFETCH(QByteArray, html);
        QCOMPARE(library::clipFragment(
                     wish, film("<p id=taken data-start=0 data-duration=2 data-track-index=0></p>")),
                 html);
    }

    /// Around a point, as far as there is room on the canvas.
    void makesClipsAroundAPoint()
    {
        const auto cornerOf = [](QSize size, QPoint centre) {
            return library::cornerAround(size, {1000, 500}, centre);
        };
        QCOMPARE(cornerOf({100, 50}, {300, 200}), QPoint(250, 175));
        QCOMPARE(cornerOf({100, 50}, {0, 499}), QPoint(0, 450));
        QCOMPARE(cornerOf({1000, 500}, {10, 10}), QPoint(0, 0));
        QCOMPARE(library::cornerAround({100, 50}, {1000, 500}, std::nullopt), QPoint(450, 225));
        ClipWish wish{AssetKind::Image, QStringLiteral("a.png"), {}, 1, {100, 50}, {}, 0, {}};
        wish.centre = QPoint(300, 200);
        QVERIFY(library::clipFragment(wish, film("")).contains("left: 250px; top: 175px; width: 100px"));
    }

    void findsAFreeTrack()
    {
        const auto document = film("<p data-start=0 data-duration=2 data-track-index=0></p>"
                                   "<p data-start=1 data-duration=2 data-track-index=1></p>"
                                   "<p data-start=5 data-track-index=0></p>");
        QCOMPARE(library::freeTrack(document, 0, 1), 1);
        QCOMPARE(library::freeTrack(document, 1, 2), 2);
        QCOMPARE(library::freeTrack(document, 2, 3), 0);
        QCOMPARE(library::freeTrack(document, 6, 7), 1);
    }

private:
    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_project->beside(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        test::writeFile(path, bytes);
        return path;
    }

    std::unique_ptr<test::TempProject> m_project;
};

MUTO_TEST_MAIN(QGuiApplication, TestAssets)
#include "tst_assets.moc"
