#pragma once

#include "core/settings/setting_key.h"

#include <QByteArray>
#include <QStringList>

#include <tuple>

/// Every setting of the program. A new one is a line in its group and in `all`.
namespace muto::settings::keys {

namespace general {

/// "system", "dark" or "light".
inline constexpr SettingKey<QString> theme{QLatin1String("general/theme"), QLatin1String("system")};
/// How much moves by itself: "system", "reduced" or "full".
inline constexpr SettingKey<QString> motion{QLatin1String("general/motion"), QLatin1String("system")};
/// A language code such as "de"; empty for the system's.
inline constexpr SettingKey<QString> language{QLatin1String("general/language")};
/// How large everything is, in percent; counts from the next start on.
inline constexpr SettingKey<int> uiScale{QLatin1String("general/uiScale"), 100};
/// Paths of projects, the newest first.
inline constexpr SettingKey<QStringList> recentProjects{QLatin1String("general/recentProjects")};
/// Where new projects are made; empty until one has been.
inline constexpr SettingKey<QString> projectsFolder{QLatin1String("general/projectsFolder")};

} // namespace general

namespace editing {

/// Edits are written to disk by themselves, not only when the user says so.
inline constexpr SettingKey<bool> savesContinuously{QLatin1String("editing/savesContinuously"), true};
/// A film is as long as its last clip, unless it says otherwise itself.
inline constexpr SettingKey<bool> durationFollowsClips{QLatin1String("editing/durationFollowsClips"), true};
/// By how many points the source is larger than text usually is.
inline constexpr SettingKey<int> sourceZoom{QLatin1String("editing/sourceZoom"), 0};
/// Seconds that a new clip lasts when what it shows has no length of its own.
inline constexpr SettingKey<double> newClipSeconds{QLatin1String("editing/newClipSeconds"), 5.0};
/// Files that are chosen for a project are linked to it, not copied.
inline constexpr SettingKey<bool> linksImports{QLatin1String("editing/linksImports"), false};
/// Frames that Alt and an arrow move a clip by, and with Shift as well.
inline constexpr SettingKey<int> nudgeFrames{QLatin1String("editing/nudgeFrames"), 1};
inline constexpr SettingKey<int> farNudgeFrames{QLatin1String("editing/farNudgeFrames"), 10};

} // namespace editing

namespace timeline {

/// Film strips and waveforms in the clips.
inline constexpr SettingKey<bool> showsPictures{QLatin1String("timeline/showsPictures"), true};
inline constexpr SettingKey<bool> snaps{QLatin1String("timeline/snaps"), true};
/// To the beats of music, too, where it snaps at all.
inline constexpr SettingKey<bool> snapsToBeats{QLatin1String("timeline/snapsToBeats"), true};
inline constexpr SettingKey<bool> showsBeats{QLatin1String("timeline/showsBeats"), true};
/// Elements that are seen all the time, because nothing says when.
inline constexpr SettingKey<bool> showsLayers{QLatin1String("timeline/showsLayers"), false};
/// What is dropped begins where the pointer is, not at the playhead.
inline constexpr SettingKey<bool> dropsAtPointer{QLatin1String("timeline/dropsAtPointer"), false};

} // namespace timeline

namespace canvas {

/// What was lying over the canvas last.
inline constexpr SettingKey<bool> snaps{QLatin1String("canvas/snaps"), true};
inline constexpr SettingKey<bool> showsGrid{QLatin1String("canvas/showsGrid"), false};
/// Where it is shown.
inline constexpr SettingKey<bool> snapsToGrid{QLatin1String("canvas/snapsToGrid"), true};
/// Pixels of the film from line to line; 0 for what suits its size.
inline constexpr SettingKey<int> gridSpacing{QLatin1String("canvas/gridSpacing"), 0};
inline constexpr SettingKey<bool> showsSafeAreas{QLatin1String("canvas/showsSafeAreas"), false};
inline constexpr SettingKey<bool> showsRulers{QLatin1String("canvas/showsRulers"), false};
inline constexpr SettingKey<bool> showsMotion{QLatin1String("canvas/showsMotion"), true};

} // namespace canvas

namespace source {

inline constexpr SettingKey<int> tabWidth{QLatin1String("source/tabWidth"), 2};
/// As core/base/external_editor reads it; empty for the desktop's own program.
inline constexpr SettingKey<QString> externalEditor{QLatin1String("source/externalEditor")};
inline constexpr SettingKey<bool> wraps{QLatin1String("source/wraps"), false};
inline constexpr SettingKey<bool> showsSpaces{QLatin1String("source/showsSpaces"), false};

} // namespace source

namespace commands {

/// "edit.undo=Ctrl+Z; Ctrl+Y": the keys of the commands that do not have their usual ones.
inline constexpr SettingKey<QStringList> keys{QLatin1String("commands/keys")};
/// Whose habits the usual keys follow: "mutoscope", "premiere" or "resolve".
inline constexpr SettingKey<QString> keyPreset{QLatin1String("commands/keyPreset"),
                                               QLatin1String("mutoscope")};
/// What the command palette ran, the newest first.
inline constexpr SettingKey<QStringList> recent{QLatin1String("commands/recent")};
/// The folder of the last frame that was captured.
inline constexpr SettingKey<QString> captureFolder{QLatin1String("commands/captureFolder")};

} // namespace commands

namespace preview {

inline constexpr SettingKey<bool> loop{QLatin1String("preview/loop"), false};
inline constexpr SettingKey<bool> muted{QLatin1String("preview/muted"), false};
/// 0 … 1, as the ear judges it.
inline constexpr SettingKey<double> volume{QLatin1String("preview/volume"), 1.0};
/// Of playing; and by how much the picture is scaled, 0 to fit.
inline constexpr SettingKey<double> speed{QLatin1String("preview/speed"), 1.0};
inline constexpr SettingKey<double> zoom{QLatin1String("preview/zoom"), 0.0};
/// While playing only every nth frame is shown.
inline constexpr SettingKey<int> stride{QLatin1String("preview/stride"), 1};
/// Effects are heard while somebody points at them in a menu.
inline constexpr SettingKey<bool> auditions{QLatin1String("preview/auditions"), true};
/// "clock" or "frames".
inline constexpr SettingKey<QString> timeFormat{QLatin1String("preview/timeFormat"), QLatin1String("clock")};

} // namespace preview

namespace render {

inline constexpr SettingKey<bool> streamingEnabled{QLatin1String("render/streamingEnabled"), true};
inline constexpr SettingKey<double> streamingMaxDurationSeconds{
    QLatin1String("render/streamingMaxDurationSeconds"), 240.0};
/// How long the encoder may stand still before the render fails.
inline constexpr SettingKey<int> streamingTimeoutMs{QLatin1String("render/streamingTimeoutMs"), 600'000};
/// Capture processes; 0 lets the program choose.
inline constexpr SettingKey<int> workers{QLatin1String("render/workers"), 0};
/// "off", or the true peak in dBTP that the sound of a film must not exceed.
inline constexpr SettingKey<QString> limiter{QLatin1String("render/limiter"), QLatin1String("off")};
/// "off", or the loudness in LUFS that the sound of a film is brought to.
inline constexpr SettingKey<QString> loudness{QLatin1String("render/loudness"), QLatin1String("off")};
/// What draws: "auto", "software" or "gl".
inline constexpr SettingKey<QString> surface{QLatin1String("render/surface"), QLatin1String("auto")};
/// "draft", "standard" or "high".
inline constexpr SettingKey<QString> quality{QLatin1String("render/quality"), QLatin1String("standard")};
/// What was chosen for the last film: a word of the Render dialog's; frames per second, or empty for the
/// composition's own; "mp4" and the like.
inline constexpr SettingKey<QString> size{QLatin1String("render/size")};
inline constexpr SettingKey<QString> frameRate{QLatin1String("render/frameRate")};
inline constexpr SettingKey<QString> format{QLatin1String("render/format"), QLatin1String("mp4")};
/// Films with alpha show what is behind page and root all the same.
inline constexpr SettingKey<bool> keepBackground{QLatin1String("render/keepBackground"), false};
/// Whatever their length films are streamed, by one worker; and films whose page warns are not made.
inline constexpr SettingKey<bool> lowMemory{QLatin1String("render/lowMemory"), false};
inline constexpr SettingKey<bool> strict{QLatin1String("render/strict"), false};
/// And where films with errors are not made, those with warnings are not, either.
inline constexpr SettingKey<bool> strictAll{QLatin1String("render/strictAll"), false};
/// "nothing", "play" or "show": what becomes of a film that is ready.
inline constexpr SettingKey<QString> afterwards{QLatin1String("render/afterwards"), QLatin1String("nothing")};
/// The user's own presets of the Render dialog, a JSON object each.
inline constexpr SettingKey<QStringList> presets{QLatin1String("render/presets")};
/// The folder of the last film.
inline constexpr SettingKey<QString> lastDestination{QLatin1String("render/lastDestination")};
/// The list of renders shows only what is under way.
inline constexpr SettingKey<bool> hidesFinished{QLatin1String("render/hidesFinished"), false};

} // namespace render

namespace window {

inline constexpr SettingKey<QByteArray> geometry{QLatin1String("window/geometry")};
/// "edit", "animate", "code", "sound" or "render".
inline constexpr SettingKey<QString> layout{QLatin1String("window/layout"), QLatin1String("edit")};
inline constexpr SettingKey<QByteArray> state{QLatin1String("window/state")};
/// The same arrangements in a window that is higher than wide.
inline constexpr SettingKey<QByteArray> uprightState{QLatin1String("window/uprightState")};
inline constexpr SettingKey<QByteArray> uprightAnimateState{QLatin1String("window/uprightAnimateState")};
inline constexpr SettingKey<QByteArray> uprightCodeState{QLatin1String("window/uprightCodeState")};
inline constexpr SettingKey<QByteArray> uprightSoundState{QLatin1String("window/uprightSoundState")};
inline constexpr SettingKey<QByteArray> uprightRenderState{QLatin1String("window/uprightRenderState")};
/// Names of the layouts whose panels are locked, and of those whose panels have no title bars.
inline constexpr SettingKey<QStringList> lockedLayouts{QLatin1String("window/lockedLayouts")};
inline constexpr SettingKey<QStringList> bareLayouts{QLatin1String("window/bareLayouts")};
/// Sides whose panels are collapsed, and what comes back: a line for each, as ui/main/collapsed_side has it.
inline constexpr SettingKey<QStringList> collapsedSides{QLatin1String("window/collapsedSides")};
/// The name of the screen that the film alone is shown on; empty for that of the window.
inline constexpr SettingKey<QString> previewScreen{QLatin1String("window/previewScreen")};
/// Of the Project panel, from 0.
inline constexpr SettingKey<int> projectSection{QLatin1String("window/projectSection"), 0};
/// Which assets are listed: "video", "image", "audio" or "font", and "used" or "unused"; empty for all.
inline constexpr SettingKey<QString> assetKind{QLatin1String("window/assetKind")};
inline constexpr SettingKey<QString> assetUse{QLatin1String("window/assetUse")};
inline constexpr SettingKey<bool> listsAssets{QLatin1String("window/listsAssets"), false};
/// Names of sections that somebody has opened ("+") or closed ("-").
inline constexpr SettingKey<QStringList> sections{QLatin1String("window/sections")};
inline constexpr SettingKey<QByteArray> animateState{QLatin1String("window/animateState")};
inline constexpr SettingKey<QByteArray> codeState{QLatin1String("window/codeState")};
inline constexpr SettingKey<QByteArray> soundState{QLatin1String("window/soundState")};
inline constexpr SettingKey<QByteArray> renderState{QLatin1String("window/renderState")};

} // namespace window

inline constexpr std::tuple all{general::theme,
                                general::motion,
                                general::language,
                                general::uiScale,
                                general::recentProjects,
                                editing::savesContinuously,
                                editing::durationFollowsClips,
                                general::projectsFolder,
                                editing::sourceZoom,
                                editing::newClipSeconds,
                                editing::linksImports,
                                editing::nudgeFrames,
                                editing::farNudgeFrames,
                                timeline::showsPictures,
                                timeline::snaps,
                                timeline::snapsToBeats,
                                timeline::showsBeats,
                                timeline::dropsAtPointer,
                                timeline::showsLayers,
                                canvas::snaps,
                                canvas::showsGrid,
                                canvas::snapsToGrid,
                                canvas::gridSpacing,
                                canvas::showsSafeAreas,
                                canvas::showsRulers,
                                canvas::showsMotion,
                                source::tabWidth,
                                source::externalEditor,
                                source::wraps,
                                source::showsSpaces,
                                commands::keys,
                                commands::keyPreset,
                                commands::recent,
                                commands::captureFolder,
                                preview::loop,
                                preview::muted,
                                preview::volume,
                                preview::speed,
                                preview::zoom,
                                preview::stride,
                                preview::auditions,
                                preview::timeFormat,
                                render::streamingEnabled,
                                render::streamingMaxDurationSeconds,
                                render::streamingTimeoutMs,
                                render::workers,
                                render::limiter,
                                render::loudness,
                                render::surface,
                                render::quality,
                                render::size,
                                render::frameRate,
                                render::format,
                                render::keepBackground,
                                render::lowMemory,
                                render::strict,
                                render::strictAll,
                                render::afterwards,
                                render::presets,
                                render::lastDestination,
                                render::hidesFinished,
                                window::geometry,
                                window::layout,
                                window::state,
                                window::animateState,
                                window::codeState,
                                window::soundState,
                                window::renderState,
                                window::uprightState,
                                window::uprightAnimateState,
                                window::uprightCodeState,
                                window::uprightSoundState,
                                window::uprightRenderState,
                                window::lockedLayouts,
                                window::bareLayouts,
                                window::collapsedSides,
                                window::previewScreen,
                                window::sections,
                                window::projectSection,
                                window::assetKind,
                                window::assetUse,
                                window::listsAssets};

} // namespace muto::settings::keys
