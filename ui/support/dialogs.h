#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace muto::ui {

/// A question with one answer that goes on and one that does not.
struct Question
{
    QString title;
    QString text;
    QString detail;
    QString accept;           ///< "Cancel the render and quit"
    QString refuse;           ///< "Keep rendering"
    QString alternative = {}; ///< Another way to go on, if there is one.
};

/// Files that are to be chosen, and what may become of them.
struct FilesWish
{
    QString title;
    QString start = {};
    QString filter = {};
    QString explanation = {}; ///< What becomes of them, if that has to be said.
    QString choiceName = {};  ///< "Files:"
    QStringList choices =
        {};         ///< "Copy into the project", …; the user takes one of them along with the files.
    int choice = 0; ///< The one they are offered first.
};

/// Every question the program asks in a window of its own. An interface so that tests can answer. Nothing
/// here waits: the answer comes through the callback, which is dropped when `parent` has gone or the user
/// declined.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    using PathTaken = std::function<void(const QString &path)>;
    /// With which of the choices of a `FilesWish`.
    using FilesTaken = std::function<void(const QStringList &paths, int choice)>;

    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                              PathTaken taken) = 0;
    virtual void chooseFile(QWidget *parent, const QString &title, const QString &start,
                            const QString &filter, PathTaken taken) = 0;
    /// One or more of a folder.
    virtual void chooseFiles(QWidget *parent, const FilesWish &wish, FilesTaken taken) = 0;
    /// Overwriting is not asked about here: who asks for the path says what becomes of a file already there.
    virtual void chooseTarget(QWidget *parent, const QString &title, const QString &start,
                              const QString &filter, PathTaken taken) = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void()> accepted,
                     std::function<void()> alternative = {}) = 0;
};

/// The desktop's own dialogs.
class DesktopDialogs : public Dialogs
{
public:
    void chooseFolder(QWidget *parent, const QString &title, const QString &start, PathTaken taken) override;
    void chooseFile(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                    PathTaken taken) override;
    void chooseFiles(QWidget *parent, const FilesWish &wish, FilesTaken taken) override;
    void chooseTarget(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                      PathTaken taken) override;
    void ask(QWidget *parent, const Question &question, std::function<void()> accepted,
             std::function<void()> alternative = {}) override;
};

} // namespace muto::ui
