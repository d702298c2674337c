#include "core/library/new_composition.h"

#include "core/edit/clip_times.h"
#include "core/edit/markup_text.h"

namespace muto::library {

namespace {

const char kPage[] = R"(<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <style>
      .clip { position: absolute; }
    </style>
  </head>
  <body>
    <div data-composition-id="%1" data-no-timeline data-start="0" data-duration="%2" data-width="%3" data-height="%4">
    </div>
  </body>
</html>
)";

} // namespace

QByteArray newComposition(const QString &id, QSize canvas, double seconds)
{
    return QString::fromLatin1(kPage)
        .arg(QString::fromUtf8(edit::escapedValue(id, '"')), edit::secondsText(seconds),
             QString::number(canvas.width()), QString::number(canvas.height()))
        .toUtf8();
}

} // namespace muto::library
