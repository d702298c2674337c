#pragma once

#include <QWidget>

class QAction;
class QListView;
class QModelIndex;
class QPoint;

namespace muto::ui {

class ConsoleModel;

/// The dock that shows the console: clear it, copy from it, and see the newest line without asking.
class ConsolePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePanel(ConsoleModel &model, QWidget *parent = nullptr);

    void copy();

Q_SIGNALS:
    /// Somebody wants to see this line of the source.
    void placeAsked(const QString &file, int line);

private:
    QWidget *makeButtons();
    void followNewest();
    void goTo(const QModelIndex &index);
    void openMenu(const QPoint &position);
    void showCommands();

    ConsoleModel &m_model;
    QListView *m_view;
    QAction *m_goTo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace muto::ui
