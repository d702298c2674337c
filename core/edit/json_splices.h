#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// JSON texts changed where they are to be changed, and left as their author wrote them everywhere else:
/// spaces, the order of members, the spelling of numbers, whatever nobody here knows. Pure. All of it asks
/// for a text that QJsonDocument reads; where a path leads nowhere there is nothing. Of several members of
/// one name the last counts, as it does for QJsonDocument.
namespace muto::edit {

/// From the outside in: members by their names, items by their positions.
using JsonStep = std::variant<int, QString>;
using JsonPath = std::vector<JsonStep>;

/// A place in a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A member of an object, or an item of a list, which has no name.
struct JsonChild
{
    QString key;
    TextSpan name; ///< With its quotes.
    TextSpan value;

    qsizetype start() const { return name.end > name.start ? name.start : value.start; }
};

/// What is in the list or the object that begins at a place of the text; nothing for anything else.
std::optional<std::vector<JsonChild>> jsonChildren(const QString &text, qsizetype at);

/// The text of a value.
std::optional<QString> jsonAt(const QString &text, const JsonPath &path);

/// How many items or members a value has; nothing where it is neither a list nor an object.
std::optional<int> jsonCount(const QString &text, const JsonPath &path);

/// With another value, itself a JSON text. A member that is missing is added at the end of its object.
std::optional<QString> jsonSet(const QString &text, const JsonPath &path, const QString &value);

/// Without a member or an item. One that is not there is gone already.
std::optional<QString> jsonRemoved(const QString &text, const JsonPath &path);

/// With one more item, which then has the position `at`.
std::optional<QString> jsonInserted(const QString &text, const JsonPath &list, int at, const QString &value);

/// A number with at most `decimals`, and no more than it needs. What is no number is 0.
QString jsonNumber(double number, int decimals = 6);
QString jsonString(const QString &string);
/// Any value, on one line.
QString jsonText(const QJsonValue &value);

} // namespace muto::edit
