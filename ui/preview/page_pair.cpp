#include "ui/preview/page_pair.h"

#include <QStackedLayout>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

/// Who writes code asks for a reload with every key. What is loading is given up only for one that will last.
constexpr int kQuietMs = 150;

} // namespace

PagePair::PagePair(const web::PageServices &services, QWidget *container, Prepare prepare)
    : m_services(services)
    , m_container(container)
    , m_prepare(std::move(prepare))
    , m_layout(new QStackedLayout(container))
{
    m_layout->setStackingMode(QStackedLayout::StackAll); // what is not painted would not be there in time
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_isStale)
            startReload();
    });
    make(0);
}

PagePair::~PagePair()
{
    // A profile that ends lets Chromium tell all it has to tell: the page that still stands would be heard by
    // what is already gone. And a page must not be found by its view when it has gone.
    for (Slot &slot : m_slots) {
        if (slot.page)
            slot.page->disconnect(this);
        if (slot.view)
            slot.view->setPage(nullptr);
    }
}

void PagePair::make(int index)
{
    Slot &slot = m_slots[index];
    slot.page = std::make_unique<web::PreviewPage>(m_services);
    slot.view = new QWebEngineView(m_container);
    slot.view->setPage(slot.page->page());
    m_prepare(*slot.page, *slot.view);
    m_layout->addWidget(slot.view);
    m_layout->setCurrentWidget(shown().view);
    connectPage(index);
}

template<typename... Args>
void PagePair::forward(int index, void (web::PreviewPage::*from)(Args...), void (PagePair::*to)(Args...))
{
    connect(m_slots[index].page.get(), from, this, [this, index, to](Args... args) {
        if (index == m_shown)
            Q_EMIT(this->*to)(args...);
    });
}

void PagePair::connectPage(int index)
{
    using web::PreviewPage;
    const PreviewPage *page = m_slots[index].page.get();
    forward(index, &PreviewPage::frameShown, &PagePair::frameShown);
    forward(index, &PreviewPage::playingChanged, &PagePair::playingChanged);
    forward(index, &PreviewPage::scaleChanged, &PagePair::scaleChanged);
    forward(index, &PreviewPage::placeChanged, &PagePair::placeChanged);
    forward(index, &PreviewPage::patched, &PagePair::patched);
    forward(index, &PreviewPage::patchRefused, &PagePair::patchRefused);
    forward(index, &PreviewPage::manifestChanged, &PagePair::manifestChanged);
    connect(page, &PreviewPage::consoleMessage, this, &PagePair::consoleMessage);
    connect(page, &PreviewPage::ready, this, [this, index](const web::PageManifest &manifest) {
        if (index == m_shown)
            tellReady(manifest);
        else
            m_manifest = manifest;
    });
    connect(page, &PreviewPage::failed, this, [this, index](const Error &error) {
        if (index != m_shown)
            return onHiddenFailed(error);
        giveUp();
        Q_EMIT failed(error);
    });
    connect(page, &PreviewPage::crashed, this, [this, index] {
        if (index != m_shown)
            return;
        giveUp();
        Q_EMIT crashed();
    });
    const auto onFrame = [this, index] {
        if (index != m_shown)
            onHiddenFrame();
    };
    connect(page, &PreviewPage::frameShown, this, onFrame);
    connect(page, &PreviewPage::painted, this, [this, index, onFrame] {
        m_isHiddenPainted = m_isHiddenPainted || index != m_shown;
        onFrame();
    });
}

void PagePair::tellReady(const web::PageManifest &manifest)
{
    m_isFaulty = !manifest.warnings(web::kScriptErrorCode).isEmpty();
    Q_EMIT ready(manifest);
}

/// A film that has failed is not worth waiting for; the next edit may be its cure.
void PagePair::giveUp()
{
    stopReload();
    m_hasFailed = true;
}

void PagePair::open(const web::PreviewRequest &request, FrameIndex at)
{
    stopReload();
    m_hasFailed = false;
    web::PreviewRequest tolerant = request;
    tolerant.toleratesErrors = true;
    page().open(tolerant, at);
}

void PagePair::close()
{
    stopReload();
    m_hasFailed = false;
    page().close();
}

void PagePair::stopReload()
{
    m_quiet.stop();
    m_isStale = false;
    if (std::exchange(m_isReloading, false))
        hidden().page->close();
}

void PagePair::reload(const web::PreviewRequest &request)
{
    m_request = request;
    if (!m_isReloading && !m_hasFailed)
        return startReload();
    m_isStale = true;
    m_quiet.start();
}

void PagePair::startReload()
{
    if (m_hasFailed)
        return open(m_request, page().frame());
    if (!hidden().page)
        make(1 - m_shown);
    m_isReloading = true;
    m_isStale = false;
    m_isHiddenPainted = false;
    web::PreviewRequest request = m_request;
    request.toleratesErrors = m_isFaulty; // the film of before is worth keeping only if it was whole
    hidden().page->open(request, page().target());
}

bool PagePair::hiddenShowsSameFrame()
{
    web::PreviewPage &other = *hidden().page;
    const std::int64_t wanted =
        std::clamp<std::int64_t>(page().target().value, 0, std::max<std::int64_t>(0, other.frameCount() - 1));
    if (page().isPlaying() || other.frame().value == wanted)
        return true;
    other.seek({wanted}); // somebody has moved on meanwhile
    return false;
}

void PagePair::onHiddenFrame()
{
    if (!m_isReloading || !m_isHiddenPainted || !hiddenShowsSameFrame())
        return;
    // Not while Chromium is in the middle of telling it: the other page is sent elsewhere.
    QTimer::singleShot(0, this, [this] {
        if (m_isReloading && m_isHiddenPainted && hiddenShowsSameFrame())
            swap();
    });
}

void PagePair::swap()
{
    const bool wasPlaying = page().isPlaying();
    const FrameIndex at = page().frame();
    m_isReloading = false;
    m_shown = 1 - m_shown;
    m_layout->setCurrentWidget(shown().view);
    hidden().page->close();
    tellReady(m_manifest);
    if (wasPlaying) {
        page().seek(at);
        page().play();
    }
    Q_EMIT placeChanged();
    Q_EMIT frameShown(page().frame());
    if (m_isStale)
        startReload();
}

void PagePair::onHiddenFailed(const Error &error)
{
    if (!m_isReloading)
        return;
    if (m_isStale)
        return startReload();
    m_isReloading = false;
    Q_EMIT reloadFailed(error);
}

void PagePair::tellBoth(const std::function<void(web::PreviewPage &)> &message)
{
    for (Slot &slot : m_slots) {
        if (slot.page)
            message(*slot.page);
    }
}

} // namespace muto::ui
