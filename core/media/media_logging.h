#pragma once

namespace muto::media {

/// Sends what libav has to say to the category `app.media`: its errors as warnings, its warnings as debug
/// messages. Information and chatter are dropped, so that an ordinary render prints nothing. Call it once,
/// before other threads exist.
void installMediaLogging();

} // namespace muto::media
