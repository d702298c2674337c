#pragma once

#include "ui/layers/layers_model.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace muto::ui {

/// A layer, where the model keeps it: nobody else's.
struct LayersModel::Node
{
    LayerFacts facts;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                        [this](const auto &child) { return child.get() == this; });
        return int(found - parent->children.begin());
    }
};

} // namespace muto::ui
