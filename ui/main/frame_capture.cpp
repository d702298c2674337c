#include "ui/main/frame_capture.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/notices.h"
#include "ui/preview/time_format.h"
#include "ui/render/film_facts.h"
#include "ui/support/dialogs.h"
#include "ui/support/show_file.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImageWriter>
#include <QSaveFile>
#include <QWidget>
#include <QtConcurrentRun>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

/// Nothing, or why it could not be written. For any thread.
QString writePng(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QImageWriter writer(&file, "png");
    if (!writer.write(picture))
        return writer.errorString();
    return file.commit() ? QString() : file.errorString();
}

} // namespace

QString frameFileName(const QString &project, FrameIndex frame, FrameRate rate)
{
    QString time = formatTime(frame, rate, TimeStyle::Clock);
    // Colons are not for file names everywhere.
    return QStringLiteral("%1-%2.png").arg(project, time.replace(QLatin1Char(':'), QLatin1Char('-')));
}

render::RenderRequest frameRequest(const FilmFacts &film)
{
    render::RenderRequest request;
    request.projectFolder = film.projectFolder;
    request.entry = film.entry;
    request.frameRate = film.frameRate;
    request.canvas = film.canvas;
    request.outputSize = film.canvas;
    request.declaredDuration = film.declaredDuration;
    request.variables = film.variables;
    return request;
}

FrameCapture::FrameCapture(settings::Settings &settings, Dialogs &dialogs, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_notices(notices)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &FrameCapture::giveUp);
}

void FrameCapture::capture(const Film &film)
{
    if (isBusy())
        return tellBusy();
    const QString last = m_settings.get(keys::commands::captureFolder);
    const QDir folder(QFileInfo(last).isDir() ? last : QFileInfo(film.folder).absolutePath());
    const QString name = frameFileName(QFileInfo(film.folder).fileName(), film.frame, film.rate);
    m_dialogs.chooseTarget(&m_window, tr("Capture Frame"), folder.filePath(name), tr("Pictures (*.png)"),
                           [this, frame = film.frame](const QString &chosen) {
                               const bool isNamed =
                                   chosen.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
                               confirm(isNamed ? chosen : chosen + QStringLiteral(".png"), frame);
                           });
}

void FrameCapture::confirm(const QString &path, FrameIndex frame)
{
    if (!QFileInfo::exists(path))
        return captureTo(path, frame);
    m_dialogs.ask(&m_window,
                  {tr("Replace the Picture"), tr("%1 exists already.").arg(QFileInfo(path).fileName()),
                   tr("What is in it now will be lost."), tr("&Replace it"), tr("&Keep it")},
                  [this, path, frame] { captureTo(path, frame); });
}

void FrameCapture::captureTo(const QString &path, FrameIndex frame)
{
    if (isBusy()) // two dialogs can have been open
        return tellBusy();
    m_settings.set(keys::commands::captureFolder, QFileInfo(path).absolutePath());
    if (!m_source)
        return;
    m_running = ++m_captures;
    m_name = QFileInfo(path).fileName();
    m_patience.start();
    m_source(frame, [this, path, number = m_running](const Result<QImage> &picture) {
        if (number == m_running) // else it has been given up
            take(picture, path);
    });
}

void FrameCapture::take(const Result<QImage> &picture, const QString &path)
{
    m_patience.stop();
    if (picture)
        return write(*picture, path);
    m_running = 0;
    m_notices.show(picture.error());
}

void FrameCapture::giveUp()
{
    m_running = 0;
    m_notices.show(
        {Tone::Bad, tr("Cannot capture %1.").arg(m_name),
         tr("The page gave no picture within %n second(s), and nothing was written. A script of it "
            "probably takes too long at this frame.",
            nullptr, m_patience.interval() / 1000)});
}

void FrameCapture::tellBusy()
{
    m_notices.show({Tone::Accent, tr("A frame is being captured."),
                    tr("Capture the next one when %1 is there.").arg(m_name)});
}

void FrameCapture::write(const QImage &picture, const QString &path)
{
    auto *writing = new QFutureWatcher<QString>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing, path] {
        writing->deleteLater();
        m_running = 0;
        if (writing->result().isEmpty())
            return tell(path);
        m_notices.show(
            {Tone::Bad, tr("Cannot write %1.").arg(QDir::toNativeSeparators(path)), writing->result()});
    });
    writing->setFuture(QtConcurrent::run(writePng, picture, path));
}

void FrameCapture::tell(const QString &path)
{
    m_notices.show({Tone::Good, tr("The frame is in %1.").arg(QFileInfo(path).fileName()),
                    QDir::toNativeSeparators(QFileInfo(path).absolutePath()), tr("&Show in Folder"),
                    [path] { openFolderOf(path); }});
    Q_EMIT captured(path);
}

} // namespace muto::ui
