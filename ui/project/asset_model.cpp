#include "ui/project/asset_model.h"

#include "core/base/data_size.h"
#include "ui/project/asset_drop.h"
#include "ui/project/project_files.h"
#include "ui/support/icons.h"
#include "ui/support/shown_name.h"
#include "ui/support/shown_number.h"

#include <QDir>
#include <QIcon>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

using library::AssetKind;

/// "0:07", "1:02:30".
QString lengthText(double seconds)
{
    const auto whole = std::max<qint64>(0, std::llround(seconds));
    if (seconds < 10)
        return AssetModel::tr("%1 s").arg(shownNumber(seconds, 1));
    const QString tail =
        QStringLiteral("%1:%2").arg(whole / 60 % 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600
               ? tail
               : QStringLiteral("%1:%2").arg(whole / 3600).arg(tail.rightJustified(5, QLatin1Char('0')));
}

} // namespace

QString linkedWords(const QString &original)
{
    return AssetModel::tr("Linked to %1").arg(QDir::toNativeSeparators(original));
}

QString brokenLinkWords(const QString &original)
{
    return AssetModel::tr("Linked to %1, where nothing is").arg(QDir::toNativeSeparators(original));
}

QIcon assetIcon(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Video:
        return icon(QStringLiteral("clip-video"), Tone::Video);
    case AssetKind::Audio:
        return icon(QStringLiteral("clip-audio"), Tone::Audio);
    case AssetKind::Image:
        return icon(QStringLiteral("clip-image"), Tone::Image);
    case AssetKind::Font:
        return icon(QStringLiteral("font"), Tone::Element);
    case AssetKind::Page:
        return icon(QStringLiteral("clip-composition"), Tone::Composition);
    case AssetKind::Lottie:
        return icon(QStringLiteral("clip-element"), Tone::Element);
    case AssetKind::Style:
    case AssetKind::Script:
    case AssetKind::Data:
    case AssetKind::Other:
        return icon(QStringLiteral("file-open"), Tone::Muted);
    }
    return {};
}

AssetModel::AssetModel(ProjectFiles &files, AssetPictures &pictures, QObject *parent)
    : QAbstractListModel(parent)
    , m_files(files)
    , m_pictures(pictures)
{
    connect(&m_files, &ProjectFiles::referencesChanged, this, &AssetModel::update);
    connect(&m_pictures, &AssetPictures::looked, this, &AssetModel::onLooked);
    update();
}

void AssetModel::update()
{
    std::vector<QString> names;
    for (const auto &[name, stamp] : m_files.files()) {
        if (library::isMedia(library::assetKind(name)))
            names.push_back(name);
    }
    for (const auto &[name, original] : m_files.brokenLinks()) {
        if (library::isMedia(library::assetKind(name)))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    QHash<QString, int> uses = m_files.uses();
    if (names != m_names) {
        beginResetModel();
        m_names = std::move(names);
        m_uses = std::move(uses);
        endResetModel();
    } else if (!m_names.empty()) {
        m_uses = std::move(uses);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void AssetModel::onLooked(const QString &path)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_files.pathOf(m_names[std::size_t(row)]) == path)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void AssetModel::tellPicture(const QString &path)
{
    for (int row = 0; row < rowCount() && !path.isEmpty(); ++row) {
        if (m_files.pathOf(m_names[std::size_t(row)]) == path)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

void AssetModel::showMoment(const QString &path, const QImage &picture)
{
    const QString before = std::exchange(m_playing, path);
    m_moment = picture;
    if (before != path)
        tellPicture(before);
    tellPicture(path);
}

std::optional<SkimmedFilm> AssetModel::filmAt(const QModelIndex &index) const
{
    const QString name = nameOf(index);
    const AssetLook *look = library::assetKind(name) == AssetKind::Video ? lookAt(name) : nullptr;
    return look && look->facts.seconds
               ? std::optional(SkimmedFilm{m_files.pathOf(name), *look->facts.seconds})
               : std::nullopt;
}

const AssetLook *AssetModel::lookAt(const QString &name) const
{
    const auto file = m_files.files().find(name);
    return file == m_files.files().end() ? nullptr : m_pictures.look(m_files.pathOf(name), file->second);
}

int AssetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

/// What is known of a file. Where that is little, how large it is.
QStringList AssetModel::facts(const QString &name, const AssetLook *look, bool withLength) const
{
    QStringList words;
    if (!lostOriginal(name).isEmpty())
        words << tr("Original missing");
    if (look && !look->facts.fault.isEmpty())
        words << tr("Cannot be used");
    if (look && look->facts.seconds && withLength)
        words << lengthText(*look->facts.seconds);
    if (look && !look->facts.size.isEmpty())
        words << QStringLiteral("%1 × %2").arg(look->facts.size.width()).arg(look->facts.size.height());
    const auto file = m_files.files().find(name);
    if (words.size() < (withLength ? 2 : 1) && file != m_files.files().end())
        words << dataSizeText(file->second.size);
    return words;
}

QString AssetModel::lostOriginal(const QString &name) const
{
    const auto link = m_files.brokenLinks().find(name);
    return link == m_files.brokenLinks().end() ? QString() : link->second;
}

QString AssetModel::useWords(const QString &name) const
{
    const int uses = m_uses.value(name);
    return uses > 0 ? tr("used %n times", nullptr, uses) : tr("unused");
}

QString AssetModel::describe(const QString &name, const AssetLook *look) const
{
    QStringList words = facts(name, look, true) << useWords(name);
    if (!m_files.linkedTo(name).isEmpty())
        words.prepend(tr("linked"));
    return words.join(QStringLiteral(" · "));
}

QVariant AssetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = m_names[std::size_t(index.row())];
    const AssetKind kind = library::assetKind(name);
    switch (role) {
    case Qt::DisplayRole:
        return shownName(name.section(QLatin1Char('/'), -1));
    case Qt::EditRole:
        return name.section(QLatin1Char('/'), -1);
    case Qt::DecorationRole: {
        if (!m_moment.isNull() && m_files.pathOf(name) == m_playing)
            return m_moment;
        const AssetLook *look = lookAt(name);
        return look && !look->picture.isNull() ? QVariant(look->picture) : QVariant(assetIcon(kind));
    }
    case Qt::ToolTipRole: {
        const AssetLook *look = lookAt(name);
        QString words = shownName(name) + QLatin1Char('\n') + describe(name, look);
        if (const QString original = m_files.linkedTo(name); !original.isEmpty())
            words += QLatin1Char('\n') + linkedWords(original);
        if (const QString original = lostOriginal(name); !original.isEmpty())
            words += QLatin1Char('\n') + brokenLinkWords(original);
        return look && !look->facts.fault.isEmpty() ? QVariant(words + QLatin1Char('\n') + look->facts.fault)
                                                    : words;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name, describe(name, lookAt(name)));
    case NameRole:
        return name;
    case KindRole:
        return int(kind);
    case FactsRole:
        return describe(name, lookAt(name));
    case CardFactsRole:
        return facts(name, lookAt(name), false).join(QStringLiteral(" · "));
    case LengthRole: {
        const AssetLook *look = lookAt(name);
        return look && look->facts.seconds ? lengthText(*look->facts.seconds) : QString();
    }
    case UsedRole:
        return m_uses.contains(name);
    case UsesRole: {
        const int uses = m_uses.value(name);
        return uses > 0 ? QStringLiteral("%1×").arg(uses) : QString();
    }
    case LostRole:
        return lostOriginal(name);
    case LinkRole:
        if (!lostOriginal(name).isEmpty())
            return icon(QStringLiteral("warning"), Tone::Warn);
        return m_files.linkedTo(name).isEmpty() ? QVariant() : icon(QStringLiteral("link"));
    default:
        return {};
    }
}

Qt::ItemFlags AssetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsEditable : flags;
}

bool AssetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString from = nameOf(index);
    const QString to = from.left(from.lastIndexOf(QLatin1Char('/')) + 1) + value.toString().trimmed();
    const auto moved = m_files.move(from, to);
    if (!moved)
        Q_EMIT refused(moved.error());
    return bool(moved);
}

QStringList AssetModel::mimeTypes() const
{
    return {kAssetMimeType, QStringLiteral("text/uri-list")};
}

QMimeData *AssetModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &each : indexes)
        names.append(nameOf(each));
    return assetMimeData(names, m_files).release();
}

AssetFilter::AssetFilter(AssetModel &assets, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&assets);
    setFilterRole(AssetModel::NameRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void AssetFilter::setKind(std::optional<AssetKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void AssetFilter::setUsed(std::optional<bool> used)
{
    m_used = used;
    invalidateFilter();
}

void AssetFilter::setText(const QString &text)
{
    setFilterFixedString(text.trimmed());
}

bool AssetFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (m_kind && source.data(AssetModel::KindRole).toInt() != int(*m_kind))
        return false;
    if (m_used && source.data(AssetModel::UsedRole).toBool() != *m_used)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace muto::ui
