#include "core/script/script_lines.h"

#include "core/script/script_errors.h"
#include "core/script/syntax_tree.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::script {

namespace {

class ScriptLineWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptLines)
};

bool opens(std::string_view kind)
{
    return kind == "{" || kind == "(" || kind == "[" || kind == "${";
}

bool closes(std::string_view kind)
{
    return kind == "}" || kind == ")" || kind == "]";
}

/// Whose white space is the author's: in a template it is text, in a comment a drawing perhaps.
bool isKept(std::string_view kind)
{
    return kind == "template_string" || kind == "comment" || kind == "string" || kind == "regex";
}

/// A part that goes on with what the line before began, and stands below it all the same.
bool beginsPart(std::string_view kind)
{
    return kind == "else" || kind == "catch" || kind == "finally" || kind == "else_clause" ||
           kind == "catch_clause" || kind == "finally_clause";
}

int lineOf(TSNode node)
{
    return int(ts_node_start_point(node).row);
}

class LineReader
{
public:
    explicit LineReader(const SyntaxTree &tree)
        : m_tree(tree)
        , m_lines(std::size_t(tree.source().count('\n')) + 1)
        , m_seen(m_lines.size(), false)
    {
    }

    std::vector<ScriptLine> read()
    {
        visit(m_tree.root());
        return std::move(m_lines);
    }

private:
    struct Bracket
    {
        int line; ///< That it was opened on.
    };

    void visit(TSNode node)
    {
        const std::string_view kind = ts_node_type(node);
        if (isKept(kind)) {
            begin(node, kind);
            keep(node);
            return;
        }
        const uint32_t count = ts_node_child_count(node);
        if (count == 0)
            return token(node, kind);
        for (uint32_t i = 0; i < count; ++i)
            visit(ts_node_child(node, i));
    }

    void token(TSNode node, std::string_view kind)
    {
        begin(node, kind);
        if (opens(kind))
            m_open.push_back({lineOf(node)});
        else if (closes(kind) && !m_open.empty())
            m_open.pop_back();
    }

    /// The first token of a line decides how it begins; closing brackets in a row together.
    void begin(TSNode node, std::string_view kind)
    {
        const int line = lineOf(node);
        const bool isFirst = !m_seen[std::size_t(line)];
        if (isFirst || (m_closing == line && closes(kind)))
            m_lines[std::size_t(line)].depth = depthOf(node, kind);
        m_seen[std::size_t(line)] = true;
        m_closing = closes(kind) && (isFirst || m_closing == line) ? line : -1;
    }

    int depthOf(TSNode node, std::string_view kind) const
    {
        if (m_open.empty())
            return goesOn(node, kind) ? 1 : 0;
        const int outer = m_lines[std::size_t(m_open.back().line)].depth;
        if (closes(kind))
            return outer;
        return outer + 1 + (goesOn(node, kind) ? 1 : 0);
    }

    /// Whether what stands directly between the innermost brackets began on an earlier line.
    static bool goesOn(TSNode node, std::string_view kind)
    {
        if (beginsPart(kind))
            return false;
        const int line = lineOf(node);
        TSNode part = node;
        for (TSNode around = ts_node_parent(part); !ts_node_is_null(around); around = ts_node_parent(part)) {
            if (beginsPart(ts_node_type(part)) && lineOf(part) == line)
                return false;
            if (holdsBrackets(around))
                break;
            part = around;
        }
        return lineOf(part) < line;
    }

    static bool holdsBrackets(TSNode node)
    {
        if (isA(node, "program"))
            return true;
        const uint32_t count = ts_node_child_count(node);
        for (uint32_t i = 0; i < count; ++i) {
            if (opens(ts_node_type(ts_node_child(node, i))))
                return isA(node, "statement_block") || isA(node, "object") || isA(node, "array") ||
                       isA(node, "arguments") || isA(node, "formal_parameters") || isA(node, "class_body") ||
                       isA(node, "switch_body") || isA(node, "parenthesized_expression") ||
                       isA(node, "object_pattern") || isA(node, "array_pattern") ||
                       isA(node, "named_imports") || isA(node, "export_clause");
        }
        return false;
    }

    void keep(TSNode node)
    {
        const int last = int(ts_node_end_point(node).row);
        for (int line = lineOf(node); line < last; ++line) {
            m_lines[std::size_t(line)].isFixedEnd = true;
            m_lines[std::size_t(line) + 1].isFixedStart = true;
            m_seen[std::size_t(line) + 1] = true;
            // What a template that is kept leaves on its last line has no say in how deep that is.
            m_lines[std::size_t(line) + 1].depth = m_lines[std::size_t(lineOf(node))].depth;
        }
    }

    const SyntaxTree &m_tree;
    std::vector<ScriptLine> m_lines;
    std::vector<bool> m_seen; ///< Lines that have had a token.
    std::vector<Bracket> m_open;
    int m_closing = -1; ///< The line that has begun with nothing but closing brackets so far.
};

} // namespace

Result<std::vector<ScriptLine>> scriptLines(const QByteArray &script)
{
    if (const auto error = firstScriptError(script))
        return fail(ErrorKind::Composition, ScriptLineWords::tr("line %1 of the script is no JavaScript.")
                                                .arg(script.left(error->where.offset).count('\n') + 1));
    return LineReader(SyntaxTree::parse(script)).read();
}

} // namespace muto::script
