#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <memory>
#include <optional>
#include <typeindex>
#include <utility>
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

/// What there is to know about an HTML file: flat lists in document order, however deep it is nested.
struct HtmlContent
{
    QByteArray source;
    std::vector<HtmlElement> elements;
    std::vector<HtmlText> texts;
    std::vector<qsizetype> lineStarts;
};

/// An HTML file as the browser's parser understands it, with the place of every tag, attribute and text in
/// the bytes the author wrote, so that an edit can replace a few of them and leave the rest alone. An
/// immutable value; copies share what they hold.
class HtmlDocument
{
public:
    static constexpr qsizetype kLargestSource = qsizetype(32) * 1024 * 1024;
    static constexpr int kMostElements = 1'000'000;
    static constexpr int kDeepestNesting = 2000;

    // No moving: what has been moved from would be no document any more.
    HtmlDocument(const HtmlDocument &) = default;
    HtmlDocument &operator=(const HtmlDocument &) = default;
    ~HtmlDocument() = default;

    /// Fails only when the source is too large, or too deeply nested, to be worked with; any other bytes have
    /// some meaning as HTML. The source is taken to be UTF-8, with or without a byte order mark.
    static Result<HtmlDocument> parse(QByteArray source);

    /// What `parse` would make of another state of this file. Where they differ within one start tag or one
    /// text only, or by elements that came or went, as after nearly all edits, nothing else is parsed again.
    Result<HtmlDocument> reparsed(QByteArray source) const;

    const QByteArray &source() const { return m_content->source; }
    const std::vector<HtmlElement> &elements() const { return m_content->elements; }
    const std::vector<HtmlText> &texts() const { return m_content->texts; }

    /// The bytes of `span` as they were written.
    QByteArray sourceOf(SourceSpan span) const { return source().mid(span.offset, span.length); }

    /// The line, counted from 1, of a byte of the source.
    int lineAt(qsizetype offset) const;

    /// This document as if the contents of one of its templates were part of the page; every place in the
    /// source stays.
    HtmlDocument withTemplateOpened(int element) const;

    /// Where an element starts: its start tag, or that of the nearest element around it that has one.
    qsizetype offsetOf(int element) const;

    /// What follows from this document and takes a while to work out: `make(document)` when it is asked for
    /// first, and remembered for all who ask this document or a copy of it. One for each type. From any
    /// thread; never null.
    template<typename Fact, typename Make>
    std::shared_ptr<const Fact> fact(const Make &make) const
    {
        auto known = knownFact(typeid(Fact));
        if (!known)
            known = rememberFact(typeid(Fact), std::make_shared<const Fact>(make(*this)));
        return std::static_pointer_cast<const Fact>(known);
    }

private:
    class Facts;

    explicit HtmlDocument(HtmlContent content);
    std::shared_ptr<const void> knownFact(std::type_index type) const;
    std::shared_ptr<const void> rememberFact(std::type_index type, std::shared_ptr<const void> fact) const;

    std::shared_ptr<const HtmlContent> m_content;
    std::shared_ptr<Facts> m_facts;
};

} // namespace muto::composition
