#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/web/page_files.h"
#include "core/web/page_messages.h"
#include "core/web/page_patch.h"

#include <QColor>
#include <QJsonObject>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWebEnginePage;

namespace muto::web {

/// The composition to show.
struct PreviewRequest
{
    QString projectFolder;
    QString entry;
    QSize canvas;
    FrameRate frameRate;
    double declaredDuration = 0; ///< Seconds; 0 when the page must say.
    bool allowNetwork = false;
    QJsonObject variables; ///< Values in place of the composition's defaults.
    /// A film whose scripts throw while it loads is shown as far as they got, with a warning `script_error`
    /// in its manifest, instead of failing.
    bool toleratesErrors = false;
};

/// A composition in a page a person looks at: the same stage and runtime as capture, with a transport. GUI
/// thread. The page letterboxes and zooms the film itself; show `page()` in a QWebEngineView.
class PreviewPage : public QObject
{
    Q_OBJECT

public:
    explicit PreviewPage(const PageServices &services = {}, QObject *parent = nullptr);
    ~PreviewPage() override;

    QWebEnginePage *page() const;

    /// Loads a composition, first frame shown `at`.
    void open(const PreviewRequest &request, FrameIndex at = {});

    /// Loads the same composition again, keeping the frame shown.
    void reload();

    /// Shows nothing.
    void close();

    bool isReady() const;
    bool isPlaying() const;
    bool isSilent() const;           ///< It has not answered for some seconds.
    FrameIndex frame() const;        ///< The frame shown.
    FrameIndex target() const;       ///< The one it has been sent to, and need not show yet; else that shown.
    std::int64_t frameCount() const; ///< 0 until ready.

    /// Follows an edit without loading anything; `patched` or `patchRefused` answers with the number that is
    /// returned. 0, and no answer, while the page is not ready.
    int patch(const PagePatch &patch);

    /// A question about what is to be seen; `name` is one of resources/runtime/film/edit/canvas.js. There is
    /// no answer while the page is not ready, nor when it is gone before it could give one.
    void ask(const QString &name, const QJsonObject &question,
             const std::function<void(const QJsonArray &)> &answer);

    PagePlace place() const; ///< Where the film is in the view.

    void seek(FrameIndex frame);
    void play();
    void pause();
    void follow(double seconds); ///< The moment of the film that is heard now: while playing, sound leads.
    void setRate(double rate);   ///< 1 is real time.
    void setStride(int frames);  ///< While playing only every so many frames are shown.
    void setLoop(bool loop);
    void setWorkArea(std::optional<FrameRange> area); ///< What plays and loops.
    /// 0 fits the film into the view. What is seen at `about`, or else in the middle, stays there if it can.
    void setZoom(double factor, std::optional<QPointF> about = std::nullopt);
    /// Pushes a film that is larger than the view, by pixels of the view.
    void pan(QPointF distance);
    void setMargin(int pixels);            ///< Kept free around a film that is fitted.
    void setBackdrop(const QColor &color); ///< Around the film.
    /// Shows films and pictures without their gradings, until told otherwise or opened again.
    void setGradingBypassed(bool bypassed);

    /// After how many seconds without an answer a page that is ready is stopped: `failed` says so.
    void setPatience(int seconds);

Q_SIGNALS:
    void ready(const muto::web::PageManifest &manifest);
    void failed(const muto::Error &error);
    void frameShown(muto::FrameIndex frame);
    /// Once after `ready`: a frame of it is on the screen.
    void painted();
    void patched(int number);
    /// Nothing was done: the page has to be loaded again to show the edit. `reason` is for the log.
    void patchRefused(int number, const QString &reason);
    /// Patches have changed what the page says about itself. May come a moment after several of them.
    void manifestChanged(const muto::web::PageManifest &manifest);
    void playingChanged(bool playing);
    void scaleChanged(double scale);
    void placeChanged();
    void consoleMessage(const muto::web::ConsoleMessage &message);
    /// The page's process died by itself; it has been told to `reload()` by nobody yet.
    void crashed();

private:
    void onMessage(const PageMessage &message);
    void onEditMessage(const PageMessage &message);
    void onHung();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muto::web
