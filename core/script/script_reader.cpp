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

} // namespace

ScriptModel readScript(const QByteArray &source, const TargetCount &count)
{
    ScriptModel model;
    if (source.size() > kLongestScript) {
        model.problems.push_back({{0, 0}, ScriptWords::tr("The script is too long to be looked into.")});
        return model;
    }
    if (!source.contains("gsap"))
        return model;
    const SyntaxTree tree = SyntaxTree::parse(source);
    model = ScriptWalker(tree).walk();
    if (model.hasErrors)
        model.problems.push_back(
            {spanOf(firstError(tree.root())), ScriptWords::tr("This is not JavaScript.")});
    readTweens(model);
    resolveTimes(model, count);
    return model;
}

} // namespace muto::script
