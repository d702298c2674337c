#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

/// A run of bytes of the source.
struct SourceSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;
    qsizetype end() const { return offset + length; }
    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

struct HtmlAttribute
{
    QString name;        ///< In lower case.
    QString value;       ///< With its character references replaced.
    SourceSpan nameSpan; ///< The name as written.
    SourceSpan
        valueSpan; ///< The value as written, quotes included; empty, after the name, when there is none.
};

/// An element and where it stands in the source. Elements that the parser had to invent (a missing `<body>`)
/// have no start tag; those it had to copy (mis-nested formatting) share the tag of their original.
struct HtmlElement
{
    QString tag;     ///< In lower case.
    int parent = -1; ///< Index of the element it lies in.
    int end = 0;     ///< Index one past its last descendant.
    int firstText = 0;
    int endText = 0;    ///< Its texts and those of its descendants are [firstText, endText).
    bool inert = false; ///< Inside a template or noscript: in the source, but not part of the page.
    std::optional<SourceSpan> startTag;
    std::optional<SourceSpan> endTag;
    std::vector<HtmlAttribute> attributes;

    const HtmlAttribute *attribute(QLatin1String name) const;
    bool has(QLatin1String name) const { return attribute(name) != nullptr; }
    QString value(QLatin1String name) const; ///< Empty when the attribute is missing, too.
};

/// A text that is not just white space.
struct HtmlText
{
    int element = 0; ///< Index of the element it is in.
    SourceSpan span; ///< As written.
    QString text;    ///< With its character references replaced; empty for scripts and style sheets.
};

/// An HTML file as the browser's parser understands it, with the place of every tag, attribute and text in
/// the bytes the author wrote, so that an edit can replace a few of them and leave the rest alone. Flat:
/// elements and texts stand in document order, however deep they are nested. An immutable value.
class HtmlDocument
{
public:
    static constexpr qsizetype kLargestSource = qsizetype(32) * 1024 * 1024;
    static constexpr int kMostElements = 1'000'000;
    static constexpr int kDeepestNesting = 2000;

    /// Fails only when the source is too large, or too deeply nested, to be worked with; any other bytes have
    /// some meaning as HTML. The source is taken to be UTF-8, with or without a byte order mark.
    static Result<HtmlDocument> parse(QByteArray source);

    const QByteArray &source() const { return m_source; }
    const std::vector<HtmlElement> &elements() const { return m_elements; }
    const std::vector<HtmlText> &texts() const { return m_texts; }

    /// The bytes of `span` as they were written.
    QByteArray sourceOf(SourceSpan span) const { return m_source.mid(span.offset, span.length); }

    /// The line, counted from 1, of a byte of the source.
    int lineAt(qsizetype offset) const;

    /// This document as if the contents of one of its templates were part of the page; every place in the
    /// source stays.
    HtmlDocument withTemplateOpened(int element) const;

    /// Where an element starts: its start tag, or that of the nearest element around it that has one.
    qsizetype offsetOf(int element) const;

private:
    explicit HtmlDocument(QByteArray source);

    QByteArray m_source;
    std::vector<HtmlElement> m_elements;
    std::vector<HtmlText> m_texts;
    std::vector<qsizetype> m_lineStarts;
};

} // namespace muto::composition
