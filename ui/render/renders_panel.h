#pragma once

#include <QWidget>

class QAction;
class QListView;

namespace muto::ui {

class ActionRegistry;
class RenderController;

/// The dock that lists the renders of this session, and what can be done with each.
class RendersPanel : public QWidget
{
    Q_OBJECT

public:
    RendersPanel(RenderController &renders, const ActionRegistry &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A running render was double-clicked: somebody wants to see how it goes.
    void runningActivated();

private:
    QWidget *makeButtons();
    QAction *makeAction(const QString &iconName, const QString &text, const char *name);
    void showActions();
    void activate(const QModelIndex &index);
    int currentId() const;

    RenderController &m_renders;
    QListView *m_view;
    QAction *m_play;
    QAction *m_folder;
    QAction *m_copy;
    QAction *m_cancel;
};

} // namespace muto::ui
