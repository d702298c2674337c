#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace muto::ui {

class ActionRegistry;
class RecentProjects;

/// What is there before anything is open: the ways in, and what was open lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(RecentProjects &recent, const ActionRegistry &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void recentChosen(int row);
    void templateChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeWaysIn(const ActionRegistry &actions);
    QWidget *makeRecent();
    QWidget *makeTemplates();
    void forgetSelected();

    RecentProjects &m_recent;
    QListView *m_list = nullptr;
    QToolButton *m_forget = nullptr;
};

} // namespace muto::ui
