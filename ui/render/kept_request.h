#pragma once

#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "ui/render/after_render.h"

#include <QJsonObject>

#include <optional>

namespace muto::ui {

/// What a film was asked for with, apart from its project and its path.
struct KeptRequest
{
    render::RenderRequest request;
    render::RenderConfig config;
    Afterwards afterwards = Afterwards::Nothing;
};

/// As it is kept from one session to the next, with the film. Pure.
QJsonObject keptRequest(const KeptRequest &kept);

/// Nothing for what makes no sense: of another version of the program, or written by somebody else. What is
/// missing in it is as it usually is. Pure.
std::optional<KeptRequest> readKeptRequest(const QJsonObject &kept);

} // namespace muto::ui
