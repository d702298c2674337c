#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/script/style_sheets.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace muto::script {

/// One selector of a rule and what that says, keyframes by their name (`@keyframes pop`), or a `@font-face`.
struct CopiedStyle
{
    QString file;       ///< Its URLs count from the folder of that.
    QStringList around; ///< The at-rules it stands in, the outermost first: `@media print`.
    QString selector;
    QString body; ///< As written between the brackets.
};

/// The rules that give elements, and all that is in them, their looks by an id or a class.
struct CopiedStyles
{
    std::vector<CopiedStyle> rules; ///< In the order in which they are read.
    QStringList variables;          ///< Custom properties that these and the elements use: `--accent`.

    bool isEmpty() const { return rules.empty() && variables.isEmpty(); }
    QByteArray data() const;
    static CopiedStyles read(const QByteArray &data); ///< Empty for what is not understood.
};

CopiedStyles copiedStyles(const edit::Document &document, const QList<edit::ElementPath> &elements);

/// Rules that came along, and those that did not, by their selectors.
struct PastedStyles
{
    QByteArray written;    ///< As they are in the page now.
    QStringList different; ///< The page has one of that name, which says something else.
    QStringList shared;    ///< It would change others of the page, too.
    QStringList outside;   ///< It asks for something around that is not in the page.
    QStringList variables; ///< Used, and set nowhere in the page.
};

using NewIds = std::vector<std::pair<QString, QString>>; ///< What they were when copied, and what they are.

/// Writes rules for elements that have been pasted where the page has none of their names, in its last style
/// sheet, or a new one, with ids as they are now. A step of the history, or none.
Result<PastedStyles> pasteStyles(edit::Document &document, const CopiedStyles &styles, const NewIds &newIds,
                                 const QList<edit::ElementPath> &pasted);

/// The selectors of a list (`.a, .b:is(p, i)`) one by one.
QStringList selectorsOf(const QString &list);

/// A selector as far as a page says whether it means an element: `.a` of `.a:hover::after`.
QString withoutStates(const QString &selector);

bool isFontFace(const QString &selector);
/// The family that the body of a font face declares, without quotes.
QString familyOf(const QString &body);

/// Whether a page, or one of its style sheets, sets a custom property; variables of compositions do, too.
bool setsVariable(const composition::HtmlDocument &page, const std::vector<Sheet> &sheets,
                  const QString &name);

/// A document's files as page and style sheets name them.
LinkedCode linkedIn(const edit::Document &document);

} // namespace muto::script
