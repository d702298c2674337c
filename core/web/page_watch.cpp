#include "core/web/page_watch.h"

#include <QPointer>
#include <QWebEnginePage>

#include <utility>

namespace muto::web {

namespace {

constexpr int kSecondMs = 1000;
constexpr int kSilentSeconds = 2;

} // namespace

PageWatch::PageWatch(QWebEnginePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_timer.setInterval(kSecondMs);
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::tick);
}

void PageWatch::expect()
{
    m_isExpected = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void PageWatch::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        expect();
}

bool PageWatch::isSilent() const
{
    return m_isWaiting && m_silence >= kSilentSeconds;
}

void PageWatch::stop()
{
    m_timer.stop();
    m_isExpected = false;
    m_isBusy = false;
    m_isWaiting = false;
    ++m_question;
}

void PageWatch::tick()
{
    if (m_isWaiting && ++m_silence >= m_patience) {
        stop();
        Q_EMIT hung();
    } else if (!m_isWaiting && (std::exchange(m_isExpected, false) || m_isBusy)) {
        ask();
    } else if (!m_isWaiting) {
        m_timer.stop();
    }
}

void PageWatch::ask()
{
    m_isWaiting = true;
    m_silence = 0;
    m_page.runJavaScript(QStringLiteral("0"),
                         [guard = QPointer<PageWatch>(this), question = ++m_question](const QVariant &) {
                             if (guard && guard->m_question == question)
                                 guard->m_isWaiting = false;
                         });
}

} // namespace muto::web
