#pragma once

#include "ui/support/theme_tokens.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace muto::ui {

class SystemAppearance;

enum class ThemeChoice { System, Dark, Light };

/// "system", "dark", "light": the words of the settings.
QString themeChoiceName(ThemeChoice choice);
std::optional<ThemeChoice> themeChoiceFromName(const QString &name);

/// The colours in use, for whatever paints itself. Dark until a Theme has been applied.
const ThemeTokens &currentTokens();

/// Dresses the application: Fusion with our palette and style sheet, following the desktop when told to.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// The tokens shipped under `name`, "dark" or "light".
    static ThemeTokens shipped(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemAppearance *m_system;
    QTemporaryDir m_pictures; ///< Recoloured icons for the style sheet, which can only name files.
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace muto::ui
