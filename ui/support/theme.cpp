#include "ui/support/theme.h"

#include "core/base/logging.h"
#include "ui/support/calm_style.h"
#include "ui/support/icons.h"
#include "ui/support/system_appearance.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array<std::pair<ThemeChoice, QLatin1String>, 3> kChoices{{
    {ThemeChoice::System, QLatin1String("system")},
    {ThemeChoice::Dark, QLatin1String("dark")},
    {ThemeChoice::Light, QLatin1String("light")},
}};

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

ThemeTokens &mutableTokens()
{
    static ThemeTokens tokens = Theme::shipped(QStringLiteral("dark"));
    return tokens;
}

void writePicture(const QString &folder, const char *name, const QString &iconName, const QColor &color)
{
    QFile file(QStringLiteral("%1/%2.svg").arg(folder, QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(iconSource(iconName, color));
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    for (const auto &[value, name] : kChoices) {
        if (value == choice)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeChoiceFromName(const QString &name)
{
    for (const auto &[value, word] : kChoices) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

const ThemeTokens &currentTokens()
{
    return mutableTokens();
}

Theme::Theme(QObject *parent)
    : Theme(std::make_unique<SystemAppearance>(), parent)
{
}

Theme::Theme(std::unique_ptr<SystemAppearance> system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    QApplication::setStyle(new CalmStyle);
    apply();
    applyMotion();
    connect(m_system.get(), &SystemAppearance::changed, this, [this] {
        const bool isDark = m_system->prefersDark();
        if (m_choice == ThemeChoice::System && std::exchange(m_wasDark, isDark) != isDark)
            apply();
        applyMotion();
    });
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (std::exchange(m_choice, choice) != choice)
        apply();
}

ThemeTokens Theme::shipped(const QString &name)
{
    const Result<ThemeTokens> tokens =
        parseThemeTokens(resource(QStringLiteral(":/themes/%1.json").arg(name)));
    Q_ASSERT(tokens);
    return tokens.value_or(ThemeTokens());
}

void Theme::setMotion(MotionChoice choice)
{
    m_motion = choice;
    applyMotion();
}

void Theme::applyMotion()
{
    const bool isReduced = m_motion == MotionChoice::Reduced ||
                           (m_motion == MotionChoice::System && m_system->prefersLittleMotion());
    if (isReduced == isMotionReduced())
        return;
    setMotionReduced(isReduced);
    qCInfo(lcApp) << "Motion" << motionChoiceName(m_motion) << (isReduced ? "is reduced" : "is full");
    Q_EMIT motionChanged(isReduced);
}

void Theme::apply()
{
    m_wasDark = m_system->prefersDark();
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system->prefersDark());
    const ThemeTokens tokens = shipped(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    mutableTokens() = tokens;
    // A folder per theme: the style sheet's picture cache goes by name.
    const QString folder = m_pictures.filePath(tokens.name);
    QDir().mkpath(folder);
    writePicture(folder, "chevronDown", QStringLiteral("chevron-down"), tokens.textMuted);
    writePicture(folder, "chevronUp", QStringLiteral("chevron-up"), tokens.textMuted);
    writePicture(folder, "chevronLeft", QStringLiteral("chevron-left"), tokens.textMuted);
    writePicture(folder, "chevronRight", QStringLiteral("chevron-right"), tokens.textMuted);
    writePicture(folder, "close", QStringLiteral("close"), tokens.textMuted);
    writePicture(folder, "check", QStringLiteral("check"), tokens.onAccent());
    writePicture(folder, "tick", QStringLiteral("check"), tokens.text);

    QApplication::setPalette(paletteFor(tokens));
    qApp->setStyleSheet(
        styleSheetFor(tokens, QString::fromUtf8(resource(QStringLiteral(":/themes/style.qss"))), folder));
    qCInfo(lcApp) << "Theme" << themeChoiceName(m_choice) << "shows" << tokens.name;
    Q_EMIT changed();
}

} // namespace muto::ui
