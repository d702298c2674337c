#include "core/captions/caption_edits.h"

#include "core/captions/caption_clips.h"
#include "core/captions/caption_import.h"
#include "core/captions/caption_text.h"
#include "core/edit/attribute_edits.h"
#include "core/edit/clip_times.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::captions {

namespace {

using composition::HtmlElement;
using composition::SourceSpan;

constexpr double kSameTime = 1e-6;

tl::unexpected<Error> refusal(const QString &why)
{
    return fail(ErrorKind::Composition, why);
}

bool isSameTime(double one, double other)
{
    return std::abs(one - other) < kSameTime;
}

QString textOf(const std::vector<PlannedWord> &plan)
{
    QString text;
    for (const PlannedWord &word : plan) {
        if (!text.isEmpty())
            text += word.breaksBefore ? QLatin1Char('\n') : QLatin1Char(' ');
        text += word.text;
    }
    return text;
}

std::vector<edit::StyleChange> timesOf(const CaptionLine &line, TimeSpan span)
{
    return {{QStringLiteral("--at"), edit::secondsText(span.start - line.start)},
            {QStringLiteral("--for"), edit::secondsText(span.end - span.start)}};
}

/// The value of a style attribute with changes made, quotes included.
QByteArray restyled(const QByteArray &written, const std::vector<edit::StyleChange> &changes)
{
    const bool isQuoted = written.startsWith('"') || written.startsWith('\'');
    const char quote = isQuoted ? written.front() : '"';
    const QByteArray inside = isQuoted ? written.mid(1, written.size() - 2) : written;
    const auto changed = edit::InlineStyle(inside).changed(changes, quote);
    return changed ? quote + *changed + quote : written;
}

tl::unexpected<Error> notEditable()
{
    return refusal(
        CaptionWords::tr("Parts of this caption are elements of their own. Edit its text on the canvas, "
                         "or in the source."));
}

} // namespace

int nextOnTrack(const CaptionLines &lines, int line)
{
    const CaptionLine &own = lines.lines[std::size_t(line)];
    for (std::size_t i = std::size_t(line) + 1; i < lines.lines.size(); ++i) {
        if (lines.lines[i].track == own.track && lines.lines[i].start >= own.end - kShortestPiece)
            return int(i);
    }
    return -1;
}

CaptionEdits::CaptionEdits(edit::Document &document, edit::EditorActions &actions, QString file)
    : m_document(document)
    , m_actions(actions)
    , m_file(std::move(file))
{
}

Result<> CaptionEdits::setText(int index, const QString &text)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    const std::vector<PlannedWord> plan = plannedWords(line, text);
    if (plan.empty())
        return remove(index);
    return write(line, plan, textOf(plan));
}

Result<> CaptionEdits::setWordText(int index, int word, const QString &text)
{
    if (text.simplified().isEmpty())
        return removeWord(index, word);
    const CaptionLine line = lines().lines[std::size_t(index)];
    const QStringList parts = text.simplified().split(QLatin1Char(' '));
    std::vector<PlannedWord> plan = plannedWords(line, line.text);
    const LineWord &was = line.words[std::size_t(word)];
    const auto own = plan.begin() + word;
    const bool breaks = own->breaksBefore;
    auto at = plan.erase(own);
    // Several words in the place of one share its time; the first of them keeps how it looks.
    const double each = (was.end - was.start) / double(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double start = was.start + each * double(i);
        const TimeSpan span{start, i + 1 == parts.size() ? was.end : start + each};
        at = plan.insert(at, PlannedWord{parts[i], span, i == 0 ? word : -1, i == 0 && breaks}) + 1;
    }
    return write(line, plan, textOf(plan));
}

Result<> CaptionEdits::write(const CaptionLine &line, const std::vector<PlannedWord> &plan,
                             const QString &text)
{
    if (!line.isTextEditable)
        return notEditable();
    if (text == line.text)
        return ok();
    return line.timesWords ? writeWords(line, plan) : m_actions.setText(line.textPath, text);
}

QByteArray CaptionEdits::wordBytes(const CaptionLine &line, const PlannedWord &word) const
{
    const QByteArray text = edit::escapedText(word.text);
    const auto times = timesOf(line, word.span);
    const auto &page = *m_document.html(m_file);
    const auto element = word.was < 0 ? fail(ErrorKind::Composition, QString())
                                      : m_document.find(line.words[std::size_t(word.was)].path);
    if (!element)
        return "<span style=" + restyled("\"\"", times) + '>' + text + "</span>";
    const SourceSpan span = taggedSpan(page, *element);
    const LineWord &was = line.words[std::size_t(word.was)];
    const HtmlElement &written = page.elements()[std::size_t(*element)];
    QByteArray bytes = page.sourceOf(span);
    if (was.text != word.text) {
        const qsizetype from = written.startTag->end() - span.offset;
        bytes.replace(from, written.endTag->offset - span.offset - from, text);
    }
    const composition::HtmlAttribute *style = written.attribute(QLatin1String("style"));
    if (style && !(isSameTime(was.start, word.span.start) && isSameTime(was.end, word.span.end)))
        bytes.replace(style->valueSpan.offset - span.offset, style->valueSpan.length,
                      restyled(page.sourceOf(style->valueSpan), times));
    return bytes;
}

/// What stood between two words that are still neighbours, or a space.
QByteArray CaptionEdits::gapBefore(const CaptionLine &line, const std::vector<PlannedWord> &plan,
                                   std::size_t word) const
{
    const PlannedWord &own = plan[word];
    const PlannedWord &before = plan[word - 1];
    if (own.was > 0 && before.was == own.was - 1) {
        const auto &page = *m_document.html(m_file);
        const auto first = m_document.find(line.words[std::size_t(before.was)].path);
        const auto second = m_document.find(line.words[std::size_t(own.was)].path);
        if (first && second) {
            const qsizetype from = taggedSpan(page, *first).end();
            const QByteArray gap = page.source().mid(from, taggedSpan(page, *second).offset - from);
            if (gap.contains('\n') == own.breaksBefore)
                return gap;
        }
    }
    return own.breaksBefore ? "\n" : " ";
}

Result<edit::SourceSplice> CaptionEdits::wordsSplice(const CaptionLine &line,
                                                     const std::vector<PlannedWord> &plan) const
{
    const auto &page = *m_document.html(m_file);
    const auto first = m_document.find(line.words.front().path);
    const auto last = m_document.find(line.words.back().path);
    if (!first || !last)
        return refusal(CaptionWords::tr("The words of this caption are not where they were."));
    QByteArray bytes;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (i > 0)
            bytes += gapBefore(line, plan, i);
        bytes += wordBytes(line, plan[i]);
    }
    const qsizetype from = taggedSpan(page, *first).offset;
    const qsizetype end = taggedSpan(page, *last).end();
    return edit::SourceSplice{from, page.sourceOf({from, end - from}), bytes};
}

Result<edit::SourceSplice> CaptionEdits::textSplice(const CaptionLine &line, const QString &text) const
{
    const auto &page = *m_document.html(m_file);
    const auto element = m_document.find(line.textPath);
    const auto content = element ? edit::contentSpan(page, *element) : fail(element.error());
    if (!content)
        return fail(content.error());
    return edit::SourceSplice{content->offset, page.sourceOf(*content), edit::escapedText(text)};
}

Result<> CaptionEdits::writeWords(const CaptionLine &line, const std::vector<PlannedWord> &plan)
{
    const auto splice = wordsSplice(line, plan);
    if (!splice)
        return fail(splice.error());
    return replace({splice->offset, splice->removed.size()}, splice->inserted);
}

Result<> CaptionEdits::replace(SourceSpan span, const QByteArray &bytes)
{
    const QByteArray before = m_document.html(m_file)->source();
    const QByteArray after = before.left(span.offset) + bytes + before.mid(span.end());
    return m_document.perform(edit::EditId::SetText, CaptionWords::tr("Write Caption"),
                              {{edit::SourcePatch::between(m_file, before, after), std::nullopt}});
}

Result<> CaptionEdits::setTimes(int index, TimeSpan wished)
{
    const CaptionLines all = lines();
    const CaptionLine &line = all.lines[std::size_t(index)];
    const TimeSpan span = clampedLine(all, index, wished);
    const bool isMoved = isSameTime(span.end - span.start, line.end - line.start);
    if (isSameTime(span.start, line.start) && isSameTime(span.end, line.end))
        return ok();
    if (isMoved)
        return m_actions.moveClip(line.path, span.start);
    return edit::allOrNothing(m_document, CaptionWords::tr("Time Caption"), [&]() -> Result<> {
        // The side that makes room goes first.
        const bool endFirst = span.end > line.end;
        if (endFirst && !isSameTime(span.end, line.end)) {
            if (const auto done = m_actions.trimEnd(line.path, span.end); !done)
                return done;
        }
        if (!isSameTime(span.start, line.start)) {
            if (const auto done = m_actions.trimStart(line.path, span.start); !done)
                return done;
        }
        return endFirst || isSameTime(span.end, line.end) ? ok() : m_actions.trimEnd(line.path, span.end);
    });
}

Result<> CaptionEdits::setWordTimes(int index, int word, TimeSpan wished)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    if (!line.timesWords)
        return refusal(CaptionWords::tr("The words of this caption have no times of their own."));
    const std::vector<TimeSpan> spans = retimedWords(line, word, wished);
    return edit::allOrNothing(m_document, CaptionWords::tr("Time Word"), [&]() -> Result<> {
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const LineWord &was = line.words[i];
            if (isSameTime(spans[i].start, was.start) && isSameTime(spans[i].end, was.end))
                continue;
            if (const auto done = m_actions.setStyle({was.path}, timesOf(line, spans[i])); !done)
                return done;
        }
        return ok();
    });
}

Result<> CaptionEdits::setLook(int index, const std::vector<int> &words,
                               const std::vector<edit::StyleChange> &changes)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    if (!line.timesWords)
        return refusal(
            CaptionWords::tr("The words of this caption are no elements. Style parts of its text on "
                             "the canvas."));
    return edit::allOrNothing(m_document, CaptionWords::tr("Style Words"), [&]() -> Result<> {
        for (const int word : words) {
            std::map<QString, QString> look = line.words[std::size_t(word)].look;
            std::vector<edit::StyleChange> own = changes;
            for (const edit::StyleChange &change : changes)
                look[change.property] = change.value;
            // What is moved or turned has to be a box.
            const auto says = [&look](const char *property) {
                return !look[QLatin1String(property)].isEmpty();
            };
            own.push_back({QStringLiteral("display"), says("translate") || says("scale") || says("rotate")
                                                          ? QStringLiteral("inline-block")
                                                          : QString()});
            if (const auto done = m_actions.setStyle({line.words[std::size_t(word)].path}, own); !done)
                return done;
        }
        return ok();
    });
}

Result<> CaptionEdits::split(int index, int beforeWord)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    if (beforeWord < 1 || beforeWord >= int(line.words.size()))
        return refusal(
            CaptionWords::tr("A caption is split before one of its words, but not before the first."));
    if (!line.isTextEditable && !line.timesWords)
        return notEditable();
    if (!line.timesWords)
        return splitPlain(line, beforeWord);
    // Between the two words; a clip that goes along takes each word to where its middle is.
    const double at = line.words[std::size_t(beforeWord)].start;
    const auto cut = m_actions.splitClip(line.path, at);
    return cut ? ok() : fail(cut.error());
}

Result<> CaptionEdits::splitPlain(const CaptionLine &line, int beforeWord)
{
    std::vector<PlannedWord> first = plannedWords(line, line.text);
    const std::vector<PlannedWord> second(first.begin() + beforeWord, first.end());
    first.resize(std::size_t(beforeWord));
    return edit::allOrNothing(m_document, CaptionWords::tr("Split Caption"), [&]() -> Result<> {
        const auto half = m_actions.splitClip(line.path, line.words[std::size_t(beforeWord)].start);
        if (!half)
            return fail(half.error());
        for (const CaptionLine &each : lines().lines) {
            const bool isSecond = each.path == *half;
            if (!isSecond && !(each.path == line.path))
                continue;
            if (const auto done = m_actions.setText(each.textPath, textOf(isSecond ? second : first)); !done)
                return done;
        }
        return ok();
    });
}

/// The words of a caption for one that begins at another time.
QByteArray CaptionEdits::wordsAsOf(const CaptionLine &from, double start) const
{
    CaptionLine shifted = from;
    shifted.start = start;
    std::vector<PlannedWord> plan = plannedWords(from, from.text);
    QByteArray bytes;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (i > 0)
            bytes += gapBefore(from, plan, i);
        // Its time counts from another beginning, so it is written even though it is the same.
        LineWord &was = shifted.words[i];
        was.start = was.end = -1;
        bytes += wordBytes(shifted, plan[i]);
    }
    return bytes;
}

Result<> CaptionEdits::mergeWithNext(int index)
{
    const CaptionLines all = lines();
    const int next = nextOnTrack(all, index);
    if (next < 0)
        return refusal(CaptionWords::tr("There is no caption behind this one on its track."));
    const CaptionLine &line = all.lines[std::size_t(index)];
    const CaptionLine &other = all.lines[std::size_t(next)];
    if (!line.isTextEditable || !other.isTextEditable)
        return notEditable();
    if (line.timesWords != other.timesWords)
        return refusal(CaptionWords::tr("Only one of the two times its words."));
    return edit::allOrNothing(m_document, CaptionWords::tr("Merge Captions"),
                              [&] { return mergeInto(line, other); });
}

Result<> CaptionEdits::mergeInto(const CaptionLine &line, const CaptionLine &next)
{
    const QByteArray words = line.timesWords ? ' ' + wordsAsOf(next, line.start) : QByteArray();
    if (const auto done = m_actions.deleteClips({next.path}); !done)
        return done;
    if (const auto done = m_actions.trimEnd(line.path, next.end); !done)
        return done;
    if (!line.timesWords)
        return m_actions.setText(line.textPath, line.text + QLatin1Char(' ') + next.text);
    const auto last = m_document.find(line.words.back().path);
    if (!last)
        return fail(last.error());
    const SourceSpan span = taggedSpan(*m_document.html(m_file), *last);
    return replace({span.end(), 0}, words);
}

Result<edit::ElementPath> CaptionEdits::addLine(double at, int like, const QString &text)
{
    const CaptionLines all = lines();
    const CaptionLine *model = like < 0 ? nullptr : &all.lines[std::size_t(like)];
    const composition::HtmlDocument *html = m_document.html(m_file);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    if (!root)
        return refusal(CaptionWords::tr("There is no composition in %1.").arg(m_file));
    CaptionWish wish;
    if (model)
        wish.style = captionStyleOf(model->style).value_or(CaptionStyle::Clean);
    wish.track = model ? model->track : captionTrack({{at, at + kShortestPiece, text, {}}}, *html);
    const auto room = roomForLine(all, wish.track, at);
    if (!room)
        return refusal(CaptionWords::tr("There is no room for another caption at this time."));
    const Caption caption{room->start, room->end, text, {}};
    const edit::ElementPath path = m_document.paths(m_file)->of(*root);
    const auto add = [&]() -> Result<edit::ElementPath> {
        if (const auto styled = addCaptionStyle(m_document, m_actions, path, wish.style); !styled)
            return fail(styled.error());
        return m_actions.insert(captionClips({caption}, wish, *m_document.html(m_file)),
                                edit::Place::IntoLast, path);
    };
    return edit::allOrNothing(m_document, CaptionWords::tr("Add Caption"), add);
}

Result<> CaptionEdits::addWord(int index, int after, const QString &text)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    const std::vector<PlannedWord> plan = withWord(line, after, text);
    return write(line, plan, textOf(plan));
}

Result<> CaptionEdits::removeWord(int index, int word)
{
    const CaptionLine line = lines().lines[std::size_t(index)];
    const std::vector<PlannedWord> plan = withoutWord(line, word);
    return plan.empty() ? remove(index) : write(line, plan, textOf(plan));
}

Result<> CaptionEdits::remove(int index)
{
    return m_actions.deleteClips({lines().lines[std::size_t(index)].path});
}

Result<> CaptionEdits::restyleLine(const CaptionLine &line, CaptionStyle style,
                                   std::vector<edit::SourceSplice> &splices) const
{
    const auto &page = *m_document.html(m_file);
    const auto element = m_document.find(line.path);
    const auto content = element ? edit::contentSpan(page, *element) : fail(element.error());
    if (!content)
        return fail(content.error());
    const QString classes = page.elements()[std::size_t(*element)].value(QLatin1String("class"));
    QStringList names = classes.split(QLatin1Char(' '));
    names.replaceInStrings(QRegularExpression(QStringLiteral("^caption-.*")),
                           QString::fromLatin1(captionClass(style)));
    const bool showed = line.timesWords;
    const auto renamed =
        edit::attributeSet(page, *element, QStringLiteral("class"), names.join(QLatin1Char(' ')));
    const auto timed =
        edit::stylesChanged(page, *element,
                            {{QStringLiteral("--long"),
                              showsWords(style) ? edit::secondsText(line.end - line.start) : QString()}});
    if (!renamed || !timed)
        return fail(renamed ? timed.error() : renamed.error());
    for (const auto &splice : {*renamed, *timed}) {
        if (splice)
            splices.push_back(*splice);
    }
    if (!(showed && showsWords(style)))
        splices.push_back({content->offset, page.sourceOf(*content),
                           captionMarkup({line.start, line.end, line.text, {}}, style)});
    return ok();
}

Result<> CaptionEdits::restyle(CaptionStyle style)
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    if (!root)
        return refusal(CaptionWords::tr("There is no composition in %1.").arg(m_file));
    const edit::ElementPath path = m_document.paths(m_file)->of(*root);
    return edit::allOrNothing(m_document, CaptionWords::tr("Restyle Captions"), [&]() -> Result<> {
        if (const auto added = addCaptionStyle(m_document, m_actions, path, style); !added)
            return added;
        std::vector<edit::SourceSplice> splices;
        for (const CaptionLine &line : lines().lines) {
            const auto was = captionStyleOf(line.style);
            if (!was || *was == style || !line.isTextEditable)
                continue;
            if (const auto done = restyleLine(line, style, splices); !done)
                return done;
        }
        const auto patch = edit::SourcePatch::create(m_file, std::move(splices));
        if (!patch)
            return fail(patch.error());
        return m_document.perform(edit::EditId::SetStyle, CaptionWords::tr("Restyle Captions"),
                                  {{*patch, std::nullopt}});
    });
}

Result<int> CaptionEdits::replaceAll(const QString &find, const QString &with,
                                     Qt::CaseSensitivity sensitivity)
{
    int places = 0;
    std::vector<edit::SourceSplice> splices;
    QList<edit::ElementPath> emptied; // captions that are left without a text go
    for (const CaptionLine &line : find.isEmpty() ? std::vector<CaptionLine>() : lines().lines) {
        const auto here = int(line.text.count(find, sensitivity));
        if (here == 0 || !line.isTextEditable)
            continue;
        places += here;
        const QString text = QString(line.text).replace(find, with, sensitivity);
        const std::vector<PlannedWord> plan = plannedWords(line, text);
        if (plan.empty()) {
            emptied += line.path;
            continue;
        }
        const auto splice = line.timesWords ? wordsSplice(line, plan) : textSplice(line, textOf(plan));
        if (!splice)
            return fail(splice.error());
        splices.push_back(*splice);
    }
    const auto done =
        edit::allOrNothing(m_document, CaptionWords::tr("Replace in Captions"), [&]() -> Result<> {
            const auto patch = edit::SourcePatch::create(m_file, std::move(splices));
            if (!patch)
                return fail(patch.error());
            if (const auto written = m_document.perform(
                    edit::EditId::SetText, CaptionWords::tr("Replace in Captions"), {{*patch, std::nullopt}});
                !written)
                return written;
            return emptied.isEmpty() ? ok() : m_actions.deleteClips(emptied);
        });
    return done ? Result<int>(places) : fail(done.error());
}

} // namespace muto::captions
