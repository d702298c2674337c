// What CodeEditor does so that brackets and quotes of code come in pairs.

#include "ui/source/bracket_pairs.h"
#include "ui/source/code_editor.h"

#include <QKeyEvent>

namespace muto::ui {

using composition::SourceSpan;

namespace {

/// What a key writes; 0 for anything but one character of ASCII.
char typedCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    return text.size() == 1 && text[0].unicode() < 128 && !isCommand ? text[0].toLatin1() : char(0);
}

} // namespace

CodePlace CodeEditor::placeAt(qsizetype offset) const
{
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return codePlace({text, offset}, m_language);
}

/// 0 outside of the text.
char CodeEditor::characterAt(qsizetype offset) const
{
    return offset < 0 ? char(0) : char(SendScintilla(SCI_GETCHARAT, static_cast<unsigned long>(offset)));
}

bool CodeEditor::takePairKey(const QKeyEvent &event)
{
    if (isReadOnly() || SendScintilla(SCI_GETLENGTH) > kLargestColored ||
        SendScintilla(SCI_GETSELECTIONS) > 1 || SendScintilla(SCI_AUTOCACTIVE))
        return false;
    const bool isSelected = selectedSpan().length > 0;
    if (!isSelected && event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier)
        return removeEmptyPair();
    if (!isSelected && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
        event.modifiers() == Qt::NoModifier)
        return breakEmptyPair();
    const char character = typedCharacter(event);
    if (character == 0)
        return false;
    return isSelected ? wrapSelection(character) : typeOver(character);
}

/// Only over what has been closed for whoever types.
bool CodeEditor::typeOver(char character)
{
    const auto place = static_cast<unsigned long>(caret());
    if (characterAt(caret()) != character || !SendScintilla(SCI_INDICATORVALUEAT, kClosedIndicator, caret()))
        return false;
    SendScintilla(SCI_SETINDICATORCURRENT, kClosedIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, place, 1L);
    SendScintilla(SCI_GOTOPOS, place + 1);
    return true;
}

/// Around what is selected, which stays so.
bool CodeEditor::wrapSelection(char character)
{
    const SourceSpan span = selectedSpan();
    const char closer = closerOf(character, placeAt(span.offset));
    if (closer == 0)
        return false;
    replaceSelected(character + selectedBytes() + closer);
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(span.offset + 1),
                  long(span.offset + 1 + span.length));
    return true;
}

bool CodeEditor::isInEmptyPair() const
{
    const qsizetype place = caret();
    const char opener = characterAt(place - 1);
    return opener != 0 && closerOf(opener, placeAt(place - 1)) == characterAt(place);
}

bool CodeEditor::removeEmptyPair()
{
    if (!isInEmptyPair())
        return false;
    SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(caret() - 1), 2L);
    return true;
}

/// The closing one gets a line of its own, and so does what will be between the two.
bool CodeEditor::breakEmptyPair()
{
    const char opener = characterAt(caret() - 1);
    if ((opener != '{' && opener != '(' && opener != '[') || !isInEmptyPair())
        return false;
    const long line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(caret()));
    const qsizetype begin = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const qsizetype stop = SendScintilla(SCI_GETLINEINDENTPOSITION, static_cast<unsigned long>(line));
    const QByteArray indent = bytesOf({begin, stop - begin});
    const long mode = SendScintilla(SCI_GETEOLMODE);
    const QByteArray end = mode == SC_EOL_CRLF ? "\r\n" : mode == SC_EOL_CR ? "\r" : "\n";
    const QByteArray inner = end + indent + QByteArray(tabWidth(), ' ');
    const qsizetype place = caret();
    const QByteArray written = inner + end + indent;
    SendScintilla(SCI_INSERTTEXT, static_cast<uintptr_t>(place), written.constData());
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(place + inner.size()));
    return true;
}

/// What was typed is there already; the caret stays between the two. Returns whether it was typed in code,
/// where nothing else is to be closed.
bool CodeEditor::closePair(char opener)
{
    const bool isPair = closerOf(opener, CodePlace::Script) != 0;
    if (!isPair || SendScintilla(SCI_GETLENGTH) > kLargestColored)
        return false;
    const qsizetype place = caret();
    const CodePlace kind = placeAt(place - 1);
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    if (!closesAtOnce(opener, QByteArrayView(text, place - 1), characterAt(place), kind))
        return kind != CodePlace::Markup;
    const char closer[] = {closerOf(opener, kind), '\0'};
    SendScintilla(SCI_INSERTTEXT, static_cast<uintptr_t>(place), closer);
    SendScintilla(SCI_SETINDICATORCURRENT, kClosedIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(place), 1L);
    return true;
}

} // namespace muto::ui
