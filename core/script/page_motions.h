#pragma once

#include "core/composition/html_document.h"
#include "core/script/style_sheets.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::script {

/// Something in a page that moves an element without GSAP, and where it is written. Only told, never edited.
struct PageMotion
{
    enum class Kind {
        Keyframes,  ///< `animation` of a style, with its @keyframes.
        Transition, ///< `transition` of a style.
        Script,     ///< `element.animate(…)`.
    };
    Kind kind = Kind::Keyframes;
    QString name;                     ///< Of the keyframes; empty for others.
    QStringList properties;           ///< What moves, in the order written; empty when nobody can tell.
    int stops = 0;                    ///< Keyframes; 0 when nobody can tell.
    std::optional<double> duration;   ///< Seconds; nothing where the page computes it.
    double delay = 0;                 ///< Seconds after the element's own start.
    QString timing;                   ///< "ease-out", as written; empty for the usual one.
    std::optional<double> iterations; ///< 1 unless it says more; nothing for ever.
    CodePlace where;                  ///< What says so.
    std::optional<CodePlace> frames;  ///< Its @keyframes.
    friend bool operator==(const PageMotion &, const PageMotion &) = default;
};

/// The motions of one element of a page, those of style sheets first, then its own style's, then scripts'.
/// `file` is the name of the page; what `linked` does not know, and selectors that only a browser
/// understands, are passed over. Pure.
std::vector<PageMotion> motionsOf(const composition::HtmlDocument &page, int element, const QString &file,
                                  const LinkedCode &linked);

/// The parts of a CSS value between commas that stand in no brackets.
QStringList cssListOf(const QString &value);

} // namespace muto::script
