#include "core/captions/caption_follower.h"

#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/edit/element_span.h"
#include "core/edit/inline_style.h"
#include "core/edit/markup_edits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace muto::captions {

using composition::HtmlDocument;
using composition::HtmlElement;
using edit::SourcePatch;
using edit::SourceSplice;

namespace {

const QString kAt = QStringLiteral("--at"), kLong = QStringLiteral("--long");
constexpr double kSameSecond = 1e-4;

struct TimedWord
{
    int element = -1;
    double at = 0; ///< Seconds of its clip.
    double middle = 0;
};

/// A caption that knows when its words are said.
struct TimedCaption
{
    int element = -1;
    double start = 0;
    double duration = 0;
    std::vector<TimedWord> words; ///< As they are written.

    double end() const { return start + duration; }
};

std::optional<double> secondsIn(const edit::InlineStyle &style, const QString &property)
{
    const edit::StyleDeclaration *said = style.find(property);
    return said ? composition::parseNumber(said->value) : std::nullopt;
}

std::vector<TimedWord> timedWordsOf(const HtmlDocument &page, int caption)
{
    std::vector<TimedWord> words;
    const int end = page.elements()[std::size_t(caption)].end;
    for (int i = caption + 1; i < end; ++i) {
        const HtmlElement &element = page.elements()[std::size_t(i)];
        const edit::InlineStyle style(element.value(QLatin1String("style")).toUtf8());
        const auto at = secondsIn(style, kAt);
        if (element.parent == caption && at)
            words.push_back({i, *at, *at + secondsIn(style, QStringLiteral("--for")).value_or(0) / 2});
    }
    return words;
}

std::map<QString, TimedCaption> captionsIn(const HtmlDocument &page)
{
    std::map<QString, TimedCaption> captions;
    const edit::ClipTimes times(page);
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.elements()[std::size_t(i)];
        const composition::Clip *clip = times.find(i);
        const QString id = element.value(QLatin1String("id"));
        if (!clip || !clip->duration || id.isEmpty() ||
            element.value(QLatin1String("data-timeline-role")) != QLatin1String("caption"))
            continue;
        if (std::vector<TimedWord> words = timedWordsOf(page, i); !words.empty())
            captions.insert_or_assign(id, TimedCaption{i, clip->start, *clip->duration, std::move(words)});
    }
    return captions;
}

bool isSame(double one, double other)
{
    return std::abs(one - other) < kSameSecond;
}

/// What becomes of the captions of a page.
class WordEdits
{
public:
    WordEdits(const HtmlDocument &page, QString file)
        : m_page(page)
        , m_file(std::move(file))
        , m_styles(page, m_file)
    {
    }

    /// Those of [first, end) stay, `later` seconds later in their clip; the others go, with the spaces
    /// between.
    void keep(const TimedCaption &caption, std::size_t first, std::size_t end, double later)
    {
        const auto &words = caption.words;
        for (std::size_t i = first; i < end && later != 0; ++i)
            note(m_styles.setStyles(words[i].element, {{kAt, edit::secondsText(words[i].at + later)}}));
        if (first > 0 && first < words.size())
            cut(beginningOf(words.front()), beginningOf(words[first]));
        else if (first >= words.size())
            cut(beginningOf(words.front()), endOf(words.back()));
        if (end == 0)
            cut(beginningOf(words.front()), endOf(words.back()));
        else if (end < words.size())
            cut(endOf(words[end - 1]), endOf(words.back()));
        const HtmlElement &element = m_page.elements()[std::size_t(caption.element)];
        if (edit::InlineStyle(element.value(QLatin1String("style")).toUtf8()).find(kLong))
            note(m_styles.setStyles(caption.element, {{kLong, edit::secondsText(caption.duration)}}));
    }

    /// Nothing when they cannot go along; the clip itself has been trimmed or cut all the same.
    std::optional<SourcePatch> finish() const
    {
        const auto styles = m_styles.finish();
        if (!m_isGood || !styles)
            return std::nullopt;
        std::vector<SourceSplice> splices = m_cuts;
        splices.insert(splices.end(), styles->patch.splices().begin(), styles->patch.splices().end());
        const auto patch = SourcePatch::create(m_file, std::move(splices));
        return patch && !patch->isEmpty() ? std::optional(*patch) : std::nullopt;
    }

private:
    template<typename Done>
    void note(const Done &done)
    {
        m_isGood = m_isGood && done;
    }

    std::optional<composition::SourceSpan> spanOf(const TimedWord &word)
    {
        const auto span = edit::elementSpan(m_page, word.element);
        note(span.has_value());
        return span ? std::optional(*span) : std::nullopt;
    }
    qsizetype beginningOf(const TimedWord &word)
    {
        return spanOf(word).value_or(composition::SourceSpan()).offset;
    }
    qsizetype endOf(const TimedWord &word) { return spanOf(word).value_or(composition::SourceSpan()).end(); }

    void cut(qsizetype from, qsizetype to)
    {
        m_cuts.push_back({from, m_page.source().mid(from, to - from), {}});
    }

    const HtmlDocument &m_page;
    QString m_file;
    edit::MarkupEdits m_styles;
    std::vector<SourceSplice> m_cuts;
    bool m_isGood = true;
};

/// The second half of a caption that has been cut in two; null where it has not.
const TimedCaption *secondHalf(const QString &id, const TimedCaption &was, const TimedCaption &now,
                               const std::map<QString, TimedCaption> &after, const edit::TimingChange &change)
{
    for (const auto &[original, copy] : change.copies) {
        const auto half = original == id ? after.find(copy) : after.end();
        if (half != after.end() && isSame(half->second.start, now.end()) &&
            isSame(half->second.end(), was.end()) && isSame(now.start, was.start))
            return &half->second;
    }
    return nullptr;
}

std::optional<SourcePatch> followIn(const edit::TimingChange &change)
{
    if (!change.before->source().contains("--at"))
        return std::nullopt; // most films have none
    const std::map<QString, TimedCaption> before = captionsIn(*change.before);
    if (before.empty())
        return std::nullopt;
    const std::map<QString, TimedCaption> after = captionsIn(*change.after);
    WordEdits edits(*change.after, change.file);
    for (const auto &[id, was] : before) {
        const auto found = after.find(id);
        if (found == after.end() || isSame(was.duration, found->second.duration))
            continue;
        const TimedCaption &now = found->second;
        if (const TimedCaption *half = secondHalf(id, was, now, after, change)) {
            const auto isFirst = [&now](const TimedWord &word) { return word.middle < now.duration; };
            const auto cut = std::size_t(std::find_if_not(now.words.begin(), now.words.end(), isFirst) -
                                         now.words.begin());
            edits.keep(now, 0, cut, 0);
            edits.keep(*half, cut, half->words.size(), -now.duration);
        } else {
            const bool isStart = isSame(now.end(), was.end());
            edits.keep(now, 0, now.words.size(), isStart ? was.start - now.start : 0);
        }
    }
    return edits.finish();
}

} // namespace

std::vector<SourcePatch> CaptionFollower::follow(const edit::Document &,
                                                 const std::vector<edit::TimingChange> &changes)
{
    std::vector<SourcePatch> patches;
    for (const edit::TimingChange &change : changes) {
        if (const auto patch = followIn(change))
            patches.push_back(*patch);
    }
    return patches;
}

} // namespace muto::captions
