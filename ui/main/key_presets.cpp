#include "ui/main/key_presets.h"

#include <QCoreApplication>

#include <span>

namespace muto::ui {

namespace {

struct KeyPresetWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::KeyPreset)
};

struct PresetLine
{
    const char *name;
    const char *keys; ///< Parted by "; ".
};

constexpr PresetLine kPremiere[]{
    {"tool.razor", "C"},
    {"tool.hand", "H"},
    {"arrange.crop", "Shift+Alt+C"},
    {"clip.split", "Ctrl+K"},
    {"clip.trimStart", "Ctrl+Alt+Q"},
    {"clip.trimEnd", "Ctrl+Alt+W"},
    {"clip.hide", "Shift+E"},
    {"clip.expand", "Ctrl+Alt+E"},
    {"clip.hold", "Ctrl+Alt+H"},
    {"edit.duplicate", "Ctrl+D; Ctrl+Shift+/"},
    {"file.new", "Ctrl+Alt+N; Ctrl+N"},
    {"file.render", "Ctrl+M"},
    {"help.palette", "Ctrl+Shift+P"},
    {"help.shortcuts", "F1; Ctrl+Alt+K"},
    {"insert.heading", "T"},
    {"insert.ellipse", "Ctrl+Alt+O"},
    {"marker.add", "M"},
    {"marker.next", "Shift+M"},
    {"marker.previous", "Ctrl+Shift+M"},
    {"marker.edit", "Ctrl+Alt+Shift+E"},
    {"marker.deleteAll", "Ctrl+Alt+Shift+M"},
    {"playback.mute", "Alt+M"},
    {"playback.timeStyle", "Ctrl+Alt+T"},
    {"playback.toIn", "Shift+I"},
    {"playback.toOut", "Shift+O"},
    {"playback.clearIn", "Ctrl+Shift+I"},
    {"playback.clearOut", "Ctrl+Shift+O"},
    {"playback.clearMarks", "Ctrl+Shift+X"},
    {"playback.loop", "Ctrl+L"},
    {"clip.lock", "Ctrl+Alt+L"},
    {"playback.normalSpeed", ""},
    {"file.openFolder", "Ctrl+Alt+Shift+O"},
    {"project.importCaptions", "Ctrl+Alt+I"},
    {"view.timelineSnap", "S"},
    {"view.timelineSnapBeats", "Alt+S"},
    {"view.timelineZoomIn", "=; +"},
    {"view.timelineFit", "\\; Shift+Z"},
    {"view.fullScreenPreview", "Ctrl+`"},
};

constexpr PresetLine kResolve[]{
    {"tool.select", "A"},
    {"tool.slip", "S"},
    {"clip.split", "Ctrl+B; Ctrl+\\"},
    {"clip.trimStart", "Shift+["},
    {"clip.trimEnd", "Shift+]"},
    {"clip.rippleTrimStart", "Ctrl+Shift+["},
    {"clip.rippleTrimEnd", "Ctrl+Shift+]"},
    {"arrange.back", "Ctrl+Alt+["},
    {"arrange.front", "Ctrl+Alt+]"},
    {"arrange.backward", "Ctrl+Alt+Shift+["},
    {"clip.addKeyframe", "Ctrl+["},
    {"clip.rippleDelete", "Del; Shift+Del"},
    {"edit.delete", "Backspace"},
    {"clip.hide", "D"},
    {"marker.add", "M"},
    {"marker.edit", "Shift+M"},
    {"marker.delete", "Alt+M"},
    {"marker.previous", "Shift+Up"},
    {"marker.next", "Shift+Down"},
    {"playback.mute", "Alt+Shift+M"},
    {"playback.toIn", "Shift+I"},
    {"playback.toOut", "Shift+O"},
    {"playback.clearIn", "Alt+I"},
    {"playback.clearOut", "Alt+O"},
    {"playback.clearMarks", "Alt+X"},
    {"playback.loop", "Ctrl+/"},
    {"edit.find", ""},
    {"view.fullScreenPreview", "P; Ctrl+F"},
    {"view.timelineZoomIn", "Ctrl+="},
    {"view.timelineZoomOut", "Ctrl+-"},
    {"view.zoomIn", "+; ="},
    {"view.zoomOut", "-"},
};

std::span<const PresetLine> linesOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Mutoscope:
        return {};
    case KeyPreset::Premiere:
        return kPremiere;
    case KeyPreset::Resolve:
        return kResolve;
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyPresetName(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Mutoscope:
        return QStringLiteral("mutoscope");
    case KeyPreset::Premiere:
        return QStringLiteral("premiere");
    case KeyPreset::Resolve:
        return QStringLiteral("resolve");
    }
    Q_UNREACHABLE();
}

std::optional<KeyPreset> keyPresetFromName(const QString &name)
{
    for (const KeyPreset preset : kKeyPresets) {
        if (keyPresetName(preset) == name)
            return preset;
    }
    return std::nullopt;
}

QString keyPresetTitle(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Mutoscope:
        return QStringLiteral("Mutoscope");
    case KeyPreset::Premiere:
        return KeyPresetWords::tr("As in Premiere Pro");
    case KeyPreset::Resolve:
        return KeyPresetWords::tr("As in DaVinci Resolve");
    }
    Q_UNREACHABLE();
}

std::vector<KeyAssignment> presetKeys(KeyPreset preset)
{
    std::vector<KeyAssignment> assignments;
    for (const PresetLine &line : linesOf(preset)) {
        QList<QKeySequence> keys = QKeySequence::listFromString(QLatin1String(line.keys));
        keys.removeAll(QKeySequence()); // Qt makes one of no words
        assignments.push_back({QLatin1String(line.name), keys});
    }
    return assignments;
}

} // namespace muto::ui
