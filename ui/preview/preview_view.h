#pragma once

#include "core/edit/document.h"
#include "core/script/script_replay.h"
#include "core/web/preview_page.h"
#include "core/web/unsaved_texts.h"
#include "ui/preview/page_texts.h"
#include "ui/preview/zoom.h"

#include <QImage>
#include <QJsonArray>
#include <QMargins>
#include <QTransform>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QNativeGestureEvent;
class QTimer;
class QWebEngineView;

namespace muto::ui {

class PagePair;
class PlaybackController;
class PreviewSound;
class StageBars;
class WaitNote;

/// Another value of an attribute than its author's; nothing takes it away.
struct TriedAttribute
{
    edit::ElementPath element;
    QString name;
    std::optional<QString> value;
};

/// The stage: the composition's page, driven by the transport, with its scale shown for a moment when it
/// changes.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(PlaybackController &playback, QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Shows a composition from a frame.
    void open(const web::PreviewRequest &request, FrameIndex at = {});
    /// Shows it again at the frame shown now: as after an edit, what is seen stays until the new page is
    /// there.
    void reopen(const web::PreviewRequest &request);
    void close();

    /// From now on shows the film as `document` has it, saved or not, and follows its edits; but for what
    /// somebody is in the middle of writing: a note says what it waits for. To be called once.
    void follow(edit::Document &document);
    std::optional<PageWait> waiting() const;

    /// Shows an edit: by a patch of the page if that is possible, else by loading the page again, unseen, and
    /// then exchanging the two.
    void apply(const edit::ChangeSet &changes);

    /// Elements that are not to be seen or heard here, whatever the film says; renders know nothing of it.
    void setLeftOut(const QList<edit::ElementPath> &elements);

    /// Shows the film with something that is written nowhere, in place of what was tried before, which is
    /// again as its author has it; with nothing, just that. False where no page can show it now. A page that
    /// is loaded again knows nothing of it.
    bool tryOut(const std::optional<TriedAttribute> &trial);

    /// As web::PreviewPage::setGradingBypassed.
    void setGradingBypassed(bool bypassed);

    /// What pages get in place of the files on disk.
    web::UnsavedTexts &unsaved() { return m_unsaved; }

    /// As web::PreviewPage::setPatience.
    void setPatience(int seconds);

    /// After how long a page that is not ready yet is told of.
    void setSlowAfter(int milliseconds);

    /// Stops the film where it is, if it plays.
    void pause();
    /// Stops it, and shows a frame, which is not heard.
    void pauseAt(FrameIndex frame);
    bool isPlaying() const;

    double zoom() const { return m_zoom; }
    double scale() const { return m_scale; }
    void setZoom(double factor);
    /// What is seen at a point of this widget stays there, if it can.
    void zoomAbout(double factor, QPointF point);
    /// Pushes a film that is larger than the stage.
    void pan(QPointF distance);
    /// Whether an event of the mouse belongs to a drag that pans: with the middle button, or with the left
    /// one while that is a hand.
    bool panWith(const QMouseEvent &event);
    void setHand(bool isHand);
    bool isHand() const { return m_isHand; }
    /// There is more of the film than can be seen.
    bool isPannable() const;
    bool isPanning() const { return m_panAt.has_value(); }
    /// Two fingers that zoom; false for other gestures.
    bool zoomWith(const QNativeGestureEvent &event);
    /// As web::PreviewPage::setMargin.
    void setMargin(int pixels);
    void zoomIn();
    void zoomOut();

    /// Asks the page about what is to be seen (web::PreviewPage::ask).
    void ask(const QString &name, const QJsonObject &question,
             const std::function<void(const QJsonArray &)> &answer);
    /// From pixels of the film to those of this widget.
    QTransform filmToView() const;
    QSize canvas() const { return m_request.canvas; }
    /// For who shows something beside the page; `stageArea` is what the page then has.
    void leaveRoom(const QMargins &room);
    QRect stageArea() const { return m_stage->geometry(); }
    /// Lets somebody who draws over the page have the wheel events he does not need.
    void passWheel(QWheelEvent *event);

    /// The picture shown, without what surrounds it.
    QImage grabStill() const;
    /// All that `stageArea` shows, at any zoom, as sharp as the screen is.
    QImage grabStage() const;

Q_SIGNALS:
    void ready(const muto::web::PageManifest &manifest);
    void failed(const muto::Error &error);
    /// An edit has made a film that cannot be shown; what is seen is the film before it.
    void reloadFailed(const muto::Error &error);
    /// An edit is on the screen, without a reload.
    void patched();
    /// Somebody wants to see what is not whole.
    void sourceAsked(const QString &file, muto::composition::SourceSpan where);
    /// What is to be seen may be elsewhere in this widget, or be something else, than before.
    void pictureChanged();
    /// Edits have changed the film's clips, sounds or length.
    void manifestChanged(const muto::web::PageManifest &manifest);
    void crashed();
    void consoleMessage(const muto::web::ConsoleMessage &message);
    void zoomChanged(double factor);
    void handChanged(bool isHand);
    void scaleChanged(double scale);
    /// As PreviewSound has it.
    void groupsHeard(const QHash<QString, float> &peaks);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPage();
    void connectPlayback();
    void connectSound();
    void connectWaitNote();
    web::PreviewPage &page() const;
    void prepare(web::PreviewPage &page, QWebEngineView &view);
    void reload(const QString &reason);
    void awaitPage();
    void stopAwaiting();
    void leaveOut(const QList<edit::ElementPath> &before);
    std::optional<QString> writtenAttribute(const edit::ElementPath &path, const QString &name) const;
    void showManifest(const web::PageManifest &manifest);
    QColor backdrop() const;
    void onReady(const web::PageManifest &manifest);
    void onScaleChanged(double scale);
    void placeHud();
    void placeBars();
    QRectF filmInView() const;
    void showBackdrop();
    void zoomByWheel(const QWheelEvent &event, QPointF point);
    void returnFocus(QWidget *before, QWidget *now);
    void watchInput(QWidget *widget);

    PlaybackController &m_playback;
    std::unique_ptr<frames::PictureSource> m_pictures; ///< Outlives the page that shows them.
    script::ScriptReplays m_replays;
    web::UnsavedTexts m_unsaved; ///< Likewise.
    std::optional<PageTexts> m_texts;
    QWidget *m_stage;
    double m_zoom = kZoomToFit; ///< Before the pages, which are told.
    int m_margin = 0;
    std::optional<QPointF> m_panAt; ///< On the screen.
    std::unique_ptr<PagePair> m_pages;
    web::PreviewRequest m_request;
    web::PageManifest m_manifest;         ///< As last shown.
    edit::Document *m_document = nullptr; ///< That is followed.
    QList<edit::ElementPath> m_leftOut;
    std::optional<TriedAttribute> m_tried;
    int m_leftOutPatch = 0; ///< Numbers of patches,
    int m_triedPatch = 0;
    const web::PreviewPage *m_unwrittenPage = nullptr; ///< in this page.
    PreviewSound *m_sound;
    QLabel *m_hud;
    QTimer *m_hudTimer;
    StageBars *m_bars;
    WaitNote *m_waitNote;
    QTimer *m_slow; ///< Since a page has been asked for that is not there yet.
    bool m_isHand = false;
    double m_scale = 0;
};

} // namespace muto::ui
