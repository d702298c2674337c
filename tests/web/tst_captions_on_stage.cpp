#include "core/captions/caption_clips.h"

#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

using namespace muto;
using namespace muto::test;

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
};

MUTO_TEST_MAIN(muto::test::WebApplication, TestCaptionsOnStage)
#include "tst_captions_on_stage.moc"
