#include "ui/editing/clip_clipboard.h"

#include "core/edit/editor_actions.h"
#include "core/edit/style_follower.h"
#include "core/script/script_follower.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/editing/paste_words.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::TempProject;
using ui::PasteReport;

namespace {

const QString kScene = QStringLiteral("compositions/scene.html");

/// With pictures in its folder and in the project's, a sound, and a part.
const QByteArray kSceneFilm =
    "<div id='scene' data-composition-id='scene' data-duration='4'>\n"
    "  <style>.badge{background:url(pics/paper.png)}</style>\n"
    "  <div id='hello' class='badge' data-start='1' data-duration='2' "
    "style=\"mask: url('pics/mask.svg?v=1')\"><img src=\"pics/a b.png\"><video src='../films/c.mp4' "
    "poster='./pics/d.png'></video><img src=\"https://x.org/e.png\"><img src='assets/logo.png'>"
    "<svg><use href='#shape'/></svg><i data-composition-src='compositions/two.html'></i></div>\n"
    "</div>\n";
const QByteArray kFilm =
    "<body>\n<div id='root' data-composition-id='main' data-start='0' data-duration='9'>\n"
    "  <p id='a' data-start='0' data-duration='1'>A</p>\n</div>\n</body>\n";

/// A project on disk, open.
struct Opened
{
    explicit Opened(const QStringList &files = {})
    {
        for (const QString &file : files)
            project.write(file, "x");
        actions.addTimingFollower(styles);
        actions.addTimingFollower(follower);
        clips.setScripts(scripts);
        clips.setFolder(project.folder());
    }

    TempProject project;
    edit::Document document;
    edit::EditorActions actions{document};
    edit::StyleFollower styles;
    script::ScriptLibrary scripts;
    script::ScriptFollower follower{scripts};
    ui::ClipClipboard clips{document, actions};
};

const QStringList kPictures{QStringLiteral("compositions/pics/a b.png"), QStringLiteral("films/c.mp4"),
                            QStringLiteral("compositions/pics/d.png"), QStringLiteral("assets/logo.png")};

} // namespace

/// What goes to the clipboard with clips, and what comes of it elsewhere.
class TestClipClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersGetTheSource()
    {
        Opened opened(kPictures);
        VERIFY_RESULT(opened.document.open(kScene, kSceneFilm));
        const auto data = opened.clips.copied({at("#hello", kScene)});
        VERIFY_RESULT(test::plain(data));
        const QByteArray source = (*data)->text().toUtf8();
        QCOMPARE(source, (*data)->data(QStringLiteral("application/x-mutoscope-elements")));
        QVERIFY2(kSceneFilm.contains(source.trimmed()), source); // as it was written
        QCOMPARE((*data)->formats(), (QStringList{QStringLiteral("application/x-mutoscope-elements"),
                                                  QStringLiteral("application/x-mutoscope-origin"),
                                                  QStringLiteral("text/plain")}));
    }

    void urlsCountFromThePage()
    {
        Opened opened(kPictures);
        VERIFY_RESULT(opened.document.open(kScene, kSceneFilm));
        VERIFY_RESULT(opened.document.open(kFile, kFilm));
        const auto data = opened.clips.copied({at("#hello", kScene)});
        const auto pasted = opened.clips.paste(**data, at("#root"), 3);
        VERIFY_RESULT(test::plain(pasted));
        const QByteArray now = opened.document.bytes(kFile);
        for (const char *part :
             {"id='hello-2' class='badge' data-start='3'", "url('compositions/pics/mask.svg?v=1')",
              "src=\"compositions/pics/a b.png\"", "src='films/c.mp4'", "poster='./compositions/pics/d.png'",
              "https://x.org/e.png", "src='assets/logo.png'", "href='#shape'",
              "data-composition-src='compositions/two.html'",
              ".badge{background:url(compositions/pics/paper.png)}"})
            QVERIFY2(now.contains(part), now);
        QCOMPARE(ui::pasteWords(*pasted), QStringList());
        QCOMPARE(opened.document.undoStack().undoText(), QStringLiteral("Paste"));
        opened.document.undoStack().undo();
        QCOMPARE(opened.document.bytes(kFile), kFilm);
        QVERIFY(!opened.document.undoStack().canUndo());
    }

    /// Nothing is spelt anew where nothing has to be.
    void urlsStayInTheFolder()
    {
        Opened opened(kPictures);
        VERIFY_RESULT(opened.document.open(kScene, kSceneFilm));
        const auto data = opened.clips.copied({at("#hello", kScene)});
        VERIFY_RESULT(test::plain(opened.clips.paste(**data, at("#scene", kScene), 1)));
        QByteArray copy = (*data)->text().toUtf8().trimmed();
        copy.replace("id='hello'", "id='hello-2'").replace("?v=1')\"", "?v=1')\" data-track-index=\"1\"");
        QVERIFY2(opened.document.bytes(kScene).contains(copy), opened.document.bytes(kScene));
    }

    /// As if all were from the page of the first.
    void severalPagesAreOne()
    {
        Opened opened(kPictures);
        const QByteArray other = "<div id='other' data-composition-id='other' data-duration='4'>"
                                 "<img id='logo' src='assets/logo.png' data-start='0' data-duration='1'>"
                                 "<img id='again' src='assets/logo.png' data-start='1' data-duration='1'>"
                                 "<img id='pen' src='compositions/pen.png' data-start='1' data-duration='1'>"
                                 "</div>\n";
        VERIFY_RESULT(opened.document.open(kScene, kSceneFilm));
        VERIFY_RESULT(opened.document.open(QStringLiteral("index.html"), other));
        opened.project.write(QStringLiteral("compositions/pen.png"), "x");
        const auto data = opened.clips.copied(
            {at("#hello", kScene), at("#logo", QStringLiteral("index.html")),
             at("#again", QStringLiteral("index.html")), at("#pen", QStringLiteral("index.html"))});
        VERIFY_RESULT(test::plain(data));
        const QByteArray source = (*data)->text().toUtf8();
        QVERIFY2(source.contains("<img id='pen' src='pen.png'"), source);
        const QByteArray origin = (*data)->data(QStringLiteral("application/x-mutoscope-origin"));
        QCOMPARE(origin.count("assets/logo.png"), 2); // for each page
    }

    void anotherProjectSaysWhatIsMissing()
    {
        Opened from(kPictures), to({QStringLiteral("films/c.mp4")});
        VERIFY_RESULT(from.document.open(kScene, kSceneFilm));
        VERIFY_RESULT(to.document.open(kFile, kFilm));
        const auto data = from.clips.copied({at("#hello", kScene)});
        const auto pasted = to.clips.paste(**data, at("#root"), 3);
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(pasted->missing,
                 (QStringList{QStringLiteral("compositions/pics/mask.svg"),
                              QStringLiteral("compositions/pics/a b.png"),
                              QStringLiteral("compositions/pics/d.png"), QStringLiteral("assets/logo.png"),
                              QStringLiteral("compositions/two.html"),
                              QStringLiteral("compositions/pics/paper.png")}));
        QCOMPARE(ui::pasteWords(*pasted).size(), 1);
        QVERIFY(ui::pasteWords(*pasted).front().contains(QStringLiteral("compositions/pics/mask.svg, ")));
    }

    /// On disk or not yet, once, and without those of the web.
    void missingFilesAreTheProjectsOwn()
    {
        const QByteArray film =
            "<div id='root' data-composition-id='main' data-duration='4'>\n"
            "  <style>.badge{background:url(a.png),url(https://x.org/b.png)}</style>\n"
            "  <p id='p' class='badge' data-start='1' data-duration='2'><img src='a.png'>"
            "<i data-composition-src='new.html'></i><i data-composition-src='gone.html'></i></p>\n</div>\n";
        Opened from({QStringLiteral("a.png"), QStringLiteral("new.html"), QStringLiteral("gone.html")}), to;
        VERIFY_RESULT(from.document.open(kFile, film));
        VERIFY_RESULT(to.document.open(kFile, kFilm));
        VERIFY_RESULT(to.document.open(QStringLiteral("new.html"), "<p>x</p>"));
        const auto pasted = to.clips.paste(**from.clips.copied({at("#p")}), at("#root"), 3);
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(pasted->missing, (QStringList{QStringLiteral("a.png"), QStringLiteral("gone.html")}));
    }

    /// What animations name goes the same way as what elements do.
    void urlsOfAnimationsCountFromThePage()
    {
        const QByteArray script =
            "<script>\nconst tl = gsap.timeline();\n%\nwindow.__timelines = { main: tl };"
            "\n</script>\n";
        Opened from(kPictures), to;
        const QByteArray moving = "tl.to('#a', { backgroundImage: 'url(pics/d.png)' }, 1);";
        VERIFY_RESULT(from.document.open(
            kScene, "<div id=scene data-composition-id=main data-duration=9><p id=a data-start=1 "
                    "data-duration=2></p></div>" +
                        QByteArray(script).replace("%", moving)));
        const QByteArray film = "<div id=root data-composition-id=main data-duration=9></div>" +
                                QByteArray(script).replace("%", "");
        VERIFY_RESULT(from.document.open(kFile, film));
        VERIFY_RESULT(to.document.open(kFile, film));
        const auto data = from.clips.copied({at("#a", kScene)});
        const auto here = from.clips.paste(**data, at("#root"), 3);
        VERIFY_RESULT(test::plain(here));
        QVERIFY(here->missing.isEmpty());
        const auto there = to.clips.paste(**data, at("#root"), 3);
        VERIFY_RESULT(test::plain(there));
        QCOMPARE(there->missing, QStringList{QStringLiteral("compositions/pics/d.png")});
        for (const auto *document : {&from.document, &to.document})
            QVERIFY2(document->bytes(kFile).contains("backgroundImage: 'url(compositions/pics/d.png)'") ||
                         document->bytes(kFile).contains("backgroundImage: \"url(compositions/pics/d.png)\""),
                     document->bytes(kFile));
    }

    /// As an earlier version, or another program, may have put it there.
    void sourceAloneIsPasted()
    {
        Opened opened;
        VERIFY_RESULT(opened.document.open(kFile, kFilm));
        QMimeData data;
        data.setData(QStringLiteral("application/x-mutoscope-elements"),
                     "<p id='a' data-start='5' data-duration='1'><img src='x.png'></p>\n");
        const auto pasted = opened.clips.paste(data, at("#root"), 2);
        VERIFY_RESULT(test::plain(pasted));
        QVERIFY(opened.document.bytes(kFile).contains(
            "<p id='a-2' data-start='2' data-duration='1'><img src='x.png'></p>"));
        QCOMPARE(ui::pasteWords(*pasted), QStringList());
    }

    void everyReasonIsASentence()
    {
        PasteReport report;
        QCOMPARE(ui::pasteWords(report), QStringList());
        report.left = {{QStringLiteral("#a"), QStringLiteral("it is made in a loop"), 0},
                       {QStringLiteral("#a"), QStringLiteral("it is made in a loop"), 0}};
        report.styles.different = {QStringLiteral(".a")};
        report.styles.shared = {QStringLiteral(".b")};
        report.styles.outside = {QStringLiteral(".c")};
        report.styles.variables = {QStringLiteral("--d")};
        report.eases = {QStringLiteral("hop (CustomEase)")};
        for (int i = 0; i < 8; ++i)
            report.missing.append(QString::number(i));
        const QStringList words = ui::pasteWords(report);
        QCOMPARE(words.size(), 7);
        QCOMPARE(words.front(), QStringLiteral("Animations stay behind: #a (it is made in a loop)."));
        QVERIFY(words.back().endsWith(QString::fromUtf8("0, 1, 2, 3, 4, 5 ….")));
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestClipClipboard)
#include "tst_clip_clipboard.moc"
