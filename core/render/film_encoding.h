#pragma once

#include "core/media/encode_profile.h"
#include "core/media/media_writer.h"
#include "core/render/render_request.h"

#include <QString>

namespace muto::render {

/// How the pictures of a film are compressed, and what it is put into; of formats that go through an encoder
/// of libav's. Pure.
media::EncodeProfile profileOf(const RenderRequest &request);
media::Container containerOf(OutputFormat format);

/// The encoder and what it is told, for reports: "libx264 preset=medium crf=18". Of any format.
QString encoderText(const RenderRequest &request);

} // namespace muto::render
