#include "ui/support/motion.h"

#include <QApplication>

#include <array>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array<std::pair<MotionChoice, QLatin1String>, 3> kMotions{{
    {MotionChoice::System, QLatin1String("system")},
    {MotionChoice::Reduced, QLatin1String("reduced")},
    {MotionChoice::Full, QLatin1String("full")},
}};

bool s_isReduced = false;

} // namespace

QString motionChoiceName(MotionChoice choice)
{
    for (const auto &[value, name] : kMotions) {
        if (value == choice)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<MotionChoice> motionChoiceFromName(const QString &name)
{
    for (const auto &[value, word] : kMotions) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

bool DesktopMotion::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("reduced-motion"))
        appearance = value.toUInt() == 1;
    else if (group == QLatin1String("org.gnome.desktop.interface") &&
             key == QLatin1String("enable-animations"))
        gnome = !value.toBool();
    else if (group == QLatin1String("org.kde.kdeglobals.KDE") &&
             key == QLatin1String("AnimationDurationFactor"))
        kde = value.toDouble() == 0.0;
    else
        return false;
    return true;
}

/// Who asks for less anywhere gets less: a setting that nobody has touched says "no preference".
bool DesktopMotion::isReduced() const
{
    return appearance.value_or(false) || gnome.value_or(false) || kde.value_or(false);
}

bool isMotionReduced()
{
    return s_isReduced;
}

void setMotionReduced(bool isReduced)
{
    s_isReduced = isReduced;
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, !isReduced);
}

} // namespace muto::ui
