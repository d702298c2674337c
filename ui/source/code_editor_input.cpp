// What CodeEditor makes of keys, and what it offers while one types.

#include "ui/source/code_editor.h"

#include "ui/project/asset_drop.h"

#include <QByteArrayList>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace muto::ui {

using composition::Completion;
using composition::TextLanguage;

namespace {

constexpr qsizetype kContext = qsizetype(256) * 1024; // what completion looks back over

} // namespace

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
                            (key->modifiers() == Qt::ControlModifier &&
                             (key->key() == Qt::Key_D || key->key() == Qt::Key_Space)) ||
                            (key->modifiers() == Qt::AltModifier &&
                             (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
        if (isOurs) {
            key->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoAsked();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoAsked();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        selectNextOccurrence();
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space)
        complete();
    else if (event->modifiers() == Qt::AltModifier &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT fixAsked();
    else if (event->key() == Qt::Key_Escape && SendScintilla(SCI_GETSELECTIONS) > 1)
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(caret()));
    else if (!takePairKey(*event))
        QsciScintilla::keyPressEvent(event);
}

void CodeEditor::focusOutEvent(QFocusEvent *event)
{
    QsciScintilla::focusOutEvent(event);
    Q_EMIT left();
}

/// The addresses that files from elsewhere have on this machine are of no use in a page.
bool CodeEditor::canInsertFromMimeData(const QMimeData *source) const
{
    const Handover handover = handoverOf(*source);
    if (handover.is(Handover::Kind::Assets))
        return bool(m_namer);
    return !handover.is(Handover::Kind::Files) && !handover.is(Handover::Kind::Film) &&
           QsciScintilla::canInsertFromMimeData(source);
}

namespace {

/// What is brought into the project first, and named then; captions become clips.
bool becomesFile(const Handover &handover)
{
    QStringList files = handover.names;
    if (handover.is(Handover::Kind::Files))
        return takeCaptions(files).isEmpty();
    return handover.is(Handover::Kind::Picture) || handover.is(Handover::Kind::WebFile);
}

} // namespace

/// Scintilla takes any drag and looks only when it is dropped; nobody else would get what it has no use for.
void CodeEditor::dragEnterEvent(QDragEnterEvent *event)
{
    m_takesFiles = !isReadOnly() && becomesFile(handoverOf(*event));
    if (m_takesFiles || canInsertFromMimeData(event->mimeData()))
        QsciScintilla::dragEnterEvent(event);
    else
        event->ignore();
    takeFiles(*event);
}

/// Scintilla shows where it would be, and refuses what is no text.
void CodeEditor::dragMoveEvent(QDragMoveEvent *event)
{
    QsciScintilla::dragMoveEvent(event);
    takeFiles(*event);
}

void CodeEditor::takeFiles(QDropEvent &event) const
{
    if (!m_takesFiles)
        return;
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void CodeEditor::dropEvent(QDropEvent *event)
{
    const Handover handover = handoverOf(*event);
    if (isReadOnly() || !becomesFile(handover))
        return QsciScintilla::dropEvent(event);
    QDragLeaveEvent leave; // takes the caret away that showed where it would be dropped
    QsciScintilla::dragLeaveEvent(&leave);
    const QPoint at = event->position().toPoint();
    m_takesFiles = true;
    takeFiles(*event);
    setFocus();
    const bool isPicture = handover.is(Handover::Kind::Picture);
    Q_EMIT handedOver(handover, isPicture ? pictureOf(*event->mimeData(), handover) : QImage(),
                      SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(at.x()), long(at.y())));
}

QByteArray CodeEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    const QStringList names = assetNames(*source);
    if (names.isEmpty() || !m_namer)
        return QsciScintilla::fromMimeData(source, rectangular);
    rectangular = false;
    return m_namer(names);
}

/// Ctrl and a click adds a caret, Alt and a drag selects a rectangle. On Linux QScintilla takes Ctrl for both
/// of Scintilla's keys, so that it could do only the second.
void CodeEditor::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isInText = point.x() > marginWidth(0) + marginWidth(1) + marginWidth(2);
    const bool isLeft = event->button() == Qt::LeftButton && isInText;
    if (isLeft && event->modifiers() == Qt::ControlModifier) {
        setFocus();
        toggleCaret(
            SendScintilla(SCI_POSITIONFROMPOINT, static_cast<unsigned long>(point.x()), long(point.y())));
    } else if (isLeft && event->modifiers() == Qt::AltModifier) {
        QMouseEvent rectangle(event->type(), event->position(), event->globalPosition(), event->button(),
                              event->buttons(), Qt::ControlModifier | Qt::AltModifier);
        QsciScintilla::mousePressEvent(&rectangle);
    } else {
        QsciScintilla::mousePressEvent(event);
    }
}

/// Where there is a caret, it goes, unless it is the only one.
void CodeEditor::toggleCaret(qsizetype place)
{
    const long carets = SendScintilla(SCI_GETSELECTIONS);
    for (long i = 0; i < carets && carets > 1; ++i) {
        if (SendScintilla(SCI_GETSELECTIONNCARET, static_cast<unsigned long>(i)) == place) {
            SendScintilla(SCI_DROPSELECTIONN, static_cast<unsigned long>(i));
            return;
        }
    }
    SendScintilla(SCI_ADDSELECTION, static_cast<unsigned long>(place), long(place));
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAsked(event->globalPos());
    event->accept();
}

QByteArray CodeEditor::before(qsizetype offset) const
{
    const qsizetype begin = std::max<qsizetype>(0, offset - kContext);
    QByteArray text(offset - begin + 1, '\0');
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), long(offset));
    SendScintilla(SCI_GETTARGETTEXT, 0UL, static_cast<void *>(text.data()));
    text.chop(1);
    return text;
}

void CodeEditor::noteTyped(int character)
{
    if (m_quiet || SendScintilla(SCI_GETSELECTIONS) > 1)
        return;
    closeWhatWasOpened(character);
    const bool begins = character == '<' || character == '"' || character == '\'' || character == ' ' ||
                        character == '-' || character == '.' ||
                        (character < 128 && QChar(character).isLetter());
    if (begins)
        offerCompletions(false);
}

/// The end tag of a start tag, the second quote of a value, and in code brackets and quotes.
void CodeEditor::closeWhatWasOpened(int character)
{
    if (character < 128 && closePair(char(character)))
        return;
    if (m_language != TextLanguage::Html && m_language != TextLanguage::Xml)
        return;
    const qsizetype place = caret();
    const QByteArray text = before(place);
    QByteArray closing;
    if (character == '>')
        closing = composition::closingTagAt(text, text.size());
    else if (character == '"' && text.endsWith("=\""))
        closing = "\"";
    if (!closing.isEmpty())
        SendScintilla(SCI_INSERTTEXT, static_cast<uintptr_t>(place), closing.constData());
}

void CodeEditor::complete()
{
    offerCompletions(true);
}

namespace {

/// Scintilla asks the screen at a place how large it is, and ends the program where there is none, as in a
/// window that is half out of sight.
bool isOnScreen(const CodeEditor &editor, qsizetype offset)
{
    const long x = editor.SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, long(offset));
    const long y = editor.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, long(offset));
    return QGuiApplication::screenAt(editor.viewport()->mapToGlobal(QPoint(int(x), int(y)))) != nullptr;
}

} // namespace

void CodeEditor::offerCompletions(bool asked)
{
    if (!m_completer || isReadOnly() || SendScintilla(SCI_AUTOCACTIVE))
        return;
    const QByteArray text = before(caret());
    m_offered = m_completer(text, text.size());
    const qsizetype begun = text.size() - m_offered.from;
    m_offered.from = caret() - begun; // in the whole text from here on
    if (m_offered.words.empty() ||
        (!asked && begun == 0 && !text.endsWith('<') && !text.endsWith('"') && !text.endsWith(' ')))
        return;
    if (!isOnScreen(*this, m_offered.from) || !isOnScreen(*this, caret()))
        return;
    QByteArrayList words;
    for (const Completion &word : m_offered.words)
        words.append(word.text.toUtf8());
    SendScintilla(SCI_AUTOCSHOW, static_cast<uintptr_t>(begun), words.join('\n').constData());
}

void CodeEditor::acceptCompletion(const char *selection)
{
    const QString chosen = QString::fromUtf8(selection);
    SendScintilla(SCI_AUTOCCANCEL);
    const auto found = std::find_if(m_offered.words.begin(), m_offered.words.end(),
                                    [&chosen](const Completion &one) { return one.text == chosen; });
    if (found == m_offered.words.end())
        return;
    const qsizetype begin = m_offered.from;
    const QByteArray insert = found->insert.toUtf8();
    const qsizetype stop = insert.indexOf('|');
    const QByteArray written = QByteArray(insert).remove(stop, stop < 0 ? 0 : 1);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), long(caret()));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(written.size()), written.constData());
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(begin + (stop < 0 ? written.size() : stop)));
    if (!found->help.isEmpty())
        SendScintilla(SCI_CALLTIPSHOW, static_cast<uintptr_t>(begin), found->help.toUtf8().constData());
}

} // namespace muto::ui
