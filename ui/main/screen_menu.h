#pragma once

#include <QMenu>
#include <QStringList>

class QActionGroup;

namespace muto::ui {

/// View → Full-Screen Preview On: which screen shows the film alone. There only where there are several.
class ScreenMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ScreenMenu(QWidget *parent = nullptr);

    /// The names of the screens that are there.
    void setScreens(const QStringList &names);
    /// The one that is chosen; empty for that of the window. One that is unplugged stays chosen.
    void setChosen(const QString &name);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void fill();

    QActionGroup *m_choices;
    QStringList m_names;
    QString m_chosen;
};

} // namespace muto::ui
