#include "core/script/unroll.h"

#include "core/edit/indentation.h"
#include "core/script/round_writer.h"
#include "core/script/script_reader.h"
#include "core/script/script_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::script {

namespace {

using edit::SourcePatch;
using edit::SourceSplice;

constexpr std::size_t kMostLines = 500;

bool isFunction(TSNode node)
{
    return isA(node, "arrow_function") || isA(node, "function_expression") || isA(node, "function") ||
           isA(node, "function_declaration");
}

/// A function that is called by its name, and where.
struct NamedFunction
{
    QByteArray name;
    TSNode function;
    TSNode statement; ///< That declares it, and nothing else.
    std::vector<TSNode> uses;
};

class Unroller
{
public:
    Unroller(const SyntaxTree &tree, const ElementNames &elements, char quote)
        : m_tree(tree)
        , m_elements(elements)
        , m_quote(quote)
    {
    }

    Result<std::vector<SourceSplice>> unroll(SourceSpan call);

private:
    std::optional<NamedFunction> namedFunction(TSNode function) const;
    Result<SourceSplice> loopWritten(TSNode statement) const;
    Result<std::vector<SourceSplice>> usesWritten(const NamedFunction &function) const;
    Result<SourceSplice> useWritten(const NamedFunction &function, TSNode use) const;
    Result<SourceSplice> replacing(TSNode statement, const std::vector<RoundWriter::Line> &lines) const;
    QByteArray lineEnd() const { return m_tree.source().contains("\r\n") ? "\r\n" : "\n"; }

    const SyntaxTree &m_tree;
    const ElementNames &m_elements;
    char m_quote;
};

Result<std::vector<SourceSplice>> Unroller::unroll(SourceSpan call)
{
    TSNode loop{};
    std::optional<NamedFunction> function;
    TSNode node =
        ts_node_descendant_for_byte_range(m_tree.root(), uint32_t(call.offset), uint32_t(call.end()));
    for (; !ts_node_is_null(node); node = ts_node_parent(node)) {
        if (repeatsItsBody(m_tree, node)) {
            loop = node;
            function.reset();
        } else if (auto named = isFunction(node) ? namedFunction(node) : std::nullopt) {
            function = std::move(named);
            loop = TSNode{};
        }
    }
    if (function)
        return usesWritten(*function);
    if (ts_node_is_null(loop))
        return fail(ErrorKind::Composition,
                    ScriptWords::tr("Only loops and functions that stand by themselves can be written out."));
    auto splice = loopWritten(loop);
    return splice ? Result<std::vector<SourceSplice>>({std::move(*splice)}) : fail(splice.error());
}

/// Nothing for a function without a name, or that is there to be run once.
std::optional<NamedFunction> Unroller::namedFunction(TSNode function) const
{
    const TSNode around = ts_node_parent(function);
    const bool isVariable = isA(around, "variable_declarator");
    const TSNode name = fieldOf(isVariable ? around : function, "name");
    if (ts_node_is_null(name))
        return std::nullopt;
    NamedFunction named{m_tree.text(name), function, isVariable ? ts_node_parent(around) : function, {}};
    forEachNode(m_tree.root(), [&](TSNode node) {
        if (isA(node, "identifier") && m_tree.text(node) == named.name && !ts_node_eq(node, name))
            named.uses.push_back(node);
    });
    const bool takesNothing = childrenOf(fieldOf(function, "parameters")).empty() &&
                              ts_node_is_null(fieldOf(function, "parameter"));
    return takesNothing && named.uses.size() == 1 ? std::nullopt : std::optional(std::move(named));
}

Result<SourceSplice> Unroller::loopWritten(TSNode statement) const
{
    RoundWriter writer(m_tree, m_elements, m_quote);
    const Result<> done = writer.writeLoop(statement);
    return done ? replacing(statement, writer.lines()) : fail(done.error());
}

Result<std::vector<SourceSplice>> Unroller::usesWritten(const NamedFunction &function) const
{
    std::vector<SourceSplice> splices;
    if (childrenOf(function.statement).size() != 1 && !ts_node_eq(function.statement, function.function))
        return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(function.statement))));
    for (TSNode use : function.uses) {
        auto splice = useWritten(function, use);
        if (!splice)
            return fail(splice.error());
        splices.push_back(std::move(*splice));
    }
    const SourceSpan gone = edit::withItsLines(m_tree.source(), spanOf(function.statement));
    splices.push_back({gone.offset, m_tree.source().mid(gone.offset, gone.length), {}});
    return splices;
}

/// `name(…);`, a statement of its own outside of the function itself.
Result<SourceSplice> Unroller::useWritten(const NamedFunction &function, TSNode use) const
{
    const TSNode call = ts_node_parent(use), statement = ts_node_parent(call);
    const SourceSpan inside = spanOf(function.statement), place = spanOf(statement);
    const bool isAlone = isA(call, "call_expression") && ts_node_eq(fieldOf(call, "function"), use) &&
                         isA(statement, "expression_statement");
    if (!isAlone || (place.offset >= inside.offset && place.end() <= inside.end()))
        return fail(ErrorKind::Composition,
                    ScriptWords::tr("%1() is not only called as a statement of its own.")
                        .arg(QString::fromUtf8(function.name)));
    RoundWriter writer(m_tree, m_elements, m_quote);
    const auto round =
        boundArguments(m_tree, writer.literals(), function.function, childrenOf(fieldOf(call, "arguments")));
    if (!round)
        return fail(round.error());
    const Result<> done = writer.writeRound(fieldOf(function.function, "body"), *round, true);
    return done ? replacing(statement, writer.lines()) : fail(done.error());
}

Result<SourceSplice> Unroller::replacing(TSNode statement, const std::vector<RoundWriter::Line> &lines) const
{
    if (lines.empty())
        return fail(ErrorKind::Composition, ScriptWords::tr("It makes nothing in this film."));
    if (lines.size() > kMostLines)
        return fail(ErrorKind::Composition,
                    ScriptWords::tr("That would be more than %1 lines.").arg(kMostLines));
    const SourceSpan span = spanOf(statement);
    const QByteArray indent = edit::indentAt(m_tree.source(), span.offset), between = lineEnd() + indent;
    QByteArray text;
    for (const RoundWriter::Line &line : lines) {
        QByteArray moved = line.text;
        if (!line.indent.isEmpty())
            moved.replace('\n' + line.indent, '\n' + indent);
        text += (text.isEmpty() ? QByteArray() : between) + moved;
    }
    const TSNode around = ts_node_parent(statement);
    const bool isOneOfMany = isA(around, "program") || isA(around, "statement_block");
    if (!isOneOfMany)
        text = '{' + between + text + between + '}';
    return SourceSplice{span.offset, m_tree.text(statement), text};
}

/// The calls that lie in none of the places.
std::vector<ScriptCall> callsOutside(const ScriptModel &model, const std::vector<SourceSpan> &places)
{
    std::vector<ScriptCall> outside;
    for (const ScriptCall &call : model.calls) {
        const bool isInside = std::any_of(places.begin(), places.end(), [&](SourceSpan place) {
            return call.argumentsSpan.offset >= place.offset && call.argumentsSpan.end() <= place.end();
        });
        if (!isInside)
            outside.push_back(call);
    }
    return outside;
}

/// That nothing but what was written out has changed, as the script reads now.
Result<> compare(const ScriptModel &before, const ScriptModel &after,
                 const std::vector<SourceSplice> &splices)
{
    std::vector<SourceSpan> old, fresh;
    qsizetype growth = 0;
    for (const SourceSplice &splice : splices) {
        old.push_back({splice.offset, splice.removed.size()});
        fresh.push_back({splice.offset + growth, splice.inserted.size()});
        growth += splice.growth();
    }
    const auto kept = callsOutside(before, old), found = callsOutside(after, fresh);
    const bool isSame = std::equal(kept.begin(), kept.end(), found.begin(), found.end(),
                                   [](const auto &a, const auto &b) { return sameMeaning(a, b); });
    if (isSame && after.timelines.size() == before.timelines.size() && after.hasErrors == before.hasErrors)
        return ok();
    return fail(ErrorKind::Composition, ScriptWords::tr("The script would do something else than before."));
}

} // namespace

Result<ScriptEdit> unrolled(const QByteArray &source, const ScriptModel &model, int call,
                            const ElementNames &elements, const TargetCount &count)
{
    const SyntaxTree tree = SyntaxTree::parse(source);
    auto splices = Unroller(tree, elements, model.quote).unroll(model.calls[std::size_t(call)].argumentsSpan);
    const auto patch = splices ? SourcePatch::create({}, std::move(*splices)) : fail(splices.error());
    const auto bytes = patch ? patch->applied(source) : fail(patch.error());
    if (!bytes)
        return fail(bytes.error());
    ScriptEdit edit{patch->splices(), *bytes, readScript(*bytes, count)};
    const Result<> same = compare(model, edit.model, edit.splices);
    return same ? Result<ScriptEdit>(std::move(edit)) : fail(same.error());
}

} // namespace muto::script
