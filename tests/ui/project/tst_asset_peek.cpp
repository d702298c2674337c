#include "ui/project/asset_peek.h"

#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/project/asset_player.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>

using namespace muto;
using library::AssetFacts;
using library::AssetKind;

namespace {

/// Hears nothing and says how much it was given.
class DeafOutput : public ui::AudioOutput
{
public:
    explicit DeafOutput(bool isThere)
        : m_isThere(isThere)
    {
    }
    bool start(Pull) override { return m_isThere; }
    void stop() override {}
    void setVolume(double) override {}
    std::int64_t pending() const override { return 0; }

private:
    bool m_isThere;
};

} // namespace

/// Real films, looked at over a widget, on a machine without a sound device.
class TestAssetPeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_over = std::make_unique<QWidget>();
        m_over->resize(700, 500);
        m_over->show();
        m_peek = new ui::AssetPeek(std::make_unique<DeafOutput>(false), *m_over);
        QVERIFY(QTest::qWaitForWindowExposed(m_over.get()));
    }
    void cleanup() { m_over.reset(); }

    void aFilmPlaysToItsEnd()
    {
        const AssetFacts facts = film(0);
        QList<int> numbers;
        connect(&m_peek->player(), &ui::AssetPlayer::pictureShown, this,
                [&](const QImage &picture) { numbers.append(test::numberIn(picture)); });
        QSignalSpy playing(&m_peek->player(), &ui::AssetPlayer::playingChanged);
        m_peek->look(m_folder.path(), QStringLiteral("film.mp4"), facts, {});
        QVERIFY(m_peek->isVisible() && m_peek->player().isPlaying());
        QCOMPARE(m_peek->name(), QStringLiteral("film.mp4"));
        QTRY_VERIFY(!m_peek->player().isPlaying());
        QTRY_COMPARE(numbers.last(), 29);
        QVERIFY(numbers.size() > 5 && std::is_sorted(numbers.begin(), numbers.end()));
        QCOMPARE(m_peek->player().seconds(), m_peek->player().length());
        QCOMPARE(test::widgetsWithoutName(*m_peek), QString());

        m_peek->player().seek(10 / 30.0 + 0.01);
        QTRY_COMPARE(numbers.last(), 10);
        child<QToolButton>("peekPlay").click();
        QVERIFY(m_peek->player().isPlaying());
        m_peek->hide();
        QVERIFY(!m_peek->player().isPlaying());
        QCOMPARE(m_peek->name(), QString());
    }

    void soundKeepsTime()
    {
        m_peek->look(m_folder.path(), QStringLiteral("film.mov"), film(1), {});
        QTRY_VERIFY(m_peek->player().seconds() > 0.2);
        child<QSlider>("peekPosition").setValue(80);
        Q_EMIT static_cast<QAbstractSlider &>(child<QSlider>("peekPosition")).actionTriggered(0);
        QVERIFY(m_peek->player().seconds() >= 0.79);
    }

    void aPictureStands()
    {
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("a.png"))));
        AssetFacts facts;
        facts.kind = AssetKind::Image;
        m_peek->look(m_folder.path(), QStringLiteral("a.png"), facts, {});
        QVERIFY(!child<QWidget>("peekPosition").isVisible());
        QSignalSpy added(m_peek, &ui::AssetPeek::addRequested);
        child<QToolButton>("peekAdd").click();
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.front().front().toString(), QStringLiteral("a.png"));
        QVERIFY(!m_peek->isVisible());
    }

private:
    AssetFacts film(double soundSeconds)
    {
        test::VideoSpec spec;
        spec.soundSeconds = soundSeconds;
        const QString path =
            m_folder.filePath(soundSeconds > 0 ? QStringLiteral("film.mov") : QStringLiteral("film.mp4"));
        if (!test::makeVideo(path, spec))
            qFatal("no film");
        return library::readAssetFacts(path);
    }
    template<typename T>
    T &child(const char *name)
    {
        return *m_peek->findChild<T *>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_over;
    ui::AssetPeek *m_peek = nullptr;
};

MUTO_TEST_MAIN(QApplication, TestAssetPeek)
#include "tst_asset_peek.moc"
