#include "ui/timeline/track_accessible.h"

#include "ui/timeline/track_headers.h"
#include "ui/widgets/accessible_parts.h"

#include <array>

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
class TrackAccessible : public AccessiblePart
{
public:
    TrackAccessible(TrackHeaders &headers, int line)
        : AccessiblePart(headers, line)
        , m_headers(headers)
    {
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
    QString localizedActionName(const QString &name) const override
    {
        for (const TrackDeed &deed : kDeeds) {
            if (isValid() && !line().isLane() && name == deed.name)
                return m_headers.glyphToolTip(line().track, deed.glyph);
        }
        for (const LaneDeed &deed : kLaneDeeds) {
            if (isValid() && line().isLane() && name == deed.name)
                return m_headers.glyphToolTip(line().lane, deed.glyph);
        }
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        for (const TrackDeed &deed : kDeeds) {
            if (!line().isLane() && name == deed.name)
                return m_headers.press(line().track, deed.glyph);
        }
        for (const LaneDeed &deed : kLaneDeeds) {
            if (line().isLane() && name == deed.name)
                return m_headers.press(line().lane, deed.glyph);
        }
        m_headers.setCurrent(index());
        m_headers.setFocus();
    }

protected:
    int count() const override { return int(m_headers.lines().size()); }
    QString name() const override { return m_headers.describe(index()); }

    QRect place() const override
    {
        const QRect local = m_headers.lineRect(index());
        return {m_headers.mapToGlobal(local.topLeft()), local.size()};
    }

    void describe(QAccessible::State &state) const override
    {
        state.focusable = true;
        state.focused = m_headers.hasFocus() && m_headers.current() == index();
    }

private:
    TrackHeaders::Line line() const { return m_headers.lines().at(std::size_t(index())); }

    TrackHeaders &m_headers;
};

class TracksAccessible : public AccessibleParts
{
public:
    explicit TracksAccessible(TrackHeaders &headers)
        : AccessibleParts(headers, QAccessible::List)
        , m_headers(headers)
    {
    }

    int childCount() const override { return int(m_headers.lines().size()); }

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

protected:
    AccessiblePart *make(int index) const override { return new TrackAccessible(m_headers, index); }

private:
    TrackHeaders &m_headers;
};

} // namespace

void installTrackAccessibility()
{
    installAccessibleParts<TrackHeaders, TracksAccessible>();
}

} // namespace muto::ui
