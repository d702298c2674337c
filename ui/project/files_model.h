#pragma once

#include "core/base/result.h"
#include "ui/project/handover.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace muto::ui {

class ProjectFiles;

/// The files and folders of the project as a tree. Names are changed in place, and files dragged between
/// folders; both go through ProjectFiles, and the tree shows what came of it.
class FilesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, FolderRole, ProblemsRole };

    explicit FilesModel(ProjectFiles &files, QObject *parent = nullptr);
    ~FilesModel() override;

    QModelIndex indexOf(const QString &name) const; ///< Invalid when there is no such file.
    /// How much is wrong with files; a folder counts what is in it.
    void setProblems(const QHash<QString, int> &counts);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
    }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

Q_SIGNALS:
    void refused(const muto::Error &error);
    void renamed(const QString &name);
    /// What has been dropped and is no file yet is to become one, in a folder of the project.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture, const QString &folder);

private:
    struct Node
    {
        QString name; ///< In the project; empty for its own folder.
        bool isFolder = false;
        Node *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children;
    };

    void update();
    Node *folderNode(const QString &name);
    Node *addNode(const QString &name, bool isFolder);
    static void arrange(Node &node);
    const Node &nodeOf(const QModelIndex &index) const;
    int problemsIn(const Node &node) const;
    void tellProblems(const QModelIndex &parent);
    QString describe(const Node &node) const;
    const Node *find(const Node &node, const QString &name) const;

    ProjectFiles &m_files;
    std::unique_ptr<Node> m_root;
    QHash<QString, int> m_problems;
    QStringList m_shown; ///< Every name in the tree, to know when it is another one.
};

} // namespace muto::ui
