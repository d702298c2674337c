#include "ui/support/theme_tokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace muto::ui {

namespace {

using TokenMember = QColor ThemeTokens::*;

const std::array<std::pair<QLatin1String, TokenMember>, 15> kTokens{{
    {QLatin1String("window"), &ThemeTokens::window},
    {QLatin1String("panel"), &ThemeTokens::panel},
    {QLatin1String("raised"), &ThemeTokens::raised},
    {QLatin1String("line"), &ThemeTokens::line},
    {QLatin1String("text"), &ThemeTokens::text},
    {QLatin1String("textMuted"), &ThemeTokens::textMuted},
    {QLatin1String("accent"), &ThemeTokens::accent},
    {QLatin1String("good"), &ThemeTokens::good},
    {QLatin1String("warn"), &ThemeTokens::warn},
    {QLatin1String("bad"), &ThemeTokens::bad},
    {QLatin1String("video"), &ThemeTokens::video},
    {QLatin1String("image"), &ThemeTokens::image},
    {QLatin1String("element"), &ThemeTokens::element},
    {QLatin1String("audio"), &ThemeTokens::audio},
    {QLatin1String("composition"), &ThemeTokens::composition},
}};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setAllGroups(QPalette &palette, QPalette::ColorRole role, const QColor &color, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, color);
    palette.setColor(QPalette::Inactive, role, color);
    palette.setColor(QPalette::Disabled, role, disabled);
}

/// Of the accent colour, for words on what is selected.
QColor onSelection(const ThemeTokens &tokens)
{
    return blend(tokens.text, tokens.accent, tokens.isDark() ? 0.2 : 0);
}

/// Of the handles of scroll bars: no text, but to be found.
QColor scrollHandle(const ThemeTokens &tokens)
{
    return blend(tokens.textMuted, tokens.panel, tokens.isDark() ? 0.6 : 0.7);
}

std::map<QString, QString> styleSheetWords(const ThemeTokens &tokens, const QString &pictureFolder)
{
    std::map<QString, QString> words;
    for (const auto &[name, member] : kTokens)
        words.emplace(name, (tokens.*member).name());
    words.emplace(QStringLiteral("disabled"), tokens.disabled().name());
    words.emplace(QStringLiteral("selection"), tokens.selection().name());
    words.emplace(QStringLiteral("onSelection"), onSelection(tokens).name());
    words.emplace(QStringLiteral("scroll"), scrollHandle(tokens).name());
    words.emplace(QStringLiteral("onAccent"), tokens.onAccent().name());
    words.emplace(QStringLiteral("accentHover"), blend(tokens.text, tokens.accent, 0.15).name());
    for (const char *picture :
         {"chevronDown", "chevronUp", "check", "chevronLeft", "chevronRight", "close", "tick"})
        words.emplace(QLatin1String(picture),
                      pictureFolder + QLatin1Char('/') + QLatin1String(picture) + QStringLiteral(".svg"));
    return words;
}

} // namespace

QColor ThemeTokens::disabled() const
{
    return blend(textMuted, panel, 0.6);
}

QColor ThemeTokens::selection() const
{
    return blend(accent, panel, isDark() ? 0.2 : 0.12);
}

QColor ThemeTokens::onAccent() const
{
    const QColor dark = QColor(0x0b, 0x0d, 0x12);
    return contrastRatio(Qt::white, accent) > contrastRatio(dark, accent) ? QColor(Qt::white) : dark;
}

Result<ThemeTokens> parseThemeTokens(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ThemeTokens tokens;
    tokens.name = object.value(QLatin1String("name")).toString();
    for (const auto &[name, member] : kTokens) {
        const QColor color(object.value(name).toString());
        if (!color.isValid())
            return fail(ErrorKind::Io, QStringLiteral("The theme has no colour for \"%1\"").arg(name));
        tokens.*member = color;
    }
    return tokens;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blend(const QColor &top, const QColor &bottom, double opacity)
{
    const auto mix = [opacity](int above, int below) {
        return int(std::lround(above * opacity + below * (1 - opacity)));
    };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()),
                  mix(top.blue(), bottom.blue()));
}

QPalette paletteFor(const ThemeTokens &tokens)
{
    QPalette palette;
    const QColor disabled = tokens.disabled();
    setAllGroups(palette, QPalette::Window, tokens.window, tokens.window);
    setAllGroups(palette, QPalette::WindowText, tokens.text, disabled);
    setAllGroups(palette, QPalette::Base, tokens.panel, tokens.panel);
    setAllGroups(palette, QPalette::AlternateBase, tokens.raised, tokens.raised);
    setAllGroups(palette, QPalette::Text, tokens.text, disabled);
    setAllGroups(palette, QPalette::PlaceholderText, tokens.textMuted, disabled);
    setAllGroups(palette, QPalette::Button, tokens.raised, tokens.panel);
    setAllGroups(palette, QPalette::ButtonText, tokens.text, disabled);
    setAllGroups(palette, QPalette::BrightText, tokens.bad, disabled);
    setAllGroups(palette, QPalette::Highlight, tokens.accent, tokens.line);
    setAllGroups(palette, QPalette::HighlightedText, tokens.onAccent(), disabled);
    setAllGroups(palette, QPalette::Link, tokens.accent, disabled);
    setAllGroups(palette, QPalette::LinkVisited, tokens.accent, disabled);
    setAllGroups(palette, QPalette::ToolTipBase, tokens.raised, tokens.raised);
    setAllGroups(palette, QPalette::ToolTipText, tokens.text, disabled);
    setAllGroups(palette, QPalette::Light, tokens.raised, tokens.raised);
    setAllGroups(palette, QPalette::Midlight, tokens.raised, tokens.raised);
    setAllGroups(palette, QPalette::Mid, tokens.line, tokens.line);
    setAllGroups(palette, QPalette::Dark, tokens.line, tokens.line);
    setAllGroups(palette, QPalette::Shadow, tokens.window, tokens.window);
    return palette;
}

QString styleSheetFor(const ThemeTokens &tokens, QString source, const QString &pictureFolder)
{
    const std::map<QString, QString> words = styleSheetWords(tokens, pictureFolder);
    static const QRegularExpression word(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator it = word.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto found = words.find(match.captured(1));
        if (found == words.end())
            continue;
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        sheet += found->second;
        copied = match.capturedEnd();
    }
    return sheet + source.mid(copied);
}

} // namespace muto::ui
