#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace muto::edit {

/// One effect as its author wrote it: nothing is clamped, nothing is left out for being unknown.
struct ChainNode
{
    QString id;
    QString type;
    QString label;  ///< What somebody calls it; empty for what it is.
    QString preset; ///< That it came with, if it did.
    bool isEnabled = true;
    std::map<QString, double> numbers = {}; ///< Parameters, by name.
    std::map<QString, QString> words = {};
    friend bool operator==(const ChainNode &, const ChainNode &) = default;
};

/// The text of `data-fx-chain` (contract 3.7) as it is edited: effects in order of signal. Every change gives
/// the new text of the attribute, in which all that was not changed is as its author wrote it; an empty one
/// when nothing is left that is worth an attribute. Nodes are meant by their positions in `nodes()`. A value.
class SoundChain
{
public:
    /// No text at all is a chain without effects. Fails for what no render would read.
    static Result<SoundChain> parse(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<ChainNode> &nodes() const { return m_nodes; }

    /// No value takes the parameter away, which makes it the usual one.
    QString withNumber(int node, const QString &name, std::optional<double> value) const;
    QString withWord(int node, const QString &name, const std::optional<QString> &value) const;
    QString withLabel(int node, const QString &label) const;
    QString withEnabled(int node, bool isEnabled) const;
    QString without(int node) const;
    /// Without several; the others keep their order.
    QString without(std::vector<int> nodes) const;
    /// To where `to` is now.
    QString moved(int node, int to) const;
    /// At the end. Ids that are there already, or none, become free ones.
    QString appended(std::vector<ChainNode> nodes) const;

private:
    QString edited(int node, const QString &key, const std::optional<QString> &value) const;
    QString withParameter(int node, const QString &name, const std::optional<QString> &value) const;
    QString withoutItem(int item) const;
    bool isBare(const QString &text) const;

    QString m_text;
    bool m_isObject = false; ///< `{"nodes": […]}`
    std::vector<ChainNode> m_nodes;
    std::vector<int> m_items; ///< Of each node, its place among all that is in the list.
};

/// An id like "fx-3" that is none of those.
QString freeEffectId(const QStringList &taken);

} // namespace muto::edit
