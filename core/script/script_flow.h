#pragma once

#include <tree_sitter/api.h>

namespace muto::script {

class SyntaxTree;

/// `for (let i = …; i < …; i++)`, with an `i` that nothing else in it moves: a loop that comes to its end.
bool isCountedLoop(const SyntaxTree &tree, TSNode loop);

/// Whether a call happens as the script runs, and never after: it stands in no function, or in those that are
/// called where they stand (`(() => { … })()`, and what `forEach` is given). Nor does anybody get hold of
/// what comes of it.
bool happensAtOnce(const SyntaxTree &tree, TSNode call);

/// What an expression stands in, brackets aside.
TSNode aroundBrackets(TSNode node);

} // namespace muto::script
