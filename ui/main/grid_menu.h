#pragma once

#include <QMenu>

class QActionGroup;

namespace muto::ui {

/// How far apart the lines of the canvas's grid are. Others than those here are chosen in the preferences.
class GridMenu : public QMenu
{
    Q_OBJECT

public:
    explicit GridMenu(QWidget *parent);

    /// Pixels of the film; 0 for what suits its size.
    void setSpacing(int pixels);

Q_SIGNALS:
    void chosen(int pixels);

private:
    void add(int pixels);
    QAction *find(int pixels) const;

    QActionGroup *m_choices;
    QAction *m_other = nullptr; ///< None of the usual ones.
};

} // namespace muto::ui
