#pragma once

class QWidget;

namespace muto::ui {

/// Help → About: versions of what the program is made of, and its licence.
void openAbout(QWidget *parent);

} // namespace muto::ui
