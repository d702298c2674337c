#pragma once

#include <QObject>

class QMainWindow;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class PreviewView;
class Theme;

/// Ties the commands of the View menu to the preview, the window and the theme.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(const ActionRegistry &actions, PreviewView &preview, settings::Settings &settings,
                Theme &theme, QMainWindow &window);

    void setEnabled(bool enabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectZoom();
    void connectTheme();
    void connectFullScreen();
    void showZoom(double zoom);
    void applyTheme();
    void applyMotion();
    void showMotion();

    const ActionRegistry &m_actions;
    PreviewView &m_preview;
    settings::Settings &m_settings;
    Theme &m_theme;
    QMainWindow &m_window;
};

} // namespace muto::ui
