#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace muto::ui {

/// How well a text answers what somebody types to find it.
struct FuzzyMatch
{
    int score = 0;        ///< The higher the better; texts are comparable for the same words only.
    QList<int> positions; ///< Of the letters found, ascending.
    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/// Finds the letters of each of the typed words, in order, in `text`, whatever their case; the words may come
/// in any order. Letters at the starts of words and letters that follow one another count most. Nothing when
/// a letter is missing.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace muto::ui
