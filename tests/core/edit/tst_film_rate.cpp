#include "core/edit/film_rate.h"

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::edit;

namespace {

/// A composition that mounts another, and says in which frames it is counted if there is something to say.
QByteArray page(const QByteArray &fps, const QByteArray &mounted = {})
{
    return "<div data-composition-id=c data-width=10 data-height=10 data-duration=9" +
           (fps.isEmpty() ? QByteArray() : " data-fps=" + fps) + ">" +
           (mounted.isEmpty() ? QByteArray() : "<div data-composition-src='" + mounted + "'></div>") +
           "<p id=a data-start=1 data-duration=1></p></div>";
}

} // namespace

class TestFilmRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesFromWhoeverSays_data()
    {
        QTest::addColumn<QByteArray>("film");
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("rate");
        const auto row = [](const char *name, const char *film, const char *scene, const char *title,
                            const char *rate) {
            QTest::newRow(name) << QByteArray(film) << QByteArray(scene) << QByteArray(title)
                                << QString::fromLatin1(rate);
        };
        row("itself", "24", "25", "50", "50");
        row("who mounts it", "24", "25", "", "25");
        row("who mounts that", "24000/1001", "", "", "24000/1001");
        row("nobody", "", "", "", "30");
    }
    void comesFromWhoeverSays()
    {
        QFETCH(QByteArray, film);
        QFETCH(QByteArray, scene);
        QFETCH(QByteArray, title);
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), page(film, "parts/scene.html")));
        VERIFY_RESULT(document.open(QStringLiteral("parts/scene.html"), page(scene, "parts/title.html")));
        VERIFY_RESULT(document.open(QStringLiteral("parts/title.html"), page(title)));
        QTEST(filmRate(document, QStringLiteral("parts/title.html")).toString(), "rate");
    }

    void filmsInARingEnd()
    {
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("a.html"), page({}, "b.html")));
        VERIFY_RESULT(document.open(QStringLiteral("b.html"), page({}, "a.html")));
        QCOMPARE(filmRate(document, QStringLiteral("a.html")), FrameRate());
        QCOMPARE(filmRate(document, QStringLiteral("none.html")), FrameRate());
    }

    void framesOfAPartAreTheFilms()
    {
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), page("25", "part.html")));
        VERIFY_RESULT(document.open(QStringLiteral("part.html"), page({})));
        const ElementPath clip{QStringLiteral("part.html"), QStringLiteral("#a")};
        VERIFY_RESULT(EditorActions(document).moveClip(clip, FrameIndex{50}));
        QVERIFY2(document.bytes(clip.file).contains("data-start=2 "), document.bytes(clip.file));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFilmRate)
#include "tst_film_rate.moc"
