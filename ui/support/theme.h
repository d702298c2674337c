#pragma once

#include "ui/support/motion.h"
#include "ui/support/theme_tokens.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muto::ui {

class SystemAppearance;

enum class ThemeChoice { System, Dark, Light };

/// "system", "dark", "light": the words of the settings.
QString themeChoiceName(ThemeChoice choice);
std::optional<ThemeChoice> themeChoiceFromName(const QString &name);

/// The colours in use, for whatever paints itself. Dark until a Theme has been applied.
const ThemeTokens &currentTokens();

/// Dresses the application: Fusion with our palette and style sheet, following the desktop in colours and
/// motion when told to.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    /// Asks `system` what the desktop wants.
    explicit Theme(std::unique_ptr<SystemAppearance> system, QObject *parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// `isMotionReduced` and the application's style follow.
    void setMotion(MotionChoice choice);

    /// The tokens shipped under `name`, "dark" or "light".
    static ThemeTokens shipped(const QString &name);

Q_SIGNALS:
    void changed();
    void motionChanged(bool isReduced);

private:
    void apply();
    void applyMotion();

    std::unique_ptr<SystemAppearance> m_system;
    QTemporaryDir m_pictures; ///< Recoloured icons for the style sheet, which can only name files.
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_wasDark = true; ///< The desktop, when it was asked last.
    MotionChoice m_motion = MotionChoice::System;
};

} // namespace muto::ui
