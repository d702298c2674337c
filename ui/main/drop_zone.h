#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace muto::ui {

/// A dashed field that says that something may be dropped.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setEmphasised(bool emphasised);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_emphasised = false;
};

/// Lets a folder or an HTML file, and media where they are wanted, be dropped anywhere on a window, which is
/// covered with an invitation meanwhile.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    /// There is a film that pictures, films, sounds and captions can be added to.
    void setTakesMedia(bool takes) { m_takesMedia = takes; }

Q_SIGNALS:
    void dropped(const QString &path);
    void mediaDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWanted(const QMimeData &data) const;
    bool take(const QMimeData &data);
    void invite(const QMimeData &data);

    QWidget *m_window;
    DropZone *m_invitation;
    bool m_takesMedia = false;
};

/// The first local folder or HTML file among what is dragged; empty when there is none.
QString droppedPath(const QMimeData &data);

} // namespace muto::ui
