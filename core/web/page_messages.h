#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace muto::web {

/// A timed element as the page found it when it became ready.
struct PageClip
{
    QString id;
    QString label;
    QString kind; ///< "video", "audio", "image", "element" or "composition".
    double start = 0;
    double duration = 0; ///< Seconds; the rest of the film for open-ended elements.
    int track = 0;
    int level = 0;           ///< Its z-index; 0 without one.
    QString sourceFile = {}; ///< That it is written in; empty for what scripts have made, and in a render.
    bool isInside = false;   ///< In a composition of the film rather than in the film itself.
};

/// The code of a manifest's warning about a script that has thrown while the page loaded; its message begins
/// with "file:line: ".
inline constexpr QLatin1String kScriptErrorCode{"script_error"};

/// What a page says about itself when it is ready. The JSON is described in resources/runtime/README.md.
struct PageManifest
{
    QString compositionId;
    double duration = 0;
    bool stateful = false;
    std::vector<PageClip> clips;
    QJsonObject json; ///< All of it.

    static PageManifest fromJson(const QJsonObject &json);

    /// What the warnings of this code say.
    QStringList warnings(QLatin1String code) const;
};

/// A line of the page's console.
struct ConsoleMessage
{
    enum class Level { Info, Warning, Error };
    Level level = Level::Info;
    QString text;
    QString source; ///< Project-relative file; empty when unknown.
    int line = 0;
};

struct PageReady
{
    PageManifest manifest;
};
struct PageFailed
{
    Error error;
    bool hasNotLoaded = false; ///< The runtime has not been seen in the film's frame.
};
struct PageAlive
{
};
struct PageCaptured
{
    FrameIndex end;
};
struct PageFrame
{
    FrameIndex frame;
    bool playing = false;
};
struct PagePlaying
{
    bool playing = false;
};
struct PageScale
{
    double scale = 1;
};
/// Where the film is in the view, in its pixels.
struct PagePlace
{
    QPointF topLeft;
    double scale = 1;
};
/// The first frame of a preview is on the screen.
struct PagePainted
{
};
/// What has become of a patch of the page.
struct PagePatched
{
    int number = 0;
    QString refusal; ///< Why nothing was done; empty when it was.
};
/// What a page says about itself after it was patched.
struct PageChanged
{
    PageManifest manifest;
};

using PageMessage = std::variant<PageReady, PageFailed, PageAlive, PageCaptured, PageFrame, PagePlaying,
                                 PageScale, PagePlace, PagePainted, PagePatched, PageChanged>;

/// The message of the stage in a console line; nothing when the line is the author's own.
std::optional<PageMessage> parsePageMessage(const QString &consoleText);

/// JavaScript that says in the stage's place, where a page has none of our scripts, that it has not loaded.
QString notLoadedScript();

} // namespace muto::web
