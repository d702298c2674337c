#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/composition/clip_reader.h"
#include "core/composition/html_document.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace muto::edit {

/// When the clips of one file are seen, in the time of that file's own composition; those in its templates in
/// the time of what the template holds. Worked out once for a state of the file, however often it is asked
/// for.
class ClipTimes
{
public:
    explicit ClipTimes(const composition::HtmlDocument &document);

    /// Null for an element that is no clip.
    const composition::Clip *find(int element) const;
    /// The element that is the film, or the part of one that the file holds.
    std::optional<int> root() const { return m_known->root; }
    /// The composition in a template that a clip is a part of, and not of the film; -1 for the film.
    int partOf(int clip) const { return m_known->partOf.value(clip, -1); }
    bool isPart(int element) const;
    /// The element in a template that elements of this name are filled with; -1 for none.
    int partNamed(const QString &id) const { return m_known->parts.value(id, -1); }
    FrameRate frameRate() const { return declaredRate().value_or(FrameRate()); }
    /// Nothing where it is left to the film that mounts the file.
    std::optional<FrameRate> declaredRate() const { return m_known->frameRate; }

private:
    struct Known
    {
        std::optional<int> root;
        std::optional<FrameRate> frameRate;
        std::vector<const composition::Clip *> clips; ///< By element; null for what is no clip.
        std::vector<std::shared_ptr<const std::vector<composition::PlacedClip>>> films; ///< Have the clips.
        QHash<int, int> partOf;                                                         ///< By the clip.
        QHash<QString, int> parts;                                                      ///< By name.
    };

    static void readFilm(Known &known, const composition::HtmlDocument &page, int root);
    static void readParts(Known &known, const composition::HtmlDocument &document);
    static Known read(const composition::HtmlDocument &document);

    std::shared_ptr<const Known> m_known;
};

/// Whether an element may not be moved in time: `data-timeline-locked`, unless it says "false".
bool isLocked(const composition::HtmlElement &element);

/// Where the source of a film or sound is cut.
struct MediaTrim
{
    QString attribute; ///< The one its author uses: `data-playback-start` or `data-media-start`.
    double start = 0;  ///< Seconds of the source before the first that is seen.
    double rate = 1;   ///< Seconds of the source per second of the film.
    bool loops = false;
};

/// Nothing for an element that has no source to be cut.
std::optional<MediaTrim> mediaTrim(const composition::HtmlElement &element);

/// Seconds as an attribute says them: to the microsecond, never later than they are, so that a clip that
/// starts or ends with a frame still does.
QString secondsText(double seconds);

/// A duration that ends at `end` for a clip that starts at `secondsText(start)`: their sum shows no frame
/// that begins at `end`, as the runtime counts, which forgives doubles what they cannot hold. So it is round
/// where both times are: from 0.28 to 3.28 it is 3, though the sum of the doubles is 3.2800000000000002.
QString durationText(double start, double end);

/// `data-start` after it has been moved by so many seconds: a reference stays one, with another offset.
QString shiftedStart(const QString &authored, double seconds);

} // namespace muto::edit
