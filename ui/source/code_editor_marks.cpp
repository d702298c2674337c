// What CodeEditor shows beside and behind its text: margins, problems, what was found and what is selected
// elsewhere, too.

#include "ui/source/code_editor.h"

#include "ui/source/embedded_styles.h"
#include "ui/source/source_colors.h"
#include "ui/source/text_search.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
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
constexpr qsizetype kMostSearched = qsizetype(64) * 1024; // of what is in sight, at each paint
constexpr qsizetype kLongestMatched = 200;
constexpr std::size_t kMostMatches = 1000;

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

} // namespace

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
    for (const int box : {int(HitIndicator), kMatchIndicator, int(FlashIndicator)}) {
        SendScintilla(SCI_INDICSETSTYLE, box, long(INDIC_STRAIGHTBOX));
        SendScintilla(SCI_INDICSETUNDER, box, 1L);
    }
    SendScintilla(SCI_INDICSETSTYLE, kClosedIndicator, long(INDIC_HIDDEN));
    m_flash->setSingleShot(true);
    m_flash->setInterval(kFlashMs);
    m_recolor->setSingleShot(true);
    m_recolor->setInterval(kRecolorMs);
    connect(m_flash, &QTimer::timeout, this, [this] { indicate(FlashIndicator, {}); });
    connect(m_recolor, &QTimer::timeout, this, &CodeEditor::colorStyleSheets);
    // Scintilla tells this before it paints: once, whatever has changed the selection or scrolled.
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        if (m_hearsBefore && (what & SC_UPDATE_CONTENT))
            fitLineNumbers();
        markMatches();
    });
}

void CodeEditor::fitLineNumbers()
{
    const int digits = std::max(3, int(QString::number(lines()).size()));
    setMarginWidth(Numbers, QString(digits + 1, QLatin1Char('9')));
}

void CodeEditor::flash(SourceSpan span)
{
    indicate(FlashIndicator, {span});
    m_flash->start();
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

/// All that is in sight, and no more than could be: a line may be as long as a file.
SourceSpan CodeEditor::spanInSight() const
{
    const auto edgeOf = [this](long shownLine, unsigned int edge) {
        const long line = SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(shownLine));
        return qsizetype(SendScintilla(edge, static_cast<unsigned long>(line)));
    };
    const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const qsizetype begin = edgeOf(top, SCI_POSITIONFROMLINE);
    const qsizetype end = edgeOf(top + SendScintilla(SCI_LINESONSCREEN), SCI_GETLINEENDPOSITION);
    if (end - begin <= kMostSearched)
        return {begin, std::max<qsizetype>(0, end - begin)};
    const qsizetype around = std::clamp(caret() - kMostSearched / 2, begin, end - kMostSearched);
    return {around, kMostSearched};
}

/// Wherever else in sight the text is that is selected. Scintilla calls for more whenever something comes
/// into sight, so that nothing has to be looked for elsewhere.
void CodeEditor::markMatches()
{
    std::vector<SourceSpan> matches =
        SendScintilla(SCI_GETSELECTIONS) == 1 ? matchesInSight(selectedSpan()) : std::vector<SourceSpan>();
    if (std::exchange(m_matches, matches) != matches)
        indicate(kMatchIndicator, matches);
}

std::vector<SourceSpan> CodeEditor::matchesInSight(SourceSpan selected) const
{
    if (selected.length == 0 || selected.length > kLongestMatched)
        return {};
    // A byte more at both ends says whether it is a word that is selected.
    const SourceSpan around{std::max<qsizetype>(0, selected.offset - 1),
                            std::min<qsizetype>(selected.end() + 1, SendScintilla(SCI_GETLENGTH)) -
                                std::max<qsizetype>(0, selected.offset - 1)};
    const SourceSpan sight = spanInSight();
    const SelectedText sought{bytesOf(around), selected.offset - around.offset, selected.length};
    std::vector<SourceSpan> matches = occurrences(bytesOf(sight), sought, kMostMatches);
    for (SourceSpan &match : matches)
        match.offset += sight.offset;
    std::erase(matches, selected);
    return matches;
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

void CodeEditor::colorIndicators()
{
    const ThemeTokens &tokens = currentTokens();
    const auto color = [this](int indicator, const QColor &fore, int alpha) {
        SendScintilla(SCI_INDICSETFORE, indicator, scintillaColor(fore));
        SendScintilla(SCI_INDICSETALPHA, indicator, long(alpha));
        SendScintilla(SCI_INDICSETOUTLINEALPHA, indicator, std::min(2L * alpha, 255L));
    };
    for (const auto &[indicator, role] : kStyleRoles)
        SendScintilla(SCI_INDICSETFORE, indicator, scintillaColor(codeColor(role, tokens)));
    color(ErrorIndicator, tokens.bad, 255);
    color(WarningIndicator, tokens.warn, 255);
    color(InfoIndicator, tokens.accent, 255);
    color(HitIndicator, tokens.warn, 60);
    color(kMatchIndicator, tokens.textMuted, 50);
    color(FlashIndicator, tokens.accent, 70);
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
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker),
                      scintillaColor(tokens.textMuted));
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker),
                      scintillaColor(tokens.textMuted));
    }
}

} // namespace muto::ui
