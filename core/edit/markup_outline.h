#pragma once

#include "core/composition/html_document.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace muto::edit {

/// An element as far as it means something: where it is written does not count.
struct OutlineElement
{
    QString tag;
    int depth = 0;
    std::vector<std::pair<QString, QString>> attributes; ///< In the order they are written.
    QString text;                  ///< What is directly in it; code of scripts and style sheets included.
    bool anyStyleSpelling = false; ///< Its `style` is compared by what it declares, not by how.

    const QString *attribute(const QString &name) const;
};

/// What a document means, by which an edit proves that it did what was asked and nothing besides: elements in
/// document order, each with its depth.
using MarkupOutline = std::vector<OutlineElement>;

/// Worked out once for a document.
std::shared_ptr<const MarkupOutline> outlineOf(const composition::HtmlDocument &document);

/// The first element that two outlines disagree about, by its index in `found`; nothing when they mean the
/// same. Spaces in texts do not count.
std::optional<int> firstDifference(const std::vector<const OutlineElement *> &expected,
                                   const MarkupOutline &found);

} // namespace muto::edit
