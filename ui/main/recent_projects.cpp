#include "ui/main/recent_projects.h"

#include "ui/support/icons.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muto::ui {

namespace {

using composition::ProjectLocation;

constexpr int kStillWidth = 240;
constexpr QLatin1Char kSeparator('\n'); // in no folder's name that a person would give

QString entryPath(const ProjectLocation &project)
{
    return QDir(project.folder).filePath(project.entry);
}

} // namespace

void RecentProjects::restore(const QStringList &stored)
{
    beginResetModel();
    m_projects.clear();
    for (const QString &line : stored) {
        const ProjectLocation project{line.section(kSeparator, 0, 0), line.section(kSeparator, 1)};
        if (!project.folder.isEmpty() && !project.entry.isEmpty() && m_projects.size() < kMost)
            m_projects.push_back(project);
    }
    endResetModel();
}

QStringList RecentProjects::stored() const
{
    QStringList lines;
    for (const ProjectLocation &project : m_projects)
        lines << project.folder + kSeparator + project.entry;
    return lines;
}

void RecentProjects::remember(const ProjectLocation &project)
{
    beginResetModel();
    m_projects.erase(std::remove(m_projects.begin(), m_projects.end(), project), m_projects.end());
    m_projects.insert(m_projects.begin(), project);
    if (m_projects.size() > kMost)
        m_projects.pop_back();
    endResetModel();
    Q_EMIT changed();
}

void RecentProjects::forget(int row)
{
    beginRemoveRows({}, row, row);
    m_projects.erase(m_projects.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void RecentProjects::forgetAll()
{
    beginResetModel();
    m_projects.clear();
    endResetModel();
    Q_EMIT changed();
}

void RecentProjects::keepStill(const ProjectLocation &project, const QImage &still)
{
    if (still.isNull())
        return;
    const QImage small = still.scaledToWidth(kStillWidth, Qt::SmoothTransformation);
    m_stills.insert(entryPath(project), small);
    m_cache.store(entryPath(project), small);
    if (!m_projects.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StillRole});
}

QImage RecentProjects::still(const ProjectLocation &project) const
{
    const QString path = entryPath(project);
    auto known = m_stills.find(path);
    if (known == m_stills.end())
        known = m_stills.insert(path, m_cache.find(path));
    return *known;
}

void RecentProjects::refresh()
{
    if (!m_projects.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RecentProjects::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_projects.size());
}

QVariant RecentProjects::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectLocation &listed = project(index.row());
    const auto isMissing = [&listed] { return !QFileInfo::exists(entryPath(listed)); };
    switch (role) {
    case Qt::DisplayRole:
        return projectTitle(listed);
    case Qt::DecorationRole:
        return isMissing() ? icon(QStringLiteral("warning"), Tone::Warn)
                           : icon(QStringLiteral("film"), Tone::Accent);
    case Qt::ToolTipRole:
        return isMissing() ? tr("%1 is not there now.").arg(QDir::toNativeSeparators(entryPath(listed)))
                           : QDir::toNativeSeparators(entryPath(listed));
    case Qt::AccessibleTextRole:
        return isMissing() ? tr("%1, missing").arg(projectTitle(listed)) : projectTitle(listed);
    case PathRole:
        return QDir::toNativeSeparators(listed.folder);
    case StillRole:
        return isMissing() ? QImage() : still(listed);
    case MissingRole:
        return isMissing();
    default:
        return {};
    }
}

QString projectTitle(const ProjectLocation &project)
{
    const QString folder = QDir(project.folder).dirName();
    if (project.entry == QLatin1String("index.html"))
        return folder;
    return QStringLiteral("%1 · %2").arg(folder, project.entry);
}

} // namespace muto::ui
