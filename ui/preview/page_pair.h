#pragma once

#include "core/web/preview_page.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>

class QStackedLayout;
class QWebEngineView;
class QWidget;

namespace muto::ui {

/// Two pages, of which one is seen: while it stays what it is, and goes on being of use, the other loads the
/// film as it is now, and takes its place when it shows the same frame. A page that fails leaves the picture
/// there was. GUI thread.
class PagePair : public QObject
{
    Q_OBJECT

public:
    /// Is told about each page that is made, before it shows anything.
    using Prepare = std::function<void(web::PreviewPage &, QWebEngineView &)>;

    /// Shows itself in `container`.
    PagePair(const web::PageServices &services, QWidget *container, Prepare prepare);
    ~PagePair() override;

    web::PreviewPage &page() const { return *shown().page; }
    QWebEngineView &view() const { return *shown().view; }

    /// Loads a composition in the page that is seen. One whose scripts throw is shown as far as they got.
    void open(const web::PreviewRequest &request, FrameIndex at = {});
    void close();

    /// Loads the composition, as it is now, in the other page; in the one that is seen if that has failed.
    /// Once more when this is asked for again before it is there. A film whose scripts throw does not take
    /// the place of one whose scripts did not.
    void reload(const web::PreviewRequest &request);
    bool isReloading() const { return m_isReloading; }
    /// Another page is to come, be it that the one which is loading is out of date already.
    bool isAwaited() const { return m_isReloading || m_isStale; }

    /// What both pages are told, so that one can take the other's place unnoticed.
    void tellBoth(const std::function<void(web::PreviewPage &)> &message);

Q_SIGNALS:
    /// The page that is seen is ready, or another one has become it.
    void ready(const muto::web::PageManifest &manifest);
    void failed(const muto::Error &error);
    /// The film cannot be shown as it is now; what is seen is as it was before.
    void reloadFailed(const muto::Error &error);
    void crashed();
    void frameShown(muto::FrameIndex frame);
    void playingChanged(bool playing);
    void scaleChanged(double scale);
    void placeChanged();
    void patched(int number);
    void patchRefused(int number, const QString &reason);
    void manifestChanged(const muto::web::PageManifest &manifest);
    void consoleMessage(const muto::web::ConsoleMessage &message); ///< Of either.

private:
    struct Slot
    {
        std::unique_ptr<web::PreviewPage> page;
        QWebEngineView *view = nullptr; ///< Belongs to the container.
    };

    Slot &shown() { return m_slots[m_shown]; }
    const Slot &shown() const { return m_slots[m_shown]; }
    Slot &hidden() { return m_slots[1 - m_shown]; }

    void make(int index);
    void connectPage(int index);
    /// A slot for a signal that only counts while the page is seen.
    template<typename... Args>
    void forward(int index, void (web::PreviewPage::*from)(Args...), void (PagePair::*to)(Args...));
    void giveUp();
    void tellReady(const web::PageManifest &manifest);
    void startReload();
    void onHiddenFrame();
    void onHiddenFailed(const Error &error);
    void stopReload();
    void swap();
    bool hiddenShowsSameFrame();

    web::PageServices m_services;
    QWidget *m_container;
    Prepare m_prepare;
    QStackedLayout *m_layout;
    std::array<Slot, 2> m_slots;
    int m_shown = 0;
    web::PreviewRequest m_request;
    web::PageManifest m_manifest; ///< Of the page that is not seen yet.
    QTimer m_quiet;               ///< Since the last time a reload was asked for.
    bool m_hasFailed = false;     ///< The page that is seen.
    bool m_isFaulty = false;      ///< The same: it is seen although a script of its has thrown.
    bool m_isReloading = false;
    bool m_isStale = false; ///< What is being loaded is not the latest any more.
    bool m_isHiddenPainted = false;
};

} // namespace muto::ui
