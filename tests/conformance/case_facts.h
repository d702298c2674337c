#pragma once

#include <QColor>
#include <QJsonObject>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a case of this folder expects of its film, as `facts.json` beside its page says it (README.md).
namespace muto::test {

/// The colour at a point of a frame.
struct ColourFact
{
    int frame = 0;
    QString name; ///< Of the point, for people.
    QPoint at;
    QColor colour;
};

/// The number that a made video shows inside a part of a frame.
struct NumberFact
{
    int frame = 0;
    QRect part;
    int number = 0;
};

/// The loudest sample within [from, to) seconds.
struct PeakFact
{
    double from = 0;
    double to = 0;
    double level = 0;
};

struct SoundFacts
{
    std::vector<double> claps; ///< Seconds, each to a millisecond.
    std::vector<PeakFact> peaks;
};

/// A render that must not come about.
struct FailureFact
{
    int exitCode = 1;
    QString says;
};

struct CaseFacts
{
    QString about; ///< Row of the contract it stands for.
    QStringList libraries;
    QJsonObject media;
    QStringList arguments;
    bool needsDisplay = false; ///< Draws with WebGL.
    bool needsGrader = false;  ///< Of core/grading as WebAssembly, without which programs may be built.
    bool comparesWays =
        false; ///< A frame hangs on others, or on what comes late: two ways must be the same bytes.
    int frames = 0;
    QSize size;
    std::vector<ColourFact> colours;
    std::vector<NumberFact> numbers;
    std::optional<SoundFacts> sound; ///< Nothing: the film is silent.
    QStringList warnings;            ///< Each appears in what the program says.
    std::optional<FailureFact> failure;
};

/// Ends the test program with a message when the file cannot be read: a broken case is a broken test.
CaseFacts readFacts(const QString &path);

} // namespace muto::test
