#pragma once

#include <QDockWidget>

namespace muto::ui {

/// A dock with a quiet title bar of ours. It can be moved and closed but not torn off: windows of their own
/// get lost on some desktops.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is what the saved layout knows it by.
    PanelDock(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);
};

} // namespace muto::ui
