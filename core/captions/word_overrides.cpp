#include "core/captions/word_overrides.h"

#include "core/edit/json_splices.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muto::captions {

namespace {

struct OverrideTexts
{
    Q_DECLARE_TR_FUNCTIONS(muto::captions::OverrideTexts)
};

const QString kId = QStringLiteral("wordId"), kIndex = QStringLiteral("wordIndex");

QJsonArray listIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

bool means(const QJsonObject &entry, const ScriptedWord &word)
{
    const QString id = entry[kId].toString();
    if (!id.isEmpty())
        return id == word.id;
    return word.index >= 0 && entry[kIndex].toInt(-1) == word.index;
}

/// Whether there is more in it than whom it is about.
bool saysSomething(const QJsonObject &entry)
{
    const QStringList keys = entry.keys();
    return std::any_of(keys.begin(), keys.end(),
                       [](const QString &key) { return key != kId && key != kIndex; });
}

QString newEntry(const ScriptedWord &word, const QString &property, const QJsonValue &value)
{
    const QString whom = word.id.isEmpty()
                             ? edit::jsonString(kIndex) + QStringLiteral(": %1").arg(word.index)
                             : edit::jsonString(kId) + QStringLiteral(": ") + edit::jsonString(word.id);
    return QStringLiteral("{%1, %2: %3}").arg(whom, edit::jsonString(property), edit::jsonText(value));
}

} // namespace

std::vector<ScriptedWord> scriptedWordsFrom(const QJsonArray &answer)
{
    std::vector<ScriptedWord> words;
    for (const QJsonValue &each : answer)
        words.push_back({each[QLatin1String("id")].toString(), each[QLatin1String("index")].toInt(-1),
                         each[QLatin1String("text")].toString()});
    return words;
}

Result<WordOverrides> WordOverrides::parse(const QString &text)
{
    WordOverrides overrides;
    overrides.m_text = text.trimmed().isEmpty() ? QStringLiteral("[]\n") : text;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(overrides.m_text.toUtf8(), &error);
    if (!json.isArray())
        return fail(ErrorKind::Composition,
                    OverrideTexts::tr("Cannot read %1: %2")
                        .arg(kOverrideFile,
                             error.error ? error.errorString() : OverrideTexts::tr("it is not a list")),
                    OverrideTexts::tr("Correct it in the source, or delete the file."));
    return overrides;
}

std::vector<int> WordOverrides::entriesOf(const ScriptedWord &word) const
{
    std::vector<int> entries;
    const QJsonArray list = listIn(m_text);
    for (int i = 0; i < list.size(); ++i) {
        if (means(list[i].toObject(), word))
            entries.push_back(i);
    }
    return entries;
}

QJsonValue WordOverrides::value(const ScriptedWord &word, const QString &property) const
{
    const QJsonArray list = listIn(m_text);
    const std::vector<int> entries = entriesOf(word);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const QJsonObject object = list[*entry].toObject();
        if (object.contains(property))
            return object[property];
    }
    return QJsonValue::Undefined;
}

WordOverrides WordOverrides::without(int entry, const QString &property) const
{
    WordOverrides changed;
    changed.m_text = edit::jsonRemoved(m_text, {entry, property}).value_or(m_text);
    if (!saysSomething(listIn(changed.m_text)[entry].toObject()))
        changed.m_text = edit::jsonRemoved(changed.m_text, {entry}).value_or(changed.m_text);
    return changed;
}

WordOverrides WordOverrides::with(const ScriptedWord &word, const QString &property,
                                  const std::optional<QJsonValue> &value) const
{
    const QJsonArray list = listIn(m_text);
    const std::vector<int> entries = entriesOf(word);
    WordOverrides changed = *this;
    if (!value) {
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (list[*entry].toObject().contains(property))
                changed = changed.without(*entry, property);
        }
        return changed;
    }
    const auto saying = std::find_if(entries.rbegin(), entries.rend(),
                                     [&](int entry) { return list[entry].toObject().contains(property); });
    const auto text =
        entries.empty()
            ? edit::jsonInserted(m_text, {}, int(list.size()), newEntry(word, property, *value))
            : edit::jsonSet(m_text, {saying == entries.rend() ? entries.back() : *saying, property},
                            edit::jsonText(*value));
    changed.m_text = text.value_or(m_text);
    return changed;
}

} // namespace muto::captions
