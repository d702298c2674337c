#pragma once

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showPicture();
    int heightWithPicture() const;

    QAbstractItemView *m_view;
    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_text;
    QVBoxLayout *m_layout;
    QBoxLayout *m_offers;
};

} // namespace muto::ui
