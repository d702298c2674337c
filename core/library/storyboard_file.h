#pragma once

#include "core/composition/composition.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::library {

/// The plan of a film, in the project's folder.
inline const QString kStoryboardFile = QStringLiteral("STORYBOARD.md");

/// How far a frame has come.
enum class FrameStatus { Outline, Built, Animated };

/// A key moment of the film, as its storyboard has it.
struct StoryboardFrame
{
    QString number; ///< As it is written; empty without one.
    QString title;
    FrameStatus status = FrameStatus::Outline;
    QString source;                ///< The composition that shows it, in the project; empty for none yet.
    std::optional<double> seconds; ///< How long it is.
    std::optional<double> poster;  ///< When it is seen best, in seconds of it.
    QString scene;                 ///< What is to be seen, in a line.
    QString voiceover;             ///< What is said.
    QString transition;            ///< How it comes into sight.
    QString narrative;             ///< All that is written below, in Markdown.
    int line = 0;                  ///< Of its heading, from 1.
    friend bool operator==(const StoryboardFrame &, const StoryboardFrame &) = default;
};

struct Storyboard
{
    QString message;
    QString arc;
    QString audience;
    QString format;
    std::vector<StoryboardFrame> frames;
    friend bool operator==(const Storyboard &, const Storyboard &) = default;
};

/// Reads `STORYBOARD.md`: what is between lines of three dashes at the top is about the film (`message: …`);
/// a heading like `## Frame 2 — Title` begins a frame, lines like `- status: built` below it are about that,
/// and all up to the next heading as high is its narrative. What is not understood is passed over, never
/// refused. Pure.
Storyboard readStoryboard(const QString &text);

/// Such a text with another value of one line about a frame, `voiceover` for instance; without the line where
/// it is empty. All else stays to the byte. Pure.
QString withFrameValue(const QString &text, int frame, const QString &key, const QString &value);
/// The same with another narrative.
QString withFrameNarrative(const QString &text, int frame, const QString &narrative);

QString frameStatusName(FrameStatus status); ///< "outline", as it is written.

/// What is planned already where nobody has planned: the compositions that a film is made of, in order of
/// time. Their addresses are those of the project. Pure.
Storyboard storyboardOf(const composition::Composition &film);
/// The address in the project of what a clip of a film shows.
QString sourceInProject(const composition::Composition &film, const composition::Clip &clip);

/// A new storyboard with these frames; with none it has a first one to be filled in. Pure.
QString newStoryboard(const Storyboard &board);

} // namespace muto::library
