#include "core/lint/tween_problems.h"

#include "core/lint/project_lint.h"
#include "tests/support/test_main.h"

using namespace muto;
using namespace muto::lint;
using composition::LintIssue;

namespace {

const QString kMoving = QStringLiteral("index.html");

QByteArray movingFilm(const QByteArray &lines)
{
    return "<!DOCTYPE html>\n<html><head><script src=\"lib/gsap.min.js\"></script></head><body>\n"
           "<div id=\"root\" data-composition-id=\"main\" data-width=\"9\" data-height=\"9\" "
           "data-start=\"0\" "
           "data-duration=\"9\">"
           "<div id=\"c\" class=\"clip\" data-start=\"0\" data-duration=\"2\"><b id=\"a\" class=\"w\">A</b>"
           "<b id=\"b\" class=\"w\">B</b><b class=\"w\">C</b></div></div>\n<script>\n"
           "window.__timelines = window.__timelines || {};\nconst tl = gsap.timeline({ paused: true });\n" +
           lines + "\nwindow.__timelines[\"main\"] = tl;\n</script></body></html>";
}

/// "code at x: 2" for each finding, `x: 2` being what is pointed at.
QStringList told(const QByteArray &lines)
{
    const QByteArray html = movingFilm(lines);
    QStringList findings;
    for (const LintIssue &issue : findIssues({kMoving, {{kMoving, html}}, std::nullopt}))
        findings.append(issue.code + QStringLiteral(" at ") +
                        QString::fromUtf8(html.mid(issue.where.offset, issue.where.length)));
    return findings;
}

} // namespace

class TestTweenProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Times are what GSAP makes of positions, however they are written.
    void overlaps_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("where"); // empty when they do not meet
        const auto row = [](const char *name, const QByteArray &lines, const char *where) {
            QTest::newRow(name) << lines << QString::fromLatin1(where);
        };
        row("numbers", "tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { x: 5, duration: 1 }, 1);",
            "x: 5");
        row("another property", "tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { y: 5 }, 1);", "");
        row("another element", "tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#b', { x: 5 }, 1);", "");
        row("touching", "tl.to('#a', { x: 9, duration: 1 }, 0); tl.to('#a', { x: 5 }, 1);", "");
        row("chained", "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: 5 }, 1);", "x: 5");
        row("chained, in order", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }).to('#a', { x: 7 });",
            "");
        row("with the one before", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '<');", "x: 5");
        row("after the one before", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '>');", "");
        row("before its end", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '>-0.5');", "x: 5");
        row("a gap", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '+=0.5');", "");
        row("before the end", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '-=0.5');", "x: 5");
        row("later than its beginning", "tl.to('#a', { x: 9, duration: 2 }).to('#a', { x: 5 }, '<2');", "");
        row("label",
            "tl.addLabel('in', 1).to('#a', { x: 9, duration: 2 }, 'in').to('#a', { x: 5 }, 'in+=1');",
            "x: 5");
        row("label, after it",
            "tl.addLabel('in', 1).to('#a', { x: 9, duration: 2 }, 'in').to('#a', { x: 5 }, 'in+=2');", "");
        row("constant", "const T = 1; tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { x: 5 }, T + 1);",
            "");
        row("constant, within",
            "const T = 1; tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { x: 5 }, T * 1.5);", "x: 5");
        row("usual duration", "tl.to('#a', { x: 9 }, 0).to('#a', { x: 5 }, 0.4);", "x: 5");
        row("written the other way round", "tl.to('#a', { x: 5 }, 1).to('#a', { x: 9, duration: 2 }, 0);",
            "x: 5");
        row("repeats", "tl.to('#a', { x: 9, repeat: 3, yoyo: true }, 0).to('#a', { x: 5 }, 1.5);", "x: 5");
        row("by its class", "tl.to('.w', { x: 9, duration: 2 }, 0).to('#b', { x: 5 }, 1);", "x: 5");
        row("one after the other",
            "tl.to('.w', { x: 9, stagger: 0.5 }, 0).to('.w', { x: 5, stagger: 0.5 }, 1);", "");
        row("too soon, one after the other",
            "tl.to('.w', { x: 9, stagger: 0.5 }, 0).to('.w', { x: 5, stagger: 0.5 }, 0.2);", "x: 5");
        row("all, while they still go one after the other",
            "tl.to('.w', { x: 9, stagger: 0.5 }, 0).to('.w', { x: 5 }, 1);", "x: 5");
        row("keyframes",
            "tl.to('#a', { keyframes: [{ x: 1 }, { x: 2 }], duration: 2 }, 0).to('#a', { x: 5 }, 1);",
            "x: 5");
        row("at another pace, one after the other",
            "tl.to('.w', { x: 9, stagger: 0.5 }, 0).to('.w', { x: 5, stagger: 0.1 }, 0.2);", "");
        row("again, one after the other",
            "tl.to('.w', { x: 9, repeat: 1, repeatDelay: 1, stagger: 0.5 }, 0)"
            ".to('.w', { x: 5, stagger: 0.5 }, 1.5);",
            "x: 5");
        row("several keyframes",
            "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { keyframes: [{ x: 1 }, { x: 2 }] }, 1);",
            "x: 1");
        row("what a constant says",
            "const later = { x: 5 }; tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', later, 1);",
            ".to('#a', later, 1)");
        row("what only the page has", "tl.to('#made', { x: 9, duration: 2 }, 0).to('#made', { x: 5 }, 1);",
            "x: 5");
        row("relative, before another", "tl.to('#a', { x: '+=5', duration: 2 }, 0).to('#a', { x: 9 }, 1);",
            "x: 9");
        row("relative, with another property", "tl.to('#a', { x: '+=5' }, 0).to('#a', { y: 9 }, 0);", "");
        row("a set", "tl.to('#a', { x: 9, duration: 2 }, 0).set('#a', { x: 5 }, 1);", "");
        row("overwrites", "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: 5, overwrite: 'auto' }, 1);",
            "");
        row("overwrites later",
            "tl.to('#a', { x: 9, duration: 2, overwrite: true }, 0).to('#a', { x: 5 }, 1);", "");
        row("overwrites everywhere",
            "gsap.defaults({ overwrite: 'auto' });"
            "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: 5 }, 1);",
            "");
        row("only the page can tell", "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: 5 }, start());",
            "");
        row("after something unknown", "tl.to('#a', { x: 9, duration: 2 }, later()).to('#a', { x: 5 });", "");
        row("in a condition",
            "if (wide) tl.to('#a', { x: 9, duration: 2 }, 0); else tl.to('#a', { x: 5 }, 1);", "");
        row("a timeline in it",
            "const part = gsap.timeline(); part.to('#a', { x: 9, duration: 2 }); tl.add(part, 3); "
            "tl.to('#a', { x: 5 }, 1);",
            "");
        row("a timeline in it, within",
            "const part = gsap.timeline(); part.to('#a', { x: 9, duration: 2 }); tl.add(part, 3); "
            "tl.to('#a', { x: 5 }, 4);",
            "x: 5");
    }

    void overlaps()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, where);
        QCOMPARE(told(lines), where.isEmpty()
                                  ? QStringList()
                                  : QStringList{QStringLiteral("overlapping_gsap_tweens at ") + where});
    }

    void whatGoesOnForEverMeetsAll()
    {
        const QStringList findings =
            told("tl.to('.w', { x: 9, repeat: -1, stagger: 0.5 }, 0).to('.w', { x: 5, stagger: 0.5 }, 5);");
        QVERIFY(findings.contains(QStringLiteral("overlapping_gsap_tweens at x: 5")));
    }

    void whatIsInAnotherFilmMeetsNothing()
    {
        const QStringList findings = told("const other = gsap.timeline({ paused: true });\n"
                                          "other.to('#a', { x: 9, duration: 2 }, 0);\n"
                                          "tl.to('#a', { x: 5 }, 1);");
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().startsWith(QLatin1String("gsap_timeline_not_registered")));
    }

    /// Properties go by several names, and some names are no movement.
    void namesOfOneThing_data()
    {
        QTest::addColumn<QByteArray>("earlier");
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const QByteArray &earlier, const QByteArray &later, bool isTold) {
            QTest::newRow((earlier + ", " + later).constData()) << earlier << later << isTold;
        };
        row("autoAlpha", "opacity", true);
        row("visibility", "autoAlpha", true);
        row("scale", "scaleX", true);
        row("scaleY", "scale", true);
        row("scaleX", "scaleY", false);
        row("rotate", "rotation", true);
        row("rotateZ", "rotation", true);
        row("rotation", "rotationZ", true);
        row("translateX", "x", true);
        row("y", "translateY", true);
        for (const char *still : {"transformOrigin", "transformPerspective", "force3D"})
            row(still, still, false);
    }

    void namesOfOneThing()
    {
        QFETCH(QByteArray, earlier);
        QFETCH(QByteArray, later);
        QFETCH(bool, isTold);
        const QStringList findings =
            told("tl.to('#a', { " + earlier + ": 1, duration: 2 }, 0).to('#a', { " + later + ": 2 }, 1);");
        QCOMPARE(findings, isTold ? QStringList{QStringLiteral("overlapping_gsap_tweens at %1: 2")
                                                    .arg(QString::fromLatin1(later))}
                                  : QStringList());
    }

    void relativeValues_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("codes");
        const QString relative = QStringLiteral("gsap_relative_value_second_writer");
        QTest::newRow("while another")
            << QByteArray("tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: '+=5' }, 1);")
            << QStringList{relative};
        QTest::newRow("after it") << QByteArray(
                                         "tl.to('#a', { x: 9, duration: 2 }, 0).to('#a', { x: '+=5' });")
                                  << QStringList();
        QTest::newRow("both of two") << QByteArray(
                                            "tl.to('#a', { x: '+=5' }, 0).to('#a', { x: '-=9' }, '<');")
                                     << QStringList{relative, relative};
        QTest::newRow("the first of two")
            << QByteArray("tl.to('#a', { x: '-=5' }, 0).to('#a', { x: 9 }, '<');")
            << QStringList{relative, QStringLiteral("overlapping_gsap_tweens")};
    }

    void relativeValues()
    {
        QFETCH(QByteArray, lines);
        QStringList codes;
        for (const QString &finding : told(lines))
            codes.append(finding.section(u' ', 0, 0));
        QTEST(codes, "codes");
    }

    /// Contract 5: a fade-out that ends where a clip does, without a `set` that keeps what fades hidden.
    void exits_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *name, const QByteArray &lines, bool isTold) {
            QTest::newRow(name) << "tl.to('#a', { opacity: 0, duration: 0.5 }, 1.5);" + lines << isTold;
        };
        row("nothing", "", true);
        row("hidden", "tl.set('#a', { opacity: 0, visibility: 'hidden' }, 2);", false);
        row("hidden at its end", "tl.set('#a', { autoAlpha: 0 }, '>');", false);
        row("chained", "tl.to('#b', { x: 1 }, 1.5).set('#a', { display: 'none' });", false);
        row("by its class", "tl.set('.w', { opacity: 0 }, 2);", false);
        row("of something else", "tl.set('#b', { opacity: 0 }, 2);", true);
        row("of something else about it", "tl.set('#a', { x: 0 }, 2);", true);
        row("shown", "tl.set('#a', { opacity: 1 }, 2);", true);
        row("too early", "tl.set('#a', { visibility: 'hidden' }, 0.5);", true);
        row("before the film", "gsap.set('#a', { opacity: 0 });", true);
        row("only the page knows when", "tl.set('#a', { opacity: 0 }, end());", false);
        row("only the page knows of what", "tl.set(last, { opacity: 0 }, 2);", false);
        row("invisible", "tl.set('#a', { visibility: 'hidden' }, 2);", false);
        row("at once, by a tween", "tl.to('#a', { opacity: 0, duration: 0 }, 2);", false);
        row("in another film", "gsap.timeline().set('#a', { opacity: 0 }, 2);", true);
        QTest::newRow("relative")
            << QByteArray("tl.to('#b', { x: 1, duration: 1 }, 0).to('#a', { opacity: 0, duration: 1 });")
            << true;
        QTest::newRow("within the clip")
            << QByteArray("tl.to('#a', { opacity: 0, duration: 0.5 }, 1);") << false;
        QTest::newRow("at the end of the film")
            << QByteArray("tl.to('#a', { opacity: 0, duration: 0.5 }, 8.5);") << false;
        QTest::newRow("in") << QByteArray("tl.from('#a', { opacity: 0, duration: 0.5 }, 1.5);") << false;
        QTest::newRow("in a text") << QByteArray("tl.to('#a', { opacity: '0', duration: 0.5 }, 1.5);")
                                   << true;
        QTest::newRow("only the page knows what fades")
            << QByteArray("tl.to(last, { opacity: 0, duration: 0.5 }, 1.5);") << false;
        QTest::newRow("at once") << QByteArray("tl.to('#a', { opacity: 0, duration: 0 }, 2);") << false;
        QTest::newRow("named twice")
            << QByteArray(
                   "tl.to(['#a', 'b#a'], { opacity: 0, duration: 0.5 }, 1.5).set('.w', { opacity: 0 }, 2);")
            << false;
        QTest::newRow("only the page has it, hidden")
            << QByteArray(
                   "tl.to('#made', { opacity: 0, duration: 0.5 }, 1.5).set('#made', { opacity: 0 }, 2);")
            << false;
        QTest::newRow("only the page has it, another hidden")
            << QByteArray("tl.to('#made', { opacity: 0, duration: 0.5 }, 1.5).set('#b', { opacity: 0 }, 2);")
            << true;
        QTest::newRow("not out") << QByteArray("tl.to('#a', { opacity: 0.5, duration: 0.5 }, 1.5);") << false;
    }

    void exits()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isTold);
        const QStringList findings = told(lines);
        QCOMPARE(findings.size(), isTold ? 1 : 0);
        if (isTold)
            QVERIFY2(findings.first().startsWith(QLatin1String("gsap_exit_missing_hard_kill")),
                     qPrintable(findings.first()));
    }

    void beginnings_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("at 0") << QByteArray("tl.set('#a', { opacity: 0 }, 0);") << true;
        QTest::newRow("first") << QByteArray("tl.set('#a', { opacity: 0 });") << true;
        QTest::newRow("later") << QByteArray("tl.to('#b', { x: 1 }).set('#a', { opacity: 0 });") << false;
        QTest::newRow("at once") << QByteArray("gsap.set('#a', { opacity: 0 });") << false;
        QTest::newRow("a fade") << QByteArray("tl.to('#a', { opacity: 0 }, 0);") << false;
        QTest::newRow("only the page knows what") << QByteArray("tl.set(last, { opacity: 0 }, 0);") << false;
        QTest::newRow("shown") << QByteArray("tl.set('#a', { x: 0 }, 0);") << false;
    }

    void beginnings()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isTold);
        const QStringList findings = told(lines);
        QCOMPARE(findings.size(), isTold ? 1 : 0);
        if (isTold)
            QVERIFY(findings.first().startsWith(QLatin1String("gsap_timeline_set_initial_hide")));
    }

    void captions_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char *name, const QByteArray &after, bool isTold) {
            QTest::newRow(name) << "tl.to('.caption', { opacity: 0, duration: 1 }, 3);" + after << isTold;
        };
        row("nothing after it", "", true);
        row("set", "tl.set('.caption', { opacity: 0 }, 4);", false);
        row("set at its end", "tl.set('.caption', { visibility: 'hidden' });", false);
        row("later", "tl.set('.caption', { autoAlpha: 0 }, 4.5);", false);
        row("too early", "tl.set('.caption', { opacity: 0 }, 0.5);", true);
        row("of something else", "tl.set('#a', { opacity: 0 }, 4);", true);
        row("one of several", "tl.set(['.caption', '#a'], { opacity: 0 }, 4);", false);
        row("by a constant", "const line = '.caption'; tl.set(line, { opacity: 0 }, 4);", false);
        row("by a tween of no length", "tl.to('.caption', { opacity: 0, duration: 0 }, 4);", false);
        row("in a comment", "// tl.set('.caption', { opacity: 0 }, 4);", true);
        QTest::newRow("among others")
            << QByteArray("tl.to(['#a', '.subtitle'], { autoAlpha: 0 }, 3);") << true;
        QTest::newRow("no caption") << QByteArray("tl.to('.w', { opacity: 0 }, 3);") << false;
    }

    void captions()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isTold);
        const QStringList findings = told(lines);
        QCOMPARE(findings.size(), isTold ? 1 : 0);
        if (isTold)
            QVERIFY(findings.first().startsWith(QLatin1String("caption_exit_missing_hard_kill")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestTweenProblems)
#include "tst_tween_problems.moc"
