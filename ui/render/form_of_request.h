#pragma once

#include "ui/render/render_form.h"

namespace muto::ui {

/// The form with which somebody would ask for a film once more: what `previewRender` makes of it is `request`
/// and `config` again. `film` is what it is made of now; what it no longer has (marks, a size of its shape)
/// becomes the nearest there is. Pure.
RenderForm formOf(const render::RenderRequest &request, const render::RenderConfig &config,
                  const FilmFacts &film);

} // namespace muto::ui
