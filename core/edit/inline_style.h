#pragma once

#include "core/base/result.h"
#include "core/edit/source_splice.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::edit {

/// One property in a `style` attribute.
struct StyleDeclaration
{
    QString name;  ///< In lower case, unless it is a custom property.
    QString value; ///< Without `!important`.
    bool important = false;
    qsizetype start = 0;      ///< First byte of its name.
    qsizetype valueStart = 0; ///< First byte of its value.
    qsizetype valueEnd = 0;   ///< Past its value, before `!important`.
    qsizetype end = 0;        ///< Past the declaration, its semicolon excluded.
};

/// A property to be set to a value, or to be removed when the value is null.
struct StyleChange
{
    QString property;
    QString value;
    friend bool operator==(const StyleChange &, const StyleChange &) = default;
};

/// What is between the quotes of a `style` attribute as it stands in the source, character references and
/// all. Understands strings, functions, escapes and comments as far as finding declarations needs it.
class InlineStyle
{
public:
    explicit InlineStyle(QByteArray written);

    const std::vector<StyleDeclaration> &declarations() const { return m_declarations; }

    /// The last declaration of a property, which is the one that counts; null when there is none.
    const StyleDeclaration *find(const QString &property) const;

    /// Makes the changes and leaves every other declaration, comment and space as it was written. A new
    /// property goes to the end, spaced as those before it. `quote` is what the attribute is quoted with.
    /// Fails for what is no property, and for a value that would end its declaration.
    Result<QByteArray> changed(const std::vector<StyleChange> &changes, char quote) const;

private:
    struct Character
    {
        char byte;
        qsizetype offset;
        qsizetype length;
    };
    class Scanner;

    QByteArray m_written;
    std::vector<StyleDeclaration> m_declarations;
};

/// The name by which properties are compared: in lower case, except for custom ones.
QString propertyName(const QString &property);

/// The declarations of a style whose character references have been replaced already, in one spelling: what
/// it means, whatever its spaces.
QString canonicalStyle(const QString &style);

} // namespace muto::edit
