#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/render/render_request.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class Dialogs;
class Notices;
struct FilmFacts;

/// What a captured frame is called until somebody says otherwise: `teaser-00-00-02.12.png`.
QString frameFileName(const QString &project, FrameIndex frame, FrameRate rate);

/// What a render of the film would be told, for one of its frames.
render::RenderRequest frameRequest(const FilmFacts &film);

/// Gets a frame of a film as a picture, in whatever time that takes.
using FrameSource = std::function<void(FrameIndex frame, std::function<void(const Result<QImage> &)> done)>;

/// File → Capture Frame: asks where to, gets the frame and writes it, all in the background, one at a time:
/// who asks for another meanwhile is told so. A page that gives none within a while is given up; nothing is
/// written then, and nothing half. GUI thread.
class FrameCapture : public QObject
{
    Q_OBJECT

public:
    struct Film
    {
        QString folder;
        FrameIndex frame;
        FrameRate rate;
    };

    FrameCapture(settings::Settings &settings, Dialogs &dialogs, Notices &notices, QWidget &window);

    static constexpr int kPatienceMs = 35'000;

    void setSource(FrameSource source) { m_source = std::move(source); }
    void setPatience(int ms) { m_patience.setInterval(ms); }
    /// From when it is known where to, until the picture is there or is not to come.
    bool isBusy() const { return m_running != 0; }
    void capture(const Film &film);

Q_SIGNALS:
    void captured(const QString &path);

private:
    void confirm(const QString &path, FrameIndex frame);
    void captureTo(const QString &path, FrameIndex frame);
    void take(const Result<QImage> &picture, const QString &path);
    void giveUp();
    void tellBusy();
    void write(const QImage &picture, const QString &path);
    void tell(const QString &path);

    settings::Settings &m_settings;
    Dialogs &m_dialogs;
    Notices &m_notices;
    QWidget &m_window;
    FrameSource m_source;
    QTimer m_patience;  ///< For a source to answer.
    int m_running = 0;  ///< The number of the capture that is going on; 0 for none.
    int m_captures = 0; ///< So far.
    QString m_name;     ///< Of the picture that is made.
};

} // namespace muto::ui
