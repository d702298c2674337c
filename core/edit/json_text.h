#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace muto::edit {

/// The text of a JSON object, changed where it is to be changed and left as its author wrote it everywhere
/// else: spaces, the order of members, the spelling of numbers. Pure.
class JsonText
{
public:
    /// Fails for what is no object, with what is wrong with it. No text at all is an empty object.
    static Result<JsonText> parse(const QString &text);

    const QString &text() const { return m_text; }
    QJsonObject object() const;
    /// What stands at a path of keys; undefined where nothing does.
    QJsonValue value(const QStringList &path) const;

    /// Another value there; what is missing on the way is made, what is in the way and no object is replaced.
    void set(const QStringList &path, const QJsonValue &value);
    /// Takes a member away, and objects that are empty then.
    void remove(const QStringList &path);

private:
    QString m_text;
};

} // namespace muto::edit
