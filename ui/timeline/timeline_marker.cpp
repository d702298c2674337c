#include "ui/timeline/timeline_marker.h"

#include "ui/support/theme_tokens.h"

#include <array>

namespace muto::ui {

namespace {

struct ColorWord
{
    const char *word;
    const char *name;
    QColor ThemeTokens::*token;
};

// Each theme has its own shade of them, so that they can be told apart and read in both.
constexpr std::array<ColorWord, 6> kColorWords{{
    {"amber", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Amber"), &ThemeTokens::warn},
    {"red", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Red"), &ThemeTokens::bad},
    {"green", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Green"), &ThemeTokens::good},
    {"teal", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Teal"), &ThemeTokens::image},
    {"blue", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Blue"), &ThemeTokens::video},
    {"violet", QT_TRANSLATE_NOOP("muto::ui::MarkerPopup", "Violet"), &ThemeTokens::composition},
}};

} // namespace

std::vector<MarkerColor> markerColors()
{
    std::vector<MarkerColor> colors;
    for (const ColorWord &each : kColorWords)
        colors.push_back(
            {QLatin1String(each.word), QCoreApplication::translate("muto::ui::MarkerPopup", each.name)});
    return colors;
}

QColor markerColor(const ThemeTokens &tokens, const QString &color)
{
    for (const ColorWord &each : kColorWords) {
        if (color == QLatin1String(each.word))
            return tokens.*each.token;
    }
    const QColor other(color);
    return other.isValid() ? other : tokens.*kColorWords.front().token;
}

} // namespace muto::ui
