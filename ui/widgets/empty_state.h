#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace muto::ui {

/// Lies over an item view while it has nothing to show, says what belongs there and offers the button that
/// puts it there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QAbstractItemView *view, const QString &iconName, const QString &text);

    void setText(const QString &text);
    void offer(QAction *action);
    /// Looks again whether there is something to show: after rows of a tree were hidden, of which nobody
    /// tells.
    void followRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasRows() const;
    void follow();
    void showPicture();
    int heightWithPicture() const;

    QAbstractItemView *m_view;
    QPointer<QWidget> m_viewport; ///< Gone before a list's own model is, which tells of its end.
    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_text;
    QVBoxLayout *m_layout;
    QBoxLayout *m_offers;
};

} // namespace muto::ui
