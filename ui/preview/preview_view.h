#pragma once

#include "core/web/preview_page.h"
#include "ui/preview/zoom.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QTimer;
class QWebEngineView;

namespace muto::ui {

class PlaybackController;
class PreviewSound;

/// The stage: the composition's page, driven by the transport, with its scale shown for a moment when it
/// changes.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(PlaybackController &playback, QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows a composition from its first frame, or again from the frame shown now.
    void open(const web::PreviewRequest &request);
    void reopen(const web::PreviewRequest &request);
    void close();

    double zoom() const { return m_zoom; }
    double scale() const { return m_scale; }
    void setZoom(double factor);
    void zoomIn();
    void zoomOut();

    /// The picture shown, without what surrounds it.
    QImage grabStill() const;

Q_SIGNALS:
    void ready(const muto::web::PageManifest &manifest);
    void failed(const muto::Error &error);
    void crashed();
    void consoleMessage(const muto::web::ConsoleMessage &message);
    void zoomChanged(double factor);
    void scaleChanged(double scale);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPage();
    void connectPlayback();
    void connectSound();
    void onReady(const web::PageManifest &manifest);
    void onScaleChanged(double scale);
    void showBackdrop();
    void watchInput(QWidget *widget);

    PlaybackController &m_playback;
    std::unique_ptr<frames::PictureSource> m_pictures; ///< Outlives the page that shows them.
    web::PreviewPage m_page;
    web::PreviewRequest m_request;
    PreviewSound *m_sound;
    QWebEngineView *m_view;
    QLabel *m_hud;
    QTimer *m_hudTimer;
    double m_zoom = kZoomToFit;
    double m_scale = 0;
};

} // namespace muto::ui
