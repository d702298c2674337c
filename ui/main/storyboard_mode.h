#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace muto::ui {

class ActionRegistry;
class Panels;
class Stage;
class StoryboardPage;

/// Two modes of the window: the editor, or the storyboard in the place of all of it. The editor stays alive
/// behind it, as it was, and does nothing: keys of commands that are about clips and the film are nobody's
/// there.
class StoryboardMode : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QMainWindow &window;
        const ActionRegistry &actions;
        Panels &panels;
        Stage &stage;
        StoryboardPage &page;
    };

    explicit StoryboardMode(const Places &places);

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void holdBack();
    void showMenus();
    void showTools();

    Places m_places;
    QAction *m_switch;
    bool m_isOn = false;
};

} // namespace muto::ui
