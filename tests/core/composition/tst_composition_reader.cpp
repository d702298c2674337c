#include "core/composition/composition_reader.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>

using muto::composition::Clip;
using muto::composition::ClipKind;
using muto::composition::Issue;
using muto::composition::readComposition;
using muto::composition::ReadComposition;

namespace {

const QString kEntry = QStringLiteral("index.html");

/// A page whose root, on line 2, has these attributes besides its composition id.
QByteArray page(const QString &rootAttributes, const QString &contents = {})
{
    return QStringLiteral("<!doctype html>\n<div data-composition-id=main %1>\n%2\n</div>")
        .arg(rootAttributes, contents)
        .toUtf8();
}

/// The same with everything said that a root should say.
QByteArray wholePage(const QString &contents)
{
    return page(QStringLiteral("data-width=1920 data-height=1080 data-duration=10"), contents);
}

QString textOf(const std::vector<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.where + QStringLiteral(": ") + issue.message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestCompositionReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeComposition()
    {
        const auto read = readComposition(
            page(QStringLiteral("data-width=1920 data-height=1080 data-duration=10 data-fps=30000/1001"),
                 QStringLiteral("<h1 id=title data-start=0 data-duration=4 data-track-index=1>Hello</h1>\n"
                                "<video id=film data-start='title + 1' data-duration=5 src=a.mp4></video>\n"
                                "<p>not timed</p>")),
            kEntry);
        VERIFY_RESULT(read);
        QCOMPARE(textOf(read->issues), QString());
        const auto &composition = read->composition;
        QCOMPARE(composition.entry, kEntry);
        QCOMPARE(composition.id, QStringLiteral("main"));
        QCOMPARE(composition.size, QSize(1920, 1080));
        QCOMPARE(composition.declaredDuration, 10.0);
        QCOMPARE(composition.frameRate().toString(), QStringLiteral("30000/1001"));
        const std::vector<Clip> expected{
            {QStringLiteral("title"), QStringLiteral("Title"), ClipKind::Text, 0, 4.0, 1, {}},
            {QStringLiteral("film"), QStringLiteral("Film"), ClipKind::Video, 5, 5.0, 0,
             QStringLiteral("a.mp4")}};
        QVERIFY(composition.clips == expected);
    }

    void refusesAPageWithoutAComposition()
    {
        const auto read = readComposition("<p>Hello</p>", kEntry);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, muto::ErrorKind::Composition);
        QCOMPARE(read.error().message,
                 QStringLiteral("index.html contains no composition: no element has data-composition-id."));
        QVERIFY(read.error().detail.contains(QLatin1String("data-composition-id=\"main\"")));
    }

    void aPartForAnotherPageIsAFilmOfItsOwn()
    {
        const auto read = readComposition(
            "<head><template id=a-template>\n<p data-composition-id=a data-width=300 data-height=200 "
            "data-duration=3><i data-start=1></i><b data-composition-id=b data-start=0></b></p>"
            "<template><u data-start=0></u></template></template>",
            kEntry);
        VERIFY_RESULT(read);
        QCOMPARE(read->composition.id, QStringLiteral("a"));
        QCOMPARE(read->composition.size, QSize(300, 200));
        QCOMPARE(read->composition.declaredDuration, 3.0);
        QCOMPARE(read->composition.clips.size(), std::size_t(2));
        QCOMPARE(read->issues.size(), std::size_t(0));
    }

    void aPlainPageWithMediaIsAFilm()
    {
        const auto read = readComposition("<p>Look:</p><video src=a.mp4></video>", kEntry);
        VERIFY_RESULT(read);
        QCOMPARE(read->composition.id, QString());
        QCOMPARE(read->composition.size, QSize(1080, 1920));
        QVERIFY(!readComposition("<template><video src=a.mp4></video></template>", kEntry));
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char *attributes, QSize size, const char *issue) {
            QTest::newRow(attributes) << attributes << size << issue;
        };
        row("data-width=1920 data-height=1080", {1920, 1080}, "");
        row("data-width=' 1280 ' data-height=7.2e2", {1280, 720}, "");
        row("data-width=1 data-height=16384", {1, 16384}, "");
        row("", {1080, 1920},
            "The root names no data-width and data-height; a canvas of 1080 × 1920 pixels is used.");
        row("data-width='' data-height=' '", {1080, 1920}, "no data-width and data-height;");
        row("data-width=500", {500, 1920}, "names no data-height;");
        row("data-height=500", {1080, 500}, "names no data-width;");
    }

    void sizes()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, issue);
        const auto read = readComposition(page(attributes), kEntry);
        VERIFY_RESULT(read);
        QTEST(read->composition.size, "size");
        QCOMPARE(read->issues.empty(), issue.isEmpty());
        QVERIFY2(textOf(read->issues).contains(issue), qPrintable(textOf(read->issues)));
    }

    void refusesSizes_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"0", "-1", "-1920", "1920.5", "0.5", "16385", "1e9", "1e999", "Infinity",
                                  "NaN", "1920px", "abc", "50%"})
            QTest::newRow(value) << value;
    }

    void refusesSizes()
    {
        QFETCH(QString, value);
        for (const char *name : {"data-width", "data-height"}) {
            const auto read =
                readComposition(page(QStringLiteral("%1=%2").arg(QLatin1String(name), value)), kEntry);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, muto::ErrorKind::Composition);
            QCOMPARE(
                read.error().message,
                QStringLiteral("index.html:2: %1 is \"%2\", but a side of the canvas is a whole number of "
                               "pixels from 1 to 16384.")
                    .arg(QLatin1String(name), value));
            QVERIFY(read.error().detail.contains(QLatin1String(name)));
        }
    }

    void durations_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<double>("duration");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char *attributes, double duration, const char *issue) {
            QTest::newRow(attributes) << attributes << duration << issue;
        };
        row("data-duration=2.5", 2.5, "");
        row("data-duration=1e1", 10, "");
        row("data-duration=86400", 86400, "");
        row("", 0, "");
        row("data-composition-duration=7", 7, "");
        row("data-duration=2 data-composition-duration=7", 2, "");
        row("data-duration=2s data-composition-duration=7", 7,
            "data-duration \"2s\" is not a number of seconds");
        row("data-duration=abc", 0,
            "index.html:2: data-duration \"abc\" is not a number of seconds; it is ignored.");
        row("data-duration=NaN", 0, "\"NaN\"");
        row("data-duration", 0, "data-duration \"\" is not");
        row("data-end=4", 0, "");
    }

    void durations()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, issue);
        const auto read =
            readComposition(page(attributes + QStringLiteral(" data-width=8 data-height=8")), kEntry);
        VERIFY_RESULT(read);
        QTEST(read->composition.declaredDuration, "duration");
        QCOMPARE(read->issues.empty(), issue.isEmpty());
        QVERIFY2(textOf(read->issues).contains(issue), qPrintable(textOf(read->issues)));
    }

    void refusesDurations_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"0", "-0", "-5", "0x0", "1e-999", "86400.001", "1e9", "1e999", "Infinity", "-Infinity"})
            QTest::newRow(value) << value;
    }

    void refusesDurations()
    {
        QFETCH(QString, value);
        for (const char *name : {"data-duration", "data-composition-duration"}) {
            const auto read =
                readComposition(page(QStringLiteral("\n%1=%2").arg(QLatin1String(name), value)), kEntry);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, muto::ErrorKind::Composition);
            QCOMPARE(
                read.error().message,
                QStringLiteral("index.html:3: %1 is \"%2\", but a film lasts longer than 0 and at most 86400 "
                               "seconds (24 hours).")
                    .arg(QLatin1String(name), value));
        }
    }

    void frameRates_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char *attributes, const char *rate, const char *issue) {
            QTest::newRow(attributes) << attributes << rate << issue;
        };
        row("", "", "");
        row("data-fps=60", "60", "");
        row("data-fps=24000/1001", "24000/1001", "");
        row("data-fps=29.97", "", "did you mean 30000/1001? 30 is used.");
        row("data-fps=0", "", "greater than zero. 30 is used.");
        row("data-fps=abc", "", "index.html:2: Invalid frame rate \"abc\"");
        row("data-fps", "", "must not be empty");
    }

    void frameRates()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, issue);
        const auto read =
            readComposition(page(attributes + QStringLiteral(" data-width=8 data-height=8")), kEntry);
        VERIFY_RESULT(read);
        const auto rate = read->composition.declaredFrameRate;
        QTEST(rate ? rate->toString() : QString(), "rate");
        QCOMPARE(read->issues.empty(), issue.isEmpty());
        QVERIFY2(textOf(read->issues).contains(issue), qPrintable(textOf(read->issues)));
    }

    void starts_data()
    {
        QTest::addColumn<QString>("contents");
        QTest::addColumn<QString>("starts"); // of all clips
        const auto row = [](const char *name, const QString &contents, const char *starts) {
            QTest::newRow(name) << contents << starts;
        };
        row("numbers", QStringLiteral("<i data-start=1></i><i data-start=2.5></i>"), "1 2.5");
        row("a reference forward",
            QStringLiteral("<i data-start=b></i><i id=b data-start=2 data-duration=3></i>"), "5 2");
        row("after the root", QStringLiteral("<i data-start='main - 1'></i>"), "9");
        row("in a composition",
            QStringLiteral("<div data-composition-id=c data-start=4><i data-start=1></i></div>"), "4 5");
        row("in an untimed element", QStringLiteral("<div><i data-start=1></i></div>"), "1");
        row("in a timed element that is no composition",
            QStringLiteral("<div data-start=4><i data-start=1></i></div>"), "4 1");
        row("a composition without a start in a mount",
            QStringLiteral("<div data-start=4 data-composition-src=x.html><div data-composition-id=c>"
                           "<i data-start=1></i></div></div>"),
            "4 5");
        row("a composition without a start in an untimed one",
            QStringLiteral(
                "<div data-composition-id=o><div data-composition-id=c><i data-start=1></i></div></div>"),
            "1");
        row("a composition referred to by its id",
            QStringLiteral(
                "<div data-composition-id=c data-start=4 data-duration=2></div><i data-start=c></i>"),
            "4 6");
        row("media of the compiler's",
            QStringLiteral("<div data-composition-id=c data-start=4>"
                           "<video data-start=9 data-duration=9 data-hf-auto-start></video></div>"),
            "4 4");
        row("media in film time",
            QStringLiteral("<div data-composition-id=c data-start=4>"
                           "<video data-start=5 data-duration=1></video></div>"),
            "4 5");
        row("template", QStringLiteral("<template><i data-start=1></i></template><i data-start=2></i>"), "2");
        row("a reference into a template",
            QStringLiteral("<template><b id=b data-start=1></b></template><i data-start=b></i>"), "0");
        row("whatever its class", QStringLiteral("<i class=clip></i><i data-start=3></i>"), "3");
    }

    void starts()
    {
        QFETCH(QString, contents);
        const auto read = readComposition(wholePage(contents), kEntry);
        VERIFY_RESULT(read);
        QStringList starts;
        for (const Clip &clip : read->composition.clips)
            starts.append(QString::number(clip.start));
        QTEST(starts.join(QLatin1Char(' ')), "starts");
    }

    void theRootStartsAtZeroWhateverItSays()
    {
        const auto read = readComposition(page(QStringLiteral("data-start=7 data-width=8 data-height=8"),
                                               QStringLiteral("<i data-start=1></i>")),
                                          kEntry);
        VERIFY_RESULT(read);
        QCOMPARE(int(read->composition.clips.size()), 1);
        QCOMPARE(read->composition.clips.front().start, 1.0);
    }

    void reportsIssues_data()
    {
        QTest::addColumn<QString>("contents");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char *name, const QString &contents, const char *issue) {
            QTest::newRow(name) << contents << issue;
        };
        row("track", QStringLiteral("<i data-start=0 data-track-index=a></i>"),
            "index.html:3: data-track-index \"a\" is not a whole number; track 0 is used.");
        row("layer", QStringLiteral("\n<i data-start=0 data-layer=1></i>"),
            "index.html:4: data-layer \"1\" uses an old name; write data-track-index instead.");
        row("start", QStringLiteral("<i data-start='a b'></i>"),
            "index.html:3: data-start \"a b\" is neither");
        row("duration", QStringLiteral("<i data-start=0 data-duration=2s></i>"), "data-duration \"2s\"");
        row("end", QStringLiteral("<i data-start=0 data-duration=2 data-end=3></i>"),
            "data-end \"3\" conflicts");
        row("unknown reference", QStringLiteral("\n\n<i\ndata-start='none + 1'></i>"),
            "index.html:6: data-start refers to \"none\", which does not exist; the element starts at 0.");
        row("cycle", QStringLiteral("<i id=a data-start=a></i>"),
            "index.html:3: data-start \"a\" depends on the element's own start; it starts at 0.");
        row("two compositions of one id",
            QStringLiteral("<i data-composition-id=x></i>\n<i data-composition-id=x></i>"),
            "index.html:4: data-composition-id \"x\" is used more than once");
        row("one like the root's", QStringLiteral("<i data-composition-id=main></i>"),
            "\"main\" is used more than once");
    }

    void reportsIssues()
    {
        QFETCH(QString, contents);
        QFETCH(QString, issue);
        const auto read = readComposition(wholePage(contents), kEntry);
        VERIFY_RESULT(read);
        QVERIFY2(textOf(read->issues).startsWith(issue) || textOf(read->issues).contains(issue),
                 qPrintable(textOf(read->issues)));
        QCOMPARE(int(read->issues.size()), 1);
        QCOMPARE(read->issues.front().severity, Issue::Severity::Warning);
    }

    void reportsNothingAbout_data()
    {
        QTest::addColumn<QString>("contents");
        QTest::newRow("a runtime in the page") << "<script data-hyperframes-preview-runtime>var a;</script>";
        QTest::newRow("two mounts of one file")
            << "<i data-composition-id=x data-composition-src=x.html data-start=0></i>"
               "<i data-composition-id=x data-composition-src=x.html data-start=3></i>";
        QTest::newRow("untimed elements") << "<p data-duration=x data-track-index=y>";
        QTest::newRow("what a template holds") << "<template><p data-start='a b'></template>";
        QTest::newRow("negative starts") << "<p data-start=-1>";
    }

    void reportsNothingAbout()
    {
        QFETCH(QString, contents);
        const auto read = readComposition(wholePage(contents), kEntry);
        VERIFY_RESULT(read);
        QCOMPARE(textOf(read->issues), QString());
    }

    void issuesFollowTheSource()
    {
        const auto read = readComposition(
            wholePage(
                QStringLiteral("<i data-start=none></i>\n<i data-start='a b'></i>\n<i data-start=none></i>")),
            kEntry);
        VERIFY_RESULT(read);
        QStringList places;
        for (const Issue &issue : read->issues)
            places.append(issue.where);
        QCOMPARE(places, (QStringList{QStringLiteral("index.html:3"), QStringLiteral("index.html:4"),
                                      QStringLiteral("index.html:5")}));
    }

    void aFileTooDeepIsRefusedByName()
    {
        const auto read = readComposition(QByteArray("<div>").repeated(100'000), kEntry);
        QVERIFY(!read);
        QVERIFY(read.error().message.startsWith(
            QLatin1String("Cannot read index.html: its elements are nested")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCompositionReader)
#include "tst_composition_reader.moc"
