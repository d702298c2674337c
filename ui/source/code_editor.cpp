#include "ui/source/code_editor.h"

#include "ui/source/embedded_styles.h"
#include "ui/source/source_colors.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace muto::ui {

using composition::SourceSpan;
using composition::TextLanguage;
using Severity = composition::Issue::Severity;

namespace {

enum Margin { Numbers, Problems, Folds };
enum Indicator { ErrorIndicator = 8, WarningIndicator, InfoIndicator, HitIndicator, FlashIndicator };
/// One for each colour that style sheets in pages have.
enum StyleIndicator { StyleTag = 20, StyleName, StyleString, StyleNumber, StyleKeyword, StyleComment };
enum Marker { ErrorMarker = 4, WarningMarker, InfoMarker };

constexpr int kFlashMs = 900;
constexpr int kRecolorMs = 120;
constexpr qsizetype kLargestRecolored = qsizetype(512) * 1024; // by us, at every pause in typing
constexpr int kIconSize = 16;

int indicatorOf(Severity severity)
{
    return severity == Severity::Error     ? ErrorIndicator
           : severity == Severity::Warning ? WarningIndicator
                                           : InfoIndicator;
}

int markerOf(Severity severity)
{
    return severity == Severity::Error     ? ErrorMarker
           : severity == Severity::Warning ? WarningMarker
                                           : InfoMarker;
}

const std::array kStyleRoles = {
    std::pair(StyleTag, CodeRole::Tag),         std::pair(StyleName, CodeRole::Name),
    std::pair(StyleString, CodeRole::String),   std::pair(StyleNumber, CodeRole::Number),
    std::pair(StyleKeyword, CodeRole::Keyword), std::pair(StyleComment, CodeRole::Comment)};

long bgr(const QColor &color)
{
    return color.red() | (color.green() << 8) | (color.blue() << 16);
}

} // namespace

CodeEditor::CodeEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_flash(new QTimer(this))
    , m_recolor(new QTimer(this))
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
    m_flash->setSingleShot(true);
    m_flash->setInterval(kFlashMs);
    m_recolor->setSingleShot(true);
    m_recolor->setInterval(kRecolorMs);

    connect(m_flash, &QTimer::timeout, this, [this] { indicate(FlashIndicator, {}); });
    connect(m_recolor, &QTimer::timeout, this, &CodeEditor::colorStyleSheets);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        m_recolor->start();
        if (!m_quiet)
            Q_EMIT edited();
    });
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int place, int what, const char *, int length) {
                if (what & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT))
                    noteTouched(place, what & SC_MOD_INSERTTEXT ? length : 0);
            });
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

void CodeEditor::setUpMargins()
{
    setMarginType(Numbers, NumberMargin);
    setMarginType(Problems, SymbolMargin);
    setMarginWidth(Problems, kIconSize + 4);
    setMarginMarkerMask(Problems, (1 << ErrorMarker) | (1 << WarningMarker) | (1 << InfoMarker));
    setMarginSensitivity(Problems, false);
    setFolding(PlainFoldStyle, Folds);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 8L);
    fitLineNumbers();
}

void CodeEditor::setUpIndicators()
{
    for (const int squiggle : {ErrorIndicator, WarningIndicator, InfoIndicator})
        SendScintilla(SCI_INDICSETSTYLE, squiggle, long(INDIC_SQUIGGLE));
    for (const auto &[indicator, role] : kStyleRoles)
        SendScintilla(SCI_INDICSETSTYLE, indicator, long(INDIC_TEXTFORE));
    for (const int box : {HitIndicator, FlashIndicator}) {
        SendScintilla(SCI_INDICSETSTYLE, box, long(INDIC_STRAIGHTBOX));
        SendScintilla(SCI_INDICSETUNDER, box, 1L);
    }
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

void CodeEditor::noteTouched(qsizetype place, qsizetype inserted)
{
    m_headSettled = std::min(m_headSettled, place);
    m_tailSettled = std::min<qsizetype>(m_tailSettled, SendScintilla(SCI_GETLENGTH) - place - inserted);
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

void CodeEditor::flash(SourceSpan span)
{
    indicate(FlashIndicator, {span});
    m_flash->start();
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

void CodeEditor::indicate(int indicator, const std::vector<SourceSpan> &spans)
{
    SendScintilla(SCI_SETINDICATORCURRENT, indicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    for (const SourceSpan span : spans)
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(span.offset), long(span.length));
}

void CodeEditor::colorStyleSheets()
{
    const bool isPage = m_language == TextLanguage::Html && SendScintilla(SCI_GETLENGTH) <= kLargestRecolored;
    const auto colored = isPage ? embeddedStyleColors(bytes()) : std::vector<ColoredSpan>();
    for (const auto &[indicator, role] : kStyleRoles) {
        std::vector<SourceSpan> spans;
        for (const ColoredSpan &one : colored) {
            if (one.role == role)
                spans.push_back(one.span);
        }
        indicate(indicator, spans);
    }
}

void CodeEditor::setProblems(const std::vector<MarkedProblem> &problems)
{
    m_problems = problems;
    markerDeleteAll(ErrorMarker);
    markerDeleteAll(WarningMarker);
    markerDeleteAll(InfoMarker);
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        std::vector<SourceSpan> spans;
        for (MarkedProblem &problem : m_problems) {
            if (problem.severity != severity)
                continue;
            const auto line =
                int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(problem.where.offset)));
            // A line is enough to see: of what is longer only its first line is underlined.
            const long end = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
            const qsizetype most = std::max<qsizetype>(0, end - problem.where.offset);
            problem.where.length = std::min(problem.where.length > 0 ? problem.where.length : most, most);
            spans.push_back(problem.where);
            for (const Severity lesser : {Severity::Info, Severity::Warning, Severity::Error})
                markerDelete(line, markerOf(lesser)); // one sign a line: the worst
            markerAdd(line, markerOf(severity));
        }
        indicate(indicatorOf(severity), spans);
    }
}

QString CodeEditor::problemTextAt(qsizetype offset) const
{
    QStringList texts;
    for (const MarkedProblem &problem : m_problems) {
        if (offset >= problem.where.offset && offset <= problem.where.end() && !texts.contains(problem.text))
            texts.append(problem.text);
    }
    return texts.join(QStringLiteral("\n\n"));
}

void CodeEditor::setHits(const std::vector<SourceSpan> &hits)
{
    indicate(HitIndicator, hits);
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

void CodeEditor::fitLineNumbers()
{
    const int digits = std::max(3, int(QString::number(lines()).size()));
    setMarginWidth(Numbers, QString(digits + 1, QLatin1Char('9')));
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

bool CodeEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const long place = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(help->pos().x()),
                                     long(help->pos().y()));
    QString text = place < 0 ? QString() : problemTextAt(place);
    if (place < 0) { // in the margin, the line is what is pointed at
        const int line = lineAt(help->pos());
        for (const MarkedProblem &problem : m_problems) {
            if (SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(problem.where.offset)) == line)
                text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + problem.text;
        }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
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
    setMarginsForegroundColor(blend(tokens.textMuted, tokens.panel, 0.8));
    setMarginsBackgroundColor(tokens.panel);
    setFoldMarginColors(tokens.panel, tokens.panel);
    setCaretForegroundColor(tokens.text);
    setCaretLineBackgroundColor(blend(tokens.raised, tokens.panel, 0.6));
    setSelectionBackgroundColor(tokens.selection());
    resetSelectionForegroundColor();
    setIndentationGuidesForegroundColor(tokens.line);
    setIndentationGuidesBackgroundColor(tokens.panel);
    setWhitespaceForegroundColor(tokens.line);
    setMatchedBraceForegroundColor(tokens.accent);
    setMatchedBraceBackgroundColor(tokens.selection());
    setUnmatchedBraceForegroundColor(tokens.bad);
    setUnmatchedBraceBackgroundColor(tokens.panel);
    SendScintilla(SCI_SETADDITIONALCARETFORE, static_cast<unsigned long>(bgr(tokens.accent)));
    SendScintilla(SCI_SETADDITIONALSELBACK, static_cast<unsigned long>(bgr(tokens.selection())));
    SendScintilla(SCI_CALLTIPSETBACK, static_cast<unsigned long>(bgr(tokens.raised)));
    SendScintilla(SCI_CALLTIPSETFORE, static_cast<unsigned long>(bgr(tokens.text)));
    SendScintilla(SCI_SETCARETWIDTH, 2UL);
    const auto color = [this](int indicator, const QColor &fore, int alpha) {
        SendScintilla(SCI_INDICSETFORE, indicator, bgr(fore));
        SendScintilla(SCI_INDICSETALPHA, indicator, long(alpha));
        SendScintilla(SCI_INDICSETOUTLINEALPHA, indicator, std::min(2L * alpha, 255L));
    };
    for (const auto &[indicator, role] : kStyleRoles)
        SendScintilla(SCI_INDICSETFORE, indicator, bgr(codeColor(role, tokens)));
    color(ErrorIndicator, tokens.bad, 255);
    color(WarningIndicator, tokens.warn, 255);
    color(InfoIndicator, tokens.accent, 255);
    color(HitIndicator, tokens.warn, 60);
    color(FlashIndicator, tokens.accent, 70);
    applyMarkers();
}

void CodeEditor::applyMarkers()
{
    const ThemeTokens &tokens = currentTokens();
    const auto define = [this](int marker, const QString &name, Tone tone) {
        markerDefine(icon(name, tone).pixmap(QSize(kIconSize, kIconSize), m_markerRatio).toImage(), marker);
    };
    m_markerRatio = devicePixelRatioF();
    SendScintilla(SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(std::lround(100 * m_markerRatio)));
    define(ErrorMarker, QStringLiteral("error"), Tone::Bad);
    define(WarningMarker, QStringLiteral("warning"), Tone::Warn);
    define(InfoMarker, QStringLiteral("info"), Tone::Muted);
    for (const auto &[marker, symbol] :
         {std::pair(SC_MARKNUM_FOLDER, SC_MARK_ARROW), std::pair(SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN),
          std::pair(SC_MARKNUM_FOLDEREND, SC_MARK_ARROW),
          std::pair(SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN)}) {
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker), long(symbol));
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), bgr(tokens.textMuted));
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), bgr(tokens.textMuted));
    }
}

} // namespace muto::ui
