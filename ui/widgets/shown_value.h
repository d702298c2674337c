#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace muto::ui {

/// How much somebody meant what a row shows.
enum class ValueTier {
    Unset,   ///< Nobody said anything here; the value comes from elsewhere.
    Default, ///< Said, and what it would be anyway.
    Changed, ///< Said, and something else.
};

/// A value of one or more elements as an editor shows it. Texts are those of the file.
struct ShownValue
{
    QString text;
    ValueTier tier = ValueTier::Unset;
    bool isMixed = false; ///< The elements have different ones; `text` is that of the last.
    friend bool operator==(const ShownValue &, const ShownValue &) = default;
};

/// What a value becomes, given what it is now; several elements may have several values. The reason, as a
/// sentence, when it cannot become that.
using ValueEdit = std::function<tl::expected<QString, QString>(const QString &current)>;

inline ValueEdit setTo(QString text)
{
    return [text = std::move(text)](const QString &) { return text; };
}

} // namespace muto::ui
