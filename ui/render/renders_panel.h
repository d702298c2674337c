#pragma once

#include "core/base/result.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class Dialogs;
class EmptyState;
class RenderController;
class UnderWayFilter;

/// The dock that lists the renders of this session and the films that earlier ones have made of the project,
/// and what can be done with each.
class RendersPanel : public QWidget
{
    Q_OBJECT

public:
    RendersPanel(RenderController &renders, const ActionRegistry &actions, settings::Settings &settings,
                 Dialogs &dialogs, QWidget *parent = nullptr);

    /// Why the list may not be whole, with a button to look again; empty when it is.
    void showFault(const QString &fault);

Q_SIGNALS:
    void retryRequested();
    /// Somebody wants to see how a render of this session goes, or how it ended.
    void followRequested(int id);
    /// Somebody wants to change something of what it was asked for with, and render again.
    void editRequested(int id);
    void refused(const muto::Error &error);

private:
    QWidget *makeGroup(const QList<QAction *> &actions);
    QWidget *makeButtons();
    QWidget *makeFault();
    QAction *makeAction(const char *name, const QString &iconName, const QString &text,
                        const QList<QKeySequence> &keys = {});
    void connectActions();
    void showActions();
    void activate(const QModelIndex &index);
    void showWhy(int id);
    void showOnly(QWidget *buttons);
    void askToTrash();
    void trash(int id, const QString &path);
    void postpone(int turns);
    int currentId() const;
    QString currentPath() const;

    RenderController &m_renders;
    settings::Settings &m_settings;
    Dialogs &m_dialogs;
    UnderWayFilter *m_filter;
    QListView *m_view;
    EmptyState *m_empty = nullptr;
    QLabel *m_faultText;
    QWidget *m_fault;
    QAction *m_why;
    QAction *m_play;
    QAction *m_edit;
    QAction *m_folder;
    QAction *m_copy;
    QAction *m_trash;
    QAction *m_again;
    QAction *m_forget;
    QAction *m_hide;
    QAction *m_remove; ///< By Del: whatever can be done of the two.
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_pause;
    QAction *m_cancel;
    QWidget *m_filmButtons;
    QWidget *m_turnButtons;
    QWidget *m_failedButtons;
};

} // namespace muto::ui
