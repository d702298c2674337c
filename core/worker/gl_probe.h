#pragma once

#include "core/base/result.h"
#include "core/worker/worker_command.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace muto::worker {

/// Asks, in a process of its own, whether OpenGL can be had here and who draws it: a driver that crashes or
/// hangs, or a display that is not there, must not touch us. Takes a fifth of a second. Lives in one thread,
/// which needs an event loop.
class GlProbe : public QObject
{
    Q_OBJECT

public:
    explicit GlProbe(WorkerCommand command, QObject *parent = nullptr);
    ~GlProbe() override;

    /// `answered` follows, never before this returns.
    void start();

Q_SIGNALS:
    /// ErrorKind::WebGl when there is none; the message is the reason.
    void answered(const muto::Result<muto::worker::GlRenderer> &renderer);

private:
    void answer(const Result<GlRenderer> &renderer);
    Result<GlRenderer> result();

    WorkerCommand m_command;
    QProcess m_process;
    QTimer m_patience;
    bool m_hasAnswered = false;
};

} // namespace muto::worker
