#include "core/library/storyboard_file.h"

#include "tests/support/test_main.h"

using namespace muto;
using namespace muto::library;

namespace {

QString plan()
{
    return QString::fromUtf8(
        "---\nformat: 1920x1080\nmessage: \"Say: it\"\narc: A → B\n---\n\n# Plan\n\n"
        "## Frame 1 — Hook\n\n- scene: Tight on: the screen\n- voiceover: \"No internet?\"\n"
        "- duration: 4.75s\n- transition_in: cut\n- status: animated\n- src: frames/01.html\n"
        "- mood: quiet\n\nIt starts here.\n- not: about it\n\n---\n\n"
        "## Frame 2: Turn\n- **Status:** Built\n* poster: 1.5\n\nText\n```\n## Frame 9\n```\n"
        "### Frame 3\nmore\n## Notes\nend\n");
}

} // namespace

/// `STORYBOARD.md`: read, and changed where it is to be changed.
class TestStoryboardFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreRead()
    {
        const Storyboard board = readStoryboard(plan());
        QCOMPARE(board.message, QStringLiteral("Say: it"));
        QCOMPARE(board.arc, QString::fromUtf8("A → B"));
        QCOMPARE(board.format, QStringLiteral("1920x1080"));
        QCOMPARE(board.frames.size(), std::size_t(3));
        const StoryboardFrame &first = board.frames[0], &second = board.frames[1], &third = board.frames[2];
        QCOMPARE(first.number, QStringLiteral("1"));
        QCOMPARE(first.title, QStringLiteral("Hook"));
        QVERIFY(first.status == FrameStatus::Animated);
        QCOMPARE(first.source, QStringLiteral("frames/01.html"));
        QCOMPARE(first.seconds, std::optional(4.75));
        QCOMPARE(first.scene, QStringLiteral("Tight on: the screen"));
        QCOMPARE(first.voiceover, QStringLiteral("No internet?"));
        QCOMPARE(first.transition, QStringLiteral("cut"));
        QCOMPARE(first.narrative, QStringLiteral("It starts here.\n- not: about it"));
        QCOMPARE(first.line, 9);
        QVERIFY(second.status == FrameStatus::Built);
        QCOMPARE(second.poster, std::optional(1.5));
        QCOMPARE(second.narrative, QStringLiteral("Text\n```\n## Frame 9\n```"));
        QVERIFY(third.status == FrameStatus::Outline && third.title.isEmpty());
        QCOMPARE(third.narrative, QStringLiteral("more"));
        QVERIFY(readStoryboard({}).frames.empty());
        QVERIFY(readStoryboard(QStringLiteral("# A plan\n\n## Framework\n- a: b\n")).frames.empty());
    }

    void whatIsChangedIsChangedAlone_data()
    {
        QTest::addColumn<int>("frame");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, int frame, const char *key, const char *value,
                            const char *before, const char *after) {
            QTest::newRow(name) << frame << QString::fromUtf8(key) << QString::fromUtf8(value)
                                << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("in its quotes", 0, "voiceover", "It\n is on", "- voiceover: \"No internet?\"\n",
            "- voiceover: \"It is on\"\n");
        row("bold", 1, "status", "animated", "- **Status:** Built\n", "- **Status:** animated\n");
        row("one more line", 1, "voiceover", "Now", "* poster: 1.5\n", "* poster: 1.5\n- voiceover: Now\n");
        row("the first line", 2, "status", "built", "### Frame 3\n", "### Frame 3\n- status: built\n");
        row("no longer", 0, "scene", " ", "- scene: Tight on: the screen\n", "");
        row("the same", 0, "scene", "Tight on: the screen", "", "");
        row("nothing that was not there", 2, "scene", "", "", "");
        row("of no frame", 7, "scene", "x", "", "");
    }

    void whatIsChangedIsChangedAlone()
    {
        QFETCH(int, frame);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString wanted = before.isEmpty() ? plan() : plan().replace(before, after);
        QCOMPARE(withFrameValue(plan(), frame, key, value), wanted);
        const QString crlf = plan().replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
        QCOMPARE(withFrameValue(crlf, frame, key, value),
                 QString(wanted).replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
    }

    void aNarrativeIsExchanged()
    {
        const QString text = plan();
        QString changed = withFrameNarrative(text, 0, QStringLiteral("One\n\nTwo\n"));
        QCOMPARE(changed, plan().replace(QStringLiteral("It starts here.\n- not: about it\n"),
                                         QStringLiteral("One\n\nTwo\n")));
        QCOMPARE(withFrameNarrative(changed, 0, readStoryboard(text).frames[0].narrative), text);
        changed = withFrameNarrative(text, 2, QString());
        QVERIFY(readStoryboard(changed).frames[2].narrative.isEmpty());
        QVERIFY(changed.contains(QStringLiteral("## Notes\nend\n")));
        changed = withFrameNarrative(changed, 2, QStringLiteral("again"));
        QCOMPARE(readStoryboard(changed).frames[2].narrative, QStringLiteral("again"));
    }

    void aNewOneHasThePartsOfTheFilm()
    {
        composition::Composition film;
        film.entry = QStringLiteral("films/main.html");
        film.size = {1080, 1920};
        using composition::ClipKind;
        film.clips = {{QStringLiteral("b"), QStringLiteral("Second"), ClipKind::Composition, 3, 2.5, 0,
                       QStringLiteral("../scenes/b.html")},
                      {QStringLiteral("m"), QStringLiteral("Music"), ClipKind::Audio, 0, 5.5, 1,
                       QStringLiteral("m.mp3")},
                      {QStringLiteral("a"), QStringLiteral("First"), ClipKind::Composition, 0, std::nullopt,
                       0, QStringLiteral("a.html")}};
        const Storyboard board = readStoryboard(newStoryboard(storyboardOf(film)));
        QCOMPARE(board.format, QStringLiteral("1080x1920"));
        QCOMPARE(board.frames.size(), std::size_t(2));
        QCOMPARE(board.frames[0].title, QStringLiteral("First"));
        QCOMPARE(board.frames[0].source, QStringLiteral("films/a.html"));
        QVERIFY(!board.frames[0].seconds && board.frames[0].status == FrameStatus::Built);
        QCOMPARE(board.frames[1].source, QStringLiteral("scenes/b.html"));
        QCOMPARE(board.frames[1].seconds, std::optional(2.5));
        QCOMPARE(readStoryboard(newStoryboard({})).frames.size(), std::size_t(1));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStoryboardFile)
#include "tst_storyboard_file.moc"
