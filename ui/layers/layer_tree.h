#pragma once

#include "core/composition/composition.h"
#include "core/composition/html_document.h"
#include "core/edit/element_path.h"

#include <QHash>
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
    int zIndex = 0;          ///< Of the inline style, or else as the page has it.
    bool isLevelOwn = false; ///< The inline style says so.
    bool isTimed = false;
    bool isHidden = false;
    bool isLocked = false;
    bool isGroup = false; ///< That people have made of others.
    friend bool operator==(const LayerFacts &, const LayerFacts &) = default;
};

/// An element and those in it, the one that is painted last (and so on top) first.
struct Layer
{
    LayerFacts facts;
    std::vector<Layer> children;
    friend bool operator==(const Layer &, const Layer &) = default;
};

/// What style sheets make of the z-index of elements; 0 for those that are not among them.
using LayerLevels = QHash<edit::ElementPath, int>;

/// The film of a document, or the part of one that it holds; nothing when there is none.
std::optional<Layer> layersOf(const composition::HtmlDocument &document, const edit::ElementPaths &paths,
                              const LayerLevels &levels = {});

} // namespace muto::ui
