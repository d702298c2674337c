#include "ui/timeline/track_accessible.h"

#include "ui/timeline/track_headers.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <array>
#include <vector>

namespace muto::ui {

namespace {

using Glyph = TrackHeaders::Glyph;
using LaneGlyph = TrackHeaders::LaneGlyph;

struct TrackDeed
{
    Glyph glyph;
    QLatin1String name;
};

constexpr std::array kDeeds{
    TrackDeed{Glyph::Lanes, QLatin1String("lanes")}, TrackDeed{Glyph::Effects, QLatin1String("effects")},
    TrackDeed{Glyph::Solo, QLatin1String("solo")}, TrackDeed{Glyph::Hide, QLatin1String("hide")},
    TrackDeed{Glyph::Lock, QLatin1String("lock")}};

struct LaneDeed
{
    LaneGlyph glyph;
    QLatin1String name;
};

constexpr std::array kLaneDeeds{LaneDeed{LaneGlyph::Previous, QLatin1String("previous")},
                                LaneDeed{LaneGlyph::Key, QLatin1String("keyframe")},
                                LaneDeed{LaneGlyph::Next, QLatin1String("next")}};

/// A track, or one of its lanes.
class TrackAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TrackAccessible(TrackHeaders &headers, int line)
        : m_headers(&headers)
        , m_line(line)
    {
    }

    bool isValid() const override { return m_headers && m_line < int(m_headers->lines().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_headers ? m_headers->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_headers ? QAccessible::queryAccessibleInterface(m_headers) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_headers->describe(m_line) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_headers->lineRect(m_line);
        return {m_headers->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = isValid();
        state.focused = isValid() && m_headers->hasFocus() && m_headers->current() == m_line;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (isValid() && line().isLane()) {
            for (const LaneDeed &deed : kLaneDeeds)
                names << deed.name;
        } else {
            for (const TrackDeed &deed : kDeeds)
                names << deed.name;
        }
        return names << setFocusAction();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    QString localizedActionName(const QString &name) const override
    {
        for (const TrackDeed &deed : kDeeds) {
            if (isValid() && !line().isLane() && name == deed.name)
                return m_headers->glyphToolTip(line().track, deed.glyph);
        }
        for (const LaneDeed &deed : kLaneDeeds) {
            if (isValid() && line().isLane() && name == deed.name)
                return m_headers->glyphToolTip(line().lane, deed.glyph);
        }
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        for (const TrackDeed &deed : kDeeds) {
            if (!line().isLane() && name == deed.name)
                return m_headers->press(line().track, deed.glyph);
        }
        for (const LaneDeed &deed : kLaneDeeds) {
            if (line().isLane() && name == deed.name)
                return m_headers->press(line().lane, deed.glyph);
        }
        m_headers->setCurrent(m_line);
        m_headers->setFocus();
    }

private:
    TrackHeaders::Line line() const { return m_headers->lines().at(std::size_t(m_line)); }

    QPointer<TrackHeaders> m_headers;
    int m_line;
};

class TracksAccessible : public QAccessibleWidget
{
public:
    explicit TracksAccessible(TrackHeaders &headers)
        : QAccessibleWidget(&headers, QAccessible::List)
        , m_headers(headers)
    {
    }
    ~TracksAccessible() override { forgetTracks(); }

    int childCount() const override { return int(m_headers.lines().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_ids.resize(std::size_t(childCount()), 0);
        QAccessible::Id &id = m_ids[std::size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new TrackAccessible(m_headers, index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_ids[i] != 0 && QAccessible::accessibleInterface(m_ids[i]) == wanted)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_headers.mapFromGlobal(QPoint(x, y));
        for (int line = 0; line < childCount(); ++line) {
            if (m_headers.lineRect(line).contains(point))
                return child(line);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return child(m_headers.current()); }

    void forgetTracks()
    {
        for (const QAccessible::Id id : m_ids) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_ids.clear();
    }

private:
    TrackHeaders &m_headers;
    mutable std::vector<QAccessible::Id> m_ids; ///< Of the lines asked for so far; 0 for the others.
};

QAccessibleInterface *makeTracksAccessible(const QString &, QObject *object)
{
    auto *headers = qobject_cast<TrackHeaders *>(object);
    return headers ? new TracksAccessible(*headers) : nullptr;
}

TracksAccessible *headersOf(TrackHeaders &headers)
{
    return dynamic_cast<TracksAccessible *>(QAccessible::queryAccessibleInterface(&headers));
}

} // namespace

void installTrackAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTracksAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void trackHeadersChanged(TrackHeaders &headers)
{
    TracksAccessible *accessible = headersOf(headers);
    if (!accessible)
        return;
    accessible->forgetTracks();
    QAccessibleEvent event(&headers, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void trackFocusChanged(TrackHeaders &headers)
{
    if (!QAccessible::isActive() || !headers.hasFocus() || !headersOf(headers))
        return;
    QAccessibleEvent event(&headers, QAccessible::Focus);
    event.setChild(headers.current());
    QAccessible::updateAccessibility(&event);
}

} // namespace muto::ui
