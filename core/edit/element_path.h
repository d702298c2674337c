#pragma once

#include "core/composition/html_document.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace muto::edit {

/// The address of an element that stays its own while others come, go and change: from the nearest element
/// around it (or itself) whose `data-hf-id` or `id` is the only one of its kind in the file, and then by tag
/// and number among the siblings of that tag. `#title`, `#root/p[2]`, `@hf-12/span[0]`, `html[0]/body[0]`.
struct ElementPath
{
    QString file; ///< Relative to the project, with forward slashes.
    QString steps;

    bool isEmpty() const { return steps.isEmpty(); }
    friend bool operator==(const ElementPath &, const ElementPath &) = default;
};

inline size_t qHash(const ElementPath &path, size_t seed = 0)
{
    return qHashMulti(seed, path.file, path.steps);
}

/// Addresses of the elements of one document, worked out once for it, however often they are asked for; a
/// look-up takes no longer in a long one. A value; copies share what they hold.
class ElementPaths
{
public:
    ElementPaths(const composition::HtmlDocument &document, QString file);

    ElementPath of(int element) const;
    /// Nothing when there is no such element.
    std::optional<int> find(const ElementPath &path) const;

private:
    struct Step
    {
        int parent;
        int end;    ///< Index one past its last descendant.
        int number; ///< Among the siblings of its tag.
        QString tag;
        QString anchor; ///< `#id` or `@hf-id` where that is unique.
    };

    struct Index
    {
        std::vector<Step> steps;
        QHash<QString, int> anchors; ///< kSeveral where more than one element has it.
    };

    static constexpr int kSeveral = -1;

    static Index indexOf(const composition::HtmlDocument &document);
    int child(int parent, const QString &step) const;

    QString m_file;
    std::shared_ptr<const Index> m_index;
};

} // namespace muto::edit
