#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace muto::ui {

class DocumentSession;

/// The way to `entry`, which is opened after the last of `trail`, a page that mounts `mounts`: back to where
/// it is on the way, one further if it is mounted there, else a new one.
QStringList trailTo(const QStringList &trail, const QString &entry, const QStringList &mounts);

/// The compositions that lead to the one that is open, each entered from the one before, to go back to. Empty
/// for a film that was opened as such.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    /// `leave` goes back by one.
    Breadcrumb(DocumentSession &session, QAction &leave, QWidget *parent = nullptr);

    const QStringList &trail() const { return m_trail; }

Q_SIGNALS:
    void openRequested(const QString &folder, const QString &entry);

private:
    void follow();
    void noteMounts();
    void setTrail(const QStringList &trail);
    void addCrumb(const QString &entry);

    DocumentSession &m_session;
    QAction &m_leave;
    QHBoxLayout *m_row;
    QString m_folder;
    QStringList m_trail;  ///< The last is open.
    QStringList m_mounts; ///< What that mounts.
};

} // namespace muto::ui
