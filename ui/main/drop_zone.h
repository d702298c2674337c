#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

class QMimeData;

namespace muto::ui {

/// A dashed field that says that something may be dropped.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    void setEmphasised(bool emphasised);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_emphasised = false;
};

/// Lets a folder or an HTML file be dropped anywhere on a window, which is covered with an invitation
/// meanwhile.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showInvitation(bool shown);

    QWidget *m_window;
    DropZone *m_invitation;
};

/// The first local folder or HTML file among what is dragged; empty when there is none.
QString droppedPath(const QMimeData &data);

} // namespace muto::ui
