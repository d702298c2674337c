#pragma once

#include "core/media/effects/effect_specs.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/simple_editors.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// What people call an effect, and what it is good for.
struct EffectWords
{
    QString name;
    QString hint;
};

/// Of a type of the contract's table; for another one its own name, and that nobody here knows it.
EffectWords effectWords(const QString &type);

/// The types as a menu offers them, those alike together.
std::vector<std::vector<QString>> effectMenu();

/// The presets of the same, by what is wrong or wanted.
struct PresetGroup
{
    QString name;
    QStringList presets;
};
std::vector<PresetGroup> presetMenu();

/// A preset's name, and the complaint that it is the answer to.
EffectWords presetWords(const QString &preset);

/// How a parameter is shown and typed. Texts of editors have its unit (`300hz`, `-6db`, `40%`); numbers are
/// those of the table.
struct ParameterLook
{
    enum class Unit { Plain, Hertz, Decibel, Millisecond, Percent, Gain };

    QString name;
    Unit unit = Unit::Plain;
    NumberRules rules;
    std::vector<ChoiceField::Choice> choices = {}; ///< In place of a number.

    QString text(double value) const;
    std::optional<double> value(const QString &text) const;
    /// As sentences and lanes say it: "300 Hz", "−6 dB".
    QString shown(double value) const;
};

ParameterLook parameterLook(const media::EffectSpec &effect, const media::NumberSpec &number);
/// Of a word, which is one of several.
ParameterLook wordLook(const media::EffectSpec &effect, const media::WordSpec &word);
/// Of a volume, linear up to +12 dB.
ParameterLook volumeLook();

} // namespace muto::ui
