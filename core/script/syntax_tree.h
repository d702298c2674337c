#pragma once

#include "core/base/result.h"
#include "core/script/script_value.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

#include <tree_sitter/api.h>

namespace muto::script {

/// A script as the grammar of JavaScript understands it. Whatever is no JavaScript is in it, too, as errors.
/// Only for the sources of this room.
class SyntaxTree
{
public:
    /// The last few are remembered, in each thread: one edit has the same text read for several reasons.
    static SyntaxTree parse(const QByteArray &source);

    TSNode root() const { return ts_tree_root_node(m_tree.get()); }
    const QByteArray &source() const { return m_source; }
    QByteArray text(TSNode node) const; ///< Empty for no node.

private:
    explicit SyntaxTree(const QByteArray &source);

    QByteArray m_source;
    std::shared_ptr<const TSTree> m_tree;
};

bool isA(TSNode node, std::string_view kind);
TSNode fieldOf(TSNode node, std::string_view name);
std::vector<TSNode> childrenOf(TSNode node); ///< The named ones that are no comments.
SourceSpan spanOf(TSNode node);

/// Calls `visit` with a node and all that is in it, in the order of the source.
template<typename Visit>
void forEachNode(TSNode root, Visit &&visit)
{
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    bool isInside = true;
    while (isInside) {
        visit(ts_tree_cursor_current_node(&cursor));
        if (ts_tree_cursor_goto_first_child(&cursor))
            continue;
        while (isInside && !ts_tree_cursor_goto_next_sibling(&cursor))
            isInside = ts_tree_cursor_goto_parent(&cursor);
    }
    ts_tree_cursor_delete(&cursor);
}

TSNode withoutBrackets(TSNode node); ///< What a parenthesized expression is around.

} // namespace muto::script
