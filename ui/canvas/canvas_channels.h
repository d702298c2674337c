#pragma once

#include "core/script/property_shift.h"
#include "core/script/script_actions.h"
#include "ui/canvas/canvas_element.h"

#include <QCoreApplication>

#include <vector>

namespace muto::ui {

/// Why something cannot be done on the canvas, for a person, and where the source says so.
struct CanvasRefusal
{
    QString why;
    edit::ElementPath element; ///< That it is about.
    QString file;              ///< Of what says so, where that is not the element.
    composition::SourceSpan span;
};

/// The animations that decide a property of an element.
struct CanvasChannel
{
    QString property;                         ///< As tweens name it.
    std::vector<script::TweenAddress> tweens; ///< That say values of it.
    int others = 0;                           ///< Elements that are moved by them, too.
    bool showsRest = true;                    ///< What it is without them is seen, or begun from.
    QString fixed;    ///< Why its values cannot be written otherwise; empty when they can.
    QString computed; ///< Code decides it, or CSS: why, for a person; empty when it does not.
    QString file;     ///< Where that is written.
    composition::SourceSpan span;

    bool canShift() const { return others == 0 && fixed.isEmpty(); }
};

/// All of them, of one element.
class CanvasChannels
{
    Q_DECLARE_TR_FUNCTIONS(CanvasChannels)

public:
    CanvasChannels() = default;
    explicit CanvasChannels(std::vector<CanvasChannel> channels)
        : m_channels(std::move(channels))
    {
    }
    static CanvasChannels of(const edit::Document &document, script::ScriptLibrary &library,
                             const CanvasElement &element);

    const CanvasChannel *find(const QString &property) const;
    const CanvasChannel *findAny(const QStringList &properties) const;

private:
    std::vector<CanvasChannel> m_channels;
};

} // namespace muto::ui
