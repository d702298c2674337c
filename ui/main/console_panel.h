#pragma once

#include <QWidget>

class QAction;
class QListView;

namespace muto::ui {

class ConsoleModel;

/// The dock that shows the console: clear it, copy from it, and see the newest line without asking.
class ConsolePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePanel(ConsoleModel &model, QWidget *parent = nullptr);

    void copy();

private:
    QWidget *makeButtons();
    void followNewest();

    ConsoleModel &m_model;
    QListView *m_view;
};

} // namespace muto::ui
