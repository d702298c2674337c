#pragma once

#include "ui/inspector/inspector_section.h"

#include <functional>

class QPushButton;

namespace muto::ui {

class PathField;

/// What a film, sound or picture shows: its file, how that fits, how loud and how fast it is.
class MediaSection : public InspectorSection
{
    Q_OBJECT

public:
    /// Asks for a file of a kind; the answer is relative to the project.
    using Browse =
        std::function<void(composition::ClipKind kind, std::function<void(const QString &path)> taken)>;

    explicit MediaSection(InspectorTools tools);
    void setBrowse(Browse browse);

Q_SIGNALS:
    /// Somebody wants to have the path of what is shown; as it stands in the source.
    void copyPathRequested(const QString &source);
    /// The volume is to be moved over time.
    void volumeLaneRequested();

protected:
    void showMore(const Inspection &inspection) override;

private:
    void addSource();
    void addPicture();
    void addSound();
    void addVolume();
    void addSpeed();
    void addPlayFlag(const char *name, const QString &text);
    void addHasSound();
    void addFade(bool isIn);
    void addCurve();
    Result<> setVolume(const InspectedElement &element, std::optional<double> gain);

    PathField *m_source;
    PropertyRow *m_volume;
    QPushButton *m_curve;
    Browse m_browse;
};

} // namespace muto::ui
