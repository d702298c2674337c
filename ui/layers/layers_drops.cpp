#include "ui/layers/layers_model.h"

#include "core/edit/layer_edits.h"
#include "ui/editing/clip_stacking.h"
#include "ui/editing/element_name.h"
#include "ui/layers/layers_node.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

namespace muto::ui {

using edit::ElementPath;

namespace {

const QString kLayerMime = QStringLiteral("application/x-mutoscope-layer");

/// What is in these is not painted.
bool canHoldLayers(const LayerFacts &facts)
{
    static const QSet<QString> closed{
        QStringLiteral("video"),    QStringLiteral("audio"),  QStringLiteral("img"),
        QStringLiteral("canvas"),   QStringLiteral("iframe"), QStringLiteral("input"),
        QStringLiteral("textarea"), QStringLiteral("hr"),     QStringLiteral("path")};
    return !closed.contains(facts.tag);
}

} // namespace

QStringList LayersModel::mimeTypes() const
{
    return {kLayerMime};
}

QMimeData *LayersModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArrayList all;
    for (const QModelIndex &index : indexes) {
        if (index.column() == NameColumn)
            all.append(pathAt(index).steps.toUtf8());
    }
    auto *data = new QMimeData;
    data->setData(kLayerMime, all.join('\n'));
    return data;
}

/// The topmost first, without those that go along with others.
QList<ElementPath> LayersModel::dragged(const QMimeData &data) const
{
    std::vector<std::pair<std::vector<int>, const Node *>> all;
    const QByteArrayList lines = data.data(kLayerMime).split('\n');
    for (const QByteArray &steps : lines) {
        const Node *node = m_nodes.value({m_file, QString::fromUtf8(steps)});
        std::vector<int> place;
        for (const Node *at = node; at && at->parent; at = at->parent)
            place.insert(place.begin(), at->row());
        if (node)
            all.emplace_back(std::move(place), node);
    }
    std::sort(all.begin(), all.end());
    QList<ElementPath> paths;
    QSet<const Node *> taken;
    for (const auto &[place, node] : all) {
        bool isAlong = false;
        for (const Node *around = node->parent; around; around = around->parent)
            isAlong = isAlong || taken.contains(around);
        taken.insert(node);
        if (!isAlong)
            paths.append(node->facts.path);
    }
    return paths;
}

bool LayersModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                  const QModelIndex &parent) const
{
    if (!data->hasFormat(kLayerMime) || action != Qt::MoveAction || !canHoldLayers(nodeAt(parent)->facts))
        return false;
    // Nothing goes into itself.
    const QList<ElementPath> all = dragged(*data);
    for (const Node *node = nodeAt(parent); node; node = node->parent) {
        if (all.contains(node->facts.path))
            return false;
    }
    return !all.isEmpty();
}

bool LayersModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto moved = moveTo(dragged(*data), parent.siblingAtColumn(0), row < 0 ? 0 : row);
    tell(moved ? ok() : fail(moved.error()));
    if (moved)
        Q_EMIT dropped(*moved);
    return false; // the rows follow the document; the view has none to take away
}

Result<QList<ElementPath>> LayersModel::moveTo(QList<ElementPath> elements, const QModelIndex &parent,
                                               int row)
{
    const bool isOne = elements.size() == 1;
    edit::StepScope step(m_document,
                         isOne ? tr("Move %1 in the layers").arg(elementName(m_document, elements.front()))
                               : tr("Move %n layers", nullptr, int(elements.size())));
    // Each move may give the others other addresses.
    const auto following =
        connect(&m_document, &edit::Document::changed, this, [&elements](const edit::ChangeSet &changes) {
            for (ElementPath &element : elements)
                element = changes.followed(element);
        });
    QPersistentModelIndex into(parent);
    Result<> done = ok();
    for (qsizetype i = 0; done && i < elements.size(); ++i) {
        const auto moved = moveOne(elements[i], into, row);
        done = moved ? ok() : fail(moved.error());
        if (moved)
            elements[i] = *moved;
        row = done ? indexOf(elements[i]).row() + 1 : row;
    }
    disconnect(following);
    if (done && !elements.isEmpty())
        done = m_actions.moveClips(tracksFor(elements));
    if (done)
        return elements;
    step.cancel();
    return fail(done.error());
}

/// What is in front in the layers lies above in the timeline.
std::vector<edit::ClipMove> LayersModel::tracksFor(const QList<ElementPath> &moved) const
{
    const Node *first = m_nodes.value(moved.front());
    if (!first || !first->parent)
        return {};
    std::vector<std::pair<int, StackedElement>> box;
    for (const auto &child : first->parent->children) {
        const LayerFacts &facts = child->facts;
        if (const auto place = m_document.find(facts.path))
            box.push_back({*place, {facts.path, facts.zIndex, moved.contains(facts.path)}});
    }
    std::sort(box.begin(), box.end(),
              [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<StackedElement> stacked;
    for (auto &[place, element] : box)
        stacked.push_back(std::move(element));
    return tracksAsPainted(m_document, stacked);
}

Result<ElementPath> LayersModel::moveOne(const ElementPath &element, const QModelIndex &parent, int row)
{
    const Node *moved = m_nodes.value(element);
    if (!moved)
        return fail(ErrorKind::Usage, tr("There is no such layer any more."));
    const Node &into = *nodeAt(parent);
    std::vector<const Node *> others;
    for (int i = 0; i < int(into.children.size()); ++i) {
        const Node *child = into.children[size_t(i)].get();
        if (child == moved)
            row -= i < row ? 1 : 0;
        else
            others.push_back(child);
    }
    const bool hasBelow = row < int(others.size());
    const Node *neighbour =
        others.empty() ? nullptr : others[size_t(hasBelow ? row : int(others.size()) - 1)];
    const int zIndex = neighbour ? neighbour->facts.zIndex : moved->facts.zIndex;
    const edit::Place place = !neighbour ? edit::Place::IntoLast
                              : hasBelow ? edit::Place::After
                                         : edit::Place::Before;
    const ElementPath target = neighbour ? neighbour->facts.path : into.facts.path;

    std::vector<edit::StyleChange> styles;
    if (zIndex != moved->facts.zIndex)
        styles.push_back({QStringLiteral("z-index"),
                          zIndex == 0 && moved->facts.isLevelOwn ? QString() : QString::number(zIndex)});
    return edit::moveLayer(m_document, element, place, target, styles);
}

} // namespace muto::ui
