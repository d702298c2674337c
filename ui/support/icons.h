#pragma once

#include <QByteArray>
#include <QColor>
#include <QIcon>
#include <QString>

namespace muto::ui {

/// What an icon's colour means; the colour itself is the current theme's.
enum class Tone { Text, Muted, Accent, OnAccent, Good, Warn, Bad, Video, Image, Element, Audio, Composition };

QColor toneColor(Tone tone);

/// The line icon `name` of `resources/icons`, sharp at every scale and always in the colours of the theme of
/// the moment: checked icons in the accent colour, disabled ones faded.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// The icon's SVG with its lines in `color`.
QByteArray iconSource(const QString &name, const QColor &color);

} // namespace muto::ui
