#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace muto::ui {

/// How much moves by itself: as the desktop wants it, or as the user says here.
enum class MotionChoice { System, Reduced, Full };

/// "system", "reduced", "full": the words of the settings.
QString motionChoiceName(MotionChoice choice);
std::optional<MotionChoice> motionChoiceFromName(const QString &name);

/// What the settings of desktops say about motion, as far as one of them says anything. Portals know them by
/// group and key: the one that all were to have, and those of GNOME and KDE from before.
struct DesktopMotion
{
    std::optional<bool>
        appearance;            ///< org.freedesktop.appearance reduced-motion: 0 no preference, 1 reduced.
    std::optional<bool> gnome; ///< org.gnome.desktop.interface enable-animations, the other way round.
    std::optional<bool> kde;   ///< org.kde.kdeglobals.KDE AnimationDurationFactor, "0" for none.

    /// Takes what was told; false for a setting of something else.
    bool take(const QString &group, const QString &key, const QVariant &value);
    bool isReduced() const;
};

/// Whether nothing should move that need not. False until a Theme says otherwise. GUI thread.
bool isMotionReduced();
void setMotionReduced(bool isReduced);

} // namespace muto::ui
