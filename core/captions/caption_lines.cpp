#include "core/captions/caption_lines.h"

#include "core/captions/caption_clips.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/edit/inline_style.h"

#include <QRegularExpression>

#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::captions {

namespace {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::HtmlText;

std::optional<double> numberIn(const edit::InlineStyle &style, const char *property)
{
    const edit::StyleDeclaration *said = style.find(QLatin1String(property));
    return said ? composition::parseNumber(said->value) : std::nullopt;
}

edit::InlineStyle styleOf(const HtmlElement &element)
{
    return edit::InlineStyle(element.value(QLatin1String("style")).toUtf8());
}

/// As it is read with `white-space: pre-line`.
QString readText(const QString &written)
{
    QStringList lines;
    for (const QString &line : written.split(QLatin1Char('\n')))
        lines += line.simplified();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

/// Reads one caption of a page.
class LineReader
{
public:
    LineReader(const HtmlDocument &page, const edit::ElementPaths &paths, int element)
        : m_page(page)
        , m_paths(paths)
        , m_element(element)
    {
    }

    CaptionLine read(const composition::Clip &clip)
    {
        m_line.path = m_paths.of(m_element);
        m_line.track = clip.track;
        m_line.start = clip.start;
        m_line.end = clip.start + clip.duration.value_or(0);
        for (const QString &name :
             at(m_element).value(QLatin1String("class")).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (name.startsWith(QLatin1String("caption-")))
                m_line.style = name;
        }
        readWords();
        if (!m_line.timesWords)
            readPlainText();
        return m_line;
    }

private:
    const HtmlElement &at(int element) const { return m_page.elements()[std::size_t(element)]; }
    const HtmlText &textAt(int text) const { return m_page.texts()[std::size_t(text)]; }

    QString textIn(int element) const
    {
        QString text;
        for (int i = at(element).firstText; i < at(element).endText; ++i)
            text += textAt(i).text;
        return text;
    }

    void readWords()
    {
        qsizetype last = -1;
        bool isWhole = true;
        for (int i = m_element + 1; i < at(m_element).end; i = at(i).end) {
            const edit::InlineStyle style = styleOf(at(i));
            const auto start = numberIn(style, "--at");
            const composition::SourceSpan span = taggedSpan(m_page, i);
            isWhole = isWhole && start && span.length > 0 && at(i).tag == QLatin1String("span") &&
                      at(i).end == i + 1 && at(i).endText == at(i).firstText + 1;
            if (!start || span.length == 0)
                continue;
            const QByteArray gap = last < 0 ? QByteArray() : m_page.source().mid(last, span.offset - last);
            addWord(i, style, *start, gap);
            last = span.end();
        }
        m_line.timesWords = !m_line.words.empty();
        m_line.isTextEditable = isWhole && ownTexts() == 0;
    }

    void addWord(int element, const edit::InlineStyle &style, double at, const QByteArray &gap)
    {
        LineWord word;
        word.path = m_paths.of(element);
        word.text = textIn(element).simplified();
        word.start = m_line.start + at;
        word.end = word.start + numberIn(style, "--for").value_or(0);
        for (const QString &property : lookProperties()) {
            if (const edit::StyleDeclaration *said = style.find(property))
                word.look[property] = said->value;
        }
        if (!m_line.words.empty())
            m_line.text += gap.contains('\n') ? QLatin1Char('\n') : QLatin1Char(' ');
        m_line.text += word.text;
        m_line.words.push_back(std::move(word));
    }

    /// Texts that are in the caption itself and in none of its elements.
    int ownTexts() const
    {
        int own = 0;
        for (int i = at(m_element).firstText; i < at(m_element).endText; ++i)
            own += textAt(i).element == m_element ? 1 : 0;
        return own;
    }

    void readPlainText()
    {
        const HtmlElement &element = at(m_element);
        m_line.text = readText(textIn(m_element));
        const int texts = element.endText - element.firstText;
        const int inside = element.end - m_element - 1;
        const bool isBoxed = inside == 1 && texts == 1 && ownTexts() == 0;
        m_line.isTextEditable = (inside == 0 && texts == 1) || isBoxed;
        m_line.textPath = m_paths.of(isBoxed ? m_element + 1 : m_element);
        for (const CaptionWord &word : spokenWords({m_line.start, m_line.end, m_line.text, {}}))
            m_line.words.push_back({{}, word.text, word.start, word.end, {}});
    }

    const HtmlDocument &m_page;
    const edit::ElementPaths &m_paths;
    int m_element;
    CaptionLine m_line;
};

/// A page whose script writes its captions has a place for them, or their words in it.
bool speaksOfCaptions(const HtmlDocument &page)
{
    static const QRegularExpression words(QStringLiteral(R"(\b(transcript|captions?|subtitles?)\b)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return std::any_of(page.elements().begin(), page.elements().end(), [&](const HtmlElement &element) {
        if (element.has(QLatin1String("data-caption-root")))
            return true;
        if (element.tag != QLatin1String("script") || !element.startTag || !element.endTag)
            return false;
        const qsizetype from = element.startTag->end();
        return words.match(QString::fromUtf8(page.source().mid(from, element.endTag->offset - from)))
            .hasMatch();
    });
}

/// A caption as it was read before, if it is the same to the byte, and in time.
const CaptionLine *remembered(const CaptionMemory &memory, const edit::ElementPath &path,
                              const composition::Clip &clip, const HtmlDocument &page,
                              composition::SourceSpan span)
{
    const auto known = memory.lines.constFind(path.steps);
    if (known == memory.lines.constEnd())
        return nullptr;
    const CaptionLine &line = known->line;
    const bool isSame =
        line.path == path && line.track == clip.track && line.start == clip.start &&
        line.end == clip.start + *clip.duration &&
        QByteArrayView(page.source()).sliced(span.offset, span.length) == QByteArrayView(known->bytes);
    return isSame ? &line : nullptr;
}

} // namespace

const QStringList &lookProperties()
{
    static const QStringList properties{QStringLiteral("color"),     QStringLiteral("font-weight"),
                                        QStringLiteral("font-size"), QStringLiteral("translate"),
                                        QStringLiteral("scale"),     QStringLiteral("rotate")};
    return properties;
}

composition::SourceSpan taggedSpan(const HtmlDocument &page, int element)
{
    const HtmlElement &own = page.elements()[std::size_t(element)];
    if (!own.startTag || !own.endTag || own.endTag->offset < own.startTag->end())
        return {};
    return {own.startTag->offset, own.endTag->end() - own.startTag->offset};
}

CaptionLines captionLines(const edit::Document &document, const QString &file, CaptionMemory *memory)
{
    CaptionLines found;
    const HtmlDocument *page = document.html(file);
    const edit::ElementPaths *paths = document.paths(file);
    if (!page || !paths)
        return found;
    const edit::ClipTimes times(*page);
    CaptionMemory seen;
    for (int i = 0; i < int(page->elements().size()); ++i) {
        const HtmlElement &element = page->elements()[std::size_t(i)];
        if (element.value(QLatin1String("data-timeline-role")) != QLatin1String("caption"))
            continue;
        const composition::Clip *clip = times.partOf(i) < 0 ? times.find(i) : nullptr;
        if (!clip || !clip->duration)
            continue;
        const edit::ElementPath path = paths->of(i);
        const composition::SourceSpan span = taggedSpan(*page, i);
        const CaptionLine *known =
            memory && span.length > 0 ? remembered(*memory, path, *clip, *page, span) : nullptr;
        found.lines.push_back(known ? *known : LineReader(*page, *paths, i).read(*clip));
        if (memory && span.length > 0)
            seen.lines.insert(path.steps,
                              known ? memory->lines.take(path.steps)
                                    : CaptionMemory::Known{page->sourceOf(span), found.lines.back()});
    }
    if (memory)
        *memory = std::move(seen);
    std::stable_sort(
        found.lines.begin(), found.lines.end(),
        [](const CaptionLine &one, const CaptionLine &other) { return one.start < other.start; });
    found.isScripted = found.lines.empty() && speaksOfCaptions(*page);
    return found;
}

CaptionTrack captionTrackOf(const CaptionLines &lines)
{
    CaptionTrack track;
    for (const CaptionLine &line : lines.lines) {
        Caption caption{line.start, line.end, line.text, {}};
        for (const LineWord &word : line.words) {
            if (line.timesWords)
                caption.words.push_back({word.text, word.start, word.end});
        }
        if (!caption.text.isEmpty())
            track.captions.push_back(std::move(caption));
        else
            ++track.leftOut;
    }
    return track;
}

} // namespace muto::captions
