#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

class QWidget;

namespace muto::ui {

class DocumentSession;

/// Offers what a file of the project held before it was saved, and brings such a state back as a step of the
/// history. GUI thread.
class Versions : public QObject
{
    Q_OBJECT

public:
    Versions(DocumentSession &session, QWidget &window);

    /// Of a text of the project, which is opened if need be.
    void offer(const QString &file);

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    void restore(const QString &file, const QByteArray &bytes);

    DocumentSession &m_session;
    QWidget &m_window;
};

} // namespace muto::ui
