#pragma once

#include <QObject>

class QSocketNotifier;

namespace muto::app {

/// Turns SIGINT and SIGTERM into a Qt signal in the thread of this object, so that a render can be cancelled
/// and the editor closed in order. One instance at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier *m_notifier;
};

} // namespace muto::app
