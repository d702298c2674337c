#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/history_record.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace muto::ui {

class ProjectSaver;

/// What there is of an earlier session.
struct KeptHistory
{
    std::optional<edit::HistoryRecord> record = {};
    bool isLost = false; ///< There is one, and the files have been changed since.
};

/// Keeps the history of the project that is open from one session to the next: written in the background, a
/// moment after all is on disk, never into the project. GUI thread, but for what says otherwise.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    /// `root` is where histories are kept; empty keeps nothing.
    HistoryKeeper(edit::Document &document, ProjectSaver &saver, QString root, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    /// Another project is about to be open, or none: what is there is kept first.
    void setProject(const QString &folder);

    /// How long nothing has to happen before the history is kept.
    void setDelay(int milliseconds) { m_rest.setInterval(milliseconds); }
    bool isSettled() const { return !m_rest.isActive() && m_writing.isFinished(); }

    /// What is to be asked for histories that were kept, on any thread: reads one, once what is being written
    /// is there. `bytesOf` says what a file holds. No record unless all is exactly as the history left it.
    using BytesOf = std::function<Result<QByteArray>(const QString &name)>;
    using Reader = std::function<KeptHistory(const QString &folder, const BytesOf &)>;
    Reader reader() const;

private:
    void note();
    void keep();

    edit::Document &m_document;
    ProjectSaver &m_saver;
    QString m_root;
    QString m_folder;
    QTimer m_rest;
    QThreadPool m_pool; ///< One thread: what is kept later is newer.
    QFuture<void> m_writing;
};

} // namespace muto::ui
