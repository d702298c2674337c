#pragma once

#include <QWidget>

class QUndoStack;
class QUndoView;

namespace muto::ui {

/// The dock that lists every edit; choosing one goes back or forth to it.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack &stack, QWidget *parent = nullptr);

private:
    QUndoView *m_view;
};

} // namespace muto::ui
