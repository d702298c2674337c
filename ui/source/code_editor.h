#pragma once

#include "core/composition/completion/completion.h"
#include "core/composition/composition.h"
#include "core/composition/html_document.h"
#include "core/edit/source_splice.h"
#include "ui/project/handover.h"
#include "ui/source/qscintilla.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QTimer;

namespace muto::ui {

enum class CodePlace;

/// Something to be marked in the margin and underlined.
struct MarkedProblem
{
    composition::Issue::Severity severity = composition::Issue::Severity::Warning;
    composition::SourceSpan where;
    QString text;
};

/// Scintilla as this program needs it: its text is bytes, its history is somebody else's, its colours are the
/// theme's. Places are bytes of the text. GUI thread.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    static constexpr qsizetype kLargestColored = qsizetype(4) * 1024 * 1024;

    /// The indicator on what is the same as what is selected.
    static constexpr int kMatchIndicator = 13;

    explicit CodeEditor(QWidget *parent = nullptr);

    /// The text as a file has it, to be written in this language. Tells nobody.
    void load(const QByteArray &bytes, composition::TextLanguage language, const QByteArray &lineEnding);
    QByteArray bytes() const;

    /// The text as it is now is what somebody else has, too.
    void settle();
    /// What has become of the text since then, when it was `settled`: one splice around all that was touched.
    /// Costs what was touched, however long the text is.
    edit::SourceSplice difference(const QByteArray &settled) const;

    composition::TextLanguage language() const { return m_language; }

    /// Edits from elsewhere, in ascending order: caret, selection, folds and what is in sight stay. Tells
    /// nobody.
    void splice(const std::vector<edit::SourceSplice> &splices);

    qsizetype caret() const;
    composition::SourceSpan selectedSpan() const;
    QByteArray selectedBytes() const;
    QByteArray bytesOf(composition::SourceSpan span) const;
    void select(composition::SourceSpan span);
    void show(composition::SourceSpan span); ///< Unfolded and in sight, the caret at its beginning.
    void flash(composition::SourceSpan span);
    void goToLine(int line); ///< From 1.
    void replaceSelected(const QByteArray &bytes);

    void setProblems(const std::vector<MarkedProblem> &problems);
    QString problemTextAt(qsizetype offset) const;
    void setHits(const std::vector<composition::SourceSpan> &hits);

    void setCompleter(std::function<composition::Completions(const QByteArray &, qsizetype)> completer)
    {
        m_completer = std::move(completer);
    }
    void complete();

    /// What is written where files of the project, by name, are dropped.
    void setNamer(std::function<QByteArray(const QStringList &)> namer) { m_namer = std::move(namer); }

    void selectNextOccurrence();
    void setWordsWrapped(bool wrapped);
    void setSpacesShown(bool shown);

    using QsciScintilla::show;

Q_SIGNALS:
    void edited(); ///< By whoever sits before it.
    void undoAsked();
    void redoAsked();
    void left();
    void caretMoved();
    void zoomed(int points);
    void menuAsked(const QPoint &global);
    void fixAsked();
    /// What becomes a file of the project first was dropped at a place. `picture` is there with one.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture, qsizetype place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;

private:
    void takeFiles(QDropEvent &event) const;
    void setUpEditing();
    void setUpMargins();
    void setUpIndicators();
    void setUpKeys();
    void applyTheme();
    void colorIndicators();
    void applyMarkers();
    void fitLineNumbers();
    void colorStyleSheets();
    void toggleCaret(qsizetype place);
    void listen(qsizetype length);
    void noteModified(qsizetype place, int what, qsizetype length);
    void noteTyped(int character);
    void closeWhatWasOpened(int character);
    bool takePairKey(const QKeyEvent &event);
    bool typeOver(char character);
    bool wrapSelection(char character);
    bool isInEmptyPair() const;
    bool removeEmptyPair();
    bool breakEmptyPair();
    bool closePair(char opener);
    CodePlace placeAt(qsizetype offset) const;
    char characterAt(qsizetype offset) const;
    void offerCompletions(bool asked);
    void acceptCompletion(const char *selection);
    composition::SourceSpan spanInSight() const;
    std::vector<composition::SourceSpan> matchesInSight(composition::SourceSpan selected) const;
    void markMatches();
    void indicate(int indicator, const std::vector<composition::SourceSpan> &spans);
    QByteArray before(qsizetype offset) const;

    static constexpr int kClosedIndicator = 14; ///< On what has been closed for whoever types.

    composition::TextLanguage m_language = composition::TextLanguage::Plain;
    std::function<composition::Completions(const QByteArray &, qsizetype)> m_completer;
    std::function<QByteArray(const QStringList &)> m_namer;
    bool m_takesFiles = false; ///< Of what is held over it.
    composition::Completions m_offered;
    std::vector<MarkedProblem> m_problems;
    std::optional<std::vector<composition::SourceSpan>>
        m_matches; ///< As marked; nothing once the text is another.
    QTimer *m_flash;
    QTimer *m_recolor;
    long m_usualEvents;          ///< That QScintilla wants to hear of.
    qsizetype m_headSettled = 0; ///< So many bytes at the beginning are as they were when it settled,
    qsizetype m_tailSettled = 0; ///< and so many at the end.
    bool m_hearsBefore = false;  ///< Of changes it hears before they are made, not after that.
    bool m_quiet = false;        ///< What changes now is not the person's doing.
    qreal m_markerRatio = 1;     ///< The pixels in one of the markers'.
    bool m_themed = false;
};

} // namespace muto::ui
