#pragma once

#include <QToolBar>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace muto::ui {

/// What is left of a side of the window whose panels are collapsed: a thin column of buttons, the first of
/// which brings them back, each of the others with its panel in front; and, at the bottom, what is pinned
/// there. Arrow keys, Home and End go through it.
class PanelRail : public QToolBar
{
    Q_OBJECT

public:
    /// `name` is what tests and the saved state know it by; `expand` is the command behind the first
    /// button, whose icon is `picture`.
    PanelRail(const QString &name, const QString &title, const QString &picture, QAction *expand,
              QWidget *parent);

    struct Entry
    {
        QString panel;    ///< What `chosen` says.
        QString title;    ///< What the button is called.
        QAction *command; ///< Whose picture and keys it shows.
    };
    void setEntries(const std::vector<Entry> &entries);
    /// A button for the bottom; it becomes the rail's.
    void pin(QToolButton *button);
    void takeKeyboard();

Q_SIGNALS:
    void chosen(const QString &panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(QToolButton *button, int at);
    std::vector<QToolButton *> buttons() const;
    bool move(const QToolButton *from, int key) const;

    QWidget *m_column;
    QVBoxLayout *m_layout;
    std::vector<QToolButton *> m_entries;
};

} // namespace muto::ui
