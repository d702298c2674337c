#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace muto::ui {

/// Something that the command palette can do.
struct PaletteEntry
{
    QString id; ///< It is remembered by this; empty for what is not worth remembering.
    QString title;
    QString path; ///< Where else it is found: "Clip".
    QString keys = {};
    QIcon icon = {};
    bool isEnabled = true;
    QString why = {}; ///< It cannot be done now, if that is known.
    std::function<void()> run = {};
};

/// What of the palette answers the words that are typed, best first; without words everything, what was used
/// last first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, KeysRole, EnabledRole, PositionsRole };

    /// `answers` makes entries of the words themselves, such as "go to 00:12".
    using Answers = std::function<std::vector<PaletteEntry>(const QString &words)>;

    PaletteModel(std::vector<PaletteEntry> entries, QStringList recent, Answers answers = {},
                 QObject *parent = nullptr);

    void setWords(const QString &words);
    const PaletteEntry &entry(int row) const { return m_shown.at(std::size_t(row)).entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Shown
    {
        PaletteEntry entry;
        QList<int> positions; ///< Of the letters found in its title.
        int score = 0;
    };

    std::vector<Shown> matching(const QString &words) const;
    int recentness(const QString &id) const; ///< The higher the more recent; 0 when never used.

    std::vector<PaletteEntry> m_entries;
    QStringList m_recent;
    Answers m_answers;
    std::vector<Shown> m_shown;
};

} // namespace muto::ui
