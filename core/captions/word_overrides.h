#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace muto::captions {

/// Where a project keeps what is said about single words of captions that a script makes.
inline const QString kOverrideFile = QStringLiteral("caption-overrides.json");

/// A word that a script has made, as the page tells.
struct ScriptedWord
{
    QString id;     ///< Of its element; empty without one.
    int index = -1; ///< Among all such words of the page.
    QString text;
    friend bool operator==(const ScriptedWord &, const ScriptedWord &) = default;
};

/// From what the page answers: `[{id, index, text}]`.
std::vector<ScriptedWord> scriptedWordsFrom(const QJsonArray &answer);

/// The text of `caption-overrides.json`: a list of `{wordId, wordIndex, x, y, scale, rotation, activeColor,
/// dimColor, opacity, fontSize, fontWeight, fontFamily}`, of which each says what it wants of one word. A
/// word is meant by its id, or else by its index. Of several that speak of a word the last counts, for each
/// property. What is changed is spliced: all else stays as its author wrote it. A value.
class WordOverrides
{
public:
    /// No text at all is an empty list. Fails for what is no list.
    static Result<WordOverrides> parse(const QString &text);

    const QString &text() const { return m_text; }
    /// Undefined where nothing is said.
    QJsonValue value(const ScriptedWord &word, const QString &property) const;
    bool speaksOf(const ScriptedWord &word) const { return !entriesOf(word).empty(); }

    /// With another value; with none, nobody says it any more, and an entry that then says nothing is gone.
    WordOverrides with(const ScriptedWord &word, const QString &property,
                       const std::optional<QJsonValue> &value) const;

private:
    std::vector<int> entriesOf(const ScriptedWord &word) const;
    WordOverrides without(int entry, const QString &property) const;

    QString m_text;
};

} // namespace muto::captions
