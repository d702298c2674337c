#include "core/edit/start_placement.h"

#include "core/edit/clip_times.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_edits.h"

#include <algorithm>
#include <cmath>

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

} // namespace

Result<std::map<int, QString>> placeStarts(const HtmlDocument &document, const std::map<int, double> &wanted)
{
    std::map<int, QString> texts;
    std::map<int, double> missed = misses(document, wanted);
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
                QStringLiteral("Cannot move %1 there: when it starts depends on other elements.")
                    .arg(whereIs(document, missed.begin()->first)),
                QStringLiteral("Give it a start in seconds."));
}

} // namespace muto::edit
