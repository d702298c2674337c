#include "core/script/numbered_targets.h"

#include "core/script/literal_reader.h"
#include "core/script/script_places.h"
#include "core/script/syntax_tree.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace muto::script {

namespace {

/// Of the whole page, in its order.
bool looksUpInPage(const QByteArray &callee)
{
    static const QSet<QByteArray> known{"document.querySelectorAll", "document.getElementsByClassName",
                                        "gsap.utils.toArray", "window.document.querySelectorAll",
                                        "window.gsap.utils.toArray"};
    return known.contains(callee);
}

/// What a list has that leaves it as it is.
bool leavesList(const QByteArray &property)
{
    static const QSet<QByteArray> known{"length", "forEach", "map",      "filter",  "slice",  "at",
                                        "item",   "indexOf", "includes", "entries", "values", "keys",
                                        "concat", "find",    "some",     "every",   "reduce", "flatMap"};
    return known.contains(property);
}

bool makesTween(const QByteArray &method)
{
    static const QSet<QByteArray> known{"to", "from", "fromTo", "set"};
    return known.contains(method);
}

TSNode functionOf(TSNode arguments)
{
    return fieldOf(ts_node_parent(arguments), "function");
}

class ListLookUp
{
public:
    explicit ListLookUp(const QByteArray &script)
        : m_tree(SyntaxTree::parse(script))
        , m_literals(m_tree)
    {
    }

    std::optional<NumberedTarget> target(SourceSpan expression) const
    {
        const TSNode node = withoutBrackets(ts_node_named_descendant_for_byte_range(
            m_tree.root(), quint32(expression.offset), quint32(expression.end())));
        if (!isA(node, "subscript_expression"))
            return std::nullopt;
        const ScriptValue number = m_literals.read(fieldOf(node, "index"));
        const QString selector = selectorOf(fieldOf(node, "object"));
        const bool isWhole = number.isNumber() && number.number >= 0 && number.number < 1e6 &&
                             std::floor(number.number) == number.number;
        return isWhole && !selector.isEmpty() ? std::optional(NumberedTarget{selector, int(number.number)})
                                              : std::nullopt;
    }

private:
    /// Of a list: a look-up, a copy of one, or the name of such.
    QString selectorOf(TSNode list) const
    {
        list = withoutBrackets(list);
        if (isA(list, "identifier"))
            return selectorOfName(list);
        const auto parts = childrenOf(isA(list, "call_expression") ? fieldOf(list, "arguments") : list);
        if (parts.size() != 1)
            return {};
        if (isA(list, "array") && isA(parts.front(), "spread_element")) // [...list]
            return selectorOf(childrenOf(parts.front()).front());
        if (!isA(list, "call_expression"))
            return {};
        const QByteArray callee = m_tree.text(fieldOf(list, "function"));
        if (callee == "Array.from")
            return selectorOf(parts.front());
        return looksUpInPage(callee) ? m_literals.selectorOf(list) : QString();
    }

    QString selectorOfName(TSNode name) const
    {
        if (m_literals.listedSelectorOf(name).isEmpty()) // set more than once, or who knows
            return {};
        const QByteArray text = m_tree.text(name);
        TSNode value{};
        bool isCertain = true;
        forEachNode(m_tree.root(), [&](TSNode node) {
            if (!isA(node, "identifier") || m_tree.text(node) != text)
                return;
            const TSNode around = ts_node_parent(node);
            if (isA(around, "variable_declarator") && ts_node_eq(fieldOf(around, "name"), node))
                value = fieldOf(around, "value");
            else
                isCertain = isCertain && isOnlyRead(node, around);
        });
        const bool isName = isA(withoutBrackets(value), "identifier"); // of a list that has two, then
        return ts_node_is_null(value) || isName || !isCertain ? QString() : selectorOf(value);
    }

    /// Whether a list stays what it is where its name stands in that way.
    bool isOnlyRead(TSNode name, TSNode around) const
    {
        if (isA(around, "spread_element"))
            return true;
        if (isA(around, "subscript_expression"))
            return ts_node_eq(fieldOf(around, "index"), name) ||
                   !ts_node_eq(fieldOf(ts_node_parent(around), "left"), around);
        if (isA(around, "member_expression"))
            return leavesList(m_tree.text(fieldOf(around, "property")));
        if (isA(around, "for_in_statement"))
            return ts_node_eq(fieldOf(around, "right"), name);
        return isA(around, "arguments") &&
               (makesTween(m_tree.text(fieldOf(functionOf(around), "property"))) ||
                m_tree.text(functionOf(around)) == "Array.from");
    }

    const SyntaxTree m_tree;
    const LiteralReader m_literals;
};

} // namespace

std::optional<NumberedTarget> numberedTarget(const QByteArray &script, SourceSpan expression)
{
    return ListLookUp(script).target(expression);
}

bool changesElements(const QByteArray &script)
{
    static constexpr std::array words{"createElement",  "cloneNode",   "innerHTML",    "outerHTML",
                                      "insertAdjacent", "appendChild", ".append(",     ".prepend(",
                                      "insertBefore",   "replaceWith", "replaceChild", ".remove(",
                                      ".before(",       ".after(",     "removeChild",  "classList",
                                      "className",      "SplitText",   "setAttribute", "document.write"};
    return std::any_of(words.begin(), words.end(),
                       [&script](const char *word) { return script.contains(word); });
}

bool changesElements(const composition::HtmlDocument &page)
{
    const auto scripts = scriptsIn(page, {});
    return std::any_of(scripts.begin(), scripts.end(), [&page](const ScriptPlace &place) {
        return changesElements(page.sourceOf(place.span));
    });
}

} // namespace muto::script
