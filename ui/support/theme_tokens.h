#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QPalette>
#include <QString>

namespace muto::ui {

/// The colours of a theme by their meaning; one member for each token of `resources/themes/*.json`.
struct ThemeTokens
{
    QString name;
    QColor window;
    QColor panel;
    QColor raised;
    QColor line;
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor good;
    QColor warn;
    QColor bad;
    QColor video;
    QColor image;
    QColor element;
    QColor audio;
    QColor composition;
    friend bool operator==(const ThemeTokens &, const ThemeTokens &) = default;

    bool isDark() const { return window.lightness() < 128; }
    QColor disabled() const;  ///< Text and icons of controls that cannot be used now.
    QColor selection() const; ///< Behind what is selected; text keeps its own colour on it.
    QColor onAccent() const;  ///< Text on the accent colour.
};

/// Reads a theme's file; every token must be there and be a colour.
Result<ThemeTokens> parseThemeTokens(const QByteArray &json);

/// WCAG contrast of two opaque colours, 1–21.
double contrastRatio(const QColor &one, const QColor &other);

/// `top` at `opacity` over `bottom`.
QColor blend(const QColor &top, const QColor &bottom, double opacity);

QPalette paletteFor(const ThemeTokens &tokens);

/// The style sheet in `source` with each `@token` replaced by its colour. `@chevronDown` and its like name
/// pictures, which the caller has put into `pictureFolder`.
QString styleSheetFor(const ThemeTokens &tokens, QString source, const QString &pictureFolder);

} // namespace muto::ui
