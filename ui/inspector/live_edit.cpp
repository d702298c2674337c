#include "ui/inspector/live_edit.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kLiveIntervalMs = 40;

} // namespace

LiveEdit::LiveEdit(edit::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LiveEdit::runWaiting);
}

LiveEdit::~LiveEdit()
{
    if (m_isActive)
        m_document.endGesture();
}

void LiveEdit::begin()
{
    end();
    m_isActive = true;
    m_sinceLast.invalidate();
    m_document.beginGesture();
}

void LiveEdit::apply(Edit edit)
{
    if (const Maker maker = std::exchange(m_maker, {})) {
        end();
        return maker(std::move(edit));
    }
    if (!m_isActive) {
        run(edit);
        return;
    }
    m_waiting = std::move(edit);
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : kLiveIntervalMs;
    if (since >= kLiveIntervalMs)
        runWaiting();
    else if (!m_wait.isActive())
        m_wait.start(int(kLiveIntervalMs - since));
}

void LiveEdit::end()
{
    if (!m_isActive)
        return;
    runWaiting();
    m_isActive = false;
    m_document.endGesture();
}

void LiveEdit::cancel()
{
    if (!m_isActive)
        return;
    m_wait.stop();
    m_waiting = nullptr;
    m_isActive = false;
    m_document.cancelGesture();
    Q_EMIT applied();
}

/// What is refused of it leaves what the gesture has done before.
void LiveEdit::run(const Edit &edit)
{
    if (const Result<> done = edit::allOrNothing(m_document, {}, edit); !done)
        Q_EMIT refused(done.error());
    else
        Q_EMIT applied();
}

void LiveEdit::runWaiting()
{
    m_wait.stop();
    if (const Edit edit = std::exchange(m_waiting, nullptr)) {
        m_sinceLast.start();
        run(edit);
    }
}

} // namespace muto::ui
