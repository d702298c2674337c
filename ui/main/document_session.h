#pragma once

#include "core/base/result.h"
#include "core/captions/caption_follower.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/style_follower.h"
#include "core/script/script_follower.h"
#include "core/script/script_library.h"
#include "ui/editing/history_keeper.h"
#include "ui/editing/outside_changes.h"
#include "ui/editing/project_saver.h"
#include "ui/editing/selection.h"
#include "ui/main/project_watcher.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// The project that is open: found and read in the background, edited, saved, and watched for what other
/// programs do to its files.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Open, Failed };

    explicit DocumentSession(SafetyFolders folders = SafetyFolders::ofProgram(), QObject *parent = nullptr);

    /// A folder or an HTML file; `entry` names the file in the folder when it is not the usual one. What is
    /// open is closed; whoever wants it saved does that before. Another composition of the project that is
    /// open is entered: all texts stay open, saved or not, and so does the history.
    void open(const QString &path, const QString &entry = {});
    /// The file that would be entered; nothing if the project would be closed.
    std::optional<QString> entryWithin(const QString &path, const QString &entry) const;

    /// Looks at everything again that is not in the editor, whatever the state.
    void reload();
    void close();

    /// Opens one more file of the project as a text to edit; one that is open already is fine.
    Result<> openFile(const QString &name);

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }

    /// What was asked for; for messages.
    const QString &path() const { return m_path; }
    const composition::ProjectLocation &location() const { return m_location; }
    /// As it is edited; as it was last while an edit has made it unreadable.
    const composition::Composition &composition() const { return m_content.composition; }
    const std::vector<composition::Variable> &variables() const { return m_content.variables; }
    const std::optional<Error> &compositionError() const { return m_compositionError; }
    const std::vector<composition::Issue> &issues() const { return m_content.issues; }
    const Error &error() const { return m_error; } ///< Why it could not be opened.

    edit::Document &document() { return m_document; }
    edit::EditorActions &actions() { return m_actions; }
    script::ScriptLibrary &scripts() { return m_scripts; }
    Selection &selection() { return m_selection; }
    ProjectSaver &saver() { return m_saver; }
    OutsideChanges &outside() { return m_outside; }
    ProjectWatcher &watcher() { return m_watcher; }

Q_SIGNALS:
    void stateChanged(muto::ui::DocumentSession::State state);
    /// Another project is there.
    void opened();
    /// After `opened`: what could be undone when the project was left cannot be any more, for its files were
    /// changed elsewhere meanwhile.
    void historyLost();
    /// An edit, undone or redone ones too; `composition()` is up to date.
    void edited(const muto::edit::ChangeSet &changes);
    /// An edit has moved or copied clips without the animations that are aimed like this (`.word`).
    void animationsLeft(const QStringList &targets);
    /// Tweens that stayed where they were because code computes them, once in a gesture.
    void computedLeft(const QList<muto::script::ComputedTween> &tweens);
    /// The same project is to be looked at again: files it uses changed, or somebody asked.
    void reloaded();

private:
    struct OpenedFile
    {
        QString name;
        QByteArray bytes;
        std::optional<composition::HtmlDocument> html;
    };
    /// `location` is empty while nothing could be found at all.
    struct Attempt
    {
        composition::ProjectLocation location;
        Result<composition::ReadComposition> content;
        std::vector<OpenedFile> files; ///< The entry, what it mounts, and their scripts.
        script::ScriptLibrary scripts; ///< That have been read.
        KeptHistory history = {};
    };

    static Attempt attempt(const QString &path, const QString &entry, const HistoryKeeper::Reader &history);
    static OpenedFile understood(const QString &name, const QByteArray &bytes);
    static KeptHistory readHistory(const QString &folder, std::vector<OpenedFile> &files,
                                   const HistoryKeeper::Reader &read);
    static std::vector<OpenedFile> readFiles(const composition::ProjectLocation &location);
    static script::ScriptLibrary readScripts(const std::vector<OpenedFile> &files);
    void load();
    void onLoaded();
    void enter(const QString &entry);
    double secondsShownOf(const QString &part) const;
    void takeFromHost();
    void openFiles(const Attempt &attempt);
    void openNewFiles(const Attempt &attempt);
    void recallHistory(const edit::HistoryRecord &history);
    void onFilesMoved(const edit::FileMove &move);
    void showView();
    void onViewRestored(const edit::ViewState &view);
    void onFilesChanged(const QStringList &files);
    void onEdited(const edit::ChangeSet &changes);
    void readEntry();
    void tellLeft();
    void setState(State state);

    edit::Document m_document;
    script::ScriptLibrary m_scripts;
    script::ScriptFollower m_follower{m_scripts};
    captions::CaptionFollower m_captionFollower;
    edit::StyleFollower m_styleFollower;
    quint64 m_toldGesture = 0; ///< That was told of what it leaves.
    edit::EditorActions m_actions{m_document};
    Selection m_selection{m_document};
    ProjectSaver m_saver;
    OutsideChanges m_outside;
    HistoryKeeper m_keeper;
    ProjectWatcher m_watcher;
    QFutureWatcher<Attempt> m_loading;
    QString m_path;
    QString m_entry;
    composition::ProjectLocation m_location;
    QHash<QString, double> m_playheads;         ///< Where compositions of the project were left, in seconds.
    std::optional<edit::ViewState> m_restoring; ///< To be shown once its composition is there.
    /// Films that mount a part, by the part that is entered from them: it says nothing itself as a rule.
    struct Host
    {
        FrameRate rate;
        double seconds = 0; ///< That it shows of the part, at most; 0 where nobody knows.
    };
    QHash<QString, Host> m_hosts;
    composition::ReadComposition m_content;
    std::optional<Error> m_compositionError;
    Error m_error;
    State m_state = State::Empty;
};

} // namespace muto::ui
