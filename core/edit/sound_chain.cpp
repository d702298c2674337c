#include "core/edit/sound_chain.h"

#include "core/edit/edit_words.h"
#include "core/edit/json_splices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <utility>

namespace muto::edit {

namespace {

using L = QLatin1String;

const QString kNodes = QStringLiteral("nodes");
const QString kParams = QStringLiteral("params");

ChainNode nodeOf(const QJsonObject &json)
{
    ChainNode node;
    node.id = json[L("id")].toString();
    node.type = json[L("type")].toString();
    node.label = json[L("label")].toString();
    node.preset = json[L("fromPreset")].toString();
    node.isEnabled = json[L("enabled")].toBool(true);
    const QJsonObject params = json[kParams].toObject();
    for (auto param = params.begin(); param != params.end(); ++param) {
        if (param->isDouble())
            node.numbers[param.key()] = param->toDouble();
        else if (param->isString())
            node.words[param.key()] = param->toString();
    }
    return node;
}

/// As people write it, not in the order of the alphabet.
QString written(const ChainNode &node)
{
    QString params;
    const auto add = [&params](const QString &name, const QString &value) {
        params += (params.isEmpty() ? QString() : QStringLiteral(",")) + jsonString(name) + u':' + value;
    };
    for (const auto &[name, word] : node.words)
        add(name, jsonString(word));
    for (const auto &[name, number] : node.numbers)
        add(name, jsonNumber(number));
    QString text = QStringLiteral("{\"id\":%1,\"type\":%2").arg(jsonString(node.id), jsonString(node.type));
    if (!node.label.isEmpty())
        text += QStringLiteral(",\"label\":") + jsonString(node.label);
    text += QStringLiteral(",\"params\":{") + params + u'}';
    if (!node.isEnabled)
        text += QStringLiteral(",\"enabled\":false");
    if (!node.preset.isEmpty())
        text += QStringLiteral(",\"fromPreset\":") + jsonString(node.preset);
    return text + u'}';
}

JsonPath itemPath(bool isObject, int item)
{
    return isObject ? JsonPath{kNodes, item} : JsonPath{item};
}

} // namespace

QString freeEffectId(const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("fx-%1").arg(number);
        if (!taken.contains(id))
            return id;
    }
}

Result<SoundChain> SoundChain::parse(const QString &text)
{
    SoundChain chain;
    if (text.trimmed().isEmpty())
        return chain;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::Composition,
                    EditWords::tr("%1 at character %2").arg(problem.errorString()).arg(problem.offset + 1));
    const QJsonValue nodes = document.isArray() ? QJsonValue(document.array()) : document[kNodes];
    if (!nodes.isArray())
        return fail(ErrorKind::Composition, EditWords::tr("it is no list of effects"));
    chain.m_text = text;
    chain.m_isObject = !document.isArray();
    const QJsonArray items = nodes.toArray();
    for (int item = 0; item < int(items.size()); ++item) {
        if (!items[item].isObject())
            continue;
        chain.m_nodes.push_back(nodeOf(items[item].toObject()));
        chain.m_items.push_back(item);
    }
    return chain;
}

QString SoundChain::edited(int node, const QString &key, const std::optional<QString> &value) const
{
    JsonPath path = itemPath(m_isObject, m_items.at(std::size_t(node)));
    path.emplace_back(key);
    return (value ? jsonSet(m_text, path, *value) : jsonRemoved(m_text, path)).value_or(m_text);
}

QString SoundChain::withParameter(int node, const QString &name, const std::optional<QString> &value) const
{
    JsonPath path = itemPath(m_isObject, m_items.at(std::size_t(node)));
    path.emplace_back(kParams);
    const bool isThere = jsonAt(m_text, path).value_or(QString()).startsWith(u'{');
    if (!isThere)
        return value ? edited(node, kParams, QStringLiteral("{%1:%2}").arg(jsonString(name), *value))
                     : m_text;
    path.emplace_back(name);
    return (value ? jsonSet(m_text, path, *value) : jsonRemoved(m_text, path)).value_or(m_text);
}

QString SoundChain::withNumber(int node, const QString &name, std::optional<double> value) const
{
    return withParameter(node, name, value ? std::optional(jsonNumber(*value)) : std::nullopt);
}

QString SoundChain::withWord(int node, const QString &name, const std::optional<QString> &value) const
{
    return withParameter(node, name, value ? std::optional(jsonString(*value)) : std::nullopt);
}

QString SoundChain::withLabel(int node, const QString &label) const
{
    const QString wanted = label.simplified();
    return edited(node, QStringLiteral("label"),
                  wanted.isEmpty() ? std::nullopt : std::optional(jsonString(wanted)));
}

/// Being heard is what nothing has to be said for.
QString SoundChain::withEnabled(int node, bool isEnabled) const
{
    if (m_nodes.at(std::size_t(node)).isEnabled == isEnabled)
        return m_text;
    return edited(node, QStringLiteral("enabled"),
                  isEnabled ? std::nullopt : std::optional(QStringLiteral("false")));
}

/// Whether nothing is left that anybody could miss.
bool SoundChain::isBare(const QString &text) const
{
    const JsonPath list = m_isObject ? JsonPath{kNodes} : JsonPath();
    return jsonCount(text, list).value_or(1) == 0 && (!m_isObject || jsonCount(text, {}).value_or(0) == 1);
}

QString SoundChain::withoutItem(int item) const
{
    return jsonRemoved(m_text, itemPath(m_isObject, item)).value_or(m_text);
}

QString SoundChain::without(int node) const
{
    return without(std::vector<int>{node});
}

QString SoundChain::without(std::vector<int> nodes) const
{
    std::sort(nodes.begin(), nodes.end(), std::greater<>());
    SoundChain left = *this;
    for (const int node : nodes)
        left.m_text = left.withoutItem(m_items.at(std::size_t(node)));
    return isBare(left.m_text) ? QString() : left.m_text;
}

QString SoundChain::moved(int node, int to) const
{
    const int from = m_items.at(std::size_t(node)), target = m_items.at(std::size_t(to));
    const auto taken = jsonAt(m_text, itemPath(m_isObject, from));
    if (!taken || from == target)
        return m_text;
    const JsonPath list = m_isObject ? JsonPath{kNodes} : JsonPath();
    return jsonInserted(withoutItem(from), list, target, *taken).value_or(m_text);
}

QString SoundChain::appended(std::vector<ChainNode> nodes) const
{
    QStringList taken;
    for (const ChainNode &node : m_nodes)
        taken.append(node.id);
    QString text = m_text.trimmed().isEmpty() ? QStringLiteral("[]") : m_text;
    const JsonPath list = m_isObject ? JsonPath{kNodes} : JsonPath();
    for (ChainNode &node : nodes) {
        if (node.id.isEmpty() || taken.contains(node.id))
            node.id = freeEffectId(taken);
        taken.append(node.id);
        text = jsonInserted(text, list, jsonCount(text, list).value_or(0), written(node)).value_or(text);
    }
    return text;
}

} // namespace muto::edit
