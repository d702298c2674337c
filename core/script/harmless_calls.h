#pragma once

#include <QByteArray>

namespace muto::script {

/// Whether calling what is reached by a name of the browser's or of a library's leaves no trace, and has the
/// same result at every moment: "gsap.timeline", "Math.max".
bool isHarmlessGlobalCall(const QByteArray &path);

/// Likewise for methods of timelines, lists, texts and elements; what they do to timelines is no trace.
bool isHarmlessMethod(const QByteArray &name);

/// Whether a property of any of these is the same at every moment. Where elements are, how large, and beside
/// whom, is not.
bool isSettledProperty(const QByteArray &name);

/// Calls of GSAP outside of timelines of which a page keeps a record, and that it can take back.
bool isRecordedCall(const QByteArray &path);

} // namespace muto::script
