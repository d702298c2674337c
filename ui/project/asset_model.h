#pragma once

#include "core/base/result.h"
#include "core/library/asset_kind.h"
#include "ui/project/asset_pictures.h"
#include "ui/widgets/film_skim.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace muto::ui {

class ProjectFiles;

/// The project's pictures, films, sounds and fonts; links to such that lead nowhere among them.
class AssetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        KindRole,
        FactsRole,     ///< All there is to say, for a line.
        CardFactsRole, ///< What badges do not say.
        LengthRole,    ///< "0:07"; nothing for what has none, or while it is not known.
        UsedRole,
        UsesRole, ///< "3×"; nothing for what is not used.
        LinkRole, ///< An icon for what is only linked from the project; nothing for its own files.
        LostRole, ///< Where the original was, of a link that leads nowhere; empty for every other.
    };

    AssetModel(ProjectFiles &files, AssetPictures &pictures, QObject *parent = nullptr);

    QString nameOf(const QModelIndex &index) const { return index.data(NameRole).toString(); }
    /// What has been found out about a file; nothing before.
    const AssetLook *lookAt(const QString &name) const;
    /// The film of an item, once its length is known.
    std::optional<SkimmedFilm> filmAt(const QModelIndex &index) const;

    /// For now another picture of one of the films is shown; without a path all are as they are.
    void showMoment(const QString &path, const QImage &picture);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Renames the file.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    void update();
    void onLooked(const QString &path);
    void tellPicture(const QString &path);
    QStringList facts(const QString &name, const AssetLook *look, bool withLength) const;
    QString describe(const QString &name, const AssetLook *look) const;
    QString useWords(const QString &name) const;
    QString lostOriginal(const QString &name) const;

    ProjectFiles &m_files;
    AssetPictures &m_pictures;
    std::vector<QString> m_names; ///< Sorted.
    QHash<QString, int> m_uses;
    QString m_playing; ///< The path of the film that shows `m_moment`.
    QImage m_moment;
};

/// Those of one kind, with some text in their name, used or not.
class AssetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AssetFilter(AssetModel &assets, QObject *parent = nullptr);

    void setKind(std::optional<library::AssetKind> kind);
    /// Only those that the film uses, or only those it does not; nothing for all.
    void setUsed(std::optional<bool> used);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<library::AssetKind> m_kind;
    std::optional<bool> m_used;
};

/// "Linked to /media/interview.mp4", for people.
QString linkedWords(const QString &original);

/// "Linked to /media/interview.mp4, where nothing is".
QString brokenLinkWords(const QString &original);

/// The icon that stands for a kind of file everywhere.
QIcon assetIcon(library::AssetKind kind);

} // namespace muto::ui
