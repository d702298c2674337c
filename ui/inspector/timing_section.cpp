#include "ui/inspector/timing_section.h"

#include "ui/widgets/number_field.h"
#include "ui/widgets/simple_editors.h"

#include <QLabel>
#include <QSet>

#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

NumberRules secondsRules()
{
    return {
        .unit = QStringLiteral("s"), .units = {QStringLiteral("ms")}, .step = 0.1, .least = 0, .decimals = 3};
}

NumberRules trackRules()
{
    return {.unit = {}, .least = 0, .decimals = 0};
}

QString secondsValue(double seconds)
{
    return quantityText({seconds, QStringLiteral("s")}, 6);
}

std::optional<double> secondsIn(const QString &text)
{
    const auto quantity = parseQuantity(text);
    const auto seconds = quantity ? converted(*quantity, QStringLiteral("s")) : std::nullopt;
    return seconds ? std::optional(seconds->value) : std::nullopt;
}

std::optional<double> startOf(const InspectedElement &element)
{
    return element.clip ? std::optional(element.clip->start) : std::nullopt;
}

std::optional<double> durationOf(const InspectedElement &element)
{
    return element.clip ? element.clip->duration : std::nullopt;
}

std::optional<double> endOf(const InspectedElement &element)
{
    const auto duration = durationOf(element);
    return duration ? std::optional(element.clip->start + *duration) : std::nullopt;
}

std::optional<double> mediaStartOf(const InspectedElement &element)
{
    return element.isMedia && element.trim ? std::optional(element.trim->start) : std::nullopt;
}

/// Whether it is something that can be seen for a while: no style, script or head of a page.
bool canBeTimed(const InspectedElement &element)
{
    static const QSet<QString> unseen{
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("template"),
        QStringLiteral("head"),   QStringLiteral("link"),  QStringLiteral("meta"),
        QStringLiteral("title"),  QStringLiteral("html"),  QStringLiteral("body"),
        QStringLiteral("source"), QStringLiteral("br"),    QStringLiteral("hf-audio-group")};
    return !unseen.contains(element.tag);
}

int framesIn(double seconds, FrameRate rate)
{
    return int(std::lround(seconds * rate.perSecond()));
}

} // namespace

QString framesText(double seconds, FrameRate rate)
{
    return TimingSection::tr("%n frame(s)", "a length", framesIn(seconds, rate));
}

TimingSection::TimingSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("timingSection"), tr("Timing"), true)
{
    setApplies([](const Inspection &inspection) {
        return inspection.all([](const InspectedElement &element) {
            return !element.isRoot && (element.clip || canBeTimed(element));
        });
    });
    const auto seenOf = [this](ReadSeconds written, double (*inferred)(const MovedSpan &)) {
        return [this, written = std::move(written), inferred](const InspectedElement &element) {
            return element.clip ? written(element) : std::optional(inferred(whenSeen(element)));
        };
    };
    const auto seenStart = seenOf(startOf, [](const MovedSpan &seen) { return seen.start; });
    addSeconds("start", tr("Start"), seenStart, [this](const InspectedElement &element, double seconds) {
        if (element.clip)
            return this->tools().actions.moveClip(element.path, seconds);
        const MovedSpan seen = whenSeen(element);
        const bool isBefore = seconds < seen.end;
        return this->tools().actions.giveTimes(element.path, seconds,
                                               isBefore ? seen.end - seconds : seen.end - seen.start);
    });
    const auto seenLength = seenOf(durationOf, [](const MovedSpan &seen) { return seen.end - seen.start; });
    addSeconds("duration", tr("Duration"), seenLength,
               [this](const InspectedElement &element, double seconds) {
                   if (element.clip)
                       return this->tools().actions.trimEnd(element.path, element.clip->start + seconds);
                   return this->tools().actions.giveTimes(element.path, whenSeen(element).start, seconds);
               });
    const auto seenEnd = seenOf(endOf, [](const MovedSpan &seen) { return seen.end; });
    addSeconds("end", tr("End"), seenEnd, [this](const InspectedElement &element, double seconds) {
        if (element.clip)
            return this->tools().actions.trimEnd(element.path, seconds);
        const double start = whenSeen(element).start;
        return seconds > start ? this->tools().actions.giveTimes(element.path, start, seconds - start)
                               : fail(ErrorKind::Usage, tr("It would end before it begins."));
    });
    addSeconds("mediaStart", tr("Source from"), mediaStartOf,
               [this](const InspectedElement &element, double seconds) {
                   return this->tools().actions.slipClip(element.path, seconds);
               });
    addRow(
        QStringLiteral("track"), tr("Track"), new NumberField(trackRules()),
        [](const Inspection &inspection) {
            return inspection.attribute("data-track-index", QStringLiteral("0"));
        },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [](const InspectedElement &element) {
                    return element.clip ? QString::number(element.clip->track) : QString();
                },
                [this](const InspectedElement &element, const QString &track) {
                    return this->tools().actions.setTrack({element.path}, int(track.toDouble()));
                });
        });
    addNames();
    addStates();
}

/// An element without a start is seen all the time; where scripts move it, that is what its author thinks of.
/// It is shown faintly, and written with the first of its times that somebody gives it.
MovedSpan TimingSection::whenSeen(const InspectedElement &element) const
{
    if (const auto moved = animated() ? animated()->movedSpan(element.path) : std::nullopt)
        return *moved;
    constexpr double kUnknown = 5; // seconds
    return {0, element.filmSeconds > 0 ? element.filmSeconds : kUnknown};
}

void TimingSection::addSeconds(const char *name, const QString &label, ReadSeconds read, WriteSeconds write)
{
    auto *field = new NumberField(secondsRules());
    PropertyRow *row = addRow(
        QLatin1String(name), label, field,
        [read](const Inspection &inspection) {
            return inspection.merged([&](const InspectedElement &element) {
                const auto seconds = read(element);
                return ShownValue{seconds ? secondsValue(*seconds) : QString(),
                                  element.clip ? ValueTier::Changed : ValueTier::Unset, false};
            });
        },
        [read, write](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [&](const InspectedElement &element) { return secondsValue(read(element).value_or(0)); },
                [&](const InspectedElement &element, const QString &text) -> Result<> {
                    const auto seconds = secondsIn(text);
                    return seconds ? write(element, *seconds)
                                   : fail(ErrorKind::Usage, tr("A time in seconds is needed."));
                });
        },
        {},
        [read, name](const Inspection &inspection) {
            return qstrcmp(name, "mediaStart") != 0 || inspection.all([](const InspectedElement &element) {
                return mediaStartOf(element).has_value();
            });
        });
    row->setResettable(false);
    field->setSuffixHint(tr("not known"));
    m_seconds.push_back({row, std::move(read)});
}

void TimingSection::showMore(const Inspection &inspection)
{
    for (const SecondsRow &seconds : m_seconds) {
        const auto value = seconds.read(inspection.primary());
        const bool isOne =
            value && !inspection
                          .merged([&](const InspectedElement &element) {
                              return ShownValue{QString::number(seconds.read(element).value_or(-1)),
                                                ValueTier::Changed, false};
                          })
                          .isMixed;
        const FrameRate rate = inspection.primary().frameRate;
        const QString note =
            isOne ? tr("%1 f", "so many frames, in short").arg(framesIn(*value, rate)) : QString();
        seconds.row->setUnitNote(note, isOne ? framesText(*value, rate) : QString());
    }
}

void TimingSection::addNames()
{
    addAttribute("data-label", tr("Label"), new TextField);
    addRow(
        QStringLiteral("id"), tr("Id"), new TextField,
        [](const Inspection &inspection) { return inspection.attribute("id"); },
        [this](const Inspection &before, const ValueEdit &edit) { return rename(before, edit); }, {},
        [](const Inspection &inspection) { return inspection.isSingle(); })
        ->setResettable(false);
}

Result<> TimingSection::rename(const Inspection &before, const ValueEdit &edit)
{
    const InspectedElement &element = before.primary();
    const auto id = edit(element.attribute("id"));
    const auto lines = id ? tools().actions.renameId(element.path, *id) : fail(ErrorKind::Usage, id.error());
    if (!lines)
        return fail(lines.error());
    if (!lines->empty()) {
        QStringList numbers;
        for (int line : *lines)
            numbers.append(QString::number(line));
        const QString note = tr("Renamed. Scripts or styles still name the old id, in line %1.")
                                 .arg(numbers.join(QLatin1String(", ")));
        // Afterwards: an edit that is done wipes out what has been said of the one before.
        QMetaObject::invokeMethod(
            this, [this, note] { Q_EMIT refused(note); }, Qt::QueuedConnection);
    }
    return ok();
}

void TimingSection::addStates()
{
    const auto flag = [this](const char *attribute, const QString &label, const QString &text,
                             std::function<Result<>(const edit::ElementPath &, bool)> write) {
        addRow(
            QLatin1String(attribute), label, new FlagField(text),
            [attribute](const Inspection &inspection) {
                return inspection.merged([attribute](const InspectedElement &element) {
                    const bool on = element.has(attribute);
                    return ShownValue{on ? QStringLiteral("true") : QString(),
                                      on ? ValueTier::Changed : ValueTier::Unset, false};
                });
            },
            [write](const Inspection &before, const ValueEdit &edit) {
                return writeEach(
                    before, edit, [](const InspectedElement &) { return QString(); },
                    [&](const InspectedElement &element, const QString &value) {
                        return write(element.path, !value.isEmpty());
                    });
            })
            ->setResettable(false);
    };
    flag("data-hidden", QString(), tr("Hidden"),
         [this](const edit::ElementPath &path, bool on) { return tools().actions.setHidden({path}, on); });
    flag("data-timeline-locked", QString(), tr("Locked"), [this](const edit::ElementPath &path, bool on) {
        return tools().actions.setFlag({path}, QStringLiteral("data-timeline-locked"), on);
    });
}

} // namespace muto::ui
