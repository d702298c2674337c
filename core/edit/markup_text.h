#pragma once

#include <QByteArray>
#include <QString>

namespace muto::edit {

/// `text` as it may stand between tags: `<` is escaped, and `&` where it would begin a character reference.
QByteArray escapedText(const QString &text);

/// `value` as it may stand between two `quote`s.
QByteArray escapedValue(const QString &value, char quote);

/// Whether a value may be written without quotes.
bool mayBeUnquoted(const QString &value);

/// Whether something may be the name of an attribute: a letter, then letters, digits and `-_:.`.
bool isAttributeName(const QString &name);

/// Whether something can be an id that times can refer to (contract 1.2): letters, digits and `_.:-`.
bool isReferableId(const QString &id);

} // namespace muto::edit
