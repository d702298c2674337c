#include "core/edit/start_placement.h"

#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_edits.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

constexpr int kMostRounds = 12;
constexpr double kCloseEnough = 2e-6; ///< Seconds: what writing microseconds may lose, twice.

/// By how much each clip misses its place; nothing when an element is no clip.
std::map<int, double> misses(const HtmlDocument &document, const std::map<int, double> &wanted)
{
    const ClipTimes times(document);
    std::map<int, double> missed;
    for (const auto &[element, seconds] : wanted) {
        const composition::Clip *clip = times.find(element);
        const double miss = clip ? std::max(0.0, seconds) - clip->start : 0;
        if (std::abs(miss) > kCloseEnough)
            missed.emplace(element, miss);
    }
    return missed;
}

bool isMedia(const composition::HtmlElement &element)
{
    return element.tag == QLatin1String("video") || element.tag == QLatin1String("audio");
}

/// A number that can be read in one way only, whatever else is moved.
bool isPlain(const HtmlDocument &document, int element, double miss, const std::map<int, double> &wanted)
{
    const auto &elements = document.elements();
    const auto start = composition::parseStart(elements[element].value(QLatin1String("data-start")));
    bool plain = start && start->after.isEmpty() && start->seconds + miss >= 0 && !isMedia(elements[element]);
    for (int around = elements[element].parent; around >= 0; around = elements[around].parent)
        plain = plain && !wanted.contains(around);
    return plain;
}

/// Which start comes of a text for each, if that is certain without trying.
std::optional<std::map<int, QString>> plainStarts(const HtmlDocument &document,
                                                  const std::map<int, double> &missed,
                                                  const std::map<int, double> &wanted)
{
    std::map<int, QString> texts;
    for (const auto &[element, miss] : missed) {
        if (!isPlain(document, element, miss, wanted))
            return std::nullopt;
        texts.emplace(element,
                      shiftedStart(document.elements()[element].value(QLatin1String("data-start")), miss));
    }
    return texts;
}

} // namespace

Result<std::map<int, QString>> placeStarts(const HtmlDocument &document, const std::map<int, double> &wanted)
{
    std::map<int, QString> texts;
    std::map<int, double> missed = misses(document, wanted);
    if (const auto plain = plainStarts(document, missed, wanted))
        return *plain;
    for (int round = 0; !missed.empty() && round < kMostRounds; ++round) {
        MarkupEdits edits(document);
        for (const auto &[element, seconds] : missed) {
            const QString authored = document.elements()[element].value(QLatin1String("data-start"));
            const QString text = texts.contains(element) ? texts[element] : authored;
            texts[element] = shiftedStart(text, seconds);
        }
        for (const auto &[element, text] : texts) {
            if (const auto set = edits.setAttribute(element, QStringLiteral("data-start"), text); !set)
                return fail(set.error());
        }
        const auto edit = edits.finish();
        if (!edit)
            return fail(edit.error());
        missed = misses(edit->after, wanted);
    }
    if (missed.empty())
        return texts;
    return fail(ErrorKind::Composition,
                EditWords::tr("Cannot move %1 there: when it starts depends on other elements.")
                    .arg(whereIs(document, missed.begin()->first)),
                EditWords::tr("Give it a start in seconds."));
}

} // namespace muto::edit
