#pragma once

#include "core/composition/html_document.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace muto::script {

/// Which elements of a document simple selectors mean: tags, ids, classes, attributes, places among siblings
/// (`:nth-child(2)`), and those inside of or directly in one another. The document must outlive it.
class SelectorMatcher
{
public:
    explicit SelectorMatcher(const composition::HtmlDocument &document);

    /// In document order. Nothing for a selector that only the page understands.
    std::optional<std::vector<int>> find(const QString &selector) const;
    /// What several mean, in the order in which GSAP goes through them, each once; those that only the page
    /// understands left out.
    std::vector<int> findAll(const QStringList &selectors) const;
    bool matches(int element, const QString &selector) const;

private:
    /// `:nth-last-of-type(2n + 1)`: which of its siblings an element is.
    struct Place
    {
        int every = 0;
        int from = 1;
        bool isFromEnd = false;
        bool isOfType = false;
    };

    struct Part
    {
        QString tag;
        QString id;
        QStringList classes;
        std::vector<std::pair<QString, std::optional<QString>>> attributes;
        std::vector<Place> places;
        bool isChild = false; ///< Directly in the part before.
    };

    static std::optional<std::vector<Part>> parse(const QString &selector);
    static std::optional<Place> parsePlace(const QString &name, const QString &number);
    bool fits(int element, const Part &part) const;
    bool fits(int element, const Place &place) const;
    bool fits(int element, const std::vector<Part> &parts, std::size_t last) const;

    /// Where ids and classes are: found out once for a document.
    struct Index
    {
        QHash<QString, std::vector<int>> ids;
        QHash<QString, std::vector<int>> classes;
    };

    static Index indexOf(const composition::HtmlDocument &document);

    const composition::HtmlDocument &m_document;
    std::shared_ptr<const Index> m_index;
};

/// A selector with the name of an id in it replaced; the same when it names another.
QString withIdRenamed(const QString &selector, const QString &from, const QString &to);

} // namespace muto::script
