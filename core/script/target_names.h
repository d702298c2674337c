#pragma once

#include "core/base/result.h"
#include "core/edit/source_splice.h"
#include "core/script/selectors.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace muto::script {

/// Selectors that mean one element of a page each. Where nothing tells an element from the others it is to
/// get a `data-hf-id`, which is known only here until the splices are applied. The page must outlive it.
class TargetNames
{
public:
    explicit TargetNames(const composition::HtmlDocument &page);

    /// In document order; an error for a selector that means nothing, or only something to a browser.
    Result<QStringList> of(const QString &selector);
    QString of(int element);
    /// How many elements will be found, once the splices are applied.
    std::optional<int> count(const QString &selector) const;
    /// What gives elements the ids that they need. Places are bytes of the page.
    Result<std::vector<edit::SourceSplice>> splices() const;

private:
    QString freeId();

    const composition::HtmlDocument &m_page;
    SelectorMatcher m_selectors;
    std::map<int, QString> m_given; ///< Ids, by element.
    int m_last = 0;
};

} // namespace muto::script
