#pragma once

#include "core/composition/html_document.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muto::edit {

/// An attribute's value with what it says about one id said about another: `data-start="intro + 2"`,
/// `href="#intro"`, `for`, `aria-labelledby`, `url(#intro)`. Nothing when it does not refer to the id.
std::optional<QString> withReferenceRenamed(const QString &attribute, const QString &value,
                                            const QString &from, const QString &to);

/// The next id after one that nobody has: "card-2" after "card", "card-8" after "card-7".
QString numberedOn(const QString &id, const std::function<bool(const QString &)> &isTaken);

/// Whether a value of `data-start` waits for the end of the element with an id.
bool waitsFor(const QString &start, const QString &id);

/// The elements that a page's starts wait for, by the names they have in `data-start`: ids, or else ids of
/// compositions (contract 1.2).
class StartTargets
{
public:
    explicit StartTargets(const composition::HtmlDocument &document);

    /// -1 for a name that nothing has.
    int named(const QString &name) const { return m_named.value(name, -1); }
    /// Which element a clip waits for, and which that one waits for, and so on; empty for one that begins at
    /// a number. Nothing where that leads nowhere or round in a circle.
    std::optional<std::vector<int>> chainOf(int element) const;

private:
    const composition::HtmlDocument &m_document;
    QHash<QString, int> m_named;
};

/// Scripts and style sheets that name an id (`#intro`, `'intro'`), by line: what nobody can rename safely.
std::vector<int> codeThatNames(const composition::HtmlDocument &document, const QString &id);

} // namespace muto::edit
