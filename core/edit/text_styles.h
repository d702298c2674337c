#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace muto::edit {

/// What a part of a text says about its look, by property: `font-weight`, `font-style`,
/// `text-decoration-line` and `color`; nothing else.
using TextStyles = std::map<QString, QString>;

/// Whether a part of a text may say so: keywords, numbers and colours, nothing that could be more than that.
bool isTextStyle(const QString &property, const QString &value);

/// What an element says by its tag and its `style` about the text in it.
TextStyles textStylesOf(const composition::HtmlElement &element);
/// It says that and nothing else: `<b>`, or a `<span>` with a style of such properties.
bool isOnlyTextStyle(const composition::HtmlElement &element);

/// An element that is there to style one text, as it is written.
struct StyleWrapper
{
    QByteArray startTag, endTag;
    TextStyles styles;
};

/// A text with the elements that do nothing but style it, and hold nothing but it.
struct StyledRun
{
    composition::SourceSpan span;
    std::vector<StyleWrapper> wrappers; ///< From the outermost on.
    TextStyles styles;                  ///< What they say together.
};

/// `text` is one of the document's; `holder` an element that it lies in, which stays.
StyledRun styledRun(const composition::HtmlDocument &document, int holder, int text);

/// Bytes of a text, and what they are to say.
struct WrittenPiece
{
    QByteArray bytes;
    TextStyles styles;
};

/// The bytes that take the place of a run. Elements around it stay around what is as they say; what more is
/// said is said by new ones.
QByteArray restyled(const StyledRun &run, const std::vector<WrittenPiece> &pieces);

} // namespace muto::edit
