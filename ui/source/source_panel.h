#pragma once

#include "core/base/result.h"
#include "core/composition/completion/completion.h"
#include "core/composition/html_document.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/element_path.h"
#include "ui/source/text_search.h"

#include <QFutureWatcher>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace muto::ui {

class CodeEditor;
class ElidedLabel;
class FindBar;
struct Handover;
class ProblemsModel;
class Selection;
class SourceBinding;

/// How sources are shown, whatever is in them.
struct SourceLook
{
    int tabWidth = 2; ///< Characters.
    bool wraps = false;
    bool showsSpaces = false;
    friend bool operator==(const SourceLook &, const SourceLook &) = default;
};

/// The source of the project's files, as text: typed here, shown everywhere, and the other way round. GUI
/// thread.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    /// Puts a file of the project into the Document.
    using OpenFile = std::function<Result<>(QString)>;

    SourcePanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                ProblemsModel &problems, OpenFile openFile, QWidget *parent = nullptr);
    ~SourcePanel() override;

    /// The film's own page, which comes first, and all files there are, to be opened and completed.
    void setProject(const QString &entry, const QStringList &files);

    /// What has been typed becomes a step of the history now: before saving, undoing and rendering.
    void flush();

    /// Shows a file, opening it if need be.
    Result<> showFile(const QString &file);
    /// Shows a place of a file and puts the caret there.
    void goTo(const QString &file, muto::composition::SourceSpan where);
    void goToLine(const QString &file, int line); ///< From 1.
    /// Shows where an element begins. `focused` takes the keyboard there and selects its tag.
    Result<> revealElement(const muto::edit::ElementPath &element, bool focused = false);

    QString currentFile() const;
    CodeEditor *currentEditor() const;
    /// The element the caret is in; empty outside of all.
    edit::ElementPath elementAtCaret() const;

    void openFind(bool replacing);
    void askForLine();
    /// Indents what is selected, or all, as it is nested: one step of the history.
    void formatSource();

    /// How much larger than usual all texts are, in points.
    int zoom() const { return m_zoom; }
    void setZoom(int zoom);
    void setLook(const SourceLook &look);

    using Write = std::function<Result<>(const QStringList &names)>;

Q_SIGNALS:
    /// Somebody wants to see this element on the canvas and in the timeline; it is selected already.
    void elementAsked(const muto::edit::ElementPath &element);
    void failed(const QString &why);
    void zoomChanged(int zoom);
    /// A place of a file, counted from 1, is to be seen in another program.
    void externalEditorRequested(const QString &file, int line, int column);
    /// Somebody has chosen, here, how sources are to look.
    void lookChosen(const muto::ui::SourceLook &look);
    /// What was dropped is to become files of the project; `write` writes their addresses where it was
    /// dropped, `asText` that of the web.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture,
                    const muto::ui::SourcePanel::Write &write, const std::function<void()> &asText);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct OpenTab
    {
        QString file;
        CodeEditor *editor = nullptr; ///< Made when the tab is looked at for the first time.
        SourceBinding *binding = nullptr;
    };

    /// What was looked for, and where.
    struct Looked
    {
        const CodeEditor *editor = nullptr;
        int version = 0;
        TextQuery query;
        friend bool operator==(const Looked &, const Looked &) = default;
    };

    QWidget *makeHead();
    QWidget *makeFoot();
    void makeActions();
    QAction *addAct(const char *name, const QString &text, const QList<QKeySequence> &keys,
                    void (SourcePanel::*slot)());
    OpenTab *tabOf(const QString &file) const;
    OpenTab *current() const;
    OpenTab &addTab(const QString &file);
    void connectEditor(OpenTab &tab);
    void takeDrop(const OpenTab &tab, const Handover &handover, const QImage &picture, qsizetype place);
    void nameEditor(const OpenTab &tab);
    void followMove(const edit::FileMove &move);
    void applyLook(CodeEditor &editor) const;
    void closeTab(int index);
    void follow(const edit::ChangeSet &changes);
    void removeClosed();
    void tabChosen(int index);
    void showTab(int index);
    void nameTabs();
    void fillFileMenu();
    void openMenu(const QPoint &global);
    void selectAtCaret();
    void revealSelected();
    void goToElement();
    void fixAtCaret();
    void goToProblem(bool forward);
    void nextProblem() { goToProblem(true); }
    void previousProblem() { goToProblem(false); }
    void turnTabs(int by);
    void openExternally();
    void nextTab() { turnTabs(1); }
    void previousTab() { turnTabs(-1); }
    void undo();
    void redo();
    void showProblems();
    void notice(const QString &text);
    void tellPlace();
    composition::CompletionFacts factsFor(const QString &file) const;

    void queryTyped();
    void findChanged();
    void find(bool forward);
    void look(std::function<void()> then);
    void takeHits(const Result<std::vector<composition::SourceSpan>> &found);
    void goToHit(bool forward);
    bool isLong(const CodeEditor &editor) const;
    void replaceOne();
    void replaceAll();
    void takeReplaced(const Result<QByteArray> &replaced);
    void replaceCurrentText(const QByteArray &text);
    void openFindOnly() { openFind(false); }
    void openReplace() { openFind(true); }

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Selection &m_selection;
    ProblemsModel &m_problems;
    OpenFile m_openFile;
    QString m_entry;
    QStringList m_files;
    std::vector<std::unique_ptr<OpenTab>> m_tabs; ///< In the order of the tab bar.
    QStringList m_dismissed;                      ///< Files whose tab has been closed.

    QTabBar *m_bar;
    QToolButton *m_fileButton = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_notice;
    FindBar *m_find;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_problemHere = nullptr; ///< What is wrong where the caret is.
    ElidedLabel *m_about = nullptr;
    QToolButton *m_wrap = nullptr;
    QToolButton *m_spaces = nullptr;
    SourceLook m_look;
    QTimer *m_caretRest;
    std::vector<composition::SourceSpan> m_hits;
    Looked m_hitsOf;
    Looked m_lookingFor;
    std::function<void()> m_afterLooking = [] {};
    QFutureWatcher<Result<std::vector<composition::SourceSpan>>> m_looking;
    QFutureWatcher<Result<QByteArray>> m_replacing;
    int m_textVersion = 0; ///< Another after each change of any of the texts.
    int m_zoom = 0;
    bool m_selecting = false; ///< The selection that changes now is ours.
};

} // namespace muto::ui
