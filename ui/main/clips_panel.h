#pragma once

#include <QWidget>

class QTreeView;

namespace muto::ui {

class ClipListModel;

/// The dock that lists the clips; double-click or Enter goes to one.
class ClipsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClipsPanel(ClipListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void clipActivated(double startSeconds);

private:
    QTreeView *m_view;
};

} // namespace muto::ui
