#include "ui/editing/history_keeper.h"

#include "core/base/logging.h"
#include "core/project/history_store.h"
#include "ui/editing/project_saver.h"

#include <QtConcurrentRun>

#include <map>
#include <utility>
#include <vector>

namespace muto::ui {

namespace {

constexpr int kRestMs = 1500;
constexpr qsizetype kMostText = qsizetype(4) * 1024 * 1024; ///< Of all files that a history ends at.

/// A history and the texts it ends at.
struct KeptState
{
    std::vector<edit::HistoryStep> steps;
    int index = 0;
    std::map<QString, QByteArray> bytes;
};

QByteArray recordOf(const KeptState &state)
{
    edit::HistoryRecord record = edit::limited(state.steps, state.index, {});
    qsizetype text = 0;
    for (const QString &name : edit::filesOf(record.steps, record.index)) {
        const auto bytes = state.bytes.find(name);
        if (bytes == state.bytes.end())
            continue;
        record.files.emplace(name, edit::contentHash(bytes->second));
        text += bytes->second.size();
        if (text <= kMostText)
            record.texts.emplace(name, bytes->second);
    }
    return toBytes(record);
}

KeptHistory historyOf(const QString &root, const QString &folder, const HistoryKeeper::BytesOf &bytesOf)
{
    const QByteArray kept = project::HistoryStore(root, folder).read();
    if (kept.isEmpty())
        return {};
    auto record = edit::historyFrom(kept);
    if (!record) {
        qCInfo(lcApp) << "The history of" << folder << "cannot be read, and is left out";
        return {};
    }
    std::map<QString, QByteArray> present;
    for (const QString &name : edit::filesOf(record->steps, record->index)) {
        const auto bytes = record->files.contains(name) ? bytesOf(name) : fail(ErrorKind::Io, {});
        if (!bytes) {
            qCInfo(lcApp) << "The history of" << folder << "is left out:" << name << "is not there";
            return {{}, true};
        }
        present.emplace(name, *bytes);
    }
    // A program that was killed has written files after it kept their history; others write them as well.
    record = edit::caughtUp(std::move(*record), present);
    if (!record) {
        qCInfo(lcApp) << "The history of" << folder << "is left out: nobody knows what has changed since";
        return {{}, true};
    }
    return {std::move(*record)};
}

} // namespace

HistoryKeeper::HistoryKeeper(edit::Document &document, ProjectSaver &saver, QString root, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_saver(saver)
    , m_root(std::move(root))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &HistoryKeeper::note);
    connect(&m_document, &edit::Document::modifiedChanged, this, &HistoryKeeper::note);
    connect(&m_rest, &QTimer::timeout, this, &HistoryKeeper::keep);
}

HistoryKeeper::~HistoryKeeper()
{
    if (m_rest.isActive())
        keep();
    m_pool.waitForDone();
}

void HistoryKeeper::setProject(const QString &folder)
{
    if (m_rest.isActive())
        keep();
    m_rest.stop();
    m_isDue = false;
    m_folder = folder;
}

void HistoryKeeper::note()
{
    if (m_root.isEmpty() || m_folder.isEmpty())
        return;
    if (m_isDue)
        keep();
    else if (!m_rest.isActive()) // who edits without a rest shall not lose all of it to a crash
        m_rest.start();
}

/// What is not on disk yet is kept once it is; until then what was kept before still ends at what is there.
void HistoryKeeper::keep()
{
    m_rest.stop();
    m_isDue = !m_folder.isEmpty() && (m_document.isInGesture() || m_saver.isSaving() || m_saver.hasUnsaved());
    if (m_folder.isEmpty() || m_isDue)
        return;
    KeptState state{m_document.history(), m_document.undoStack().index(), {}};
    const QStringList files = m_document.files() + m_document.filesAside();
    for (const QString &name : files)
        state.bytes.emplace(name, m_document.bytes(name));
    m_writing = QtConcurrent::run(&m_pool, [root = m_root, folder = m_folder, state = std::move(state)] {
        if (const auto written = project::HistoryStore(root, folder).write(recordOf(state)); !written)
            qCWarning(lcApp) << written.error().message;
    });
}

HistoryKeeper::Reader HistoryKeeper::reader() const
{
    return [root = m_root, writing = m_writing](const QString &folder, const BytesOf &bytesOf) mutable {
        writing.waitForFinished();
        return historyOf(root, folder, bytesOf);
    };
}

} // namespace muto::ui
