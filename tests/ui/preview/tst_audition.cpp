#include "ui/preview/audition.h"

#include "tests/support/edited_file.h"
#include "tests/support/film_sound.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/preview/live_edits.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace muto;
using namespace muto::test;
using namespace muto::ui;

namespace {

constexpr char kFilm[] =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-width=\"320\" "
    "data-height=\"180\"><audio id=\"song\" src=\"tone.wav\" data-start=\"0\" data-duration=\"10\" "
    "data-fx-chain='[]'></audio></div>";
constexpr int kPlayhead = 60;

} // namespace

/// What somebody only points at is heard in the film's own page, and leaves nothing behind.
class TestAudition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The first sound of a process opens the machine's devices.
    void initTestCase()
    {
        init();
        m_preview->playback.togglePlaying();
        QTRY_VERIFY(m_preview->playback.isPlaying());
        m_stalls.excuse(Excuse::WindowIsMade);
        cleanup();
    }

    void init()
    {
        m_preview = std::make_unique<ShownPreview>();
        m_audition = std::make_unique<Audition>(m_preview->view, m_preview->playback, nullptr);
        m_preview->write(QStringLiteral("tone.wav"), tone());
        m_preview->write(kFile, kFilm);
        m_preview->edit(kFile);
        m_stalls.excuse(Excuse::TestsOwnWork); // ten seconds of sound
        QVERIFY(m_preview->open());
        QVERIFY(m_preview->show(kPlayhead));
    }

    void cleanup()
    {
        m_stalls.check();
        m_audition.reset();
        m_preview.reset();
    }

    void aTrialPlaysFromThePlayheadAndGoesBackThere()
    {
        m_audition->hear(trial("lowpass"));
        QTRY_VERIFY(m_preview->playback.isPlaying());
        QVERIFY(heardChain().contains(QStringLiteral("lowpass")));
        QTRY_VERIFY(m_preview->playback.frame().value > kPlayhead + 3);
        m_audition->stop();
        QTRY_VERIFY(!m_preview->playback.isPlaying());
        QTRY_COMPARE(m_preview->playback.frame().value, kPlayhead);
        QTRY_COMPARE(heardChain(), QStringLiteral("[]"));
        QCOMPARE(m_preview->document.undoStack().count(), 0);
        QCOMPARE(m_preview->document.bytes(kFile), QByteArray(kFilm));
    }

    void theNextTrialBeginsWhereTheFirstDid()
    {
        m_audition->hear(trial("lowpass"));
        QTRY_VERIFY(m_preview->playback.frame().value > kPlayhead + 8);
        QList<qint64> seeks;
        connect(&m_preview->playback, &PlaybackController::seekRequested, m_audition.get(),
                [&seeks](FrameIndex frame) { seeks += frame.value; });
        m_audition->hear(trial("highpass", 2));
        QTRY_COMPARE(seeks, QList<qint64>{kPlayhead + 60}); // where the sound is
        QVERIFY(heardChain().contains(QStringLiteral("highpass")));
        m_audition->stop();
        QTRY_COMPARE(m_preview->playback.frame().value, kPlayhead);
    }

    void aFilmThatPlaysGoesOn()
    {
        m_preview->playback.togglePlaying();
        QTRY_VERIFY(m_preview->playback.isPlaying());
        m_audition->hear(trial("lowpass"));
        QTRY_VERIFY(heardChain().contains(QStringLiteral("lowpass")));
        m_audition->stop();
        QTRY_COMPARE(heardChain(), QStringLiteral("[]"));
        QVERIFY(m_preview->playback.isPlaying());
        QVERIFY(m_preview->playback.frame().value > kPlayhead);
    }

    void nothingIsHeardUnasked_data()
    {
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("muted") << true << true;
        QTest::newRow("not wanted") << false << false;
    }

    void nothingIsHeardUnasked()
    {
        QFETCH(bool, muted);
        QFETCH(bool, enabled);
        m_preview->playback.setMuted(muted);
        m_audition->setEnabled(enabled);
        m_preview->changed.clear();
        m_audition->hear(trial("lowpass"));
        m_audition->setEnabled(true);
        m_preview->playback.setMuted(false);
        m_audition->hear(trial("gain")); // comes after it
        QTRY_VERIFY(m_preview->playback.isPlaying());
        QCOMPARE(m_preview->changed.size(), 1);
        QVERIFY(heardChain().contains(QStringLiteral("gain")));
    }

    void whoPassesByHearsNothing()
    {
        m_audition->hear(trial("lowpass"));
        m_audition->stop();
        m_audition->hear(trial("gain"));
        QTRY_VERIFY(m_preview->playback.isPlaying());
        QCOMPARE(m_preview->changed.size(), 1);
    }

    /// A page that is loaded again has the effects of the film.
    void aReloadEndsATrial()
    {
        m_audition->hear(trial("lowpass"));
        QTRY_VERIFY(m_preview->playback.isPlaying());
        m_preview->ready.clear();
        QVERIFY(m_preview->actions.deleteClips({at("#song")}));
        QTRY_VERIFY(!m_preview->ready.isEmpty());
        m_audition->stop();
        QTRY_COMPARE(m_preview->playback.frame().value, kPlayhead);
        QTRY_VERIFY(!m_preview->playback.isPlaying());
    }

private:
    static SoundTrial trial(const char *type, double fromNow = 0)
    {
        return {at("#song"), QStringLiteral("[{\"id\":\"a\",\"type\":\"%1\"}]").arg(QLatin1String(type)),
                fromNow};
    }

    static QByteArray tone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tone.wav"));
        writeTone(path, 10, 0.3F);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString heardChain()
    {
        return m_preview->ask(QStringLiteral("document.getElementById('song')?.dataset.fxChain")).toString();
    }

    StallGuard m_stalls;
    std::unique_ptr<ShownPreview> m_preview;
    std::unique_ptr<Audition> m_audition;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestAudition)
#include "tst_audition.moc"
