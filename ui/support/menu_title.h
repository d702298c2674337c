#pragma once

class QAction;
class QMenu;
class QString;

namespace muto::ui {

/// Adds a title for the lines of a menu that come next; nothing can be done with it. QMenu's own sections are
/// plain lines under a style sheet. Its action belongs to the menu.
QAction *addMenuTitle(QMenu &menu, const QString &title);

} // namespace muto::ui
