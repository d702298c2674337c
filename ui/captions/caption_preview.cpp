#include "ui/captions/caption_preview.h"

#include "ui/support/theme.h"

#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

namespace muto::ui {

namespace {

/// A page takes a moment to be made, which nobody should wait for before there is a dialog.
constexpr int kUntilTheDialogIsThereMs = 150;

} // namespace

CaptionPreview::CaptionPreview(QSize canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas.isEmpty() ? QSize(16, 9) : canvas)
{
    setObjectName(QStringLiteral("captionPreview"));
    setAccessibleName(tr("How a caption will look"));
    setMinimumSize(240, 136);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUntilTheDialogIsThereMs);
    connect(&m_pause, &QTimer::timeout, this, &CaptionPreview::makeView);
}

CaptionPreview::~CaptionPreview()
{
    // A page goes before its profile.
    delete m_view;
    delete m_webPage;
}

void CaptionPreview::showPage(const QByteArray &page)
{
    m_page = page;
    if (m_view)
        m_view->setContent(m_page, QStringLiteral("text/html;charset=UTF-8"));
}

void CaptionPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pause.start();
}

void CaptionPreview::makeView()
{
    if (m_view || !isVisible())
        return;
    m_profile = new QWebEngineProfile(this);
    m_webPage = new QWebEnginePage(m_profile);
    m_webPage->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    m_webPage->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, false);
    m_view = new QWebEngineView(this);
    m_view->setPage(m_webPage);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_webPage->setBackgroundColor(currentTokens().panel);
    place();
    m_view->hide(); // until there is something to see
    connect(m_webPage, &QWebEnginePage::loadFinished, m_view, &QWidget::show);
    showPage(m_page);
}

void CaptionPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CaptionPreview::place()
{
    if (!m_view)
        return;
    QRect area({0, 0}, m_canvas.scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(rect().center());
    m_view->setGeometry(area);
}

} // namespace muto::ui
