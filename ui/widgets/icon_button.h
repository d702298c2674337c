#pragma once

class QString;
class QToolButton;
class QWidget;

namespace muto::ui {

/// A button of 16 pixels that shows only a picture: `words` are its tool tip, and what is read out of it.
/// Belongs to its parent.
QToolButton *iconButton(const char *name, const QString &iconName, const QString &words, QWidget *parent);

} // namespace muto::ui
