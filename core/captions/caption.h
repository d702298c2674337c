#pragma once

#include <QString>

#include <vector>

namespace muto::captions {

/// A word and when it is said, in seconds of the film.
struct CaptionWord
{
    QString text;
    double start = 0;
    double end = 0;
    friend bool operator==(const CaptionWord &, const CaptionWord &) = default;
};

/// Something to be read for a while: lines of plain text, parted by line feeds.
struct Caption
{
    double start = 0;
    double end = 0;
    QString text;
    std::vector<CaptionWord> words; ///< Empty when nobody knows when each is said.
    friend bool operator==(const Caption &, const Caption &) = default;
};

/// What a file of captions says: in order of time, none without a text or a length.
struct CaptionTrack
{
    std::vector<Caption> captions;
    int leftOut = 0;   ///< Had no text, or no length.
    int shortened = 0; ///< Ended a moment after the next one began, and end with it now.

    double start() const { return captions.empty() ? 0 : captions.front().start; }
    double end() const;
    bool hasWords() const; ///< At least one of them knows its words.
    friend bool operator==(const CaptionTrack &, const CaptionTrack &) = default;
};

} // namespace muto::captions
