#pragma once

#include "core/base/result.h"
#include "core/script/literal_reader.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace muto::script {

/// What a name stands for in one round of a loop, or in one run of a function.
struct Binding
{
    QString name;
    ScriptValue value;
};
using Bindings = std::vector<Binding>;

/// A selector for each element that one of many means, by which it alone is found; an error where that is not
/// known.
using ElementNames = std::function<Result<QStringList>(const QString &selector)>;

/// What is done again and again, and what with.
struct Loop
{
    TSNode body; ///< A block, a statement, or an expression.
    std::vector<Bindings> rounds;
};

/// An element of the page as a value: its selector is its text. Nothing can be computed of it.
ScriptValue elementValue(const QString &selector);
bool isElement(const ScriptValue &value);

/// Whether a node is a loop by itself: `for`, or a statement that calls `forEach`.
bool repeatsItsBody(const SyntaxTree &tree, TSNode node);

/// The rounds of such a node or of a call of `forEach`, as far as they are known without running it: over
/// lists that are written down, over elements of the page, and over numbers. Only for the sources of this
/// room.
Result<Loop> loopOf(const SyntaxTree &tree, LiteralReader &literals, const ElementNames &elements,
                    TSNode node);

/// Gives parameters of a function, or what a declaration takes apart, their values. Fails where one is not
/// known.
Result<Bindings> bound(const SyntaxTree &tree, const LiteralReader &literals, TSNode pattern,
                       const std::optional<ScriptValue> &value);

/// The same for a function that is called with arguments.
Result<Bindings> boundArguments(const SyntaxTree &tree, const LiteralReader &literals, TSNode function,
                                const std::vector<TSNode> &arguments);

/// The selectors that names stand for in any of the rounds, as a list for each name: enough to know what is
/// moved, though not how.
Bindings selectorsOf(const std::vector<Bindings> &rounds);

/// That something is known only when the script runs.
Error onlyWhenItRuns(const QString &what);

} // namespace muto::script
