#pragma once

#include "core/base/result.h"
#include "core/captions/caption_edits.h"
#include "core/captions/word_overrides.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;
class QTreeView;

namespace muto::ui {

class CaptionFindBar;
class CaptionsModel;
class Dialogs;
class EmptyState;
class LiveEdit;
class ScriptedWords;
class Selection;
class WordForm;
class WordStrip;

/// The captions of a composition: a line each, its words below, and how they look. GUI thread.
class CaptionsPanel : public QWidget
{
    Q_OBJECT

public:
    CaptionsPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                  Dialogs &dialogs, QWidget *parent = nullptr);
    ~CaptionsPanel() override;

    /// The composition that is open; empty for none.
    void setFile(const QString &file);
    /// Where the playhead is, and how long a frame takes.
    void showTime(double seconds, double frame);
    ScriptedWords &scripted() const { return *m_scripted; }
    /// The words that the page's scripts have made for captions.
    void setScriptedWords(const std::vector<captions::ScriptedWord> &words);

Q_SIGNALS:
    void timeRequested(double seconds);
    void importRequested();
    void refused(const muto::Error &error);
    void told(const QString &what); ///< Something that was done, worth a word.

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void makeDetails();
    void makeActions();
    void connectViews();
    void connectWords();
    QWidget *makeBar();
    QToolButton *makeStyles(QWidget *bar);
    void refresh();
    void showScripted();
    void showLine();
    void showActions();
    void selectLine();
    void followSelection();
    void apply(const Result<> &done);
    void addLine();
    void addWord();
    void exportCaptions();
    void findNext();
    void replaceAll();
    int line() const; ///< The current one; -1 for none.
    const captions::CaptionLine *currentLine() const;

    edit::Document &m_document;
    Selection &m_selection;
    Dialogs &m_dialogs;
    QString m_file;
    captions::CaptionEdits m_edits;
    QTimer m_refresh;
    bool m_isSelecting = false;
    double m_time = 0; ///< Of the playhead.
    int m_said = -1;   ///< The row of what is said then.
    CaptionsModel *m_model;
    LiveEdit *m_live;
    QTreeView *m_view;
    EmptyState *m_empty;
    CaptionFindBar *m_find;
    QScrollArea *m_stripArea;
    WordStrip *m_strip;
    WordForm *m_form;
    QWidget *m_details;
    QSplitter *m_halves;
    ScriptedWords *m_scripted; ///< In its place, where a script makes the captions.
    Qt::Orientation m_orientation = Qt::Vertical;
    QAction *m_addLine = nullptr;
    QAction *m_split = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_removeLine = nullptr;
    QAction *m_showFind = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    QToolButton *m_styles = nullptr;
};

} // namespace muto::ui
