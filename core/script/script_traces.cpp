#include "core/script/script_traces.h"

#include "core/script/trace_walk.h"

namespace muto::script {

ScriptTraces tracesOf(const SyntaxTree &tree)
{
    if (ts_node_has_error(tree.root()))
        return {QStringLiteral("it is not understood")};
    TraceWalk walk(tree);
    if (walk.scope().isOwn("gsap"))
        return {QStringLiteral("it means something of its own by gsap")};
    walk.check(tree.root());
    return walk.traces();
}

} // namespace muto::script
