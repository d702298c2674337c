// Keeps pictures of the dialog that imports captions, of each style on wide and tall films, and of what is
// shown while files are held over a widget:
//     caption_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/captions/caption_reader.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/captions/captioned_film.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/captions/caption_dialog.h"
#include "ui/captions/caption_preview.h"
#include "ui/captions/captions_panel.h"
#include "ui/captions/word_strip.h"
#include "ui/project/drop_hint.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>
#include <QThread>

using namespace muto;
using captions::CaptionStyle;

namespace {

constexpr int kUntilPaintedMs = 2500;

const char kSubtitles[] =
    "1\n00:00:00,400 --> 00:00:03,400\nEvery film begins with a word\nthat somebody says.\n\n"
    "2\n00:00:03,500 --> 00:00:05,000\nYes.\n\n3\n00:00:06,000 --> 00:00:06,000\nNothing\n";

captions::CaptionTrack track(bool hasTimes)
{
    captions::CaptionTrack read = captions::readCaptions(kSubtitles).value();
    if (hasTimes) {
        for (captions::Caption &caption : read.captions)
            caption.words = captions::spokenWords(caption);
    }
    return read;
}

/// Something to be read on: sky, hills and a sun.
QImage still(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(0x2b, 0x4c, 0x7e));
    sky.setColorAt(0.6, QColor(0xf2, 0xa6, 0x5a));
    sky.setColorAt(1, QColor(0xf7, 0xe1, 0xb5));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xff, 0xe9, 0xc9));
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.45), size.height() * 0.08,
                        size.height() * 0.08);
    painter.setBrush(QColor(0x5b, 0x4a, 0x5e));
    painter.drawEllipse(QPointF(size.width() * 0.2, size.height() * 1.1), size.width() * 0.6,
                        size.height() * 0.45);
    return image;
}

class CaptionStudio
{
public:
    explicit CaptionStudio(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        takeDialogs();
        takeHint();
        takePanel();
        if (choice == ui::ThemeChoice::Dark)
            takeStyles();
    }

private:
    void keep(QWidget &widget, const QString &name) const
    {
        widget.grab().save(QStringLiteral("%1/captions-%2-%3.png").arg(m_folder, name, m_suffix));
    }

    void takeDialogs()
    {
        ui::CaptionDialog plain(
            {QStringLiteral("an interview with a long name that goes on and on and never ends.srt"),
             track(false),
             {1920, 1080},
             4,
             3,
             still({1280, 720})});
        plain.show();
        QTest::qWait(kUntilPaintedMs);
        keep(plain, QStringLiteral("plain"));
        plain.resize(720, 480);
        QTest::qWait(300);
        keep(plain, QStringLiteral("small"));
        ui::CaptionDialog timed(
            {QStringLiteral("song.json"), track(true), {1080, 1920}, 60, 0, still({720, 1280})});
        timed.show();
        QTest::qWait(kUntilPaintedMs);
        keep(timed, QStringLiteral("timed"));
    }

    void takePanel()
    {
        for (const CaptionStyle style : {CaptionStyle::Karaoke, CaptionStyle::Boxed}) {
            test::CaptionedFilm film(style);
            test::FakeDialogs dialogs;
            ui::CaptionsPanel panel(film.document, film.actions, film.selection, dialogs);
            panel.resize(336, 720);
            panel.setFile(film.file);
            panel.showTime(1.7, 0.04);
            panel.show();
            panel.findChild<ui::WordStrip *>()->select({1});
            QTest::qWait(100);
            keep(panel, QStringLiteral("panel-") + QString::fromLatin1(captions::captionClass(style)));
            panel.resize(1280, 240);
            QTest::qWait(100);
            keep(panel, QStringLiteral("panel-wide-") + QString::fromLatin1(captions::captionClass(style)));
            panel.findChild<QAction *>(QStringLiteral("captions.find"))->trigger();
            QTest::qWait(100);
            keep(panel,
                 QStringLiteral("panel-wide-find-") + QString::fromLatin1(captions::captionClass(style)));
            panel.resize(240, 720);
            QTest::qWait(100);
            keep(panel, QStringLiteral("panel-narrow-") + QString::fromLatin1(captions::captionClass(style)));
        }
        edit::Document nothing;
        edit::EditorActions actions(nothing);
        ui::Selection selection(nothing);
        test::FakeDialogs dialogs;
        ui::CaptionsPanel empty(nothing, actions, selection, dialogs);
        empty.resize(336, 480);
        empty.show();
        QTest::qWait(100);
        keep(empty, QStringLiteral("panel-empty"));
    }

    void takeStyles()
    {
        for (const QSize canvas : {QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const CaptionStyle style : captions::kCaptionStyles) {
                ui::CaptionPreview preview(canvas);
                preview.resize(canvas.scaled(800, 800, Qt::KeepAspectRatio));
                preview.showPage(captions::captionPreview(track(true).captions.front(), style, {}));
                preview.show();
                QTest::qWait(kUntilPaintedMs);
                keep(preview, QString::fromLatin1(captions::captionClass(style)) + QLatin1Char('-') +
                                  QString::number(canvas.width()));
            }
        }
    }

    void takeHint()
    {
        QWidget timeline;
        timeline.resize(600, 140);
        auto *hint = new ui::DropHint(&timeline);
        timeline.show();
        hint->showDrop(QStringLiteral("lighthouse at dawn.mp4"), {120, 44, 300, 40},
                       QStringLiteral("00:00:04.12, track 2"));
        keep(timeline, QStringLiteral("drop"));
        hint->showDrop(QStringLiteral("2 files"), {560, 44, 300, 40},
                       QStringLiteral("00:00:14.12, on a free track"));
        keep(timeline, QStringLiteral("drop-edge"));
        hint->showDrop(QStringLiteral("“To be, or not to be”"), {180, 60, 24, 24},
                       QStringLiteral("into the picture here, at the playhead"));
        keep(timeline, QStringLiteral("drop-point"));
        hint->showDrop(QStringLiteral("a picture"), {520, 60, 24, 24},
                       QStringLiteral("into the picture here, at the playhead"));
        keep(timeline, QStringLiteral("drop-point-edge"));
        hint->showRefusal(QStringLiteral("notes.txt is no picture, film, sound, captions or composition."));
        keep(timeline, QStringLiteral("drop-refused"));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    installLogging(LogVerbosity::Quiet);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: caption_pictures FOLDER");
    CaptionStudio studio(QApplication::arguments().at(1));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
