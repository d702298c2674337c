#include "ui/main/frame_capture.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/notices.h"
#include "ui/render/film_facts.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;

class TestFrameCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheMoment();
    void asksForTheFilmAsItIsSeen();
    void writesWhatItGets();
    void asksBeforeItReplaces();
    void saysWhatWentWrong();
    void takesOneAtATime();
    void givesUpWhatTakesTooLong();

private:
    void capture();
    QString noticed() const;

    QTemporaryDir m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<QWidget> m_window;
    ui::FrameCapture *m_capture = nullptr;
    Result<QImage> m_picture = QImage();
    FrameIndex m_asked;
    bool m_isSlow = false;
    std::vector<std::function<void(const Result<QImage> &)>> m_late; ///< Answers somebody waits for.
};

void TestFrameCapture::init()
{
    m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
    m_dialogs = {};
    m_dialogs.path = m_folder.filePath(QLatin1String(QTest::currentTestFunction()));
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    auto *notices = new ui::Notices(*m_window);
    m_capture = new ui::FrameCapture(*m_settings, m_dialogs, *notices, *m_window);
    m_capture->setSource([this](FrameIndex frame, auto done) {
        m_asked = frame;
        if (m_isSlow)
            m_late.push_back(done);
        else
            done(m_picture);
    });
    m_isSlow = false;
    m_late.clear();
    QImage picture(64, 36, QImage::Format_RGB32);
    picture.fill(Qt::red);
    m_picture = picture;
}

/// With the values that are tried out, and in its own size.
void TestFrameCapture::asksForTheFilmAsItIsSeen()
{
    ui::FilmFacts film;
    film.projectFolder = m_folder.path();
    film.entry = QStringLiteral("intro.html");
    film.canvas = {1080, 1920};
    film.declaredDuration = 7;
    film.variables = {{QStringLiteral("title"), QStringLiteral("Tried")}};
    const render::RenderRequest request = ui::frameRequest(film);
    QCOMPARE(request.projectFolder, film.projectFolder);
    QCOMPARE(request.entry, film.entry);
    QCOMPARE(request.canvas, film.canvas);
    QCOMPARE(request.outputSize, film.canvas);
    QCOMPARE(request.declaredDuration, film.declaredDuration);
    QCOMPARE(request.variables, film.variables);
}

void TestFrameCapture::capture()
{
    m_capture->capture({m_folder.path() + QStringLiteral("/film"), {74}, FrameRate()});
}

QString TestFrameCapture::noticed() const
{
    QString all;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

void TestFrameCapture::namesTheMoment()
{
    QCOMPARE(ui::frameFileName(QStringLiteral("teaser"), {64}, FrameRate()),
             QStringLiteral("teaser-00-00-02.13.png"));
}

void TestFrameCapture::writesWhatItGets()
{
    QSignalSpy captured(m_capture, &ui::FrameCapture::captured);
    capture();
    QVERIFY(captured.wait());
    QCOMPARE(m_asked.value, 74);
    const QImage read(m_dialogs.path + QStringLiteral(".png")); // added: nobody typed it
    QCOMPARE(read.size(), QSize(64, 36));
    QCOMPARE(read.pixelColor(1, 1), QColor(Qt::red));
    QVERIFY(noticed().contains(QStringLiteral("writesWhatItGets.png")));
    QCOMPARE(m_settings->get(settings::keys::commands::captureFolder), m_folder.path());
}

void TestFrameCapture::asksBeforeItReplaces()
{
    QFile there(m_dialogs.path + QStringLiteral(".png"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    QSignalSpy captured(m_capture, &ui::FrameCapture::captured);
    capture();
    QVERIFY(!m_dialogs.asked.text.isEmpty());
    QCOMPARE(captured.count(), 0);
    QCOMPARE(there.size(), 0);
    m_dialogs.accepts = true;
    capture();
    QVERIFY(captured.wait());
    QVERIFY(there.size() > 0);
}

void TestFrameCapture::saysWhatWentWrong()
{
    m_picture = fail(ErrorKind::Worker, QStringLiteral("The page gave no picture"));
    capture();
    QVERIFY(noticed().contains(QStringLiteral("The page gave no picture")));
    m_picture = QImage(4, 4, QImage::Format_RGB32);
    m_dialogs.path = m_folder.filePath(QStringLiteral("no such folder/frame.png"));
    capture();
    QTRY_VERIFY(noticed().contains(QStringLiteral("Cannot write")));
}

void TestFrameCapture::takesOneAtATime()
{
    QSignalSpy captured(m_capture, &ui::FrameCapture::captured);
    m_isSlow = true;
    capture();
    QVERIFY(m_capture->isBusy());
    const QString first = m_dialogs.path + QStringLiteral(".png");
    m_dialogs.path = m_folder.filePath(QStringLiteral("another"));
    capture();
    QCOMPARE(m_late.size(), std::size_t(1));
    QVERIFY(noticed().contains(QStringLiteral("A frame is being captured.")));
    m_late.front()(m_picture);
    QVERIFY(captured.wait());
    QCOMPARE(captured.front().front().toString(), first);
    QVERIFY(!QFile::exists(m_dialogs.path + QStringLiteral(".png")));
    capture(); // and now it is another's turn
    QCOMPARE(m_late.size(), std::size_t(2));
    m_late.back()(m_picture);
    QVERIFY(captured.wait());
}

void TestFrameCapture::givesUpWhatTakesTooLong()
{
    QCOMPARE(ui::FrameCapture::kPatienceMs, 35'000);
    QSignalSpy captured(m_capture, &ui::FrameCapture::captured);
    m_capture->setPatience(1);
    m_isSlow = true;
    capture();
    QTRY_VERIFY(!m_capture->isBusy());
    QVERIFY(noticed().contains(QStringLiteral("Cannot capture givesUpWhatTakesTooLong.png.")));
    m_late.front()(m_picture); // too late
    m_isSlow = false;
    m_dialogs.path = m_folder.filePath(QStringLiteral("in time"));
    capture();
    QVERIFY(captured.wait());
    QCOMPARE(captured.size(), 1);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("givesUpWhatTakesTooLong.png"))));
}

MUTO_TEST_MAIN(QApplication, TestFrameCapture)
#include "tst_frame_capture.moc"
