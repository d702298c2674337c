#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace muto::app {

/// Names the language of the window to the capture workers it starts: it shows what they say. The command
/// line sets none, and speaks English.
inline constexpr char kLanguageVariable[] = "MUTOSCOPE_LANGUAGE";

/// Qt's own words in that language first, then ours over them.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace muto::app
