#pragma once

#include "ui/project/handover.h"

#include <QObject>
#include <QString>
#include <QWidget>

class QDropEvent;
class QMimeData;

namespace muto::ui {

/// A dashed field that says that something may be dropped.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setEmphasised(bool emphasised);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_emphasised = false;
};

/// Lets a folder or an HTML file, and what can come into a film that is open, be dropped anywhere on a
/// window, which is covered with an invitation meanwhile, or with why it cannot be dropped.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    /// There is a film that pictures, films, sounds, texts and captions can be added to.
    void setHasFilm(bool hasFilm) { m_hasFilm = hasFilm; }

Q_SIGNALS:
    void dropped(const QString &path);
    /// `picture` is there with one that is a picture.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Handover judged(const QDropEvent &event) const;
    void take(const QMimeData &data);
    void invite();

    QWidget *m_window;
    DropZone *m_invitation;
    bool m_hasFilm = false;
    Handover m_held; ///< Since it came.
};

} // namespace muto::ui
