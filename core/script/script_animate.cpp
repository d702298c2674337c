#include "core/script/script_animate.h"

#include "core/script/literal_reader.h"

#include <QHash>

namespace muto::script {

namespace {

/// Names that mean an element: those declared once, by looking it up.
QHash<QString, QString> elementNames(const SyntaxTree &tree, const LiteralReader &reader)
{
    QHash<QString, QString> names;
    forEachNode(tree.root(), [&](TSNode node) {
        const bool isAssigned = isA(node, "assignment_expression");
        if (!isAssigned && !isA(node, "variable_declarator"))
            return;
        const QString name = QString::fromUtf8(tree.text(fieldOf(node, isAssigned ? "left" : "name")));
        const TSNode value = fieldOf(node, isAssigned ? "right" : "value");
        const QString selector = isA(value, "call_expression") ? reader.selectorOf(value) : QString();
        names.insert(name, names.contains(name) ? QString() : selector);
    });
    return names;
}

void addProperties(QStringList &properties, const ScriptValue &frame)
{
    static const QStringList others{QStringLiteral("offset"), QStringLiteral("easing"),
                                    QStringLiteral("composite")};
    for (const ScriptField &field : frame.fields) {
        if (!field.key.isEmpty() && !others.contains(field.key))
            properties.append(field.key);
    }
    properties.removeDuplicates();
}

void readFrames(PageMotion &motion, const ScriptValue &frames)
{
    if (frames.isList()) {
        motion.stops = int(frames.items.size());
        for (const ScriptValue &frame : frames.items)
            addProperties(motion.properties, frame);
    } else if (frames.isObject()) {
        addProperties(motion.properties, frames);
    }
}

/// A number of milliseconds, or an object that says more.
void readTiming(PageMotion &motion, const ScriptValue &timing)
{
    if (timing.isNumber()) {
        motion.duration = timing.number / 1000;
        return;
    }
    const auto duration = timing.numberAt(QLatin1String("duration"));
    if (duration)
        motion.duration = *duration / 1000;
    motion.delay = timing.numberAt(QLatin1String("delay")).value_or(0) / 1000;
    if (const ScriptValue *easing = timing.field(QLatin1String("easing")); easing && easing->isText())
        motion.timing = easing->text;
    const ScriptValue *iterations = timing.field(QLatin1String("iterations"));
    if (iterations && iterations->isNumber())
        motion.iterations = iterations->number;
    else if (iterations)
        motion.iterations.reset(); // Infinity, or what only the page knows
}

} // namespace

std::vector<ScriptAnimate> animateCalls(const QByteArray &script)
{
    std::vector<ScriptAnimate> calls;
    if (!script.contains("animate"))
        return calls;
    const SyntaxTree tree = SyntaxTree::parse(script);
    const LiteralReader reader(tree);
    const QHash<QString, QString> names = elementNames(tree, reader);
    forEachNode(tree.root(), [&](TSNode node) {
        const TSNode member = isA(node, "call_expression") ? fieldOf(node, "function") : TSNode{};
        if (!isA(member, "member_expression") || tree.text(fieldOf(member, "property")) != "animate")
            return;
        const TSNode object = fieldOf(member, "object");
        const QString selector = isA(object, "call_expression")
                                     ? reader.selectorOf(object)
                                     : names.value(QString::fromUtf8(tree.text(object)));
        const auto arguments = childrenOf(fieldOf(node, "arguments"));
        if (selector.isEmpty() || arguments.empty())
            return;
        PageMotion motion;
        motion.kind = PageMotion::Kind::Script;
        motion.iterations = 1;
        motion.where.span = spanOf(node);
        readFrames(motion, reader.read(arguments.front()));
        if (arguments.size() > 1)
            readTiming(motion, reader.read(arguments[1]));
        calls.push_back({selector, std::move(motion)});
    });
    return calls;
}

} // namespace muto::script
