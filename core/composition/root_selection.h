#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

class HtmlDocument;

/// The element that is the film: the first composition marked `data-root="true"`, else the first that lies in
/// no other, else the first (composition contract 1.1). Templates are not looked into.
std::optional<int> findRoot(const HtmlDocument &document);

/// The template that holds the composition of a file which shows none in plain sight: a part for other pages.
std::optional<int> findWrapping(const HtmlDocument &document);

/// The body of a page that has films or sounds but no composition at all; it plays as long as the longest of
/// them.
std::optional<int> findPlainPage(const HtmlDocument &document);

/// A composition that is written once in a page, `<template id="X-template">`, for the empty elements that
/// name it (contract 1.9).
struct TemplatePart
{
    QString id;      ///< Of the composition.
    int holder = -1; ///< The template.
    int root = -1;   ///< The element in it that is the composition.
};

/// Those that some element of the page, outside of templates, names.
std::vector<TemplatePart> findTemplateParts(const HtmlDocument &document);

} // namespace muto::composition
