#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

/// A script with what is no code blanked out, byte for byte: every place in one is the same place in the
/// other two. Not a parser: it knows comments, strings, templates and regular expressions, and no more.
struct ScriptText
{
    QByteArray text;
    QByteArray uncommented; ///< Comments are spaces.
    QByteArray code;        ///< What is between quotes is spaces, too.
};

ScriptText readScript(const QByteArray &text);

/// A key of an object literal and its value as written.
struct ScriptProperty
{
    QString key;
    QString value;
    SourceSpan span; ///< From the key to the end of the value.
};

/// A call of one of GSAP's ways to make a tween: `tl.to("#a", { x: 1 }, 0.5)`.
struct TweenCall
{
    QString method;                   ///< to, from, fromTo or set.
    QString receiver;                 ///< "gsap" or the name of a timeline; empty in a chain.
    std::optional<QString> target;    ///< Where it is a text.
    std::vector<ScriptProperty> vars; ///< Those it moves to, except of `from`.
    std::vector<ScriptProperty> from; ///< Of `fromTo`.
    std::optional<double> position;   ///< Where it is a number.
    SourceSpan span;

    const ScriptProperty *var(const QString &key) const;
    std::optional<double> number(const QString &key) const;
};

std::vector<TweenCall> tweenCalls(const ScriptText &script);

/// The text between quotes, when `value` is nothing but that.
std::optional<QString> scriptString(const QString &value);

} // namespace muto::composition
