#pragma once

#include "ui/render/render_form.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::ui {

/// What kind of film somebody wants, by a name: all of the form that has nothing to do with which film it is.
struct RenderPreset
{
    QString name;
    render::OutputFormat format = render::OutputFormat::Mp4;
    SizeChoice size = SizeChoice::Composition;
    QString frameRate; ///< Empty for the composition's own.
    media::Quality quality = media::Quality::Standard;
    friend bool operator==(const RenderPreset &, const RenderPreset &) = default;
};

using RenderPresets = std::vector<RenderPreset>;

/// Those that come with the program, in the user's language.
RenderPresets stockPresets();

/// The user's own as settings keep them; what cannot be read is left out. Pure.
RenderPresets presetsFrom(const QStringList &stored);
QStringList storedPresets(const RenderPresets &presets);

/// A form as a preset; `filmRate` is the film's own frame rate. Pure.
RenderPreset presetOf(const RenderForm &form, const QString &name, FrameRate filmRate);
/// `form` with what the preset says. Pure.
RenderForm withPreset(RenderForm form, const RenderPreset &preset);

/// Whether two make the same of a film with a frame rate: names do not count, nor quality where it makes no
/// difference. Pure.
bool makesTheSame(const RenderPreset &one, const RenderPreset &other, FrameRate filmRate);

/// `presets` with `preset` at their end, or in the place of the one that is called so. Pure.
RenderPresets withAdded(RenderPresets presets, const RenderPreset &preset);

} // namespace muto::ui
