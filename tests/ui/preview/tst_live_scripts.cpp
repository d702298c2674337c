#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/preview/live_edits.h"
#include "ui/preview/page_styles.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace muto;
using namespace muto::test;

namespace {

Edit tweened(const char *before, const char *after)
{
    return typed(tweenedFilm(), before, after);
}

} // namespace

/// Scripts of timelines are run again in the page that shows them.
class TestLiveScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_stalls.check();
        m_preview.reset();
    }

    void scriptsOfTimelinesRunAgain_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const Edit &edit, const char *how = "patched") {
            QTest::newRow(name) << edit << QString::fromLatin1(how);
        };
        row("a length", tweened("duration: 2", "duration: 3"));
        row("a property", tweened("x: 50", "y: 30, rotation: 20"));
        row("another target", tweened("to(\"#moved\"", "to(\"#title\""));
        row("a tween that goes",
            tweened("timeline.to(\"#moved\", { left: \"+=100\", duration: 2, ease: \"none\" }, 0.5);", ""));
        row("one more tween", tweened("(window.__timelines",
                                      "timeline.from(\"#title\", { scale: 2 }, 0); (window.__timelines"));
        row("in a loop",
            tweened("(window.__timelines", "document.querySelectorAll('.card p').forEach((p, i) => {"
                                           " timeline.fromTo(p, { y: i * 40 }, { y: 0, duration: 2 }, i * "
                                           "0.1); }); (window.__timelines"));
        row("the length of the film", tweened("0.5);\n  (window", "9.5);\n  (window"));
        row("with a style of what it moves", [](edit::EditorActions &actions) {
            const QByteArray film =
                tweenedFilm().replace("left: 40px", "left: 99px").replace("duration: 2", "duration: 4");
            return actions.editSource(QStringLiteral("index.html"), film);
        });
        row("a script that does more",
            tweened("(window.__timelines", "document.title = 'x'; (window.__timelines"), "reloaded");
    }

    /// Who edits a part of a property asks for what it is without them.
    void whatScriptsSetIsToldApart()
    {
        show(tweenedFilm().replace("const timeline", "gsap.set('#title', { y: 20 }); const timeline"));
        ui::PageStyles styles(m_preview->view);
        const edit::ElementPath title{QStringLiteral("index.html"), QStringLiteral("#title")};
        ui::ComputedValues values;
        QObject::connect(&styles, &ui::ComputedStyles::answered,
                         [&values](const ui::ComputedValues &answer) { values = answer; });
        const QString picture = m_preview->picture();
        styles.request({title});
        QTRY_VERIFY_WITH_TIMEOUT(values.contains(title), 30'000);
        const QString transform = QStringLiteral("transform");
        QCOMPARE(values[title].value(transform), QStringLiteral("matrix(1, 0, 0, 1, 0, 20)"));
        QCOMPARE(values[title].value(ui::restingName(transform)), QStringLiteral("none"));
        QVERIFY(!values[title].contains(ui::restingName(QStringLiteral("filter"))));
        QCOMPARE(m_preview->picture(), picture);
    }

    /// What a script does with GSAP outside of its timelines is taken back before it runs again.
    void whatIsSetOutsideTimelinesIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const char *more, const char *before, const char *after,
                            const char *how = "patched") {
            QTest::newRow(name) << QByteArray(more) << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(how);
        };
        const char *const values = "gsap.set('#moved', { x: 20, rotation: 370, color: 'rgb(9, 8, 7)' });"
                                   "gsap.set('.card p', { y: (i) => i * 7 });";
        row("a value", values, "x: 20", "x: 70");
        row("a value that goes", values, "rotation: 370, color: 'rgb(9, 8, 7)'", "scale: 2");
        row("all of them", values, values, "");
        row("a first one", "", "const timeline",
            "gsap.set('#glide', { x: 8, opacity: 0.3 }); const timeline");
        row("another target", values, "set('.card p'", "set('#glide'");
        row("what a tween begins with", values, "duration: 2", "duration: 3");
        row("twice", "gsap.set('#glide', { x: 5 }); gsap.set('#glide', { x: '+=6', scale: 2 });", "x: 5",
            "x: 9");
        row("many kinds at once",
            "gsap.set(['#moved', '#glide', document.querySelectorAll('.card p')], { x: 14 });"
            "gsap.set(document.querySelectorAll('.line'), { y: 14 }); gsap.set('.nobody', { x: 14 });"
            "gsap.set('#glide', { '--far': '14px', left: 14 }); gsap.set('#moved', { autoAlpha: 0.14 });"
            "gsap.set('#late', { scale: 14 / 9 }); gsap.set('td', { autoAlpha: 0.14 });"
            "gsap.set('b', { transform: 'translateX(14px) rotate(8deg)' });"
            "gsap.set('#root', { backgroundColor: 'rgb(14, 9, 8)' });"
            "gsap.set('#two', { xPercent: 14, transformOrigin: '14px 0', y: '+=14' });",
            "14", "25");
        row("what timelines of others move", "gsap.set('.bar', { x: 1 });", "x: 1", "x: 2", "reloaded");
        row("a set that a tween comes before, in its script", "", "(window.__timelines",
            "gsap.set('#moved', { y: 9 }); (window.__timelines", "reloaded");
        row("no element", "gsap.set({ x: 1 }, { x: 2 });", "x: 2", "x: 3", "reloaded");
        row("defaults", "gsap.defaults({ duration: 2 });", "duration: 2 }", "ease: 'none' }", "reloaded");
        row("the same defaults", "gsap.defaults({ ease: 'none' });", "x: 50", "x: 90");
        row("an ease", "gsap.registerEase('steep', (p) => p * p * p);", "p * p * p", "1 - p");
        row("a set that a tween comes before", "gsap.from('#title', { x: 1 });", "x: 1 }", "x: 2 }",
            "reloaded");
        row("callbacks", "gsap.set('#title', { x: 1, onComplete: () => 1 });", "x: 1", "x: 2", "reloaded");
        row("what waits", "gsap.set('#title', { x: 1, delay: 0.5 });", "x: 1", "x: 2", "reloaded");
        row("what is laid out", "gsap.set('#title', { left: 90 });", "left: 90", "left: 70", "reloaded");
    }

    void whatIsSetOutsideTimelinesIsFollowed()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, how);
        const QByteArray film = tweenedFilm()
                                    .replace("  const timeline", more + "\n  const timeline")
                                    .replace("ease: \"none\" }, 0.5", "ease: \"steep\" }, 0.5")
                                    .replace("#glide {", "#glide { margin-left: var(--far, 2px);");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, before, after), how, {75, 0, 110});
    }

    void scriptsThatSetTheSameElementAreTakenApart()
    {
        const QByteArray film =
            tweenedFilm()
                .replace("<script>\n  const timeline",
                         "<script>gsap.set('#glide', { x: 30, rotation: 400 })</script>"
                         "<script>\n  const timeline")
                .replace("  const timeline", "gsap.set('#glide', { x: 3, y: 4 });\n  const timeline");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, "x: 3, y: 4", "scale: 2"), QStringLiteral("patched"),
                        {75, 0});
    }

    /// Turned more than once around: styles do not tell, GSAP remembers.
    void whatOthersHaveSetIsReadAsTheySetIt()
    {
        const QByteArray film = tweenedFilm().replace(
            "<script>\n  const timeline",
            "<script>gsap.set('#glide', { rotation: 370 });"
            "(window.__timelines ||= {}).other = gsap.timeline({ paused: true })"
            ".to('#glide', { rotation: 400, duration: 2, ease: 'none' })</script><script>\n  const timeline");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, "x: 50", "x: 70"), QStringLiteral("patched"), {75, 0});
    }

    /// GSAP has begun with what style sheets said.
    void aStyleSheetBelowWhatIsSetIsLoaded_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("how");
        QTest::newRow("what was set")
            << QByteArray("translateX(5px)") << QByteArray("translateX(60px)") << QStringLiteral("reloaded");
        QTest::newRow("by a class") << QByteArray("class=\"calm\"") << QByteArray("class=\"turned\"")
                                    << QStringLiteral("reloaded");
        QTest::newRow("anything else")
            << QByteArray("rgb(9, 9, 9)") << QByteArray("rgb(7, 7, 7)") << QStringLiteral("patched");
    }

    void aStyleSheetBelowWhatIsSetIsLoaded()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, how);
        const QByteArray film =
            tweenedFilm()
                .replace("</style>",
                         ".turned { transform: rotate(20deg) } #title { transform: translateX(5px)"
                         " }</style>")
                .replace("id=\"glide\"", "id=\"glide\" class=\"calm\"")
                .replace("  const timeline", "gsap.set('#title, #glide', { y: 9 });\n  const timeline");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, before, after), how);
    }

    /// An edit after an edit, and each of them undone.
    void valuesAreFollowedEditByEdit()
    {
        const QByteArray film =
            tweenedFilm().replace("  const timeline", "gsap.set('#moved', { x: 1 });\n  const timeline");
        show(film);
        const QString first = m_preview->picture();
        QStringList shown;
        for (const char *value : {"x: 40", "y: 30, opacity: 0.5", "rotation: 30"}) {
            QVERIFY(typed(film, "x: 1", value)(m_preview->actions));
            QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
            shown.append(m_preview->picture());
        }
        QVERIFY(m_preview->open());
        QVERIFY(m_preview->show(kLiveFrame));
        QCOMPARE(shown.last(), m_preview->picture());
        m_preview->ready.clear();
        for (const QString &before : {shown[1], shown[0], first}) {
            m_preview->document.undoStack().undo();
            QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
            QCOMPARE(m_preview->picture(), before);
        }
    }

    /// The author's own style would win over what a script has set, or had been read by it.
    void aStyleThatAScriptHasSetIsLoaded_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const char *values, const char *style, const char *how) {
            QTest::newRow(name) << QByteArray(values) << QByteArray(style) << QString::fromLatin1(how);
        };
        row("the same", "opacity: 0.4", "opacity: 0.9", "reloaded");
        row("a part of it", "marginTop: 4", "margin: 9px", "reloaded");
        row("what it hangs on", "y: '2em'", "font-size: 9px", "reloaded");
        row("anything else", "opacity: 0.4", "font-size: 9px", "patched");
    }

    void aStyleThatAScriptHasSetIsLoaded()
    {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, style);
        QFETCH(QString, how);
        const QByteArray film = tweenedFilm().replace("  const timeline", "gsap.set('#glide', { " + values +
                                                                              " });\n  const timeline");
        const QByteArray styled = style + "; left: 7px";
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, "left: 7px", styled), how);
    }

    /// What it would find now was not there when it ran.
    void aScriptBeforeWhatItMayFindIsLoaded()
    {
        const QByteArray late = tweenedFilm().replace("</body>", "<p class=\"card\">late</p></body>");
        show(late);
        looksAsIfLoaded(*m_preview, typed(late, "\"#moved\", { left", "\".card\", { left"),
                        QStringLiteral("reloaded"));
    }

    void scriptsOfTimelinesRunAgain()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, how);
        show(tweenedFilm());
        looksAsIfLoaded(*m_preview, edit, how);
    }

    /// What only reads numbers of its own element is seen before it has been rehearsed.
    void movementsAreFollowedBeforeTheyAreRehearsed_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("tweens") << QByteArray("{ x: \"+=50\", rotation: 9, duration: 1 }");
        QTest::newRow("keyframes") << QByteArray(
            "{ keyframes: [{ x: \"+=50\", duration: 0.3 }, { x: -8, rotation: 9 }], duration: 1 }");
        QTest::newRow("keyframes by percents") << QByteArray(
            "{ keyframes: { \"0%\": { x: 5 }, \"40%\": { x: 70, rotation: 9 }, \"100%\": { x: 12 } }, "
            "duration: 1 }");
        QTest::newRow("lists of values") << QByteArray(
            "{ keyframes: { x: [0, 80, 10], rotation: [0, 9], easeEach: \"none\" }, duration: 1 }");
    }

    void movementsAreFollowedBeforeTheyAreRehearsed()
    {
        QFETCH(QByteArray, then);
        const QByteArray film = tweenedFilm()
                                    .replace("{ left: \"+=100\", duration: 2", "{ x: \"+=90\", duration: 0.6")
                                    .replace("(window.__timelines",
                                             "timeline.to(\"#moved\", " + then + ", 2); (window.__timelines");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, "+=90", "+=30"), QStringLiteral("patched"),
                        {75, 20, 110, 50});
    }

    /// Of a timeline that reads nothing but numbers, only what moves the elements of an edit is made anew.
    void whatMovesOnAsBeforeIsKept_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("kept");
        const auto row = [](const char *name, const char *before, const char *after, int kept) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << kept;
        };
        row("a value", "+=90", "+=30", 6);
        row("what a tween comes from", "y: 30", "y: -70", 5);
        row("a start", "}, 0.2)", "}, 0.7)", 5);
        row("keyframes", "{ y: 10, duration", "{ y: 40, duration", 7);
        row("one that moves two", "rotation: 20", "rotation: 40", 5);
        row("one more", "const none", "timeline.to('#title', { x: 9, duration: 1 }, 0.4); const none", 5);
        row("one that goes", "timeline.set('#late', { x: 33 }, 2.5);", "", 5);
        row("one that comes to be at once", "{ x: 33 }, 2.5", "{ x: 33 }, 0", 5);
        row("nothing of a tween", "const none", "const nothing", 8);
        row("a colour", "duration: 0.6", "color: '#f00', duration: 0.6", 0);
        row("two at a time", "opacity: 0.2, duration: 1 }, 3", "x: 8, duration: 1 }, 1", 0);
    }

    void whatMovesOnAsBeforeIsKept()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, kept);
        const QByteArray film = movedFilm();
        show(film);
        QCOMPARE(keptBy(typed(film, before, after)), kept);
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        looksAsIfLoaded(*m_preview, typed(film, before, after), QStringLiteral("patched"),
                        {75, 20, 110, 50, 0});
    }

    /// As a clip that is dragged in the timeline takes its tweens along.
    void whatMovesOnIsKeptWhereClipsMove_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<int>("kept");
        QTest::newRow("times") << QByteArray("") << 5;
        QTest::newRow("times that a style asks for")
            << QByteArray("<style>[data-start=\"0.5\"] { transform: translateX(99px); opacity: 0.4 }</style>")
            << 0;
    }

    void whatMovesOnIsKeptWhereClipsMove()
    {
        QFETCH(QByteArray, style);
        QFETCH(int, kept);
        const QByteArray film = movedFilm().replace("</head>", style + "</head>");
        show(film);
        const Edit edit = [film](edit::EditorActions &actions) {
            return actions.editSource(QStringLiteral("index.html"),
                                      QByteArray(film)
                                          .replace("id=\"late\" data-start=\"2\" data-duration=\"1\"",
                                                   "id=\"late\" data-start=\"0.5\" data-duration=\"2\"")
                                          .replace("{ x: 33 }, 2.5", "{ x: 33 }, 1"));
        };
        QCOMPARE(keptBy(edit), kept);
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        looksAsIfLoaded(*m_preview, edit, QStringLiteral("patched"), {75, 20, 50, 110, 0});
    }

    /// What GSAP calls what it keeps to itself is nobody's business: another one might call it otherwise.
    void aStrangeGsapMakesAllAnew_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"_initted", "_startAt", "_tTime", "_gsap"})
            QTest::newRow(name) << QByteArray(name);
    }

    void aStrangeGsapMakesAllAnew()
    {
        QFETCH(QByteArray, name);
        const QByteArray film = movedFilm();
        show(film, gsapFile().replace(name, name + "Anew"));
        const Edit edit = typed(film, "y: 30", "y: -70");
        QCOMPARE(keptBy(edit), 0);
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        looksAsIfLoaded(*m_preview, edit, QStringLiteral("patched"), {75, 20, 110, 0});
    }

    /// A tween that began while another one showed where it comes from has kept what it found.
    void whatIsTakenBackIsAsItsAuthorHasIt_data()
    {
        QTest::addColumn<QByteArray>("more");
        const QByteArray toAndFrom = "timeline.to('#late', { opacity: 0.5 }, 0.1);"
                                     "timeline.from('#late', { opacity: 0.1 }, 0.7);";
        QTest::newRow("kept") << QByteArray("timeline.from('#late', { opacity: 0.1 }, 0.1);"
                                            "timeline.to('#late', { opacity: 0.5 }, 0.7);");
        QTest::newRow("made anew, as one begins after another") << toAndFrom;
        QTest::newRow("made anew, as a colour is read")
            << toAndFrom + "timeline.to('#title', { color: '#f00' }, 0);";
    }

    void whatIsTakenBackIsAsItsAuthorHasIt()
    {
        QFETCH(QByteArray, more);
        const QByteArray film =
            movedFilm().replace("}, 0.2)", "}, 0.7)").replace("const none", more + "const none");
        show(film);
        looksAsIfLoaded(*m_preview, typed(film, "rotation: 20", "rotation: 40"), QStringLiteral("patched"),
                        {75, 20, 0});
    }

private:
    /// A film whose only timeline reads nothing but numbers.
    static QByteArray movedFilm()
    {
        const QByteArray tweens =
            "timeline.from('#moved', { opacity: 0, x: 50, duration: 0.5, ease: 'none' }, 0);"
            "timeline.to('#moved', { x: '+=90', duration: 0.6 }, 0.5);"
            "timeline.from('#title', { y: 30, duration: 1 }, 0.2);"
            "timeline.fromTo('#glide', { x: 10 }, { x: 60, duration: 2 }, 0);"
            "timeline.to(['#late', '#title'], { rotation: 20, duration: 1 }, 0.6);"
            "timeline.from('#glide', { opacity: 0.2, duration: 1 }, 3);"
            "timeline.to('.card p', { keyframes: [{ y: 10, duration: 0.5 }, { y: -8, scale: 1.2 }], "
            "duration: 1 }, 0.8);"
            "timeline.set('#late', { x: 33 }, 2.5); const none = 0;";
        QByteArray film = tweenedFilm();
        const auto begin = film.indexOf("timeline.from(\"#moved\""),
                   end = film.indexOf("(window.__timelines ||= {}).main");
        film.replace(begin, end - begin, tweens);
        // The scene's own timeline reads how wide something is: it would have to look again.
        return film.replace("data-composition-src=\"scenes/card.html\"", "");
    }

    void show(const QByteArray &film, const QByteArray &gsap = gsapFile())
    {
        m_preview = std::make_unique<ShownPreview>();
        showLive(*m_preview, film, {}, gsap);
    }

    /// How many tweens go on as they are after an edit that the page follows.
    int keptBy(const Edit &edit)
    {
        m_preview->ask(
            QStringLiteral("__timelines.main.getChildren().forEach((tween) => (tween.wasThere = true))"));
        if (!edit(m_preview->actions) || m_preview->settled() != QStringLiteral("patched"))
            return -1;
        return m_preview
            ->ask(QStringLiteral("__timelines.main.getChildren().filter((tween) => tween.wasThere && "
                                 "tween.targets()[0].nodeType).length"))
            .toInt();
    }

    StallGuard m_stalls;
    std::unique_ptr<ShownPreview> m_preview;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestLiveScripts)
#include "tst_live_scripts.moc"
