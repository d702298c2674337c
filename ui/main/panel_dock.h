#pragma once

#include <QDockWidget>

class QLabel;

namespace muto::ui {

/// A dock with a quiet title bar of ours. It can be moved and closed but not torn off: windows of their own
/// get lost on some desktops.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is what the saved layout knows it by.
    /// `tools`, if any, stand in its title bar.
    PanelDock(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr,
              QWidget *tools = nullptr);

    /// Its tab may say it already.
    void setTitleShown(bool shown);

private:
    QLabel *m_label;
};

} // namespace muto::ui
