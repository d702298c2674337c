#pragma once

#include <QString>

class QWidget;

namespace muto::ui {

/// Help → About: versions of what the program is made of, and its licence.
void openAbout(QWidget *parent);

/// Versions and what the machine offers, for reports of problems. Names nobody and no file but the log.
QString systemInformation();

/// Hands the log of this process to the desktop; without one there is nothing to show.
bool showLog();
/// Likewise the folder that it is in, with what earlier runs have left there.
bool showLogFolder();

} // namespace muto::ui
