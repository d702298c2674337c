#include "core/worker/gl_probe.h"

#include "core/worker/worker_words.h"

#include <QProcessEnvironment>

#include <utility>

namespace muto::worker {

namespace {

constexpr int kPatienceMs = 60'000; // a cold disk and a very busy machine; usually a fifth of a second

Result<GlRenderer> none(const QString &why)
{
    return fail(ErrorKind::WebGl, why);
}

/// Qt ends a process that does not reach its display, in words that would help nobody.
QString unusableDisplay(const QProcessEnvironment &environment, const QString &platform)
{
    const bool isX11 = platform.startsWith(QLatin1String("xcb"));
    const QString display =
        environment.value(isX11 ? QStringLiteral("DISPLAY") : QStringLiteral("WAYLAND_DISPLAY"));
    return WorkerWords::tr("The display %1 cannot be used.").arg(display.isEmpty() ? platform : display);
}

} // namespace

GlProbe::GlProbe(WorkerCommand command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::finished, this, [this] { answer(result()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(
                none(WorkerWords::tr("The question could not be asked: %1.").arg(m_process.errorString())));
    });
    connect(&m_patience, &QTimer::timeout, this,
            [this] { answer(none(WorkerWords::tr("The display and its driver do not answer."))); });
}

GlProbe::~GlProbe()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void GlProbe::start()
{
    if (m_command.gl.platform.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { answer(none(m_command.gl.whyNot)); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start(kPatienceMs);
    m_process.setProcessEnvironment(
        m_command.environmentFor(Surface::Gl, QProcessEnvironment::systemEnvironment()));
    m_process.start(m_command.program, m_command.argumentsFor(Surface::Gl, QStringLiteral("--probe")));
}

Result<GlRenderer> GlProbe::result()
{
    const QString name = QString::fromLocal8Bit(m_process.readAllStandardOutput()).trimmed();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 && !name.isEmpty())
        return GlRenderer{name};
    const QString words = QString::fromLocal8Bit(m_process.readAllStandardError())
                              .trimmed()
                              .section(QLatin1Char('\n'), 0, 0); // what follows is advice of Qt's
    if (m_process.exitStatus() == QProcess::CrashExit || words.isEmpty())
        return none(unusableDisplay(m_process.processEnvironment(), m_command.gl.platform));
    return none(words);
}

void GlProbe::answer(const Result<GlRenderer> &renderer)
{
    if (std::exchange(m_hasAnswered, true))
        return;
    m_patience.stop();
    Q_EMIT answered(renderer);
}

} // namespace muto::worker
