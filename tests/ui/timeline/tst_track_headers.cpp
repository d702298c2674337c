#include "ui/timeline/track_headers.h"

#include "core/composition/html_document.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/editing/clip_effects.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace muto;
using namespace muto::ui;
using muto::test::kFile;
using muto::test::timelineClip;
using muto::test::utf8;

namespace {

using HeaderGlyph = TrackHeaders::Glyph;

/// V2: a title · V1: two films, with nothing between 4 and 5 s · A1: music that something is done to.
TimelineModel headedFilm()
{
    using enum composition::ClipKind;
    std::vector<TimelineClip> clips{
        timelineClip(utf8("one"), Video, 0, 0, 4), timelineClip(utf8("two"), Video, 0, 5, 8),
        timelineClip(utf8("title"), Element, 1, 1, 3), timelineClip(utf8("music"), Audio, 0, 0, 10)};
    for (TimelineClip &clip : clips)
        clip.path = {kFile, u'#' + clip.id};
    clips.back().hasEffects = true;
    return TimelineModel(std::move(clips), 10);
}

enum HeadedTrack { kTitleTrack, kFilmTrack, kMusicTrack };

} // namespace

class TestTrackHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(900, 300);
        m_view->setFilm(300, FrameRate());
        m_view->setModel(headedFilm());
        m_view->setEditable(true);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void effectsAreOfferedWhereThereCanBeSome()
    {
        QSignalSpy requested(m_view.get(), &TimelineView::effectsRequested);
        click(kTitleTrack);
        QCOMPARE(requested.size(), 0);
        QVERIFY(!m_view->headers().isOn(kFilmTrack, HeaderGlyph::Effects));
        QVERIFY(m_view->headers().isOn(kMusicTrack, HeaderGlyph::Effects));
        QVERIFY(m_view->headers().describeTrack(kMusicTrack).contains(utf8("with effects")));
        QVERIFY(m_view->headers().describeTrack(kFilmTrack).contains(utf8("2 clips")));
        QVERIFY(m_view->headers()
                    .glyphToolTip(kMusicTrack, HeaderGlyph::Effects)
                    .contains(utf8("there are some")));
        click(kMusicTrack);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(selected(), utf8("music"));
        m_view->setEditable(false);
        click(kMusicTrack);
        QCOMPARE(requested.size(), 1);
    }

    void effectsAreOfWhatIsOnNow()
    {
        m_view->setPlayhead({180}); // 6 s
        click(kFilmTrack);
        QCOMPARE(selected(), utf8("two"));
        m_view->setPlayhead({30});
        click(kFilmTrack);
        QCOMPARE(selected(), utf8("two")); // somebody has chosen it
        m_view->select(-1);
        click(kFilmTrack);
        QCOMPARE(selected(), utf8("one"));
        m_view->select(-1);
        m_view->setPlayhead({135}); // nothing is on
        click(kFilmTrack);
        QCOMPARE(selected(), utf8("one"));
    }

    void keysAndOthersReachThem()
    {
        QSignalSpy requested(m_view.get(), &TimelineView::effectsRequested);
        m_view->headers().setFocus();
        m_view->headers().setCurrent(kMusicTrack);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&m_view->headers(), Qt::Key_Left); // as far as it goes; nothing has keyframes
        QTest::keyClick(&m_view->headers(), Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
        QAccessibleInterface *line =
            QAccessible::queryAccessibleInterface(&m_view->headers())->child(kMusicTrack);
        QVERIFY(line->actionInterface()->actionNames().contains(utf8("effects")));
        line->actionInterface()->doAction(utf8("effects"));
        QCOMPARE(requested.size(), 2);
    }

    void whatIsSwitchedOffIsNoEffect_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<bool>("has");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("effect") << QByteArray("data-fx-chain='[{\"id\":\"a\",\"type\":\"gain\"}]'") << true;
        QTest::newRow("switched off")
            << QByteArray("data-fx-chain='[{\"id\":\"a\",\"type\":\"gain\",\"enabled\":false}]'") << false;
        QTest::newRow("no effects") << QByteArray("data-fx-chain='[]'") << false;
        QTest::newRow("cannot be read") << QByteArray("data-fx-chain='[{'") << true;
        QTest::newRow("grading") << QByteArray("data-color-grading='{\"adjust\":{\"exposure\":0.5}}'")
                                 << true;
        QTest::newRow("neutral grading")
            << QByteArray("data-color-grading='{\"adjust\":{\"exposure\":0}}'") << false;
        QTest::newRow("grading switched off")
            << QByteArray("data-color-grading='{\"enabled\":false,\"adjust\":{\"exposure\":0.5}}'") << false;
        QTest::newRow("grading that cannot be read") << QByteArray("data-color-grading='{'") << true;
    }

    void whatIsSwitchedOffIsNoEffect()
    {
        QFETCH(QByteArray, attribute);
        const auto html = composition::HtmlDocument::parse("<video id=a " + attribute + "></video>");
        VERIFY_RESULT(html);
        const auto &elements = html->elements();
        const auto video = std::find_if(elements.begin(), elements.end(),
                                        [](const auto &element) { return element.tag == utf8("video"); });
        QVERIFY(video != elements.end());
        QTEST(hasEffects(*video), "has");
    }

private:
    void click(HeadedTrack track)
    {
        QTest::mouseClick(&m_view->headers(), Qt::LeftButton, {},
                          m_view->headers().glyphRect(track, HeaderGlyph::Effects).center());
    }

    QString selected() const
    {
        const std::vector<int> clips = m_view->selection();
        return clips.size() == 1 ? m_view->scene().model.clip(clips.front()).id : QString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimelineView> m_view;
};

MUTO_TEST_MAIN(QApplication, TestTrackHeaders)
#include "tst_track_headers.moc"
