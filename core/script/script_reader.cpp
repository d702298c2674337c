#include "core/script/script_reader.h"

#include "core/script/script_times.h"
#include "core/script/script_walker.h"
#include "core/script/script_words.h"
#include "core/script/syntax_tree.h"
#include "core/script/tween_reader.h"

namespace muto::script {

namespace {

/// The first thing that is not JavaScript.
TSNode firstError(TSNode node)
{
    while (ts_node_has_error(node) && !ts_node_is_missing(node) && !isA(node, "ERROR")) {
        TSNode next = node;
        for (uint32_t i = 0; i < ts_node_child_count(node); ++i) {
            const TSNode child = ts_node_child(node, i);
            if (ts_node_has_error(child) || ts_node_is_missing(child)) {
                next = child;
                break;
            }
        }
        if (ts_node_eq(next, node))
            break;
        node = next;
    }
    return node;
}

bool speaksOfGsap(const QByteArray &source)
{
    return source.contains("gsap");
}

} // namespace

ScriptModel readScript(const QByteArray &source, const TargetCount &count)
{
    if (source.size() > kLongestScript) {
        ScriptModel model;
        model.problems.push_back({{0, 0}, ScriptWords::tr("The script is too long to be looked into.")});
        return model;
    }
    return speaksOfGsap(source) ? readScript(SyntaxTree::parse(source), count) : ScriptModel();
}

ScriptModel readScript(const SyntaxTree &tree, const TargetCount &count)
{
    if (!speaksOfGsap(tree.source()))
        return {};
    ScriptModel model = ScriptWalker(tree).walk();
    if (model.hasErrors)
        model.problems.push_back(
            {spanOf(firstError(tree.root())), ScriptWords::tr("This is not JavaScript.")});
    readTweens(model);
    resolveTimes(model, count);
    return model;
}

} // namespace muto::script
