#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>

#include <cstdint>
#include <variant>

/// The conversation between the program and a capture worker, as values. Parent and child are the same
/// executable; `Hello` carries the build id so that a program replaced while it runs is noticed at once.
///
///     child                          parent
///     Hello            ──────────▶
///                      ◀──────────   Load
///     Ready | Failed   ──────────▶
///                      ◀──────────   Capture
///     Captured …       ──────────▶   (each uses up a slot)
///                      ◀──────────   Release … (and gives it back)
///     Finished         ──────────▶
///                      ◀──────────   Quit
///
/// `Log` may come from the child at any time; `Failed` ends the conversation.
namespace muto::worker {

inline constexpr int kProtocolVersion = 4;

/// child → parent: who speaks.
struct Hello
{
    int protocolVersion = kProtocolVersion;
    QString buildId;
    qint64 processId = 0;
    friend bool operator==(const Hello &, const Hello &) = default;
};

/// parent → child: which page to open and where its pixels go.
struct Load
{
    QString projectFolder;
    QString entry; ///< Path of the HTML file inside the project.
    QSize canvas;  ///< The composition's size in CSS pixels.
    QSize output;  ///< Size of the captured picture; even in both directions for I420.
    frames::PixelFormat pixels = frames::PixelFormat::I420; ///< What the pictures are captured as.
    bool transparent = false; ///< Nothing lies behind the film, nor do its page and root paint a background.
    qint64 fpsNumerator = 30;
    qint64 fpsDenominator = 1;
    double declaredDuration = 0; ///< Seconds, 0 when the page must say.
    bool allowNetwork = false;
    QJsonObject variables;       ///< Values in place of the composition's defaults.
    int readyTimeoutMs = 45'000; ///< Without sign of life from the page for this long the worker fails.
    int frameTimeoutMs = 60'000; ///< Likewise for a frame.
    QString ringPath;            ///< File to map; holds `ringSlots` pictures of `output` and `pixels`.
    int ringSlots = 4;
    quint32 stampNonce = 0;    ///< Marks the stamps of this job.
    bool mayLackWebGl = false; ///< A page that asks for WebGL where there is none goes on without.
    friend bool operator==(const Load &, const Load &) = default;
};

/// child → parent: the page is ready to be seeked.
struct Ready
{
    double duration = 0;   ///< Seconds the page says it lasts; 0 when it does not know.
    bool stateful = false; ///< Its pictures depend on the frames seen before (frame callbacks, timers).
    QJsonObject manifest;  ///< Clips and facts of the page, as `resources/runtime/README.md` lists them.
    friend bool operator==(const Ready &, const Ready &) = default;
};

/// parent → child: capture every `stride`-th frame of `frames`, from its first on.
struct Capture
{
    FrameRange frames;
    int stride = 1;
    bool stateful = false; ///< Step through the frames between and before, too.
    friend bool operator==(const Capture &, const Capture &) = default;
};

/// child → parent: the picture of `frame` lies in `slot`, which is the parent's until it releases it.
struct Captured
{
    FrameIndex frame;
    int slot = 0;
    friend bool operator==(const Captured &, const Captured &) = default;
};

/// parent → child: `slot` may be written again.
struct Release
{
    int slot = 0;
    friend bool operator==(const Release &, const Release &) = default;
};

/// child → parent: every frame asked for has been captured.
struct Finished
{
    qint64 captured = 0;
    qint64 staleImages = 0; ///< Images looked at and dropped because their stamp named another frame.
    qint64 asksAgain = 0;   ///< Frames that had to be asked for once more.
    friend bool operator==(const Finished &, const Finished &) = default;
};

enum class LogLevel { Debug, Info, Warning, Error };

/// child → parent: what the page's console or the engine says.
struct Log
{
    LogLevel level = LogLevel::Info;
    QString text;
    QString source; ///< Project-relative file, possibly empty.
    int line = 0;
    friend bool operator==(const Log &, const Log &) = default;
};

/// child → parent: the work cannot go on.
struct Failed
{
    ErrorKind kind = ErrorKind::Worker;
    QString message;
    QString detail;
    friend bool operator==(const Failed &, const Failed &) = default;
};

/// parent → child: leave now.
struct Quit
{
    friend bool operator==(const Quit &, const Quit &) = default;
};

using Message = std::variant<Hello, Load, Ready, Capture, Captured, Release, Finished, Log, Failed, Quit>;

/// The bytes of one message, without framing.
QByteArray encode(const Message &message);

/// The message in `bytes`; an error for anything that is not exactly one message.
Result<Message> decode(const QByteArray &bytes);

/// Identifies the build of the executable.
QString currentBuildId();

} // namespace muto::worker
