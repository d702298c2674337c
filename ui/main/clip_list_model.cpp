#include "ui/main/clip_list_model.h"

#include "ui/support/kind_look.h"
#include "ui/support/shown_number.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using composition::Clip;
using composition::ClipKind;

QString seconds(double value)
{
    return QStringLiteral("%1 s").arg(shownNumber(value, 2));
}

Clip fromPage(const web::PageClip &clip)
{
    return {clip.id, clip.label, clipKindFromName(clip.kind), clip.start, clip.duration, clip.track, {}};
}

} // namespace

void ClipListModel::setClips(std::vector<Clip> clips)
{
    std::stable_sort(clips.begin(), clips.end(),
                     [](const Clip &one, const Clip &other) { return one.start < other.start; });
    if (clips == m_clips)
        return;
    beginResetModel();
    m_clips = std::move(clips);
    endResetModel();
}

void ClipListModel::setPageClips(const std::vector<web::PageClip> &clips)
{
    setClips(clipsOfPage(clips));
}

int ClipListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clips.size());
}

int ClipListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClipListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Clip &clip = m_clips.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(clip, index.column());
    case Qt::DecorationRole:
        return index.column() == NameColumn ? QVariant(clipKindIcon(clip.kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return tr("%1: %2, from %3 for %4. Double-click to go there.")
            .arg(clipKindText(clip.kind), clipName(clip), text(clip, StartColumn).toString(),
                 text(clip, DurationColumn).toString());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
                   ? QVariant(clipKindText(clip.kind) + QLatin1Char(' ') + clipName(clip))
                   : text(clip, index.column());
    case StartRole:
        return clip.start;
    default:
        return {};
    }
}

QVariant ClipListModel::text(const Clip &clip, int column) const
{
    switch (column) {
    case NameColumn:
        return clipName(clip);
    case StartColumn:
        return seconds(clip.start);
    default:
        return clip.duration ? seconds(*clip.duration) : tr("to the end");
    }
}

QVariant ClipListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Clip");
    case StartColumn:
        return tr("Start");
    default:
        return tr("Length");
    }
}

composition::ClipKind clipKindFromName(const QString &name)
{
    if (name == QLatin1String("video"))
        return ClipKind::Video;
    if (name == QLatin1String("audio"))
        return ClipKind::Audio;
    if (name == QLatin1String("image"))
        return ClipKind::Image;
    if (name == QLatin1String("text"))
        return ClipKind::Text;
    if (name == QLatin1String("composition"))
        return ClipKind::Composition;
    return ClipKind::Element;
}

QString clipName(const composition::Clip &clip)
{
    if (!clip.label.isEmpty())
        return clip.label;
    return clip.id.isEmpty() ? clipKindText(clip.kind) : clip.id;
}

std::vector<composition::Clip> clipsOfPage(const std::vector<web::PageClip> &clips)
{
    std::vector<Clip> converted;
    converted.reserve(clips.size());
    std::transform(clips.begin(), clips.end(), std::back_inserter(converted), fromPage);
    return converted;
}

} // namespace muto::ui
