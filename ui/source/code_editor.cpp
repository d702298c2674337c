#include "ui/source/code_editor.h"

#include "ui/source/source_colors.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr qsizetype kLargestTold = qsizetype(512) * 1024; // to screen readers

} // namespace

using composition::SourceSpan;
using composition::TextLanguage;

CodeEditor::CodeEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_flash(new QTimer(this))
    , m_recolor(new QTimer(this))
    , m_usualEvents(SendScintilla(SCI_GETMODEVENTMASK))
{
    setObjectName(QStringLiteral("codeEditor"));
    setAccessibleName(tr("Source"));
    setFrameShape(QFrame::NoFrame);
    setUpEditing();
    setUpMargins();
    setUpIndicators();
    setUpKeys();
    applyTheme();
    m_themed = true;

    connect(this, &QsciScintilla::textChanged, this, [this] {
        m_recolor->start();
        if (!m_quiet)
            Q_EMIT edited();
    });
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int place, int what, const char *, int length) { noteModified(place, what, length); });
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::fitLineNumbers);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        fitLineNumbers();
        Q_EMIT zoomed(int(SendScintilla(SCI_GETZOOM)));
    });
    connect(this, &QsciScintilla::cursorPositionChanged, this, &CodeEditor::caretMoved);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &CodeEditor::noteTyped);
    connect(this, qOverload<const char *, int, int, int>(&QsciScintillaBase::SCN_AUTOCSELECTION), this,
            [this](const char *selection) { acceptCompletion(selection); });
}

void CodeEditor::setUpEditing()
{
    setUtf8(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setIndentationGuides(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, SC_MULTIPASTE_EACH);
    SendScintilla(SCI_SETRECTANGULARSELECTIONMODIFIER, SCMOD_ALT);
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, SCVS_RECTANGULARSELECTION);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETENDATLASTLINE, 0UL);
    SendScintilla(SCI_AUTOCSETSEPARATOR, long('\n'));
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1UL);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10UL);
    SendScintilla(SCI_AUTOCSETORDER, SC_ORDER_CUSTOM);
}

/// The history is the project's, and Ctrl+D adds a caret instead of doubling a line.
void CodeEditor::setUpKeys()
{
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo, QsciCommand::SelectionDuplicate}) {
        if (QsciCommand *found = standardCommands()->find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

void CodeEditor::load(const QByteArray &bytes, TextLanguage language, const QByteArray &lineEnding)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_language = language;
    listen(bytes.size());
    SendScintilla(SCI_SETEOLMODE, lineEnding == "\r\n" ? SC_EOL_CRLF
                                  : lineEnding == "\r" ? SC_EOL_CR
                                                       : SC_EOL_LF);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(bytes.size()) + 4096UL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    SendScintilla(SCI_GOTOPOS, 0UL);
    // Colours of what nobody could read in a minute are not worth a stall.
    if (QsciLexer *lexer = bytes.size() > kLargestColored ? nullptr : makeLexer(language, this)) {
        colorLexer(*lexer, currentTokens(), codeFont());
        setLexer(lexer);
    }
    settle();
    applyTheme();
    fitLineNumbers();
    colorStyleSheets();
}

QByteArray CodeEditor::bytes() const
{
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, qsizetype(SendScintilla(SCI_GETLENGTH))};
}

void CodeEditor::settle()
{
    m_headSettled = m_tailSettled = SendScintilla(SCI_GETLENGTH);
}

/// For each change QScintilla counts the characters before it, to tell a screen reader of it, whether there
/// is one or not: a quarter of a second in tens of megabytes. What is about to change it tells nobody but us.
void CodeEditor::listen(qsizetype length)
{
    m_hearsBefore = length > kLargestTold && !QAccessible::isActive();
    const long events = m_hearsBefore ? long(SC_MOD_BEFOREINSERT | SC_MOD_BEFOREDELETE) : m_usualEvents;
    SendScintilla(SCI_SETMODEVENTMASK, static_cast<unsigned long>(events));
}

void CodeEditor::noteModified(qsizetype place, int what, qsizetype length)
{
    const int inserts = m_hearsBefore ? SC_MOD_BEFOREINSERT : SC_MOD_INSERTTEXT;
    const int deletes = m_hearsBefore ? SC_MOD_BEFOREDELETE : SC_MOD_DELETETEXT;
    if (!(what & (inserts | deletes)))
        return;
    // What is in the text now, and is touched: what goes, before it does; what has come, after that.
    const bool isThere = bool(what & deletes) == m_hearsBefore;
    m_matches.reset();
    m_headSettled = std::min(m_headSettled, place);
    m_tailSettled =
        std::min<qsizetype>(m_tailSettled, SendScintilla(SCI_GETLENGTH) - place - (isThere ? length : 0));
    if (m_hearsBefore)
        Q_EMIT textChanged(); // who hears of it asks for the text later
}

edit::SourceSplice CodeEditor::difference(const QByteArray &settled) const
{
    const qsizetype length = SendScintilla(SCI_GETLENGTH);
    if (m_headSettled == settled.size() && m_headSettled == length)
        return {}; // nothing was touched
    return {m_headSettled, settled.mid(m_headSettled, settled.size() - m_headSettled - m_tailSettled),
            bytesOf({m_headSettled, length - m_headSettled - m_tailSettled})};
}

void CodeEditor::splice(const std::vector<edit::SourceSplice> &splices)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const bool wasReadOnly = isReadOnly();
    SendScintilla(SCI_SETREADONLY, 0UL);
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(splice->offset), long(splice->end()));
        SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(splice->inserted.size()),
                      splice->inserted.constData());
    }
    SendScintilla(SCI_SETREADONLY, wasReadOnly ? 1UL : 0UL);
}

qsizetype CodeEditor::caret() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

SourceSpan CodeEditor::selectedSpan() const
{
    const qsizetype begin = SendScintilla(SCI_GETSELECTIONSTART);
    return {begin, SendScintilla(SCI_GETSELECTIONEND) - begin};
}

QByteArray CodeEditor::selectedBytes() const
{
    return bytesOf(selectedSpan());
}

QByteArray CodeEditor::bytesOf(SourceSpan span) const
{
    QByteArray text(span.length + 1, '\0');
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(span.offset), long(span.end()));
    SendScintilla(SCI_GETTARGETTEXT, 0UL, static_cast<void *>(text.data()));
    return text.left(span.length);
}

void CodeEditor::select(SourceSpan span)
{
    show(span);
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(span.offset), long(span.end()));
}

void CodeEditor::show(SourceSpan span)
{
    const auto line = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(span.offset));
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(line));
    SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(span.offset));
    const long shown = SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line));
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long height = SendScintilla(SCI_LINESONSCREEN);
    if (shown < top + 1 || shown > top + height - 2)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, shown - height / 3)));
    SendScintilla(SCI_SCROLLCARET);
}

void CodeEditor::goToLine(int line)
{
    const long last = SendScintilla(SCI_GETLINECOUNT);
    const long place =
        SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(std::clamp<long>(line, 1, last) - 1));
    show(SourceSpan{place, 0});
}

void CodeEditor::replaceSelected(const QByteArray &bytes)
{
    const SourceSpan span = selectedSpan();
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(span.offset), long(span.end()));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(span.offset), long(span.offset + bytes.size()));
}

void CodeEditor::selectNextOccurrence()
{
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_SETSEARCHFLAGS, SCFIND_MATCHCASE);
    SendScintilla(SCI_MULTIPLESELECTADDNEXT);
    SendScintilla(SCI_SCROLLCARET);
}

void CodeEditor::setWordsWrapped(bool wrapped)
{
    setWrapMode(wrapped ? WrapWord : WrapNone);
    setWrapVisualFlags(wrapped ? WrapFlagByText : WrapFlagNone, WrapFlagNone, 2);
}

void CodeEditor::setSpacesShown(bool shown)
{
    setWhitespaceVisibility(shown ? WsVisible : WsInvisible);
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (m_themed && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        applyTheme();
}

void CodeEditor::showEvent(QShowEvent *event)
{
    QsciScintilla::showEvent(event);
    if (m_markerRatio != devicePixelRatioF())
        applyMarkers(); // on another screen than it was made on
}

void CodeEditor::applyTheme()
{
    const ThemeTokens &tokens = currentTokens();
    const QFont font = codeFont();
    if (lexer()) {
        colorLexer(*lexer(), tokens, font);
    } else {
        setFont(font);
        setColor(tokens.text);
        setPaper(tokens.panel);
    }
    setMarginsFont(font);
    setMarginsForegroundColor(tokens.textMuted);
    setMarginsBackgroundColor(tokens.panel);
    setFoldMarginColors(tokens.panel, tokens.panel);
    setCaretForegroundColor(tokens.text);
    setCaretLineBackgroundColor(blend(tokens.raised, tokens.panel, 0.6));
    const QColor selected = blend(tokens.accent, tokens.panel, tokens.isDark() ? 0.3 : 0.22);
    setSelectionBackgroundColor(selected);    // stronger than that of lists: it lies on the caret's line
    setSelectionForegroundColor(tokens.text); // few colours of code can be read on it
    setIndentationGuidesForegroundColor(tokens.line);
    setIndentationGuidesBackgroundColor(tokens.panel);
    setWhitespaceForegroundColor(blend(tokens.textMuted, tokens.panel, 0.7));
    setMatchedBraceForegroundColor(tokens.accent);
    setMatchedBraceBackgroundColor(tokens.selection());
    setUnmatchedBraceForegroundColor(tokens.bad);
    setUnmatchedBraceBackgroundColor(tokens.panel);
    SendScintilla(SCI_SETADDITIONALCARETFORE, static_cast<unsigned long>(scintillaColor(tokens.accent)));
    SendScintilla(SCI_SETADDITIONALSELBACK, static_cast<unsigned long>(scintillaColor(selected)));
    SendScintilla(SCI_SETADDITIONALSELFORE, static_cast<unsigned long>(scintillaColor(tokens.text)));
    SendScintilla(SCI_CALLTIPSETBACK, static_cast<unsigned long>(scintillaColor(tokens.raised)));
    SendScintilla(SCI_CALLTIPSETFORE, static_cast<unsigned long>(scintillaColor(tokens.text)));
    SendScintilla(SCI_SETCARETWIDTH, 2UL);
    colorIndicators();
    applyMarkers();
}

} // namespace muto::ui
