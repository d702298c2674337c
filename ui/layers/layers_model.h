#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/layers/layer_tree.h"
#include "ui/problems/element_problems.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace muto::ui {

/// The elements of one composition as a tree, the topmost first. Follows edits row by row, so that what is
/// opened and selected stays so. What a person changes goes through EditorActions. GUI thread.
class LayersModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The picture of the worst that is wrong with a layer, if anything is.
    enum Role { ProblemRole = Qt::UserRole };
    enum Column { NameColumn, EyeColumn, LockColumn, ColumnCount };

    LayersModel(edit::Document &document, edit::EditorActions &actions, QObject *parent = nullptr);
    ~LayersModel() override;

    void setFile(const QString &file);
    const QString &file() const { return m_file; }
    /// What the page makes of the z-index of elements, as far as their own styles do not say it.
    void setLevels(const LayerLevels &levels);
    /// What is wrong with elements, of this file and of others.
    void setProblems(const ElementProblems &problems);

    /// Rows come and go because the document did, and not because somebody chose so.
    bool isFollowing() const { return m_isFollowing; }

    QModelIndex indexOf(const edit::ElementPath &path) const;
    edit::ElementPath pathAt(const QModelIndex &index) const;
    const LayerFacts *factsAt(const QModelIndex &index) const; ///< Null for no index.
    void toggleHidden(const QList<edit::ElementPath> &elements);
    void toggleLocked(const QList<edit::ElementPath> &elements);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Elements between the layers `row` - 1 (above them) and `row` of a parent, the topmost first, in one
    /// step. Answers their addresses after that.
    Result<QList<edit::ElementPath>> moveTo(QList<edit::ElementPath> elements, const QModelIndex &parent,
                                            int row);

Q_SIGNALS:
    void refused(const muto::Error &error);
    /// Somebody has dragged these elsewhere.
    void dropped(const QList<muto::edit::ElementPath> &elements);

private:
    struct Node;

    Result<edit::ElementPath> moveOne(const edit::ElementPath &element, const QModelIndex &parent, int row);
    std::vector<edit::ClipMove> tracksFor(const QList<edit::ElementPath> &moved) const;
    QList<edit::ElementPath> dragged(const QMimeData &data) const;
    std::optional<Layer> layers() const;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    void rebuild();
    void follow(const edit::ChangeSet &changes);
    void readdress(Node &node, const QHash<edit::ElementPath, edit::ElementPath> &renamed);
    void sync(Node &node, const Layer &layer);
    void removeGone(Node &node, const Layer &layer);
    void removeRun(Node &node, int first, int last);
    void place(Node &node, int row, const Layer &layer);
    void sink(Node &node, int row, const Layer &layer);
    void move(Node &node, int from, int to);
    std::unique_ptr<Node> makeNode(const Layer &layer, Node *parent);
    void forget(const Node &node);
    void update(Node &node, const LayerFacts &facts);
    void tell(const Result<> &result);
    QVariant nameData(const LayerFacts &facts, int role) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    QString m_file;
    LayerLevels m_levels;
    ElementProblems m_problems;
    std::unique_ptr<Node> m_root;
    QHash<edit::ElementPath, Node *> m_nodes;
    bool m_isFollowing = false;
};

} // namespace muto::ui
