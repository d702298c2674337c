#include "ui/main/palette_model.h"

#include "ui/support/fuzzy_match.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kDisabledPenalty = 12; ///< As good a match, but of no use now.
constexpr int kTitleWorth = 2;       ///< Found in the title, not only with the help of the menu's name.

/// All that is seen of an entry, for those who hear it.
QString spoken(const PaletteEntry &entry)
{
    QStringList words{entry.title, entry.path, entry.keys, entry.isEnabled ? QString() : entry.why};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QStringList recent, Answers answers,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_recent(std::move(recent))
    , m_answers(std::move(answers))
{
    setWords({});
}

int PaletteModel::recentness(const QString &id) const
{
    const qsizetype at = m_recent.indexOf(id);
    return id.isEmpty() || at < 0 ? 0 : int(m_recent.size() - at);
}

std::vector<PaletteModel::Shown> PaletteModel::matching(const QString &words) const
{
    std::vector<Shown> found;
    for (const PaletteEntry &entry : m_entries) {
        std::optional<FuzzyMatch> match = fuzzyMatch(words, entry.title);
        if (match)
            match->score *= kTitleWorth;
        else if ((match = fuzzyMatch(words, entry.path + QLatin1Char(' ') + entry.title)))
            match->positions.clear();
        if (!match)
            continue;
        const int penalty = entry.isEnabled ? 0 : kDisabledPenalty;
        found.push_back({entry, match->positions, match->score - penalty + recentness(entry.id)});
    }
    return found;
}

void PaletteModel::setWords(const QString &words)
{
    beginResetModel();
    m_shown = matching(words.trimmed());
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Shown &a, const Shown &b) { return a.score > b.score; });
    if (m_answers && !words.trimmed().isEmpty()) {
        std::vector<Shown> answers;
        for (PaletteEntry &answer : m_answers(words.trimmed()))
            answers.push_back({std::move(answer), {}, 0});
        m_shown.insert(m_shown.begin(), answers.begin(), answers.end());
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[entry, positions, score] = m_shown.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return entry.isEnabled ? QString() : entry.why;
    case PathRole:
        return entry.isEnabled || entry.why.isEmpty() ? entry.path : entry.why;
    case KeysRole:
        return entry.keys;
    case EnabledRole:
        return entry.isEnabled;
    case PositionsRole:
        return QVariant::fromValue(positions);
    default:
        return {};
    }
}

/// What cannot be done can be looked at: why not is said beside it.
Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace muto::ui
