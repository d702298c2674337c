#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::composition {

/// An attribute of the composition contract (1.4), as an author is to be told of it.
struct ContractAttribute
{
    const char *name;
    const char *on;     ///< Tags it is for, separated by spaces; empty for any.
    const char *values; ///< Those it can have, separated by spaces; `@…` names what is to be looked up.
    const char *help;   ///< One line, in English.
};

const std::vector<ContractAttribute> &contractAttributes();

/// Its help in the language of the window.
QString helpText(const ContractAttribute &attribute);

/// What the attribute is for, or nothing for one that is not of the contract.
QString attributeHelp(const QString &name);

const QStringList &htmlTags();
const QStringList &htmlAttributes();
const QStringList &cssProperties();
const QStringList &easeNames(); ///< GSAP's, and those that we add.

} // namespace muto::composition
