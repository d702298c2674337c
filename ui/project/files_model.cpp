#include "ui/project/files_model.h"

#include "core/base/data_size.h"
#include "ui/project/asset_drop.h"
#include "ui/project/asset_model.h"
#include "ui/project/project_files.h"
#include "ui/support/icons.h"
#include "ui/support/shared_files.h"
#include "ui/support/shown_name.h"

#include <QIcon>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

QString fileLeaf(const QString &name)
{
    return name.section(QLatin1Char('/'), -1);
}

QString fileFolder(const QString &name)
{
    return name.section(QLatin1Char('/'), 0, -2);
}

QString joined(const QString &folder, const QString &leaf)
{
    return folder.isEmpty() ? leaf : folder + QLatin1Char('/') + leaf;
}

} // namespace

FilesModel::FilesModel(ProjectFiles &files, QObject *parent)
    : QAbstractItemModel(parent)
    , m_files(files)
    , m_root(std::make_unique<Node>())
{
    m_root->isFolder = true;
    connect(&m_files, &ProjectFiles::changed, this, &FilesModel::update);
    update();
}

FilesModel::~FilesModel() = default;

void FilesModel::update()
{
    QStringList names = m_files.folders();
    for (const auto &[name, stamp] : m_files.files())
        names.append(name);
    if (names == m_shown)
        return;
    beginResetModel();
    m_shown = names;
    m_root = std::make_unique<Node>();
    m_root->isFolder = true;
    for (const QString &folder : m_files.folders())
        folderNode(folder);
    for (const auto &[name, stamp] : m_files.files())
        addNode(name, false);
    arrange(*m_root);
    endResetModel();
}

FilesModel::Node *FilesModel::addNode(const QString &name, bool isFolder)
{
    Node *parent = folderNode(fileFolder(name));
    auto node = std::make_unique<Node>();
    node->name = name;
    node->isFolder = isFolder;
    node->parent = parent;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

FilesModel::Node *FilesModel::folderNode(const QString &name)
{
    if (name.isEmpty())
        return m_root.get();
    if (const Node *known = find(*m_root, name))
        return const_cast<Node *>(known);
    return addNode(name, true);
}

/// Folders first, then by name as people count.
void FilesModel::arrange(Node &node)
{
    std::sort(node.children.begin(), node.children.end(), [](const auto &a, const auto &b) {
        return a->isFolder != b->isFolder ? a->isFolder : a->name.localeAwareCompare(b->name) < 0;
    });
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        node.children[i]->row = int(i);
        arrange(*node.children[i]);
    }
}

const FilesModel::Node *FilesModel::find(const Node &node, const QString &name) const
{
    for (const auto &child : node.children) {
        if (child->name == name)
            return child.get();
        if (child->isFolder && name.startsWith(child->name + QLatin1Char('/')))
            return find(*child, name);
    }
    return nullptr;
}

const FilesModel::Node &FilesModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QModelIndex FilesModel::indexOf(const QString &name) const
{
    const Node *node = find(*m_root, name);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex FilesModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
               ? createIndex(row, column, nodeOf(parent).children[std::size_t(row)].get())
               : QModelIndex();
}

QModelIndex FilesModel::parent(const QModelIndex &index) const
{
    const Node *above = nodeOf(index).parent;
    return above && above->parent ? createIndex(above->row, 0, above) : QModelIndex();
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

void FilesModel::setProblems(const QHash<QString, int> &counts)
{
    if (std::exchange(m_problems, counts) != counts)
        tellProblems({});
}

void FilesModel::tellProblems(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent),
                       {ProblemsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    for (int row = 0; row < rows; ++row)
        tellProblems(index(row, 0, parent));
}

int FilesModel::problemsIn(const Node &node) const
{
    if (!node.isFolder)
        return m_problems.value(node.name);
    int problems = 0;
    for (const auto &child : node.children)
        problems += problemsIn(*child);
    return problems;
}

QString FilesModel::describe(const Node &node) const
{
    QStringList lines{node.name};
    if (const auto file = m_files.files().find(node.name); file != m_files.files().end())
        lines << dataSizeText(file->second.size);
    if (const int problems = problemsIn(node); problems > 0)
        lines << tr("%n problem(s)", nullptr, problems);
    if (const QString original = m_files.linkedTo(node.name); !original.isEmpty())
        lines << linkedWords(original);
    return lines.join(QLatin1Char('\n'));
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownName(fileLeaf(node.name));
    case Qt::EditRole:
        return fileLeaf(node.name);
    case Qt::DecorationRole:
        return node.isFolder ? icon(QStringLiteral("folder"), Tone::Muted)
                             : assetIcon(library::assetKind(node.name));
    case Qt::ToolTipRole:
        return describe(node);
    case Qt::AccessibleTextRole: {
        const int problems = problemsIn(node);
        return problems == 0
                   ? fileLeaf(node.name)
                   : fileLeaf(node.name) + QStringLiteral(", ") + tr("%n problem(s)", nullptr, problems);
    }
    case ProblemsRole:
        return problemsIn(node);
    case NameRole:
        return node.name;
    case FolderRole:
        return node.isFolder;
    default:
        return {};
    }
}

bool FilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString from = nodeOf(index).name;
    const QString to = joined(fileFolder(from), value.toString().trimmed());
    if (from == to)
        return false;
    if (const auto moved = m_files.move(from, to); !moved) {
        Q_EMIT refused(moved.error());
        return false;
    }
    Q_EMIT renamed(to);
    return true;
}

Qt::ItemFlags FilesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return nodeOf(index).isFolder ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList FilesModel::mimeTypes() const
{
    return {kAssetMimeType,
            QStringLiteral("text/uri-list"),
            kSharedFilesMimeType,
            QStringLiteral("application/x-qt-image"),
            QStringLiteral("text/html"),
            QStringLiteral("text/plain")};
}

QMimeData *FilesModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &each : indexes)
        names.append(nodeOf(each).name);
    return assetMimeData(names, m_files).release();
}

bool FilesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    const Handover handover = handoverOf(*data);
    const bool isNothing = forFiles(handover).is(Handover::Kind::Nothing);
    return handover.is(Handover::Kind::Assets) ||
           (!isNothing && !forFiles(handover).is(Handover::Kind::Refused));
}

bool FilesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                              const QModelIndex &parent)
{
    const QString folder = nodeOf(parent).name;
    const QStringList names = assetNames(*data);
    if (const auto moved = m_files.moveInto(folder, names); !moved)
        Q_EMIT refused(moved.error());
    const Handover handover = forFiles(handoverOf(*data));
    const QString into = folder.isEmpty() ? QStringLiteral(".") : folder;
    if (handover.is(Handover::Kind::Files))
        m_files.import(handover.names, into, {},
                       action == Qt::LinkAction ? library::ImportWay::Link : library::ImportWay::Copy);
    else if (handover.is(Handover::Kind::Picture) || handover.is(Handover::Kind::WebFile))
        Q_EMIT handedOver(handover, pictureOf(*data, handover), into);
    // The rows go and come by themselves: a view must not remove what it has dragged away.
    return false;
}

} // namespace muto::ui
