#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_value.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::script {

/// One of the elements that a selector finds, by its number in the page, from 0.
struct NumberedTarget
{
    QString selector;
    int number = 0;
    friend bool operator==(const NumberedTarget &, const NumberedTarget &) = default;
};

/// What the expression at a place means where it takes one of the elements of a list that it looks up:
/// `document.querySelectorAll(".card")[1]`, `gsap.utils.toArray(".card")[1]`, or `cards[1]` where that is all
/// that `cards` ever is. Nothing where it is not certain: the list may have been put into another order.
/// Pure.
std::optional<NumberedTarget> numberedTarget(const QByteArray &script, SourceSpan expression);

/// Whether the scripts in a page may change which elements there are, or what selectors find. Pure.
bool changesElements(const composition::HtmlDocument &page);
/// The same of one script.
bool changesElements(const QByteArray &script);

} // namespace muto::script
