#include "core/edit/clipboard_edits.h"
#include "core/edit/editor_actions.h"
#include "core/edit/group_edits.h"
#include "core/edit/style_follower.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <functional>

using muto::Result;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::Place;
using muto::test::at;
using muto::test::kFile;
using muto::test::plain;
using muto::test::utf8;

namespace {

QByteArray film(const QByteArray &clips)
{
    return "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"60\" "
           "data-fps=\"30\">\n" +
           clips + "</div>\n";
}

using Action = std::function<Result<>(EditorActions &)>;

Action move(const char *clip, double start)
{
    return [=](EditorActions &actions) { return actions.moveClip(at(clip), start); };
}

Action trimStart(const char *clip, double start)
{
    return [=](EditorActions &actions) { return actions.trimStart(at(clip), start); };
}

Action trimEnd(const char *clip, double end, std::optional<double> source = std::nullopt)
{
    return [=](EditorActions &actions) { return actions.trimEnd(at(clip), end, source); };
}

Action slip(const char *clip, double mediaStart, std::optional<double> source = std::nullopt)
{
    return [=](EditorActions &actions) { return actions.slipClip(at(clip), mediaStart, source); };
}

Action split(const char *clip, double when)
{
    return [=](EditorActions &actions) { return plain(actions.splitClip(at(clip), when)); };
}

Action erase(QList<ElementPath> clips)
{
    return [=](EditorActions &actions) { return actions.deleteClips(clips); };
}

Action ripple(QList<ElementPath> clips)
{
    return [=](EditorActions &actions) { return actions.rippleDelete(clips); };
}

Action closeGaps(QList<ElementPath> clips)
{
    return [=](EditorActions &actions) { return actions.closeGaps(clips); };
}

Action paste(const QByteArray &fragment, std::optional<double> start)
{
    return [=](EditorActions &actions) { return plain(actions.paste(fragment, at("#root"), start)); };
}

Action duplicate(QList<ElementPath> clips)
{
    return [=](EditorActions &actions) { return plain(actions.duplicateClips(clips)); };
}

} // namespace

class TestEditorActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        columns();
        row("a number", "<p id=a data-start=\"1\" data-duration=\"2\"></p>\n", move("#a", 2.5),
            "<p id=a data-start=\"2.5\" data-duration=\"2\"></p>\n");
        row("a frame", "<p id=a data-start=1></p>\n", move("#a", 1.0 / 3),
            "<p id=a data-start=0.333333></p>\n");
        row(
            "to a frame", "<p id=a data-start=1></p>\n",
            [](EditorActions &actions) { return actions.moveClip(at("#a"), muto::FrameIndex{20}); },
            "<p id=a data-start=0.666666></p>\n");
        row("not before the film", "<p id=a data-start=1></p>\n", move("#a", -3),
            "<p id=a data-start=0></p>\n");
        row("in a late composition",
            "<div data-composition-id=c data-start=5 data-duration=9><p id=a data-start=1></p></div>\n",
            move("#a", 8),
            "<div data-composition-id=c data-start=5 data-duration=9><p id=a data-start=3></p></div>\n");
        row("not before its composition",
            "<div data-composition-id=c data-start=5 data-duration=9><p id=a data-start=1></p></div>\n",
            move("#a", 2),
            "<div data-composition-id=c data-start=5 data-duration=9><p id=a data-start=0></p></div>\n");
        row(
            "a composition and what is in it",
            "<div id=c data-composition-id=c data-start=5 data-duration=9><p id=a data-start=1></p></div>\n",
            [](EditorActions &actions) {
                return actions.moveClips({{at("#c"), 6, 3}, {at("#a"), 7, std::nullopt}});
            },
            "<div id=c data-composition-id=c data-start=6 data-duration=9 data-track-index=\"3\"><p id=a "
            "data-start=1></p></div>\n");
        row("a film that could be misread",
            "<div data-composition-id=c data-start=5 data-duration=10><video id=a data-start=2 "
            "data-duration=1></video></div>\n",
            move("#a", 11),
            "<div data-composition-id=c data-start=5 data-duration=10><video id=a data-start=11 "
            "data-duration=1></video></div>\n");
        row("one that waits", "<i id=b data-start=0 data-duration=2></i><p id=a data-start='b + 1'></p>\n",
            move("#a", 5.5), "<i id=b data-start=0 data-duration=2></i><p id=a data-start='b + 3.5'></p>\n");
        row("one that waits, earlier",
            "<i id=b data-start=0 data-duration=2 data-track-index=1></i><p id=a data-start='b'></p>\n",
            move("#a", 1.5),
            "<i id=b data-start=0 data-duration=2 data-track-index=1></i><p id=a data-start='b - "
            "0.5'></p>\n");
        row("with a written end", "<p id=a data-start=1 data-end=3></p>\n", move("#a", 2),
            "<p id=a data-start=2 data-end=4></p>\n");
        row("with a contradicting end", "<p id=a data-start=1 data-duration=2 data-end=3></p>\n",
            move("#a", 2), "<p id=a data-start=2 data-duration=2></p>\n");
        row(
            "several, one of which waits for another",
            "<i id=b data-start=0 data-duration=2></i><p id=a data-start='b + 1' data-duration=1></p><p id=c "
            "data-start=a></p>\n",
            [](EditorActions &actions) {
                return actions.moveClips(
                    {{at("#b"), 1, 2}, {at("#a"), 4, std::nullopt}, {at("#c"), 5, std::nullopt}});
            },
            "<i id=b data-start=1 data-duration=2 data-track-index=\"2\"></i>"
            "<p id=a data-start='b + 1' data-duration=1></p><p id=c data-start=a></p>\n");
        row("locked", "<p id=a data-start=1 data-timeline-locked></p>\n", move("#a", 2), nullptr);
        row("no clip", "<p id=a></p>\n", move("#a", 2), nullptr);
    }
    void moves() { check(); }

    void trims_data()
    {
        columns();
        row("start", "<p id=a data-start=1 data-duration=4></p>\n", trimStart("#a", 2.5),
            "<p id=a data-start=2.5 data-duration=2.5></p>\n");
        row("start of a film",
            "<video id=a data-start=1 data-duration=4 data-playback-rate=2 data-media-start=3></video>\n",
            trimStart("#a", 2),
            "<video id=a data-start=2 data-duration=3 data-playback-rate=2 data-media-start=5></video>\n");
        row("start of a film, the other attribute",
            "<video id=a data-start=1 data-duration=4 data-playback-start='1'></video>\n", trimStart("#a", 2),
            "<video id=a data-start=2 data-duration=3 data-playback-start='2'></video>\n");
        row("start of a film, no attribute",
            "<audio id=\"a\" data-start=\"1\" data-duration=\"4\"></audio>\n", trimStart("#a", 2),
            "<audio id=\"a\" data-start=\"2\" data-duration=\"3\" data-media-start=\"1\"></audio>\n");
        row("no earlier than its source",
            "<video id=a data-start=5 data-duration=4 data-media-start=1></video>\n", trimStart("#a", 2),
            "<video id=a data-start=4 data-duration=5 data-media-start=0></video>\n");
        row("a frame stays", "<p id=a data-start=1 data-duration=1></p>\n", trimStart("#a", 9),
            "<p id=a data-start=1.966666 data-duration=0.033333></p>\n");
        row("start of one that waits",
            "<i id=b data-start=0 data-duration=2></i><p id=a data-start=b data-duration=3></p>\n",
            trimStart("#a", 3),
            "<i id=b data-start=0 data-duration=2></i><p id=a data-start=\"b + 1\" data-duration=2></p>\n");
        row("end", "<p id=a data-start=1 data-duration=4></p>\n", trimEnd("#a", 3.5),
            "<p id=a data-start=1 data-duration=2.5></p>\n");
        row("end that is open", "<p id=\"a\" data-start=\"1\"></p>\n", trimEnd("#a", 3.5),
            "<p id=\"a\" data-start=\"1\" data-duration=\"2.5\"></p>\n");
        row("end that is written", "<p id=a data-start=1 data-end=3></p>\n", trimEnd("#a", 5),
            "<p id=a data-start=1 data-end=5></p>\n");
        row("no later than its source",
            "<video id=a data-start=1 data-duration=2 data-media-start=2></video>\n", trimEnd("#a", 50, 10),
            "<video id=a data-start=1 data-duration=8 data-media-start=2></video>\n");
        row("unless it loops", "<video id=a loop data-start=1 data-duration=2></video>\n",
            trimEnd("#a", 50, 10), "<video id=a loop data-start=1 data-duration=49></video>\n");
        row(
            "several, of which one waits for another",
            "<p id=a data-start=1 data-duration=4></p>\n<p id=b data-start=a data-duration=3></p>\n",
            [](EditorActions &actions) {
                return actions.trimEnds({{at("#a"), 4}, {at("#b"), 7}});
            },
            "<p id=a data-start=1 data-duration=3></p>\n<p id=b data-start=a data-duration=2></p>\n");
        row(
            "several, of which one is locked",
            "<p id=a data-start=1 data-duration=4></p>\n<p id=b data-start=5 data-timeline-locked></p>\n",
            [](EditorActions &actions) {
                return actions.trimStarts({{at("#a"), 2}, {at("#b"), 6}});
            },
            nullptr);
        row("slip", "<video id=a data-start=1 data-duration=2 data-media-start=2></video>\n",
            slip("#a", 50, 10), "<video id=a data-start=1 data-duration=2 data-media-start=8></video>\n");
        row("slip an element", "<p id=a data-start=1></p>\n", slip("#a", 1), nullptr);
    }
    void trims() { check(); }

    void splits_data()
    {
        columns();
        row("element", "  <p id=\"a\" data-start=\"1\" data-duration=\"4\">Hi</p>\n", split("#a", 2),
            "  <p id=\"a\" data-start=\"1\" data-duration=\"1\">Hi</p>\n"
            "  <p id=\"a-2\" data-start=\"2\" data-duration=\"3\">Hi</p>\n");
        row("film", "  <video data-start=1 data-duration=4 data-playback-rate=2></video>\n",
            split("#root/video[0]", 2),
            "  <video data-start=1 data-duration=1 data-playback-rate=2></video>\n"
            "  <video data-start=2 data-duration=3 data-playback-rate=2 data-media-start=\"2\"></video>\n");
        row("whoever waits for it", "<p id=a data-start=1 data-duration=4></p><p data-start='a + 1'></p>\n",
            split("#a", 2),
            "<p id=a data-start=1 data-duration=1></p>\n<p id=a-2 data-start=2 data-duration=3></p><p "
            "data-start='a-2 + 1'></p>\n");
        row("open end", "<p data-start=1></p>\n", split("#root/p[0]", 2),
            "<p data-start=1 data-duration=\"1\"></p>\n<p data-start=2></p>\n");
        row("a written end stays as it is written", "<p id=a data-start=1 data-end=5.00></p>\n",
            split("#a", 2),
            "<p id=a data-start=1 data-end=2></p>\n<p id=a-2 data-start=2 data-end=5.00></p>\n");
        row("where it is not", "<p id=a data-start=1 data-duration=4></p>\n", split("#a", 5), nullptr);
        row("composition", "<div id=a data-composition-src=x.html data-start=1 data-duration=4></div>\n",
            split("#a", 2), nullptr);
    }
    void splits() { check(); }

    void lists_data()
    {
        columns();
        row("delete", "  <p id=a data-start=1></p>\n  <p id=b data-start=2><i id=c data-start=0></i></p>\n",
            erase({at("#c"), at("#b")}), "  <p id=a data-start=1></p>\n");
        row("delete, whoever waits keeps its time",
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=b data-start='a + 1'></p>\n",
            erase({at("#a")}), "  <p id=b data-start='4'></p>\n");
        row("delete, whoever waits for a composition keeps its time",
            "  <div data-composition-id=a data-start=1 data-duration=2></div>\n  <p id=b data-start=a></p>\n",
            erase({at("#root/div[0]")}), "  <p id=b data-start=3></p>\n");
        row("delete, whoever waits for others goes on waiting",
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=b data-start='a + 1'></p>\n  <i "
            "id=c></i>\n",
            erase({at("#c")}),
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=b data-start='a + 1'></p>\n");
        row("duplicate what is selected twice", "  <p id=a data-start=1 data-duration=2></p>\n",
            duplicate({at("#a"), at("#a")}),
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=a-2 data-start=3 data-duration=2></p>\n");
        row("duplicate",
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=b data-start=2 data-duration=3></p>\n",
            duplicate({at("#b"), at("#a")}),
            "  <p id=a data-start=1 data-duration=2></p>\n  <p id=a-2 data-start=5 data-duration=2></p>\n"
            "  <p id=b data-start=2 data-duration=3></p>\n  <p id=b-2 data-start=6 data-duration=3></p>\n");
        row(
            "track", "<p id=a data-start=1 data-track-index=0></p><p id='b' data-start=2></p>\n",
            [](EditorActions &actions) {
                return actions.setTrack({at("#a"), at("#b")}, 4);
            },
            "<p id=a data-start=1 data-track-index=4></p><p id='b' data-start=2 data-track-index='4'></p>\n");
        row(
            "hide", "<p id=a data-start=1 data-hidden></p><p id=b data-start=2></p>\n",
            [](EditorActions &actions) {
                return actions.toggleHidden({at("#a"), at("#b")});
            },
            "<p id=a data-start=1 data-hidden></p><p id=b data-start=2 data-hidden></p>\n");
        row(
            "show", "<p id=a data-start=1 data-hidden></p>\n",
            [](EditorActions &actions) { return actions.toggleHidden({at("#a")}); },
            "<p id=a data-start=1></p>\n");
    }
    void lists() { check(); }

    void ripples_data()
    {
        columns();
        row("what is behind moves up, on its track",
            "<p id=a data-start=1 data-duration=2 data-track-index=1></p>\n"
            "<p id=b data-start=4 data-duration=2 data-track-index=1></p>\n"
            "<p id=c data-start=4 data-duration=2 data-track-index=2></p>\n",
            ripple({at("#a")}),
            "<p id=b data-start=2 data-duration=2 data-track-index=1></p>\n"
            "<p id=c data-start=4 data-duration=2 data-track-index=2></p>\n");
        row("by all that went",
            "<p id=a data-start=0 data-duration=1></p>\n<p id=b data-start=1 data-duration=2></p>\n"
            "<p id=c data-start=3 data-duration=2></p>\n<p id=d data-start=5></p>\n",
            ripple({at("#a"), at("#c")}),
            "<p id=b data-start=0 data-duration=2></p>\n<p id=d data-start=2></p>\n");
        row(
            "the start at a time",
            "<p id=a data-start=1 data-duration=4></p>\n<p id=b data-start=5 data-duration=1></p>\n",
            [](EditorActions &actions) { return actions.rippleTrimStart(at("#a"), 2.5); },
            "<p id=a data-start=1 data-duration=2.5></p>\n<p id=b data-start=3.5 data-duration=1></p>\n");
        row(
            "the end at a time",
            "<p id=a data-start=1 data-duration=4></p>\n<p id=b data-start=6 data-duration=1></p>\n",
            [](EditorActions &actions) { return actions.rippleTrimEnd(at("#a"), 3); },
            "<p id=a data-start=1 data-duration=2></p>\n<p id=b data-start=4 data-duration=1></p>\n");
        row(
            "an end nobody knows", "<p id=a data-start=1></p>\n",
            [](EditorActions &actions) { return actions.rippleTrimEnd(at("#a"), 3); }, nullptr);
        row("not what is locked",
            "<p id=a data-start=0 data-duration=1></p>\n<p id=b data-start=1 data-timeline-locked></p>\n",
            ripple({at("#a")}), "<p id=b data-start=1 data-timeline-locked></p>\n");
        row("nor past it",
            "<p id=a data-start=0 data-duration=1></p>\n"
            "<p id=b data-start=2 data-duration=1 data-timeline-locked></p>\n"
            "<p id=c data-start=3 data-duration=1></p>\n<p id=d data-start=4></p>\n",
            ripple({at("#a"), at("#c")}),
            "<p id=b data-start=2 data-duration=1 data-timeline-locked></p>\n<p id=d data-start=3></p>\n");
        row("what waits for what goes",
            "<p id=a data-start=0 data-duration=5></p>\n<p id=b data-start=5 data-duration=4></p>\n"
            "<p id=c data-start='a + 4' data-duration=1></p>\n<p id=d data-start=c></p>\n"
            "<p id=e data-start='a + 1' data-track-index=3></p>\n",
            ripple({at("#a")}),
            "<p id=b data-start=0 data-duration=4></p>\n"
            "<p id=c data-start='4' data-duration=1></p>\n<p id=d data-start=c></p>\n"
            "<p id=e data-start='6' data-track-index=3></p>\n");
        row("what waits for what stays",
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=2 data-duration=3></p>\n"
            "<p id=c data-start='a + 3' data-duration=1></p>\n<p id=d data-start='ghost'></p>\n",
            ripple({at("#b")}),
            "<p id=a data-start=0 data-duration=2></p>\n"
            "<p id=c data-start='a' data-duration=1></p>\n<p id=d data-start='ghost'></p>\n");
        row(
            "what waits for something before the one that is trimmed",
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=2 data-duration=3></p>\n"
            "<p id=c data-start='a + 3' data-duration=1></p>\n<p id=d data-start='b + 1'></p>\n",
            [](EditorActions &actions) { return actions.rippleTrimEnd(at("#b"), 4); },
            "<p id=a data-start=0 data-duration=2></p>\n<p id=b data-start=2 data-duration=2></p>\n"
            "<p id=c data-start='a + 2' data-duration=1></p>\n<p id=d data-start='b + 1'></p>\n");
        row("gaps before what waits or is locked",
            "<p id=a data-start=0 data-duration=1></p>\n<p id=b data-start='a + 1' data-duration=1></p>\n"
            "<p id=c data-start=4 data-duration=1 data-timeline-locked></p>\n"
            "<p id=d data-start=8 data-duration=1></p>\n",
            closeGaps({at("#a")}),
            "<p id=a data-start=0 data-duration=1></p>\n<p id=b data-start='a' data-duration=1></p>\n"
            "<p id=c data-start=4 data-duration=1 data-timeline-locked></p>\n"
            "<p id=d data-start=5 data-duration=1></p>\n");
        row("gaps",
            "<p id=a data-start=1 data-duration=1></p>\n<p id=b data-start=3 data-duration=1></p>\n"
            "<p id=c data-start=9 data-duration=1 data-track-index=4></p>\n",
            closeGaps({at("#b")}),
            "<p id=a data-start=0 data-duration=1></p>\n<p id=b data-start=1 data-duration=1></p>\n"
            "<p id=c data-start=9 data-duration=1 data-track-index=4></p>\n");
    }
    void ripples() { check(); }

    void pastes_data()
    {
        columns();
        row("at a time that is no plain decimal", "  <i></i>\n",
            paste("<p data-start=0x3></p>\n<p data-start=5></p>\n", 7.0),
            "  <i></i>\n  <p data-start=7></p>\n  <p data-start=9></p>\n");
        row("at a time", "  <i></i>\n", paste("<p id=a data-start=3></p>\n<p data-start=5></p>\n", 7.0),
            "  <i></i>\n  <p id=a data-start=7></p>\n  <p data-start=9></p>\n");
        row("with ids of its own", "  <p id=a></p>\n",
            paste("<p id=a data-hf-id=x><i id=b></i></p>\n<p data-start='a + 1'></p>\n", std::nullopt),
            "  <p id=a></p>\n  <p id=a-2><i id=b></i></p>\n  <p data-start='a-2 + 1'></p>\n");
        row("nothing", "  <p id=a></p>\n", paste("words", std::nullopt), nullptr);
    }
    void pastes() { check(); }

    void copiesWhatTheAuthorWrote()
    {
        Document document;
        VERIFY_RESULT(
            document.open(kFile, film("  <p id=a>\n    <i id=b></i>\n  </p>\n  <p id=c   ></p>\n")));
        const auto copied = muto::edit::copiedSource(document, {at("#c"), at("#b"), at("#a")});
        VERIFY_RESULT(copied);
        QCOMPARE(*copied, QByteArray("<p id=a>\n  <i id=b></i>\n</p>\n<p id=c   ></p>\n"));
    }

    void idsAreRenamedWithWhatRefersToThem()
    {
        const auto document = open(
            "<p id='a' data-start=1></p><p data-start='a - 1'></p><a href=\"#a\" style='mask: url(#a)'></a>\n"
            "<svg><use xlink:href='#a'/></svg><p id=taken></p><script>tl.to(\"#a\", {})</script>\n");
        EditorActions actions(*document);
        QVERIFY(!actions.renameId(at("#a"), utf8("taken")));
        QVERIFY(!actions.renameId(at("#a"), utf8("b c")));
        const auto lines = actions.renameId(at("#a"), utf8("b"));
        VERIFY_RESULT(lines);
        QCOMPARE(*lines, std::vector<int>{3});
        QCOMPARE(
            document->bytes(kFile),
            film("<p id='b' data-start=1></p><p data-start='b - 1'></p><a "
                 "href=\"#b\" style='mask: url(#b)'></a>\n"
                 "<svg><use xlink:href='#b'/></svg><p id=taken></p><script>tl.to(\"#a\", {})</script>\n"));
        QCOMPARE(document->view().selection, QList<ElementPath>{at("#b")});
    }

    void duplicatedIdsAreCured()
    {
        const auto document = open("<p id=a></p><p id=a></p><i data-start=a></i>\n");
        EditorActions actions(*document);
        QVERIFY(!actions.setText(at("#a"), utf8("x")));
        VERIFY_RESULT(actions.renameId(at("#root/p[1]"), utf8("b.2")));
        QCOMPARE(document->bytes(kFile), film("<p id=a></p><p id=b.2></p><i data-start=a></i>\n"));
    }

    void newPlacesAreKnown()
    {
        const auto document = open("  <p>1</p>\n  <p>2</p>\n  <i></i>\n");
        EditorActions actions(*document);
        QCOMPARE(*actions.insert("<p>0</p>", Place::Before, at("#root/p[0]")), at("#root/p[0]"));
        QCOMPARE(*actions.moveElement(at("#root/p[0]"), Place::After, at("#root/i[0]")), at("#root/p[2]"));
        QCOMPARE(*muto::edit::groupElements(*document, {at("#root/p[0]"), at("#root/p[1]")},
                                            "<div class=\"g\">", {}),
                 at("#root/div[0]"));
        QCOMPARE(*actions.moveElement(at("#root/i[0]"), Place::IntoFirst, at("#root/div[0]")),
                 at("#root/div[0]/i[0]"));
        QCOMPARE(
            document->bytes(kFile),
            film("  <div class=\"g\">\n    <i></i>\n    <p>1</p>\n    <p>2</p>\n  </div>\n  <p>0</p>\n"));
        QCOMPARE(document->view().selection, QList<ElementPath>{at("#root/div[0]/i[0]")});
    }

    void theFilmIsAsLongAsItsClipsOnDemand()
    {
        const auto document =
            open("<p id=a data-start=1 data-duration=4></p><p id=b data-start=2 data-duration=1></p>"
                 "<p data-start=0 data-duration=0.5></p>\n");
        EditorActions actions(*document);
        actions.setDurationFollowsClips(true);
        VERIFY_RESULT(actions.trimEnd(at("#a"), 70));
        QVERIFY(document->bytes(kFile).contains("data-duration=\"70\""));
        VERIFY_RESULT(actions.deleteClips({at("#a")}));
        QVERIFY(document->bytes(kFile).contains("data-duration=\"3\""));
        QCOMPARE(document->undoStack().count(), 2);
        VERIFY_RESULT(actions.setAttribute({at("#b")}, QStringLiteral("data-duration"), std::nullopt));
        VERIFY_RESULT(actions.moveClip(at("#b"), 1));
        QVERIFY2(document->bytes(kFile).contains("data-duration=\"3\""), "nobody knows where it ends now");
    }

    void aFilmSaysItselfWhetherItsLengthIsLocked()
    {
        const auto document = open("<p id=a data-start=1 data-duration=4></p>\n");
        EditorActions actions(*document);
        actions.setDurationFollowsClips(true);
        QVERIFY(actions.doesDurationFollow(kFile));
        const QByteArray before = document->bytes(kFile);
        VERIFY_RESULT(actions.setDurationLocked(kFile, true));
        QVERIFY(document->bytes(kFile).contains("data-duration-locked=\"true\""));
        QVERIFY(!actions.doesDurationFollow(kFile));
        VERIFY_RESULT(actions.trimEnd(at("#a"), 70));
        QVERIFY(!document->bytes(kFile).contains("data-duration=\"70\""));
        document->undoStack().undo();
        document->undoStack().undo();
        QCOMPARE(document->bytes(kFile), before);

        actions.setDurationFollowsClips(false);
        VERIFY_RESULT(actions.setDurationLocked(kFile, false));
        QVERIFY(actions.doesDurationFollow(kFile));
        VERIFY_RESULT(actions.setAttribute({at("#a")}, utf8("title"), utf8("x")));
        QVERIFY2(document->bytes(kFile).contains("data-duration=\"60\""), "only times make it longer");
        VERIFY_RESULT(actions.trimEnd(at("#a"), 70));
        QVERIFY(document->bytes(kFile).contains("data-duration=\"70\""));
        QVERIFY(!actions.setDurationLocked(QStringLiteral("nowhere.html"), true));
    }

    void splittingAnswersTheSecondHalf()
    {
        const auto document = open("<p data-start=1 data-duration=4></p>\n");
        QCOMPARE(*EditorActions(*document).splitClip(at("#root/p[0]"), 2), at("#root/p[1]"));
    }

    void selectorsNameCopies_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::newRow(before) << QByteArray(before) << QByteArray(after);
        };
        row("#a", "#a, #a-2");
        row("p", "p");
        row("#ab, .a, #a-1, #a\xC3\xA9", "#ab, .a, #a-1, #a\xC3\xA9");
        row("#a .x > #t:hover, p", "#a .x > #t:hover, #a-2 .x > #t-2:hover, p");
        row("p,\n  #a", "p,\n  #a,\n  #a-2");
        row("p:not(#a)", "p:not(#a, #a-2)");
        row("#a:not(#t) b", "#a:not(#t, #t-2) b, #a-2:not(#t, #t-2) b");
        row(":is(#a, #c) b", ":is(#a, #c) b, :is(#a-2, #c) b");
        row("[href=\"#a\"], [x='a,#a']", "[href=\"#a\"], [x='a,#a']");
        row("#a /* , #a */ b", "#a /* , #a */ b, #a-2 /* , #a */ b");
        row("#a\\:b", "#a\\:b");
    }
    void selectorsNameCopies()
    {
        QFETCH(QByteArray, before);
        QTEST(muto::edit::selectorsWithCopies(before, {{utf8("a"), utf8("a-2")}, {utf8("t"), utf8("t-2")}}),
              "after");
    }

    /// Halves, duplicates and what is pasted look as their original does.
    void looksGoAlong_data()
    {
        QTest::addColumn<Action>("edit");
        QTest::newRow("split") << split("#a", 2);
        QTest::newRow("duplicate") << duplicate({at("#a")});
        QTest::newRow("paste") << paste("<p id=a data-start=1 data-duration=4></p>\n", 7.0);
    }
    void looksGoAlong()
    {
        QFETCH(Action, edit);
        const QByteArray css =
            "<style>\n  /* #a */ #a{color:red}\n  @media (width > 9px) { p, #a .x { --i: '#a' } }\n"
            "  @keyframes a { from { left: 0 } }\n</style>\n";
        const QByteArray copied = "<style>\n  /* #a */ #a, #a-2{color:red}\n  @media (width > 9px) { p, #a "
                                  ".x, #a-2 .x { --i: '#a' } }\n"
                                  "  @keyframes a { from { left: 0 } }\n</style>\n";
        const auto document = open(css + "<p id=a data-start=1 data-duration=4></p>\n");
        const QByteArray before = document->bytes(kFile);
        muto::edit::StyleFollower follower;
        EditorActions actions(*document);
        actions.addTimingFollower(follower);
        VERIFY_RESULT(edit(actions));
        QVERIFY2(document->bytes(kFile).contains(copied), document->bytes(kFile));
        QCOMPARE(document->undoStack().count(), 1);
        document->undoStack().undo();
        QCOMPARE(document->bytes(kFile), before);
    }

    void partsInTemplatesHaveTheirOwnTime()
    {
        Document document;
        const QByteArray part = "<template id=t><div data-composition-id=p data-fps=10><p id=a "
                                "data-start=1></p></div></template>";
        VERIFY_RESULT(document.open(kFile, part));
        VERIFY_RESULT(EditorActions(document).moveClip(at("#a"), 2));
        QVERIFY(document.bytes(kFile).contains("<p id=a data-start=2>"));
    }

private:
    static std::unique_ptr<Document> open(const QByteArray &clips)
    {
        auto document = std::make_unique<Document>();
        if (!document->open(kFile, film(clips)))
            qFatal("cannot open the film");
        return document;
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("clips");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QByteArray>("after"); // null: refused
    }

    static void row(const char *name, const char *clips, const Action &action, const char *after)
    {
        QTest::newRow(name) << QByteArray(clips) << action << (after ? QByteArray(after) : QByteArray());
    }

    static void check()
    {
        QFETCH(QByteArray, clips);
        QFETCH(Action, action);
        QFETCH(QByteArray, after);
        const auto document = open(clips);
        EditorActions actions(*document);
        const Result<> done = action(actions);
        if (after.isNull()) {
            QVERIFY(!done);
            QCOMPARE(document->bytes(kFile), film(clips));
            return;
        }
        VERIFY_RESULT(done);
        QCOMPARE(document->bytes(kFile), film(after));
        QCOMPARE(document->undoStack().count(), 1);
        QVERIFY(!document->undoStack().undoText().isEmpty());
        document->undoStack().undo();
        QCOMPARE(document->bytes(kFile), film(clips));
    }

    void saysWhatWasDone_data()
    {
        QTest::addColumn<QList<ElementPath>>("clips");
        QTest::addColumn<QString>("track");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("one") << QList{at("#a")} << QStringLiteral("Move %1-off to track 4")
                             << QStringLiteral("Hide %1-off");
        QTest::newRow("several") << QList{at("#a"), at("#b")} << QStringLiteral("Move 2 clips to track 4")
                                 << QStringLiteral("Hide 2 elements");
    }
    void saysWhatWasDone()
    {
        QFETCH(QList<ElementPath>, clips);
        const auto document = open("<p id=a data-label=%1-off data-start=0></p><p id=b data-start=1></p>\n");
        EditorActions actions(*document);
        VERIFY_RESULT(actions.setTrack(clips, 4));
        QTEST(document->undoStack().undoText(), "track");
        VERIFY_RESULT(actions.setHidden(clips, true));
        QTEST(document->undoStack().undoText(), "hidden");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEditorActions)
#include "tst_editor_actions.moc"
