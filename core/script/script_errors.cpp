#include "core/script/script_errors.h"

#include "core/script/syntax_tree.h"

#include <algorithm>

namespace muto::script {

namespace {

/// The deepest error is nearest to what was mistyped: those around it are as long as all that it spoiled.
TSNode firstErrorIn(const SyntaxTree &tree)
{
    TSNode found{};
    TSTreeCursor cursor = ts_tree_cursor_new(tree.root());
    const auto isBroken = [&cursor] { return ts_node_has_error(ts_tree_cursor_current_node(&cursor)); };
    bool isInside = true;
    while (isInside) {
        const TSNode node = ts_tree_cursor_current_node(&cursor);
        if (isA(node, "ERROR") || ts_node_is_missing(node))
            found = node;
        isInside = ts_tree_cursor_goto_first_child(&cursor);
        while (isInside && !isBroken())
            isInside = ts_tree_cursor_goto_next_sibling(&cursor);
    }
    ts_tree_cursor_delete(&cursor);
    return found;
}

/// No more of it than its line.
composition::SourceSpan shownPart(const QByteArray &script, composition::SourceSpan span)
{
    const qsizetype feed = script.indexOf('\n', span.offset);
    const qsizetype end = feed < 0 ? script.size() : feed;
    return {span.offset, std::clamp<qsizetype>(span.length, 0, end - span.offset)};
}

} // namespace

std::optional<ScriptError> firstScriptError(const QByteArray &script)
{
    const SyntaxTree tree = SyntaxTree::parse(script);
    if (!ts_node_has_error(tree.root()))
        return std::nullopt;
    const TSNode error = firstErrorIn(tree);
    if (ts_node_is_null(error))
        return std::nullopt;
    const QString missing = ts_node_is_missing(error) ? QString::fromLatin1(ts_node_type(error)) : QString();
    return ScriptError{shownPart(script, spanOf(error)), missing};
}

} // namespace muto::script
