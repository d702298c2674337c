#pragma once

#include "core/composition/composition.h"
#include "core/composition/html_document.h"
#include "core/edit/element_path.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::ui {

/// What is told about an element in the layers.
struct LayerFacts
{
    edit::ElementPath path;
    QString name;
    QString tag;
    composition::ClipKind kind = composition::ClipKind::Element;
    int zIndex = 0; ///< Of the inline style.
    bool isTimed = false;
    bool isHidden = false;
    bool isLocked = false;
    friend bool operator==(const LayerFacts &, const LayerFacts &) = default;
};

/// An element and those in it, the one that is painted last (and so on top) first.
struct Layer
{
    LayerFacts facts;
    std::vector<Layer> children;
    friend bool operator==(const Layer &, const Layer &) = default;
};

/// The film of a document, or the part of one that it holds; nothing when there is none.
std::optional<Layer> layersOf(const composition::HtmlDocument &document, const edit::ElementPaths &paths);

} // namespace muto::ui
