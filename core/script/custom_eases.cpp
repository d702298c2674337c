#include "core/script/custom_eases.h"

#include "core/script/syntax_tree.h"

#include <QSet>

#include <algorithm>

namespace muto::script {

namespace {

/// What has to be loaded for a call that names an ease; nothing for every other call.
std::optional<QString> pluginFor(QByteArray callee)
{
    if (callee.startsWith("window."))
        callee.remove(0, 7);
    if (callee == "gsap.registerEase")
        return QString();
    for (const char *plugin : {"CustomEase", "CustomBounce", "CustomWiggle"}) {
        if (callee == QByteArray(plugin) + ".create")
            return QString::fromLatin1(plugin);
    }
    return std::nullopt;
}

/// What a function calls its own: its parameters and variables.
QSet<QByteArray> ownNames(const SyntaxTree &tree, TSNode code)
{
    QSet<QByteArray> names{"Math", "Infinity", "NaN", "undefined"};
    const auto note = [&](TSNode declared) {
        forEachNode(declared, [&](TSNode node) {
            if (isA(node, "identifier"))
                names.insert(tree.text(node));
        });
    };
    forEachNode(code, [&](TSNode node) {
        if (isA(node, "formal_parameters"))
            note(node);
        else if (isA(node, "arrow_function") && isA(fieldOf(node, "parameter"), "identifier"))
            note(fieldOf(node, "parameter"));
        else if (isA(node, "variable_declarator"))
            note(fieldOf(node, "name"));
    });
    return names;
}

bool standsAlone(const SyntaxTree &tree, TSNode code)
{
    const QSet<QByteArray> own = ownNames(tree, code);
    bool isAlone = true;
    forEachNode(code, [&](TSNode node) {
        const bool isName = isA(node, "identifier") || isA(node, "shorthand_property_identifier");
        isAlone = isAlone && !(isName && !own.contains(tree.text(node))) && !isA(node, "this");
    });
    return isAlone;
}

/// The text between plain quotes.
std::optional<QString> nameIn(const SyntaxTree &tree, TSNode string)
{
    const QByteArray written = tree.text(string);
    const bool isPlain = isA(string, "string") && written.size() > 2 && !written.contains('\\');
    return isPlain ? std::optional(QString::fromUtf8(written.mid(1, written.size() - 2))) : std::nullopt;
}

} // namespace

std::vector<CustomEase> customEases(const QByteArray &script)
{
    std::vector<CustomEase> eases;
    if (!script.contains("Custom") && !script.contains("registerEase"))
        return eases;
    const SyntaxTree tree = SyntaxTree::parse(script);
    forEachNode(tree.root(), [&](TSNode node) {
        const auto plugin =
            isA(node, "call_expression") ? pluginFor(tree.text(fieldOf(node, "function"))) : std::nullopt;
        const auto arguments = plugin ? childrenOf(fieldOf(node, "arguments")) : std::vector<TSNode>();
        const auto name = arguments.size() > 1 ? nameIn(tree, arguments.front()) : std::nullopt;
        if (!name)
            return;
        const bool isAlone = std::all_of(arguments.begin(), arguments.end(),
                                         [&tree](TSNode each) { return standsAlone(tree, each); });
        eases.push_back({*name, *plugin, isAlone ? tree.text(node) + ';' : QByteArray()});
    });
    return eases;
}

/// After directives and imports, which have to come first.
qsizetype firstStatementOf(const QByteArray &script)
{
    const SyntaxTree tree = SyntaxTree::parse(script);
    for (TSNode statement : childrenOf(tree.root())) {
        const auto parts = childrenOf(statement);
        const bool isDirective =
            isA(statement, "expression_statement") && parts.size() == 1 && isA(parts.front(), "string");
        if (!isDirective && !isA(statement, "import_statement"))
            return spanOf(statement).offset;
    }
    return script.size();
}

} // namespace muto::script
