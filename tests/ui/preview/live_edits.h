#pragma once

#include "tests/ui/preview/shown_preview.h"

#include <QByteArray>
#include <QMetaType>

#include <functional>
#include <utility>

namespace muto::test {

/// An edit that a preview follows, as a value for tables of tests.
using Edit = std::function<Result<>(edit::EditorActions &)>;

constexpr qint64 kLiveFrame = 30; ///< Where the films below are looked at: a second in.

/// A film of what edits may be about: texts, tweens, mounts of `scenes/card.html`, a script that makes
/// elements.
QByteArray liveFilm();
QByteArray liveScene();
/// That film, with a script of which all that is left is timelines.
QByteArray tweenedFilm();

Edit style(const char *steps, const char *name, const char *value, const char *file = "index.html");
Edit attribute(const char *steps, const char *name, const char *value, const char *file = "index.html");
Edit text(const char *steps, const char *words, const char *file = "index.html");
/// Replaces some bytes of a file, as who types in its source does.
Edit typed(const QByteArray &text, const char *before, const char *after, const char *file = "index.html");

/// A text of the project that is edited, by its name.
using LiveFile = std::pair<QString, QByteArray>;

/// GSAP's minified file, as it comes from npm.
QByteArray gsapFile();

/// Opens a film with its scene and GSAP beside it, and `files` that it links, in a document that the preview
/// follows.
void showLive(ShownPreview &preview, const QByteArray &film, const QList<LiveFile> &files = {},
              const QByteArray &gsap = gsapFile());

/// Makes an edit, which has to be followed as `how` says, and fails the test unless the picture is the one
/// that one gets who opens the project; and as it was when it is undone. So it is at other `frames`, too.
void looksAsIfLoaded(ShownPreview &preview, const Edit &edit, const QString &how,
                     const QList<qint64> &frames = {});

} // namespace muto::test

Q_DECLARE_METATYPE(muto::test::Edit)
