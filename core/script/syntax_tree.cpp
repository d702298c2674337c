#include "core/script/syntax_tree.h"

#include <algorithm>
#include <list>

extern "C" const TSLanguage *tree_sitter_javascript(void);

namespace muto::script {

namespace {

constexpr std::size_t kMostTrees = 4;
constexpr qsizetype kLargestKept = qsizetype(128) * 1024; // a tree takes many times its text

std::shared_ptr<const TSTree> treeOf(const QByteArray &source)
{
    struct ParserDeleter
    {
        void operator()(TSParser *parser) const { ts_parser_delete(parser); }
    };
    const std::unique_ptr<TSParser, ParserDeleter> parser(ts_parser_new());
    ts_parser_set_language(parser.get(), tree_sitter_javascript());
    TSTree *tree = ts_parser_parse_string(parser.get(), nullptr, source.constData(), uint32_t(source.size()));
    return {tree, [](TSTree *parsed) { ts_tree_delete(parsed); }};
}

} // namespace

SyntaxTree::SyntaxTree(const QByteArray &source)
    : m_source(source)
    , m_tree(treeOf(source))
{
}

SyntaxTree SyntaxTree::parse(const QByteArray &source)
{
    static thread_local std::list<SyntaxTree> known; // the one asked for last first
    if (source.size() > kLargestKept)
        return SyntaxTree(source);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&source](const SyntaxTree &tree) { return tree.source() == source; });
    if (found != known.end()) {
        known.splice(known.begin(), known, found);
        return known.front();
    }
    known.push_front(SyntaxTree(source));
    if (known.size() > kMostTrees)
        known.pop_back();
    return known.front();
}

QByteArray SyntaxTree::text(TSNode node) const
{
    if (ts_node_is_null(node))
        return {};
    const SourceSpan span = spanOf(node);
    return m_source.mid(span.offset, span.length);
}

bool isA(TSNode node, std::string_view kind)
{
    return !ts_node_is_null(node) && kind == ts_node_type(node);
}

TSNode fieldOf(TSNode node, std::string_view name)
{
    return ts_node_is_null(node) ? node
                                 : ts_node_child_by_field_name(node, name.data(), uint32_t(name.size()));
}

std::vector<TSNode> childrenOf(TSNode node)
{
    std::vector<TSNode> children;
    if (ts_node_is_null(node))
        return children;
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    for (bool more = ts_tree_cursor_goto_first_child(&cursor); more;
         more = ts_tree_cursor_goto_next_sibling(&cursor)) {
        const TSNode child = ts_tree_cursor_current_node(&cursor);
        if (ts_node_is_named(child) && !isA(child, "comment"))
            children.push_back(child);
    }
    ts_tree_cursor_delete(&cursor);
    return children;
}

SourceSpan spanOf(TSNode node)
{
    const qsizetype start = ts_node_start_byte(node);
    return {start, qsizetype(ts_node_end_byte(node)) - start};
}

TSNode withoutBrackets(TSNode node)
{
    while (isA(node, "parenthesized_expression")) {
        const auto inner = childrenOf(node);
        if (inner.size() != 1)
            break;
        node = inner.front();
    }
    return node;
}

} // namespace muto::script
