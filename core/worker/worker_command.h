#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace muto::worker {

/// What draws the pages of a worker; each process has one for life.
enum class Surface {
    Software, ///< The processor, into an image. No WebGL.
    Gl,       ///< OpenGL, into a texture.
};

/// "software" or "gl", as command line, reports and settings say it.
QString surfaceName(Surface surface);

/// Nothing for any other word, "auto" among them.
std::optional<Surface> surfaceFromName(const QString &name);

/// How a process gets OpenGL on this machine.
struct GlAccess
{
    QString platform; ///< Of Qt, for QT_QPA_PLATFORM; empty when there is none to try.
    QString whyNot;   ///< A sentence then.
    friend bool operator==(const GlAccess &, const GlAccess &) = default;
};

/// A display is where OpenGL comes from: the one QT_QPA_PLATFORM names, else X11's, else Wayland's. Whether
/// it has any is not known before somebody asks it. Pure.
GlAccess findGlAccess(const QProcessEnvironment &environment);

/// How OpenGL is drawn with.
struct GlRenderer
{
    QString name; ///< As the driver calls it: "llvmpipe (LLVM 15.0.6, 256 bits)".
    friend bool operator==(const GlRenderer &, const GlRenderer &) = default;

    /// Whether a graphics card draws; otherwise the processor plays one, with all its cores.
    bool isHardware() const;
};

/// The command that starts a capture worker. To its arguments are appended `--surface gl|software` and the
/// address of its socket; or, instead of the address, `--probe`: then it prints the name of its renderer, or
/// says on standard error why there is none, and leaves.
struct WorkerCommand
{
    QString program;
    QStringList arguments;
    GlAccess gl = {};

    QStringList argumentsFor(Surface surface, const QString &last) const;
    /// `inherited`, and what leads a process to its display.
    QProcessEnvironment environmentFor(Surface surface, QProcessEnvironment inherited) const;
};

} // namespace muto::worker
