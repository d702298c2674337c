#include "core/captions/caption_clips.h"

#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>

using namespace muto;
using namespace muto::test;

namespace {

/// Captions as scripts of other tools make them: each word gets bright while it is said.
const QByteArray kScriptedCaptions =
    kGsap +
    script("const group = document.createElement('p'); group.className = 'caption-group';"
           "document.getElementById('root').append(group);"
           "const tl = gsap.timeline({ paused: true });"
           "['Say', 'it', 'now'].forEach((text, i) => {"
           "  const word = document.createElement('span'); word.id = 'w' + i; word.textContent = text + ' ';"
           "  word.style.color = 'rgb(1, 1, 1)'; group.append(word);"
           "  tl.to(word, { color: 'rgb(1, 1, 1)', y: 0, duration: 0.1 }, 0);"
           "  tl.to(word, { color: 'rgb(9, 9, 9)', y: -4, duration: 0.1, ease: 'none' }, i + 1);"
           "  tl.to(word, { color: 'rgb(1, 1, 1)', duration: 0.1, ease: 'none' }, i + 2); });"
           "window.__timelines = { main: tl };");

} // namespace

/// Captions on the stage: words light up when they are said, whatever was shown before.
class TestCaptionsOnStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLightUpWhenTheyAreSaid()
    {
        captions::Caption line{1, 3, QStringLiteral("Say it"), {}};
        line.words = {{QStringLiteral("Say"), 1, 2}, {QStringLiteral("it"), 2, 3}};
        QByteArray head, clips;
        const auto document = composition::HtmlDocument::parse(film({}));
        for (const auto style : {captions::CaptionStyle::Spotlit, captions::CaptionStyle::Karaoke}) {
            head += "<style>" + captions::captionCss(style) + "</style>";
            QByteArray clip = captions::captionClips({line}, {style, 1}, *document);
            clips += clip.replace("caption-1", "c-" + captions::captionClass(style));
        }
        RuntimePage page;
        OPEN_READY(page, film(clips, head));
        // The second word at a frame: how bright the light behind it is, and how much of it is filled.
        const auto lit = [&page] {
            return page.inFilm(
                QStringLiteral("Math.round(100 * getComputedStyle(document.querySelectorAll('.caption-"
                               "spotlit span')[1], '::before').opacity)"));
        };
        const auto filled = [&page] {
            return page.inFilm(QStringLiteral("getComputedStyle(document.querySelectorAll('.caption-karaoke "
                                              "span')[1]).backgroundPositionX"));
        };
        for (const auto &[frame, light, place] :
             {std::tuple(75, 100, "50%"), std::tuple(45, 0, "100%"), std::tuple(60, 50, "100%")}) {
            page.seek(frame);
            QCOMPARE(lit().toInt(), light);
            QCOMPARE(filled().toString(), QLatin1String(place));
        }
        page.seek(100);
        QCOMPARE(page.inFilm(QStringLiteral(
                     "getComputedStyle(document.querySelector('.caption-spotlit')).visibility")),
                 QVariant(QStringLiteral("hidden")));
    }

    void whatIsSaidAboutWordsOfAScriptIsHeeded()
    {
        RuntimePage page;
        page.write(
            QStringLiteral("caption-overrides.json"),
            "[{\"wordId\": \"w1\", \"x\": 20, \"y\": -8, \"scale\": 1.5, \"rotation\": 90, \"wordIndex\": 0},"
            " {\"wordIndex\": 0, \"fontSize\": 40, \"fontWeight\": 900, \"opacity\": 0.5},"
            " {\"wordId\": \"w2\", \"dimColor\": \"rgb(2, 2, 2)\", \"activeColor\": \"rgb(200, 0, 0)\"},"
            " {\"wordId\": \"gone\", \"x\": 1}, 7, {\"wordId\": \"w0\", \"x\": \"far\", \"scale\": null}]");
        OPEN_READY(page, film({}, {}) + kScriptedCaptions);
        const auto of = [&page](const char *id, const char *property) {
            return page
                .inFilm(QStringLiteral("getComputedStyle(document.getElementById('%1')).%2")
                            .arg(QLatin1String(id), QLatin1String(property)))
                .toString();
        };
        page.seek(65); // the second word is said
        QCOMPARE(page.inFilm(QStringLiteral("document.getElementById('w1').parentElement.style.transform")),
                 QVariant(QStringLiteral("translate(20px, -8px) rotate(90deg) scale(1.5)")));
        QCOMPARE(of("w1", "transform"), QStringLiteral("matrix(1, 0, 0, 1, 0, -4)")); // its own movement
        QCOMPARE(of("w1", "color"), QStringLiteral("rgb(9, 9, 9)"));
        QCOMPARE(of("w0", "fontSize"), QStringLiteral("40px"));
        QCOMPARE(of("w0", "fontWeight"), QStringLiteral("900"));
        QCOMPARE(of("w0", "opacity"), QStringLiteral("0.5"));
        QVERIFY(page.inFilm(QStringLiteral("document.getElementById('w0').parentElement.className"))
                    .toString()
                    .contains(QStringLiteral("caption-group")));
        QCOMPARE(of("w2", "color"), QStringLiteral("rgb(2, 2, 2)"));
        page.seek(98);
        QCOMPARE(of("w2", "color"), QStringLiteral("rgb(200, 0, 0)"));
        QCOMPARE(manifest(ready)[QStringLiteral("warnings")].toArray().size(), 0);
    }

    void overridesThatCannotBeReadAreAWarning_data()
    {
        QTest::addColumn<QByteArray>("overrides");
        QTest::addColumn<bool>("said");
        QTest::newRow("broken") << QByteArray("[{") << true;
        QTest::newRow("no list") << QByteArray("{\"wordId\": \"w1\"}") << true;
        QTest::newRow("empty") << QByteArray(" \n") << false;
        QTest::newRow("none") << QByteArray("[]") << false;
    }

    void overridesThatCannotBeReadAreAWarning()
    {
        QFETCH(QByteArray, overrides);
        QFETCH(bool, said);
        RuntimePage page;
        page.write(QStringLiteral("caption-overrides.json"), overrides);
        OPEN_READY(page, film({}, {}) + kScriptedCaptions);
        const QJsonArray warnings = manifest(ready)[QStringLiteral("warnings")].toArray();
        QCOMPARE(warnings.size(), said ? 1 : 0);
        if (said)
            QCOMPARE(warnings[0].toObject()[QStringLiteral("code")].toString(),
                     QStringLiteral("caption_overrides_unreadable"));
    }
};

MUTO_TEST_MAIN(muto::test::WebApplication, TestCaptionsOnStage)
#include "tst_captions_on_stage.moc"
