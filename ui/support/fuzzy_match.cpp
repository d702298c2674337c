#include "ui/support/fuzzy_match.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace muto::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;
constexpr int kRun = 9; // more than a word start: "open" is Open before it is Outside Pen
constexpr int kNever = -1'000'000;
constexpr qsizetype kLongestText = 256;

bool startsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return (!before.isLetterOrNumber() && here.isLetterOrNumber()) || (before.isLower() && here.isUpper());
}

int worthOf(const QString &text, qsizetype at)
{
    return kLetter + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
}

/// The best way to lay the letters of a word over a text: `best[i][j]` is what the first i + 1 letters are
/// worth when the last of them lies at j.
class Alignment
{
public:
    Alignment(const QString &word, const QString &text)
        : m_best(std::size_t(word.size()), std::vector<Cell>(std::size_t(text.size())))
    {
        for (qsizetype i = 0; i < word.size(); ++i)
            fillRow(word, text, i);
    }

    std::optional<FuzzyMatch> match() const
    {
        const auto &last = m_best.back();
        const auto end = std::max_element(last.begin(), last.end(),
                                          [](const Cell &a, const Cell &b) { return a.score < b.score; });
        if (end == last.end() || end->score <= kNever)
            return std::nullopt;
        FuzzyMatch found{end->score, {}};
        int at = int(end - last.begin());
        for (auto row = m_best.rbegin(); row != m_best.rend(); ++row) {
            found.positions.prepend(at);
            at = (*row)[std::size_t(at)].before;
        }
        return found;
    }

private:
    struct Cell
    {
        int score = kNever;
        int before = -1; ///< Where the letter before it lies.
    };

    void fillRow(const QString &word, const QString &text, qsizetype i)
    {
        Cell reached{i == 0 ? 0 : kNever, -1}; // the best of the row above, left of j
        for (qsizetype j = 0; j < text.size(); ++j) {
            const Cell *neighbour =
                i > 0 && j > 0 ? &m_best[std::size_t(i - 1)][std::size_t(j - 1)] : nullptr;
            if (neighbour && neighbour->score > reached.score)
                reached = {neighbour->score, int(j - 1)};
            if (text.at(j).toCaseFolded() != word.at(i).toCaseFolded())
                continue;
            Cell &cell = m_best[std::size_t(i)][std::size_t(j)];
            if (reached.score > kNever)
                cell = {reached.score + worthOf(text, j), reached.before};
            if (neighbour && neighbour->score > kNever &&
                neighbour->score + worthOf(text, j) + kRun >= cell.score)
                cell = {neighbour->score + worthOf(text, j) + kRun, int(j - 1)};
        }
    }

    std::vector<std::vector<Cell>> m_best;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString searched = text.left(kLongestText);
    FuzzyMatch all;
    for (const QString &word : typed.left(kLongestText).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<FuzzyMatch> found = Alignment(word, searched).match();
        if (!found)
            return std::nullopt;
        all.score += found->score;
        all.positions += found->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    return all;
}

} // namespace muto::ui
