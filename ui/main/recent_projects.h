#pragma once

#include "core/composition/composition_file.h"
#include "ui/projects/picture_cache.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QStringList>

#include <vector>

namespace muto::ui {

/// The compositions opened lately, newest first and at most ten. Missing ones stay listed, as missing, until
/// they are removed: the disk may only be unplugged.
class RecentProjects : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, MissingRole, StillRole };

    static constexpr std::size_t kMost = 10;

    using QAbstractListModel::QAbstractListModel;

    /// As the settings keep them.
    void restore(const QStringList &stored);
    QStringList stored() const;

    void remember(const composition::ProjectLocation &project);
    void forget(int row);
    void forgetAll();
    const composition::ProjectLocation &project(int row) const { return m_projects.at(std::size_t(row)); }

    /// What a film looked like when it was left. Kept in the program's cache.
    void keepStill(const composition::ProjectLocation &project, const QImage &still);

    /// Looks again which of them are there.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed();

private:
    QImage still(const composition::ProjectLocation &project) const;

    std::vector<composition::ProjectLocation> m_projects;
    PictureCache m_cache = PictureCache::ofProgram(QStringLiteral("recent"), 4 * int(kMost));
    mutable QHash<QString, QImage> m_stills; ///< By path of the page; null for those there is none of.
};

/// "launch film", or "launch film · teaser.html" when the entry is not the usual one.
QString projectTitle(const composition::ProjectLocation &project);

} // namespace muto::ui
