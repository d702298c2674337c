#pragma once

#include "core/composition/composition.h"
#include "core/web/page_messages.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>
#include <vector>

namespace muto::ui {

/// The clips of the composition in the order of their beginnings: what they are, when and for how long.
class ClipListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StartColumn, DurationColumn, ColumnCount };
    enum Role { StartRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the source says.
    void setClips(std::vector<composition::Clip> clips);

    /// What the page says once it runs; it knows durations and clips that the source leaves open.
    void setPageClips(const std::vector<web::PageClip> &clips);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const composition::Clip &clip, int column) const;

    std::vector<composition::Clip> m_clips;
};

/// "video", "audio", … as the page's manifest writes them.
composition::ClipKind clipKindFromName(const QString &name);

/// What people call the clip: its label, else its id, else its kind.
QString clipName(const composition::Clip &clip);

/// The page's clips in the words of the composition.
std::vector<composition::Clip> clipsOfPage(const std::vector<web::PageClip> &clips);

} // namespace muto::ui
