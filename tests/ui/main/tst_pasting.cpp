// Clips cut, copied and pasted by keys in the real window: what moves them and how they look comes along,
// and what cannot is said.

#include "core/settings/setting_keys.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::kPageShownWithinMs;
using ui::ActionId;

namespace {

const QString kScene = QStringLiteral("compositions/scene.html");
const QString kScript = QStringLiteral("anim.js");

const QByteArray kGsap =
    "window.gsap = { timeline: () => ({ to() { return this; }, from() { return this; }, duration: () => 6, "
    "paused: () => true, pause() {}, seek() {}, totalTime() {} }) };\n";
const QByteArray kMoves = "window.__timelines = window.__timelines || {};\n"
                          "const tl = gsap.timeline({ paused: true });\n"
                          "tl.to(\"#b\", { y: 200, duration: 1 }, 3.5);\n"
                          "window.__timelines[\"main\"] = tl;\n";
const QByteArray kPage =
    "<!doctype html>\n<html><head><meta charset=\"utf-8\">\n"
    "<style>\n  .card { color: #fff }\n  #b { background: url(pics/dot.png) }\n</style></head><body>\n"
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"320\" data-height=\"180\" data-start=\"0\" "
    "data-duration=\"6\">\n"
    "  <div id=\"a\" class=\"card\" data-start=\"0\" data-duration=\"1\" data-track-index=\"0\">A</div>\n"
    "  <div id=\"b\" class=\"card\" data-start=\"3\" data-duration=\"2\" data-track-index=\"0\"><img "
    "src=\"pics/dot.png\">B</div>\n"
    "  <div id=\"s\" data-composition-id=\"scene\" data-composition-src=\"compositions/scene.html\" "
    "data-start=\"0\" data-duration=\"4\" data-track-index=\"1\"></div>\n"
    "</div>\n<script src=\"gsap.js\"></script>\n<script src=\"anim.js\"></script>\n</body></html>\n";
const QByteArray kSceneFilm =
    "<!doctype html>\n<html><head></head><body>\n"
    "<div id=\"scene\" data-composition-id=\"scene\" data-width=\"320\" data-height=\"180\" "
    "data-duration=\"4\">\n"
    "  <p id=\"b\" data-start=\"0\" data-duration=\"1\">One</p>\n</div>\n</body></html>\n";

} // namespace

class TestPasting : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings.set(settings::keys::editing::durationFollowsClips, false);
        m_project.write(kFile, kPage);
        m_project.write(kScene, kSceneFilm);
        m_project.write(kScript, kMoves);
        m_project.write(QStringLiteral("gsap.js"), kGsap);
        m_project.write(QStringLiteral("pics/dot.png"), onePixel());
        showWindow();
        openProject();
    }
    void cleanup() { m_stalls.check(); }
    void cleanupTestCase() { m_window.reset(); }

    void whatIsCutComesBackAsItWas()
    {
        selectB();
        key(Qt::Key_X);
        const QByteArray without =
            QByteArray(kPage).remove(kPage.indexOf("  <div id=\"b\""), lineOfB().size());
        QCOMPARE(bytes(), without);
        QCOMPARE(document().bytes(kScript),
                 QByteArray(kMoves).replace("tl.to(\"#b\", { y: 200, duration: 1 }, 3.5);\n", ""));
        seek(30);
        key(Qt::Key_V);
        QCOMPARE(bytes(),
                 QByteArray(without).insert(without.indexOf("</div>\n<script"),
                                            lineOfB().replace("data-start=\"3\"", "data-start=\"1\"")));
        QCOMPARE(document().bytes(kScript), QByteArray(kMoves).replace("3.5", "1.5"));
        QVERIFY(action(ActionId::Undo).text().endsWith(QStringLiteral("Paste")));
        QCOMPARE(notices(), QStringList());
        key(Qt::Key_Z);
        QCOMPARE(bytes(), without);
        key(Qt::Key_Z);
        QCOMPARE(bytes(), kPage);
        QCOMPARE(document().bytes(kScript), kMoves);
    }

    /// Until the next time that something is pasted.
    void saysWhatStaysBehind()
    {
        selectB();
        key(Qt::Key_C);
        VERIFY_RESULT(actions().editSource(kFile, QByteArray(kPage).replace("#fff", "#000")));
        key(Qt::Key_V);
        QCOMPARE(notices(), QStringList{QStringLiteral("Not everything came along with what was pasted.")});
        key(Qt::Key_Z);
        key(Qt::Key_Z);
        QCOMPARE(bytes(), kPage);
        key(Qt::Key_V);
        QTRY_COMPARE(notices(), QStringList());
        key(Qt::Key_Z);
        QCOMPARE(bytes(), kPage);
    }

    /// Its picture is found, its rules come along, and so do its animations once there is a timeline.
    void copiesGoIntoOtherCompositions()
    {
        selectB();
        key(Qt::Key_C);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), lineOfB().trimmed() + '\n');
        QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
        m_window->openPath(m_project.folder(), kScene);
        QVERIFY(ready.wait(kPageShownWithinMs));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().location().entry, kScene, kPageShownWithinMs);
        QTRY_VERIFY_WITH_TIMEOUT(!test::clipIn(timeline(), "#b").isEmpty(), kPageShownWithinMs);
        seek(30);
        key(Qt::Key_V);
        QByteArray pasted = kSceneFilm;
        pasted.replace("</div>\n</body>", "  " +
                                              lineOfB()
                                                  .trimmed()
                                                  .replace("id=\"b\"", "id=\"b-2\"")
                                                  .replace("data-start=\"3\"", "data-start=\"1\"")
                                                  .replace("pics/", "../pics/") +
                                              "\n</div>\n</body>");
        pasted.replace("<head>", "<head><style>\n  .card { color: #fff }\n  #b-2 { background: "
                                 "url(../pics/dot.png) }\n</style>");
        QCOMPARE(document().bytes(kScene), pasted);
        QCOMPARE(notices(), QStringList{QStringLiteral("compositions/scene.html has no GSAP timeline yet.")});
        m_window->findChild<QPushButton *>(QStringLiteral("noticeAction"))->click();
        const QByteArray moved = document().bytes(kScene);
        QVERIFY2(moved.contains("tl.to(\"#b-2\", { y: 200, duration: 1 }, 1.5);"), moved);
        QVERIFY2(moved.contains("window.__timelines[\"scene\"] = tl;"), moved);
        QTRY_COMPARE(notices(), QStringList{QStringLiteral(
                                    "compositions/scene.html names GSAP at its address on the web.")});
        key(Qt::Key_Z);
        QCOMPARE(document().bytes(kScene), pasted);
        key(Qt::Key_Z);
        QCOMPARE(document().bytes(kScene), kSceneFilm);
        QCOMPARE(bytes(), kPage);
    }

private:
    static QByteArray onePixel()
    {
        return QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
            "awAAAABJRU5ErkJggg==");
    }

    static QByteArray lineOfB()
    {
        const qsizetype begin = kPage.indexOf("  <div id=\"b\"");
        return kPage.mid(begin, kPage.indexOf("\n", begin) + 1 - begin);
    }

    void selectB()
    {
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {},
                          test::clipIn(timeline(), "#b").center().toPoint());
        QCOMPARE(selection().elements(), QList{at("#b")});
    }

    void seek(int frame)
    {
        m_window->playback().seek({frame});
        QTRY_COMPARE(m_window->playback().frame(), FrameIndex{frame});
    }

    void key(Qt::Key which)
    {
        timeline().setFocus();
        QTest::keyClick(&timeline(), which, Qt::ControlModifier);
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestPasting)
#include "tst_pasting.moc"
