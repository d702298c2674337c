#include "ui/editing/sound_group_editing.h"

#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"
#include "core/edit/json_splices.h"
#include "core/edit/sound_automation.h"
#include "ui/editing/clip_effects.h"
#include "ui/editing/selection.h"
#include "ui/inspector/live_edit.h"
#include "ui/sound/sound_edits.h"
#include "ui/sound/sound_groups.h"
#include "ui/timeline/timeline_view.h"

#include <algorithm>

namespace muto::ui {

using composition::HtmlElement;
using edit::ElementPath;

namespace {

constexpr double kLoudestGroup = 3.98107; // +12 dB

/// What a sound is called in the list of a group.
QString memberLabel(const HtmlElement &element)
{
    const QString label = element.value(QLatin1String("data-label")).simplified();
    if (!label.isEmpty())
        return label;
    const QString id = element.value(QLatin1String("id"));
    return id.isEmpty() ? element.value(QLatin1String("src")).section(QLatin1Char('/'), -1) : id;
}

double volumeOf(const HtmlElement &element)
{
    bool isNumber = false;
    const double volume = element.value(QLatin1String("data-volume")).toDouble(&isNumber);
    return isNumber ? std::clamp(volume, 0.0, kLoudestGroup) : 1;
}

bool isVolumeMoved(const HtmlElement &element)
{
    const auto lanes = edit::SoundAutomation::parse(element.value(QLatin1String("data-automation")));
    return lanes && lanes->find(QStringLiteral("volume"));
}

std::vector<GroupLook::Member> membersOf(const edit::Document &document, const QString &file,
                                         const QString &group)
{
    std::vector<GroupLook::Member> members;
    const auto &elements = document.html(file)->elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        const HtmlElement &element = elements[std::size_t(i)];
        if (element.tag == QLatin1String("audio") &&
            element.value(QLatin1String("data-audio-group")) == group)
            members.push_back({memberLabel(element), document.paths(file)->of(i)});
    }
    return members;
}

} // namespace

std::vector<GroupLook> groupLooks(const edit::Document &document, const QString &file)
{
    std::vector<GroupLook> looks;
    for (const SoundGroup &group : soundGroups(document, file)) {
        const auto found = document.find(group.path);
        if (!found)
            continue;
        const HtmlElement &element = document.html(file)->elements()[std::size_t(*found)];
        looks.push_back({group.id, group.label, group.path, membersOf(document, file, group.id),
                         volumeOf(element), isVolumeMoved(element), element.has(QLatin1String("data-hidden")),
                         hasEffects(element)});
    }
    return looks;
}

SoundGroupEditing::SoundGroupEditing(const Places &places, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_live(new LiveEdit(places.document, this))
{
    SoundGroupRows &rows = m_places.rows;
    connect(&m_places.document, &edit::Document::changed, this, &SoundGroupEditing::refresh);
    connect(m_live, &LiveEdit::refused, this, &SoundGroupEditing::refused);
    connect(&rows, &SoundGroupRows::muteWanted, this, &SoundGroupEditing::mute);
    connect(&rows, &SoundGroupRows::volumeBegun, m_live, &LiveEdit::begin);
    connect(&rows, &SoundGroupRows::volumeWanted, this, &SoundGroupEditing::setVolume);
    connect(&rows, &SoundGroupRows::volumeEnded, m_live, &LiveEdit::end);
    connect(&rows, &SoundGroupRows::curveWanted, this, &SoundGroupEditing::automate);
    connect(&rows, &SoundGroupRows::memberSelected, this,
            [this](const ElementPath &clip) { m_places.selection.select(clip); });
    connect(&rows, &SoundGroupRows::effectsRequested, this, [this](const ElementPath &group) {
        m_places.selection.select(group);
        Q_EMIT effectsRequested();
    });
    connect(&rows, &SoundGroupRows::soloToggled, &m_places.view, &TimelineView::toggleGroupSolo);
    connect(&m_places.view, &TimelineView::soloChanged, this, &SoundGroupEditing::showSolo);
}

void SoundGroupEditing::setEntry(const QString &entry)
{
    m_live->end();
    m_entry = entry;
    refresh();
}

void SoundGroupEditing::refresh()
{
    const bool isOpen = !m_entry.isEmpty() && m_places.document.html(m_entry);
    m_places.rows.setGroups(isOpen ? groupLooks(m_places.document, m_entry) : std::vector<GroupLook>());
    showSolo();
}

void SoundGroupEditing::mute(const ElementPath &group, bool isMuted)
{
    if (const auto muted = m_places.actions.setFlag({group}, QStringLiteral("data-hidden"), isMuted); !muted)
        Q_EMIT refused(muted.error());
}

/// As loud as it is needs no attribute.
void SoundGroupEditing::setVolume(const ElementPath &group, double volume)
{
    m_live->apply([this, group, volume]() -> Result<> {
        const auto text = volume == 1 ? std::nullopt : std::optional(edit::jsonNumber(volume, 4));
        return m_places.actions.setAttribute({group}, QStringLiteral("data-volume"), text);
    });
}

/// A curve that changes nothing yet, unless there is one, which is shown in any case.
void SoundGroupEditing::automate(const ElementPath &group)
{
    const auto &looks = m_places.rows.groups();
    const auto look = std::find_if(looks.begin(), looks.end(),
                                   [&group](const GroupLook &each) { return each.path == group; });
    if (look == looks.end())
        return;
    if (!look->isMoved) {
        const double now = m_places.view.scene().playheadSeconds();
        const auto made = SoundEdits(m_places.document, m_places.actions)
                              .setPoint(group, QStringLiteral("volume"), now, look->volume);
        if (!made)
            return Q_EMIT refused(made.error());
    }
    Q_EMIT lanesRequested(group);
}

void SoundGroupEditing::showSolo()
{
    m_places.rows.setSolo(m_places.view.scene().soloGroups);
}

} // namespace muto::ui
