#include "core/edit/clip_times.h"
#include "core/edit/editor_actions.h"
#include "core/edit/new_track.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <functional>

using muto::Result;
using muto::edit::ClipTimes;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::Place;
using muto::test::at;
using muto::test::kFile;
using muto::test::plain;
using muto::test::utf8;

namespace {

/// Ten seconds.
QByteArray shortFilm(const QByteArray &clips)
{
    return "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n" + clips +
           "</div>\n";
}

using Deed = std::function<Result<>(EditorActions &)>;

Deed addClip(const QByteArray &clip)
{
    return
        [clip](EditorActions &actions) { return plain(actions.insert(clip, Place::IntoLast, at("#root"))); };
}

int trackNow(const Document &document, const QString &clip)
{
    const auto element = document.find({kFile, clip});
    const auto *found = element ? ClipTimes(*document.html(kFile)).find(*element) : nullptr;
    return found ? found->track : -1;
}

} // namespace

/// Where clips come to lie, among others.
class TestClipPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsMadeForATrackBetweenOthers_data()
    {
        QTest::addColumn<int>("slot");
        QTest::addColumn<bool>("isSound");
        QTest::addColumn<int>("made");
        QTest::addColumn<QList<int>>("after"); // of a, b, c and the sound
        QTest::newRow("below all") << 0 << false << 0 << QList<int>{1, 2, 4, 1};
        QTest::newRow("between two that are next to each other") << 1 << false << 1 << QList<int>{0, 2, 4, 1};
        QTest::newRow("where a number is free") << 2 << false << 2 << QList<int>{0, 1, 4, 1};
        QTest::newRow("beyond all") << 3 << false << 5 << QList<int>{0, 1, 4, 1};
        QTest::newRow("before a sound") << 0 << true << 0 << QList<int>{0, 1, 4, 1};
    }

    void roomIsMadeForATrackBetweenOthers()
    {
        QFETCH(int, slot);
        QFETCH(bool, isSound);
        const QByteArray film =
            shortFilm("<p id='a' data-start='0' data-duration='2'></p>\n"
                      "<p id='b' data-start='0' data-duration='2' data-track-index='1' "
                      "data-timeline-locked></p>\n"
                      "<p id='c' data-start='0' data-duration='2' data-track-index='4'></p>\n"
                      "<audio id='s' data-start='0' data-duration='2' data-track-index='1'>"
                      "</audio>\n");
        Document document;
        VERIFY_RESULT(document.open(kFile, film));
        EditorActions actions(document);
        const auto made = muto::edit::makeTrack(document, actions, kFile, isSound, slot);
        VERIFY_RESULT(made);
        QTEST(*made, "made");
        QList<int> after;
        for (const char *id : {"#a", "#b", "#c", "#s"})
            after << trackNow(document, utf8(id));
        QTEST(after, "after");
        QVERIFY(document.undoStack().count() <= 1);
        if (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(document.bytes(kFile), film);
        QVERIFY(!muto::edit::makeTrack(document, actions, utf8("other.html"), isSound, slot));
    }

    void nothingComesToLieOnOthers_data()
    {
        QTest::addColumn<QByteArray>("clips");
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("clip");
        QTest::addColumn<int>("track");
        const auto row = [](const char *name, const char *clips, Deed deed, const char *clip, int track) {
            QTest::newRow(name) << QByteArray(clips) << std::move(deed) << QString::fromUtf8(clip) << track;
        };
        const char *two =
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=3 data-duration=3></p>\n";
        row("added, free", two, addClip("<p id=n data-start=2 data-duration=1></p>"), "#n", 0);
        row("added, taken", two, addClip("<p id=n data-start=4 data-duration=3></p>"), "#n", 1);
        row("added, the nearest that is free",
            "<p id=a data-start=0 data-duration=9></p><p id=b data-start=0 data-duration=1 "
            "data-track-index=5></p>\n",
            addClip("<p id=n data-start=1 data-duration=3></p>"), "#n", 5);
        row("added, further out before further in",
            "<p id=a data-start=0 data-duration=9 data-track-index=4></p><p id=b data-start=0 "
            "data-duration=9></p>\n"
            "<p id=c data-start=0 data-duration=1 data-track-index=6></p>\n",
            addClip("<p id=n data-start=1 data-duration=3 data-track-index=4></p>"), "#n", 6);
        row("sounds are in nobody's way but that of sounds",
            "<audio id=a data-start=0 data-duration=9></audio>\n",
            addClip("<p id=n data-start=4 data-duration=3></p>"), "#n", 0);
        row("a sound",
            "<audio id=a data-start=0 data-duration=9></audio><p id=b data-start=0 data-track-index=3></p>\n",
            addClip("<audio id=n data-start=4 data-duration=3></audio>"), "#n", 4);
        row("what lasts as long as the film", "<p id=a data-start=0></p>\n",
            addClip("<p id=n data-start=4 data-duration=3></p>"), "#n", 1);
        row(
            "pasted", two,
            [](EditorActions &actions) {
                return plain(actions.paste("<p id=n data-start=0 data-duration=1></p>", at("#root"), 5.0));
            },
            "#n", 1);
        row(
            "duplicated", two,
            [](EditorActions &actions) { return plain(actions.duplicateClips({at("#a")})); }, "#a-2", 1);
        row(
            "duplicated, with room", two,
            [](EditorActions &actions) { return plain(actions.duplicateClips({at("#b")})); }, "#b-2", 0);
        row(
            "moved", two, [](EditorActions &actions) { return actions.moveClip(at("#a"), 2); }, "#a", 1);
        row(
            "moved beside", two, [](EditorActions &actions) { return actions.moveClip(at("#a"), 1); }, "#a",
            0);
        row(
            "begun earlier", two, [](EditorActions &actions) { return actions.trimStart(at("#b"), 1); }, "#b",
            1);
        row(
            "ended later", two, [](EditorActions &actions) { return actions.trimEnd(at("#a"), 4); }, "#a", 1);
        row(
            "put on a track",
            "<p id=a data-start=0 data-duration=2></p><p id=b data-start=1 data-duration=3 "
            "data-track-index=2></p>\n",
            [](EditorActions &actions) { return actions.setTrack({at("#b")}, 0); }, "#b", 1);
        const char *onEachOther =
            "<p id=a data-start=0 data-duration=4></p>\n<p id=b data-start=2 data-duration=3></p>\n";
        row(
            "what its author has laid there stays", onEachOther,
            [](EditorActions &actions) { return actions.moveClip(at("#b"), 1); }, "#b", 0);
        const char *scene =
            "<p id=a data-start=0 data-duration=9></p>\n<div id=s data-composition-id=s data-start=2 "
            "data-duration=6 data-track-index=1><p id=c data-start=0 data-duration=2></p>"
            "<p id=d data-start=3 data-duration=2></p></div>\n";
        row(
            "in a composition, others", scene,
            [](EditorActions &actions) { return actions.moveClip(at("#c"), 3); }, "#c", 0);
        row(
            "in a composition", scene, [](EditorActions &actions) { return actions.moveClip(at("#c"), 4); },
            "#c", 1);
    }
    void nothingComesToLieOnOthers()
    {
        QFETCH(QByteArray, clips);
        QFETCH(Deed, deed);
        QFETCH(QString, clip);
        const auto document = open(clips);
        EditorActions actions(*document);
        VERIFY_RESULT(deed(actions));
        QTEST(trackNow(*document, clip), "track");
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QCOMPARE(document->bytes(kFile), shortFilm(clips));
    }

    void severalGiveWayTogether()
    {
        const auto document = open("<p id=a data-start=0 data-duration=2></p>\n"
                                   "<p id=b data-start=0 data-duration=1 data-track-index=1></p>\n");
        EditorActions actions(*document);
        VERIFY_RESULT(actions.paste("<p id=m data-start=0 data-duration=1></p>\n"
                                    "<p id=n data-start=0 data-duration=1 data-track-index=1></p>\n",
                                    at("#root"), 0));
        QCOMPARE(trackNow(*document, utf8("#m")), 2);
        QCOMPARE(trackNow(*document, utf8("#n")), 3);
    }

    /// As long as a value is dragged, a clip comes back to its track once it has passed what was in its way.
    void aGestureComesHome()
    {
        const QByteArray clips =
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=3 data-duration=3></p>\n";
        const auto document = open(clips);
        EditorActions actions(*document);
        document->beginGesture();
        VERIFY_RESULT(actions.moveClip(at("#a"), 2));
        QCOMPARE(trackNow(*document, utf8("#a")), 1);
        VERIFY_RESULT(actions.moveClip(at("#a"), 7));
        document->endGesture();
        QCOMPARE(document->bytes(kFile),
                 shortFilm(QByteArray(clips).replace("id=a data-start=0", "id=a data-start=7")));
        VERIFY_RESULT(actions.moveClip(at("#a"), 2)); // another one, in which that is its home
        VERIFY_RESULT(actions.moveClip(at("#a"), 7));
        QCOMPARE(trackNow(*document, utf8("#a")), 1);
    }

    void ripplesStayOnTheirTrack_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QByteArrayList>("from");
        QTest::addColumn<QByteArrayList>("to");
        QTest::newRow("delete") << Deed([](EditorActions &actions) {
            return actions.rippleDelete({at("#a")});
        }) << QByteArrayList{"<p id=a data-start=0 data-duration=2></p>\n", "id=b data-start=3"}
                                << QByteArrayList{"", "id=b data-start=1"};
        QTest::newRow("delete in a composition")
            << Deed([](EditorActions &actions) { return actions.rippleDelete({at("#c")}); })
            << QByteArrayList{"<p id=c data-start=1 data-duration=2></p>", "id=d data-start=4"}
            << QByteArrayList{"", "id=d data-start=2"};
        QTest::newRow("trim") << Deed([](EditorActions &actions) {
            return actions.rippleTrimEnd(at("#a"), 1);
        }) << QByteArrayList{"id=a data-start=0 data-duration=2", "id=b data-start=3"}
                              << QByteArrayList{"id=a data-start=0 data-duration=1", "id=b data-start=2"};
        QTest::newRow("longer") << Deed([](EditorActions &actions) {
            return actions.rippleTrimEnd(at("#a"), 4);
        }) << QByteArrayList{"id=a data-start=0 data-duration=2", "id=b data-start=3"}
                                << QByteArrayList{"id=a data-start=0 data-duration=4", "id=b data-start=5"};
        QTest::newRow("close gaps") << Deed([](EditorActions &actions) {
            return actions.closeGaps({at("#b")});
        }) << QByteArrayList{"id=b data-start=3"}
                                    << QByteArrayList{"id=b data-start=2"};
        QTest::newRow("close the gaps of a composition")
            << Deed([](EditorActions &actions) { return actions.closeGaps({at("#d")}); })
            << QByteArrayList{"id=c data-start=1", "id=d data-start=4"}
            << QByteArrayList{"id=c data-start=0", "id=d data-start=2"};
        QTest::newRow("close one gap")
            << Deed([](EditorActions &actions) { return actions.closeGapBefore(at("#d")); })
            << QByteArrayList{"id=d data-start=4"} << QByteArrayList{"id=d data-start=3"};
        QTest::newRow("there is none")
            << Deed([](EditorActions &actions) { return actions.closeGapBefore(at("#a")); })
            << QByteArrayList{} << QByteArrayList{};
    }
    /// A picture, a sound and parts of a composition that all say the same track.
    void ripplesStayOnTheirTrack()
    {
        QFETCH(Deed, deed);
        QFETCH(QByteArrayList, from);
        QFETCH(QByteArrayList, to);
        const QByteArray clips =
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=3 data-duration=3></p>\n"
            "<audio id=s data-start=5 data-duration=2></audio>\n"
            "<div id=h data-composition-id=h data-start=1 data-duration=9 data-track-index=7>"
            "<p id=c data-start=1 data-duration=2></p><p id=d data-start=4 data-duration=2></p></div>\n";
        const auto document = open(clips);
        EditorActions actions(*document);
        VERIFY_RESULT(deed(actions));
        QByteArray after = shortFilm(clips);
        for (int i = 0; i < from.size(); ++i)
            after.replace(from[i], to[i]);
        QCOMPARE(document->bytes(kFile), after);
    }

    void trimsAskHowLongASourceIs()
    {
        const auto document = open("<video id=v data-start=1 data-duration=2 data-media-start=2></video>\n"
                                   "<p id=b data-start=4 data-duration=1></p>\n");
        EditorActions actions(*document);
        actions.setSourceLength(
            [](const ElementPath &clip) { return clip == at("#v") ? std::optional(5.0) : std::nullopt; });
        VERIFY_RESULT(actions.trimEnd(at("#v"), 9));
        QVERIFY2(document->bytes(kFile).contains("id=v data-start=1 data-duration=3"),
                 document->bytes(kFile));
        VERIFY_RESULT(actions.rippleTrimEnd(at("#v"), 9));
        QVERIFY(document->bytes(kFile).contains("id=v data-start=1 data-duration=3"));
        QVERIFY2(document->bytes(kFile).contains("id=b data-start=4"), "by as much as there is");
        VERIFY_RESULT(actions.slipClip(at("#v"), 9));
        QVERIFY(document->bytes(kFile).contains("data-media-start=2"));
    }

    void whatCannotBeSplitStaysWhole()
    {
        const QByteArray clips =
            "<p id=a data-start=0 data-duration=4></p>\n"
            "<p id=l data-start=0 data-duration=4 data-track-index=1 data-timeline-locked></p>\n"
            "<div id=h data-composition-src=x.html data-start=0 data-duration=4></div>\n"
            "<p id=z data-start=6 data-duration=4></p>\n";
        const auto document = open(clips);
        EditorActions actions(*document);
        const auto halves = actions.splitClips({{at("#a"), 2}, {at("#l"), 2}, {at("#h"), 2}, {at("#z"), 2}});
        VERIFY_RESULT(halves);
        QCOMPARE(*halves, QList{at("#a-2")});
        QCOMPARE(document->bytes(kFile),
                 shortFilm(QByteArray(clips).replace("<p id=a data-start=0 data-duration=4></p>",
                                                     "<p id=a data-start=0 data-duration=2></p>\n"
                                                     "<p id=a-2 data-start=2 data-duration=2></p>")));
        const auto none = actions.splitClips({{at("#l"), 2}, {at("#h"), 2}});
        QVERIFY(!none);
        QVERIFY(none.error().message.startsWith(utf8("None")));
        QCOMPARE(document->undoStack().count(), 1);
    }

    void whatIsAddedLengthensTheFilm()
    {
        const auto document = open("<p id=a data-start=1 data-duration=4></p>\n");
        EditorActions actions(*document);
        actions.setDurationFollowsClips(true);
        VERIFY_RESULT(actions.insert("<style></style>", Place::IntoLast, at("#root")));
        QVERIFY2(document->bytes(kFile).contains("data-duration=\"10\""), "that is no clip");
        const auto added = actions.insert("<video id=\"v\" data-start=\"8\" data-duration=\"7\"></video>",
                                          Place::IntoLast, at("#root"));
        VERIFY_RESULT(added);
        QCOMPARE(*added, at("#v"));
        QVERIFY2(document->bytes(kFile).contains("data-duration=\"15\""), document->bytes(kFile));
        QCOMPARE(document->undoStack().count(), 2);
        document->undoStack().undo();
        QVERIFY(document->bytes(kFile).contains("data-duration=\"10\""));
    }

private:
    static std::unique_ptr<Document> open(const QByteArray &clips)
    {
        auto document = std::make_unique<Document>();
        if (!document->open(kFile, shortFilm(clips)))
            qFatal("cannot open the film");
        return document;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestClipPlacing)
#include "tst_clip_placing.moc"
