#pragma once

#include "core/composition/html_document.h"
#include "ui/source/source_colors.h"

#include <QByteArray>

#include <vector>

namespace muto::ui {

struct ColoredSpan
{
    composition::SourceSpan span;
    CodeRole role = CodeRole::Plain;
    friend bool operator==(const ColoredSpan &, const ColoredSpan &) = default;
};

/// What is to be coloured in the style sheets of a page, which Scintilla's lexer for HTML takes for text.
std::vector<ColoredSpan> embeddedStyleColors(const QByteArray &page);

} // namespace muto::ui
