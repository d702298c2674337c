#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace muto::ui {

class ActionRegistry;
class RecentProjects;
class TemplateGallery;

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
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeWaysIn(const ActionRegistry &actions);
    QWidget *makeRecent();
    QWidget *makeTemplates();
    void forgetSelected();
    void fitRows();

    RecentProjects &m_recent;
    QListView *m_list = nullptr;
    TemplateGallery *m_gallery = nullptr;
    QWidget *m_templates = nullptr; ///< The gallery and its heading.
    QToolButton *m_forget = nullptr;
};

} // namespace muto::ui
