#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

struct CssDeclaration
{
    QString property; ///< In lower case.
    QString value;
    SourceSpan span;
};

/// A rule of a style sheet with a body of declarations, however deep in `@media` it stands.
struct CssRule
{
    QString selector; ///< As written, or the at-rule: `@font-face`.
    SourceSpan selectorSpan;
    std::vector<CssDeclaration> declarations;

    const CssDeclaration *declaration(const QString &property) const; ///< The last of several.
};

/// A style sheet with its comments blanked out, byte for byte.
QByteArray withoutCssComments(QByteArray css);

/// The rules of a style sheet, in order; places count from its beginning. Half-written ones are left out.
std::vector<CssRule> cssRules(const QByteArray &css);

/// What stands before a pair of brackets, and those: a rule, or an at-rule with the rules in it.
struct CssBlock
{
    QString prelude; ///< Selector or at-rule, as written but for comments.
    SourceSpan span; ///< Of all of it; empty for what is half-written.
    SourceSpan body; ///< What is between the brackets.
    int parent = -1; ///< The one it stands in.
};

/// All blocks of a style sheet, in the order in which they begin; places count from its beginning.
std::vector<CssBlock> cssBlocks(const QByteArray &css);

/// Whether a selector without combinators (`p`, `#a`, `.b.c`), or one of those in a list, means the element.
bool selects(const QString &selector, const HtmlElement &element);

} // namespace muto::composition
