#include "ui/layers/layers_model.h"

#include "ui/layers/layers_node.h"
#include "ui/support/kind_look.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>
#include <utility>

namespace muto::ui {

using composition::ClipKind;
using edit::ElementPath;

namespace {

/// What has no time of its own stands back.
QIcon layerIcon(const LayerFacts &facts)
{
    const bool isBack = !facts.isTimed && (facts.kind == ClipKind::Element || facts.kind == ClipKind::Text);
    return isBack ? clipKindIcon(facts.kind, Tone::Muted) : clipKindIcon(facts.kind);
}

/// Styles other than the depth are not told of here.
bool leavesLayersAlone(const edit::ChangeSet &changes)
{
    return changes.isOnlyStyle() && std::none_of(changes.changes.begin(), changes.changes.end(),
                                                 [](const edit::ElementChange &change) {
                                                     return change.name == QLatin1String("z-index");
                                                 });
}

LayerLevels readdressed(const LayerLevels &levels, const QHash<ElementPath, ElementPath> &renamed)
{
    if (renamed.isEmpty())
        return levels;
    LayerLevels now;
    for (auto it = levels.begin(); it != levels.end(); ++it)
        now.insert(renamed.value(it.key(), it.key()), it.value());
    return now;
}

} // namespace

LayersModel::LayersModel(edit::Document &document, edit::EditorActions &actions, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_actions(actions)
    , m_root(std::make_unique<Node>())
{
    connect(&document, &edit::Document::changed, this, &LayersModel::follow);
}

LayersModel::~LayersModel() = default;

void LayersModel::setFile(const QString &file)
{
    m_levels.clear();
    m_file = file;
    rebuild();
}

void LayersModel::rebuild()
{
    const QScopedValueRollback following(m_isFollowing, true);
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    if (const auto all = layers())
        m_root = makeNode(*all, nullptr);
    endResetModel();
}

std::unique_ptr<LayersModel::Node> LayersModel::makeNode(const Layer &layer, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->facts = layer.facts;
    node->parent = parent;
    m_nodes.insert(layer.facts.path, node.get());
    for (const Layer &child : layer.children)
        node->children.push_back(makeNode(child, node.get()));
    return node;
}

void LayersModel::forget(const Node &node)
{
    if (m_nodes.value(node.facts.path) == &node)
        m_nodes.remove(node.facts.path);
    for (const auto &child : node.children)
        forget(*child);
}

void LayersModel::follow(const edit::ChangeSet &changes)
{
    if (!changes.files.contains(m_file) || leavesLayersAlone(changes))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    QHash<ElementPath, ElementPath> renamed;
    for (const auto &[before, after] : changes.renamed)
        renamed.insert(before, after);
    m_levels = readdressed(m_levels, renamed);
    const auto all = layers();
    const bool isNew = changes.cause == edit::ChangeSet::Cause::Opened || m_root->facts.path.isEmpty();
    if (!all || isNew) {
        rebuild();
        return;
    }
    if (!renamed.isEmpty()) {
        m_nodes.clear();
        readdress(*m_root, renamed);
    }
    if (m_root->facts.path != all->facts.path) {
        rebuild();
        return;
    }
    sync(*m_root, *all);
}

std::optional<Layer> LayersModel::layers() const
{
    const composition::HtmlDocument *html = m_document.html(m_file);
    return html ? layersOf(*html, *m_document.paths(m_file), m_levels) : std::nullopt;
}

void LayersModel::setLevels(const LayerLevels &levels)
{
    if (levels == std::exchange(m_levels, levels))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (const auto all = layers(); all && m_root->facts.path == all->facts.path)
        sync(*m_root, *all);
}

void LayersModel::setProblems(const ElementProblems &problems)
{
    const ElementProblems before = std::exchange(m_problems, problems);
    for (auto it = m_nodes.constBegin(); it != m_nodes.constEnd(); ++it) {
        if (it.value() == m_root.get() || before.value(it.key()) == problems.value(it.key()))
            continue;
        const QModelIndex row = indexOf(it.value());
        Q_EMIT dataChanged(row, row, {ProblemRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void LayersModel::readdress(Node &node, const QHash<ElementPath, ElementPath> &renamed)
{
    node.facts.path = renamed.value(node.facts.path, node.facts.path);
    m_nodes.insert(node.facts.path, &node);
    for (const auto &child : node.children)
        readdress(*child, renamed);
}

/// Makes the rows of a node those of a layer, with as few changes as there are.
void LayersModel::sync(Node &node, const Layer &layer)
{
    update(node, layer.facts);
    removeGone(node, layer);
    for (int row = 0; row < int(layer.children.size()); ++row)
        place(node, row, layer);
    for (int row = 0; row < int(layer.children.size()); ++row)
        sync(*node.children[size_t(row)], layer.children[size_t(row)]);
}

void LayersModel::removeGone(Node &node, const Layer &layer)
{
    QSet<ElementPath> present;
    present.reserve(qsizetype(layer.children.size()));
    for (const Layer &child : layer.children)
        present.insert(child.facts.path);
    const auto isGone = [&](int row) { return !present.contains(node.children[size_t(row)]->facts.path); };
    // Those beside each other at once: views have work with all of their rows each time.
    for (int last = int(node.children.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        removeRun(node, first, last);
        last = first;
    }
}

void LayersModel::removeRun(Node &node, int first, int last)
{
    beginRemoveRows(indexOf(&node), first, last);
    for (int row = first; row <= last; ++row)
        forget(*node.children[size_t(row)]);
    node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
    endRemoveRows();
}

/// The rows before this one are as they should be.
void LayersModel::place(Node &node, int row, const Layer &layer)
{
    auto &children = node.children;
    const auto rowOf = [&](int wanted) {
        const auto found = std::find_if(children.begin() + row, children.end(), [&](const auto &child) {
            return child->facts.path == layer.children[size_t(wanted)].facts.path;
        });
        return int(found - children.begin());
    };
    const int from = rowOf(row);
    if (from == int(children.size())) {
        beginInsertRows(indexOf(&node), row, row);
        children.insert(children.begin() + row, makeNode(layer.children[size_t(row)], &node));
        endInsertRows();
    } else if (from == row + 1) {
        sink(node, row, layer); // instead of moving all those that it goes behind
    } else if (from != row) {
        move(node, from, row);
    }
}

/// Takes a row to where it should be, further down.
void LayersModel::sink(Node &node, int row, const Layer &layer)
{
    const auto &path = node.children[size_t(row)]->facts.path;
    const auto wanted = std::find_if(layer.children.begin() + row, layer.children.end(),
                                     [&path](const Layer &child) { return child.facts.path == path; });
    move(node, row, std::min(int(wanted - layer.children.begin()), int(node.children.size()) - 1));
}

void LayersModel::move(Node &node, int from, int to)
{
    beginMoveRows(indexOf(&node), from, from, indexOf(&node), to > from ? to + 1 : to);
    const auto first = node.children.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    endMoveRows();
}

void LayersModel::update(Node &node, const LayerFacts &facts)
{
    if (node.facts == facts)
        return;
    node.facts = facts;
    if (&node != m_root.get())
        Q_EMIT dataChanged(indexOf(&node, 0), indexOf(&node, ColumnCount - 1));
}

LayersModel::Node *LayersModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex LayersModel::indexOf(const Node *node, int column) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex LayersModel::indexOf(const ElementPath &path) const
{
    return indexOf(m_nodes.value(path));
}

ElementPath LayersModel::pathAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->facts.path : ElementPath();
}

const LayerFacts *LayersModel::factsAt(const QModelIndex &index) const
{
    return index.isValid() ? &nodeAt(index)->facts : nullptr;
}

QModelIndex LayersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex LayersModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int LayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int LayersModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LayersModel::nameData(const LayerFacts &facts, int role) const
{
    const auto problem = m_problems.constFind(facts.path);
    const bool isWrong = problem != m_problems.constEnd();
    switch (role) {
    case ProblemRole:
        return isWrong ? QVariant(severityIcon(problem->worst)) : QVariant();
    case Qt::AccessibleTextRole:
        return isWrong
                   ? QVariant(
                         tr("%1. %2", "a layer, and what is wrong with it").arg(facts.name, problem->text()))
                   : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
        return facts.name;
    case Qt::DecorationRole:
        return layerIcon(facts);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n<%2>  %3").arg(facts.name, facts.tag, facts.path.steps) +
               (isWrong ? QLatin1Char('\n') + problem->text() : QString());
    case Qt::ForegroundRole:
        return facts.isHidden ? QVariant(toneColor(Tone::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant LayersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LayerFacts &facts = nodeAt(index)->facts;
    if (index.column() == NameColumn)
        return nameData(facts, role);
    const bool isEye = index.column() == EyeColumn;
    const bool isSet = isEye ? facts.isHidden : facts.isLocked;
    const QString does = isEye ? (isSet ? tr("Hidden: show it") : tr("Hide it"))
                               : (isSet ? tr("Locked: unlock it") : tr("Lock it"));
    if (role == Qt::DecorationRole)
        return isEye ? icon(isSet ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Muted)
                     : icon(isSet ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                            isSet ? Tone::Warn : Tone::Muted);
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(does) : QVariant();
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Layer") : section == EyeColumn ? tr("Visible") : tr("Locked");
}

Qt::ItemFlags LayersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

bool LayersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn ||
        name == nodeAt(index)->facts.name)
        return false;
    // An empty name gives back the one it has without a label.
    const auto renamed = m_actions.setAttribute({pathAt(index)}, QStringLiteral("data-label"),
                                                name.isEmpty() ? std::nullopt : std::optional(name));
    tell(renamed);
    return renamed.has_value();
}

void LayersModel::tell(const Result<> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

void LayersModel::toggleHidden(const QList<ElementPath> &elements)
{
    tell(m_actions.toggleHidden(elements));
}

void LayersModel::toggleLocked(const QList<ElementPath> &elements)
{
    const bool allLocked = std::all_of(elements.begin(), elements.end(), [this](const ElementPath &path) {
        const Node *node = m_nodes.value(path);
        return node && node->facts.isLocked;
    });
    tell(m_actions.setFlag(elements, QStringLiteral("data-timeline-locked"), !allLocked));
}

} // namespace muto::ui
