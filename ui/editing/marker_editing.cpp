#include "ui/editing/marker_editing.h"

#include "core/script/script_library.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/timeline/marker_popup.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>

#include <algorithm>

namespace muto::ui {

namespace {

/// Labels of the page's scripts, as far as their times can be known.
void appendLabels(std::vector<TimelineMarker> &markers, script::ScriptLibrary &library,
                  const edit::Document &document, const QString &page)
{
    for (const auto &open : library.scriptsOf(document, page)) {
        for (const script::ScriptLabel &label : open.model->labels) {
            if (label.call >= 0 && label.time && *label.time >= 0)
                markers.push_back({*label.time, label.name});
        }
    }
}

} // namespace

MarkerEditing::MarkerEditing(const ActionRegistry &registry, const Subject &subject, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_view(subject.view)
    , m_document(subject.document)
    , m_actions(subject.actions)
    , m_playback(subject.playback)
    , m_popup(new MarkerPopup(&subject.view))
{
    connectCommands();
    connect(&m_view, &TimelineView::markerMoved, this, &MarkerEditing::move);
    connect(&m_view, &TimelineView::markerActivated, this, &MarkerEditing::open);
    connect(&m_view, &TimelineView::markerRemoved, this, &MarkerEditing::remove);
    connect(&m_view, &TimelineView::markerSelected, this, &MarkerEditing::showCommands);
    connect(&m_playback, &PlaybackController::frameChanged, this, &MarkerEditing::showCommands);
    connect(m_popup, &MarkerPopup::nameChosen, this, [this](const QString &name) {
        change(m_opened, [&name](edit::Marker &marker) { marker.name = name.trimmed(); });
    });
    connect(m_popup, &MarkerPopup::colorChosen, this, [this](const QString &color) {
        change(m_opened, [&color](edit::Marker &marker) { marker.color = color; });
    });
    connect(m_popup, &MarkerPopup::removeRequested, this,
            [this] { take(m_actions.removeMarker(m_entry, m_opened)); });
    showCommands();
}

void MarkerEditing::connectCommands()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_registry.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::AddMarker, &MarkerEditing::add);
    on(ActionId::EditMarker, [this] { open(current()); });
    on(ActionId::DeleteMarker, [this] { remove(current()); });
    on(ActionId::DeleteAllMarkers, [this] { take(m_actions.removeAllMarkers(m_entry)); });
    on(ActionId::NextMarker, [this] { go(1); });
    on(ActionId::PreviousMarker, [this] { go(-1); });
}

void MarkerEditing::setEntry(const QString &entry)
{
    m_entry = entry;
    refresh();
}

void MarkerEditing::refresh()
{
    const composition::HtmlDocument *html = m_document.html(m_entry);
    m_own = html ? edit::markersOf(*html) : Result<std::vector<edit::Marker>>();
    std::vector<TimelineMarker> shown;
    for (int i = 0; m_own && i < int(m_own->size()); ++i) {
        const edit::Marker &marker = (*m_own)[std::size_t(i)];
        shown.push_back({marker.seconds, marker.name, marker.color, i});
    }
    if (html && m_library)
        appendLabels(shown, *m_library, m_document, m_entry);
    std::stable_sort(shown.begin(), shown.end(), [](const TimelineMarker &one, const TimelineMarker &other) {
        return one.seconds < other.seconds;
    });
    m_view.setMarkers(std::move(shown));
    showCommands();
}

const std::vector<TimelineMarker> &MarkerEditing::markers() const
{
    return m_view.scene().markers;
}

std::int64_t MarkerEditing::frameOf(const TimelineMarker &marker) const
{
    return m_playback.frameRate().frameAt(marker.seconds + 1e-6);
}

/// The marker that is selected, else the one at the playhead; -1 without one that can be edited.
int MarkerEditing::current() const
{
    const int selected = m_view.scene().marker;
    if (selected >= 0)
        return markers()[std::size_t(selected)].isOwn() ? selected : -1;
    for (int i = 0; i < int(markers().size()); ++i) {
        const TimelineMarker &marker = markers()[std::size_t(i)];
        if (marker.isOwn() && frameOf(marker) == m_playback.frame().value)
            return i;
    }
    return -1;
}

void MarkerEditing::showCommands()
{
    const bool isOpen = m_document.html(m_entry) != nullptr;
    const bool isAny = isOpen && !markers().empty();
    const bool isAtOne = isOpen && current() >= 0;
    m_registry.action(ActionId::AddMarker)->setEnabled(isOpen);
    m_registry.action(ActionId::EditMarker)->setEnabled(isAtOne);
    m_registry.action(ActionId::DeleteMarker)->setEnabled(isAtOne);
    m_registry.action(ActionId::DeleteAllMarkers)->setEnabled(isOpen && m_own && !m_own->empty());
    m_registry.action(ActionId::NextMarker)->setEnabled(isAny);
    m_registry.action(ActionId::PreviousMarker)->setEnabled(isAny);
}

/// Where there is one already it is opened: pressing the key twice gives it a name.
void MarkerEditing::add()
{
    m_view.selectMarker(-1);
    if (const int here = current(); here >= 0) {
        open(here);
        return;
    }
    take(m_actions.addMarker(m_entry, {m_playback.frameRate().timeOf(m_playback.frame().value)}));
    m_view.selectMarker(current());
}

void MarkerEditing::open(int marker)
{
    if (marker < 0 || !markers()[std::size_t(marker)].isOwn())
        return;
    m_view.selectMarker(marker);
    m_opened = markers()[std::size_t(marker)].index;
    m_popup->setMarker(markers()[std::size_t(marker)]);
    m_popup->adjustSize();
    m_popup->move(m_view.markerOnScreen(marker).bottomLeft() + QPoint(0, 4));
    m_popup->show();
}

void MarkerEditing::change(int index, const std::function<void(edit::Marker &)> &edit)
{
    if (!m_own || index < 0 || index >= int(m_own->size()))
        return;
    edit::Marker marker = (*m_own)[std::size_t(index)];
    edit(marker);
    take(m_actions.changeMarker(m_entry, index, marker));
}

void MarkerEditing::move(const MarkerMove &move)
{
    const double seconds = m_playback.frameRate().timeOf(move.frame.value);
    change(markers()[std::size_t(move.marker)].index,
           [seconds](edit::Marker &marker) { marker.seconds = seconds; });
}

void MarkerEditing::remove(int marker)
{
    if (marker >= 0 && markers()[std::size_t(marker)].isOwn())
        take(m_actions.removeMarker(m_entry, markers()[std::size_t(marker)].index));
}

void MarkerEditing::go(int direction)
{
    const std::int64_t now = m_playback.frame().value;
    int nearest = -1;
    for (int i = 0; i < int(markers().size()); ++i) {
        const auto way = [&](int marker) {
            return (frameOf(markers()[std::size_t(marker)]) - now) * direction;
        };
        if (way(i) > 0 && (nearest < 0 || way(i) < way(nearest)))
            nearest = i;
    }
    if (nearest < 0)
        return;
    m_playback.pause();
    m_playback.seek({frameOf(markers()[std::size_t(nearest)])});
    m_view.selectMarker(nearest);
}

void MarkerEditing::take(const Result<> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

} // namespace muto::ui
