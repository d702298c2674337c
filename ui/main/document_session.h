#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "ui/main/project_watcher.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <vector>

namespace muto::ui {

/// The composition that is open: found and read in the background, watched, and read again when its files
/// change.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Open, Failed };

    explicit DocumentSession(QObject *parent = nullptr);

    /// A folder or an HTML file; `entry` names the file in the folder when it is not the usual one.
    void open(const QString &path, const QString &entry = {});

    /// Reads the composition again, whatever its state.
    void reload();
    void close();

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }

    /// What was asked for; for messages.
    const QString &path() const { return m_path; }
    const composition::ProjectLocation &location() const { return m_location; }
    const composition::Composition &composition() const { return m_content.composition; }
    const std::vector<composition::Issue> &issues() const { return m_content.issues; }
    const Error &error() const { return m_error; }

    ProjectWatcher &watcher() { return m_watcher; }

Q_SIGNALS:
    void stateChanged(muto::ui::DocumentSession::State state);
    /// Another composition is there.
    void opened();
    /// The same composition is there again, because its files changed or somebody asked.
    void reloaded();

private:
    /// `location` is empty while nothing could be found at all.
    struct Attempt
    {
        composition::ProjectLocation location;
        Result<composition::ReadComposition> content;
    };

    static Attempt attempt(const QString &path, const QString &entry);
    void load();
    void onLoaded();
    void setState(State state);

    ProjectWatcher m_watcher;
    QFutureWatcher<Attempt> m_loading;
    QString m_path;
    QString m_entry;
    composition::ProjectLocation m_location;
    composition::ReadComposition m_content;
    Error m_error;
    State m_state = State::Empty;
};

} // namespace muto::ui
