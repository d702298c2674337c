#include "core/edit/variable_hosts.h"
#include "tests/support/edited_file.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/preview/live_edits.h"
#include "ui/preview/page_pair.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <cmath>
#include <memory>
#include <vector>

using namespace muto;
using namespace muto::test;
using edit::ElementPath;

namespace {

Edit source(const char *before, const char *after, const char *file = "index.html")
{
    return typed(qstrcmp(file, "index.html") == 0 ? liveFilm() : liveScene(), before, after, file);
}

} // namespace

/// The preview follows its own edits.
class TestLivePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(liveFilm()); }

    void show(const QByteArray &film)
    {
        m_preview = std::make_unique<ShownPreview>();
        showLive(*m_preview, film);
    }

    void cleanup()
    {
        m_stalls.check();
        m_preview.reset();
    }

    void everyEditLooksAsIfLoaded_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const Edit &edit, const char *how = "patched") {
            QTest::newRow(name) << edit << QString::fromLatin1(how);
        };
        row("a style", style("#title", "left", "77px"));
        row("a style that was not there", style("#title", "background-color", "rgb(0, 255, 0)"));
        row("a style that goes", style("#title", "left", nullptr));
        row("a shorthand", style("#root/div[0]/p[1]", "margin", "9px"));
        row("an element without a name", style("#root/div[0]/p[0]", "margin-left", "40px"));
        row("an element the parser has put somewhere",
            style("#root/table[0]/tbody[0]/tr[0]/td[0]", "color", "rgb(7, 7, 7)"));
        row("what a tween begins with", style("#moved", "left", "90px"));
        row("what a tween goes to", style("#moved", "opacity", "0.3"));
        row("beside what a tween moves", style("#moved", "color", "rgb(8, 8, 8)"));
        row("what has a transition", style("#glide", "left", "200px"));
        row("all mounts of a file", style("#card/p[0]", "margin", "11px", "scenes/card.html"), "patched");
        row("what a tween in a mount begins with",
            style("#card/div[0]", "width", "60px", "scenes/card.html"));
        row("inside a template of the page", style("#three-template/div[0]/b[0]", "color", "rgb(6, 6, 6)"));
        row("a text", text("#title", "Another title"));
        row("a text in a mount", text("#card/p[1]", "another line", "scenes/card.html"));
        row("a class", attribute("#title", "class", "other"));
        row("a class beside one that a script gave", attribute("#root/div[0]/p[0]", "class", "other"));
        row("a start", attribute("#late", "data-start", "0.5"));
        row("a length", attribute("#title", "data-duration", "0.5"));
        row("the start of a mount", attribute("#two", "data-start", "0"));
        row("hidden", attribute("#title", "data-hidden", ""));
        row("the length of the film", attribute("#root", "data-duration", "8"));
        row("a shorter film", attribute("#root", "data-duration", "2"));
        row("a style sheet", source("rgb(1, 2, 3)", "rgb(100, 0, 0)"));
        row("the style sheet of a mount", source("rgb(4, 5, 6)", "rgb(0, 100, 0)", "scenes/card.html"));
        row("an id", attribute("#late", "id", "later"), "reloaded");
        row("a new element", source("<h1 id", "<i>new</i><h1 id"), "reloaded");
        row("a script", source("duration: 2", "duration: 3"), "reloaded");
        row("a script of a mount", source("width: 90", "width: 30", "scenes/card.html"), "reloaded");
    }

    /// Patched or loaded again, it has to be the picture that one gets who opens the project.
    void everyEditLooksAsIfLoaded()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, how);
        looksAsIfLoaded(*m_preview, edit, how);
    }

    /// Neither an empty page nor the film at another time.
    void nothingElseIsSeenWhileItReloads()
    {
        QVERIFY(m_preview->show(kLiveFrame));
        for (int i = 0; i < 5; ++i)
            m_preview->ask(
                QStringLiteral("new Promise(requestAnimationFrame)")); // it is on the screen by then
        QList<QImage> seen{m_preview->view.grabStill()};
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [this, &seen] {
            if (const QImage still = m_preview->view.grabStill(); still != seen.last())
                seen.append(still);
        });
        look.start(1);
        VERIFY_RESULT(source("<h1 id",
                             "<div style=\"position: absolute; left: 160px; top: 60px; width: 90px; "
                             "height: 50px; background: #00f\"></div><h1 id")(m_preview->actions));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QTRY_VERIFY(seen.size() > 1);
        for (int i = 0; i < 5; ++i)
            m_preview->ask(QStringLiteral("new Promise(requestAnimationFrame)")); // something else may follow
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.last().pixelColor(400, 160), QColor(0, 0, 255));
        QCOMPARE(m_preview->playback.frame().value, kLiveFrame);
    }

    /// While the mouse is still down: the film is loaded once.
    void aSlipIsFollowedAtOnce()
    {
        const QTemporaryDir made;
        VideoSpec spec;
        spec.frames = 60;
        VERIFY_RESULT(makeVideo(made.filePath(QStringLiteral("film.mp4")), spec));
        QFile film(made.filePath(QStringLiteral("film.mp4")));
        QVERIFY(film.open(QIODevice::ReadOnly));
        m_stalls.excuse(Excuse::TestsOwnWork);
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(QStringLiteral("film.mp4"), film.readAll());
        m_preview->write(
            QStringLiteral("index.html"),
            "<body style=\"margin: 0\"><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" "
            "data-width=\"320\" data-height=\"180\" data-duration=\"1\" data-no-timeline><video id=\"v\" "
            "src=\"film.mp4\" data-start=\"0\" data-duration=\"1\" data-media-start=\"0\" "
            "style=\"width: 320px; height: 180px; object-fit: fill\"></video></div></body>");
        m_preview->edit(QStringLiteral("index.html"));
        QVERIFY(m_preview->open());
        QVERIFY(m_preview->show(5));
        const auto shown = [this] { return numberIn(m_preview->view.grabStill()); };
        QTRY_COMPARE(shown(), 5);
        m_preview->ready.clear();
        m_preview->document.beginGesture();
        for (const int frames : {6, 15, 30}) {
            VERIFY_RESULT(m_preview->actions.slipClip(at("#v"), frames / 30.0));
            QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
            QTRY_COMPARE(shown(), 5 + frames);
        }
        m_preview->document.cancelGesture();
        QTRY_COMPARE(shown(), 5);
        QCOMPARE(m_preview->ready.size(), 0);
    }

    /// While a slider is dragged: films and pictures alike, and without a load.
    /// Whoever edits a text sees it, also where a variable fills it (contract 1.10).
    void textsOfVariablesAreFollowedAtOnce()
    {
        const QByteArray declared = "<html data-composition-variables='[{\"id\":\"name\",\"type\":\"string\","
                                    "\"default\":\"Ada\"}]'>";
        QByteArray film = tweenedFilm()
                              .replace("<html>", declared)
                              .replace("<h1 id=\"title\"", "<h1 id=\"title\" data-var-text=\"name\"");
        show(film);
        const QString says = QStringLiteral("document.getElementById('title').textContent");
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Ada"));
        VERIFY_RESULT(m_preview->actions.setText(at("#title"), QStringLiteral("Grace")));
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Grace"));
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Ada"));
        // What a script has made of it cannot be followed.
        show(film.replace("const early", "const words = __hyperframes.getVariables().name, early"));
        VERIFY_RESULT(m_preview->actions.setText(at("#title"), QStringLiteral("Grace")));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Grace"));
    }

    /// What a host gives a scene is what is seen of it, and so what is edited.
    void textsThatHostsGiveAreEditedThere()
    {
        const QString card = QStringLiteral("card.html"), film = QStringLiteral("index.html");
        const QByteArray scene =
            "<html data-composition-variables='[{\"id\":\"name\",\"type\":\"string\",\"default\":\"Ada\"}]'>"
            "<body><div data-composition-id=\"card\" data-width=\"320\" data-height=\"180\" "
            "data-duration=\"1\">"
            "<p id=\"word\" data-var-text=\"name\">old</p></div></body></html>";
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(card, scene);
        m_preview->write(
            film, "<body><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-width=\"320\" "
                  "data-height=\"180\" data-duration=\"1\" data-no-timeline><div id=\"host\" "
                  "data-composition-id=\"card\" data-composition-src=\"card.html\" data-start=\"0\" "
                  "data-variable-values='{\"name\":\"Bea\"}'></div></div></body>");
        m_preview->edit(film);
        m_preview->edit(card);
        QVERIFY(m_preview->open());
        m_preview->ready.clear();
        m_preview->actions.setHostOf([this, film](const edit::ElementPath &element) {
            return edit::hostSeenAt(m_preview->document, film, element.file, 0);
        });
        const QString says = QStringLiteral("document.querySelector('[data-var-text]').textContent");
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Bea"));
        VERIFY_RESULT(m_preview->actions.setText({card, QStringLiteral("#word")}, QStringLiteral("Cleo")));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(m_preview->ask(says).toString(), QStringLiteral("Cleo"));
        QCOMPARE(m_preview->document.bytes(card), scene);
    }

    void gradingsAreFollowedAtOnce()
    {
        if (!QFile::exists(QStringLiteral(":/runtime/grader.wasm")))
            QSKIP("the program was built without it");
        const QTemporaryDir made;
        VideoSpec spec;
        spec.frames = 30;
        spec.picture = [](int) {
            QImage grey(256, 128, QImage::Format_RGB32);
            grey.fill(QColor(0x40, 0x40, 0x40));
            return grey;
        };
        VERIFY_RESULT(makeVideo(made.filePath(QStringLiteral("film.mp4")), spec));
        m_stalls.excuse(Excuse::TestsOwnWork);
        QFile film(made.filePath(QStringLiteral("film.mp4")));
        QVERIFY(film.open(QIODevice::ReadOnly));
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(QStringLiteral("film.mp4"), film.readAll());
        m_preview->write(QStringLiteral("grey.svg"),
                         "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='80'>"
                         "<rect width='80' height='80' fill='#404040'/></svg>");
        m_preview->write(
            QStringLiteral("index.html"),
            "<body style=\"margin: 0\"><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" "
            "data-width=\"320\" data-height=\"180\" data-duration=\"1\" data-no-timeline><video id=\"v\" "
            "src=\"film.mp4\" muted data-start=\"0\" style=\"width: 160px; height: 180px; object-fit: "
            "fill\"></video>"
            "<img id=\"i\" src=\"grey.svg\" style=\"position: absolute; left: 200px; top: "
            "40px\"></div></body>");
        m_preview->edit(QStringLiteral("index.html"));
        QVERIFY(m_preview->open());
        QVERIFY(m_preview->show(5));
        const auto brightness = [this](int x) { return qGreen(m_preview->view.grabStill().pixel(x, 90)); };
        const auto isNear = [&](int x, int wanted) { return std::abs(brightness(x) - wanted) <= 2; };
        QTRY_VERIFY(isNear(80, 0x40) && isNear(240, 0x40));
        m_preview->ready.clear();
        m_preview->document.beginGesture();
        for (const char *exposure : {"0.25", "0.5", "1"}) {
            const QString payload =
                QStringLiteral(R"({"adjust":{"exposure":%1}})").arg(QLatin1String(exposure));
            VERIFY_RESULT(m_preview->actions.setAttribute({at("#v"), at("#i")},
                                                          QStringLiteral("data-color-grading"), payload));
            QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
            const int wanted = int(0x40 * std::exp2(QByteArray(exposure).toDouble()));
            QTRY_VERIFY(isNear(80, wanted) && isNear(240, wanted));
        }
        QJsonArray found; // what is graded is selected as before
        m_preview->view.ask(QStringLiteral("within"),
                            {{QStringLiteral("x"), 210},
                             {QStringLiteral("y"), 50},
                             {QStringLiteral("width"), 10},
                             {QStringLiteral("height"), 10}},
                            [&found](const QJsonArray &answer) { found = answer; });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[QLatin1String("tag")].toString(), QStringLiteral("img"));
        QVERIFY(found.at(0)[QLatin1String("isVisible")].toBool());
        m_preview->view.setGradingBypassed(true);
        QTRY_VERIFY(isNear(80, 0x40) && isNear(240, 0x40));
        m_preview->view.setGradingBypassed(false);
        QTRY_VERIFY(isNear(80, 0x80) && isNear(240, 0x80));
        m_preview->document.cancelGesture();
        QTRY_VERIFY(isNear(80, 0x40) && isNear(240, 0x40));
        QCOMPARE(m_preview->ready.size(), 0);
    }

    /// What the mixer of the preview is given, and renders too.
    void soundEffectsAreHeardWithoutLoading()
    {
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(QStringLiteral("a.wav"), silence(1));
        m_preview->write(
            QStringLiteral("index.html"),
            "<body><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-width=\"320\" "
            "data-height=\"180\" data-duration=\"1\" data-no-timeline><audio id=\"s\" src=\"a.wav\" "
            "data-start=\"0\" data-duration=\"1\"></audio><hf-audio-group id=\"g\"></hf-audio-group>"
            "</div></body>");
        m_preview->edit(QStringLiteral("index.html"));
        QVERIFY(m_preview->open());
        m_preview->ready.clear();
        const QString chain = QStringLiteral("[{\"id\":\"a\",\"type\":\"gain\"}]");
        const QString lanes = QStringLiteral("{\"version\":1,\"lanes\":[]}");
        const auto set = [this](const char *element, const char *name, const QString &value) {
            m_preview->changed.clear();
            const auto done = m_preview->actions.setAttribute({at(element)}, QLatin1String(name), value);
            return done && m_preview->settled() == QLatin1String("patched") &&
                   (!m_preview->changed.isEmpty() || m_preview->changed.wait());
        };
        const auto sounds = [this](const char *kind) {
            const auto manifest = m_preview->changed.last().first().value<web::PageManifest>();
            return manifest.json[QLatin1String("sounds")][QLatin1String(kind)][0];
        };
        QVERIFY(set("#s", "data-fx-chain", chain));
        QCOMPARE(sounds("clips")[QLatin1String("chain")].toString(), chain);
        QVERIFY(set("#s", "data-automation", lanes));
        QCOMPARE(sounds("clips")[QLatin1String("automation")].toString(), lanes);
        QVERIFY(set("#s", "data-audio-group", QStringLiteral("g")));
        QCOMPARE(sounds("clips")[QLatin1String("group")].toString(), QStringLiteral("g"));
        QVERIFY(set("#g", "data-fx-chain", chain));
        QCOMPARE(sounds("groups")[QLatin1String("chain")].toString(), chain);
        QVERIFY(set("#g", "data-automation", lanes));
        QCOMPARE(sounds("groups")[QLatin1String("automation")].toString(), lanes);
        QCOMPARE(m_preview->ready.size(), 0); // nothing was loaded again
    }

    void whatIsLeftOutIsNotSeenHereAlone()
    {
        const auto visibility = [this] {
            return m_preview
                ->ask(QStringLiteral("getComputedStyle(document.getElementById('title')).visibility"))
                .toString();
        };
        const QByteArray film = m_preview->document.bytes(QStringLiteral("index.html"));
        m_preview->view.setLeftOut({at("#title")});
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QCOMPARE(visibility(), QStringLiteral("hidden"));
        QCOMPARE(m_preview->document.bytes(QStringLiteral("index.html")), film);
        // A page that has been loaded again does not show it either.
        const auto deleted = m_preview->actions.deleteClips({at("#late")});
        QVERIFY(deleted);
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QTRY_COMPARE(visibility(), QStringLiteral("hidden"));
        m_preview->patched.clear();
        m_preview->view.setLeftOut({});
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QCOMPARE(visibility(), QStringLiteral("visible"));
    }

    /// The end of a page's profile makes Chromium tell what the other page had to say.
    void nothingIsHeardOfPagesThatEnd()
    {
        QWidget container;
        std::vector<web::PreviewPage *> pages;
        auto pair = std::make_unique<ui::PagePair>(
            web::PageServices(), &container,
            [&pages](web::PreviewPage &page, QWebEngineView &) { pages.push_back(&page); });
        pair->reload({}); // in a second page
        QCOMPARE(pages.size(), 2U);
        QSignalSpy heard(pair.get(), &ui::PagePair::consoleMessage);
        connect(pages[1], &QObject::destroyed, pages[0], [&pages] { Q_EMIT pages[0]->consoleMessage({}); });
        Q_EMIT pages[0]->consoleMessage({});
        QCOMPARE(heard.size(), 1);
        pair.reset();
        QCOMPARE(heard.size(), 1);
    }

    /// As CanvasPage and its like are promised, who may be half gone by then.
    void aPageThatEndsGivesNoAnswer()
    {
        int answers = 0;
        m_preview->view.ask(QStringLiteral("levels"), {}, [&answers](const QJsonArray &) { ++answers; });
        m_preview.reset();
        QCOMPARE(answers, 0);
    }

private:
    /// A file of so many seconds without a sound.
    static QByteArray silence(int seconds)
    {
        constexpr quint32 rate = 48'000;
        const auto number = [](quint32 value, int bytes) {
            QByteArray text;
            for (int i = 0; i < bytes; ++i)
                text += char(value >> (8 * i) & 0xFF);
            return text;
        };
        const QByteArray samples(qsizetype(rate) * 2 * seconds, '\0');
        return "RIFF" + number(quint32(36 + samples.size()), 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
               number(1, 2) + number(rate, 4) + number(rate * 2, 4) + number(2, 2) + number(16, 2) + "data" +
               number(quint32(samples.size()), 4) + samples;
    }

    StallGuard m_stalls;
    std::unique_ptr<ShownPreview> m_preview;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestLivePreview)
#include "tst_live_preview.moc"
