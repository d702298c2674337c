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
    bool isLost = false; ///< There is one, which does not lead to the files as they are.
};

/// Keeps the history of the project that is open from one session to the next: written in the background, a
/// moment after an edit, as soon as all is on disk, never into the project. GUI thread, but for what says
/// otherwise.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    /// `root` is where histories are kept; empty keeps nothing.
    HistoryKeeper(edit::Document &document, ProjectSaver &saver, QString root, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    /// Another project is about to be open, or none: what is there is kept first.
    void setProject(const QString &folder);

    /// Whether all that was done is kept by now.
    bool isSettled() const { return !m_rest.isActive() && m_writing.isFinished(); }

    /// What is to be asked for histories that were kept, on any thread: reads one, once what is being written
    /// is there. `bytesOf` says what a file holds. What others have made of files since is its last step.
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
    bool m_isDue = false; ///< It waits for what is not on disk yet.
    QThreadPool m_pool;   ///< One thread: what is kept later is newer.
    QFuture<void> m_writing;
};

} // namespace muto::ui
