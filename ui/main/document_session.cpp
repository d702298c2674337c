#include "ui/main/document_session.h"

#include "core/base/logging.h"

#include <QtConcurrentRun>

#include <utility>

namespace muto::ui {

using composition::ProjectLocation;
using composition::ReadComposition;

DocumentSession::DocumentSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DocumentSession::onLoaded);
    connect(&m_watcher, &ProjectWatcher::changed, this, &DocumentSession::load);
}

void DocumentSession::open(const QString &path, const QString &entry)
{
    qCInfo(lcApp) << "Opening" << path << entry;
    m_path = path;
    m_entry = entry;
    m_location = {};
    m_watcher.stop();
    setState(State::Loading);
    load();
}

void DocumentSession::reload()
{
    if (m_state != State::Empty)
        load();
}

void DocumentSession::close()
{
    m_loading.setFuture({});
    m_watcher.stop();
    m_path.clear();
    m_location = {};
    m_content = {};
    setState(State::Empty);
}

DocumentSession::Attempt DocumentSession::attempt(const QString &path, const QString &entry)
{
    const Result<ProjectLocation> location = composition::locateProject(path, entry);
    if (!location)
        return {{}, fail(location.error())};
    return {*location, composition::loadComposition(*location)};
}

void DocumentSession::load()
{
    // An answer to an older question is dropped with its future.
    m_loading.setFuture(QtConcurrent::run(&DocumentSession::attempt, m_path, m_entry));
}

void DocumentSession::onLoaded()
{
    if (m_loading.future().resultCount() == 0)
        return;
    const Attempt result = m_loading.result();
    const bool isNew = m_state == State::Loading || result.location != m_location;
    m_location = result.location;
    if (isNew && !m_location.folder.isEmpty())
        m_watcher.watch(m_location.folder); // a composition that cannot be read may be mended
    if (!result.content) {
        m_error = result.content.error();
        qCInfo(lcApp) << "Cannot open" << m_path << m_error.message;
        setState(State::Failed);
        return;
    }
    m_content = *result.content;
    const bool wasOpen = std::exchange(m_state, State::Open) == State::Open;
    if (!wasOpen)
        Q_EMIT stateChanged(m_state);
    if (isNew || !wasOpen)
        Q_EMIT opened();
    else
        Q_EMIT reloaded();
}

void DocumentSession::setState(State state)
{
    // Told even when nothing changed: another error is news.
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace muto::ui
