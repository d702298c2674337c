#pragma once

#include "ui/inspector/animated_properties.h"
#include "ui/inspector/inspector_section.h"

namespace muto::ui {

/// When clips are seen: start, length, end, track, what they are called, whether they are hidden or locked.
class TimingSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit TimingSection(InspectorTools tools);

protected:
    void showMore(const Inspection &inspection) override;

private:
    using ReadSeconds = std::function<std::optional<double>(const InspectedElement &)>;
    using WriteSeconds = std::function<Result<>(const InspectedElement &, double)>;

    void addSeconds(const char *name, const QString &label, ReadSeconds read, WriteSeconds write);
    MovedSpan whenSeen(const InspectedElement &element) const;
    void addNames();
    void addStates();
    Result<> rename(const Inspection &before, const ValueEdit &edit);

    struct SecondsRow
    {
        PropertyRow *row;
        ReadSeconds read;
    };
    std::vector<SecondsRow> m_seconds;
};

/// "45 frames".
QString framesText(double seconds, FrameRate rate);

} // namespace muto::ui
