#include "core/composition/html_document.h"

#include "core/composition/composition_words.h"
#include "core/composition/html_reparse.h"
#include "core/composition/markup_estimate.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>

namespace muto::composition {

namespace {

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

GumboOptions parserOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // a page full of mistakes must not fill the memory with remarks
    return options;
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

const GumboVector &childrenOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
}

const GumboNode &childAt(const GumboVector &children, unsigned index)
{
    return *static_cast<const GumboNode *>(children.data[index]);
}

bool isInertInside(const HtmlElement &parent)
{
    return parent.inert || parent.tag == QLatin1String("template") || parent.tag == QLatin1String("noscript");
}

struct ParsedTreeDeleter
{
    void operator()(GumboOutput *output) const
    {
        flatten(output->document->v.document.children);
        const GumboOptions options = parserOptions();
        gumbo_destroy_output(&options, output);
    }

    /// Gumbo frees children by recursion, which a deep tree would not survive: all nodes become children of
    /// the document first.
    static void flatten(GumboVector &children)
    {
        std::vector<void *> all(children.data, children.data + children.length);
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto *node = static_cast<GumboNode *>(all[i]);
            if (!isElement(*node))
                continue;
            GumboVector &below = node->v.element.children;
            all.insert(all.end(), below.data, below.data + below.length);
            below.length = 0;
        }
        auto **data =
            static_cast<void **>(std::malloc(std::max<std::size_t>(all.size(), 1) * sizeof(void *)));
        Q_CHECK_PTR(data);
        std::copy(all.begin(), all.end(), data);
        std::free(children.data);
        children = {data, unsigned(all.size()), unsigned(all.size())};
    }
};

using ParsedTree = std::unique_ptr<GumboOutput, ParsedTreeDeleter>;

/// Copies a parsed tree into the flat lists of a document.
class TreeReader
{
public:
    TreeReader(const QByteArray &source, std::vector<HtmlElement> &elements, std::vector<HtmlText> &texts)
        : m_source(source)
        , m_elements(elements)
        , m_texts(texts)
    {
    }

    void read(const GumboNode &document)
    {
        m_path.push_back({&document, -1, 0});
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const GumboVector &children = childrenOf(*step.node);
            if (step.next == children.length)
                leave();
            else
                enter(childAt(children, step.next++), step.element);
        }
    }

private:
    struct Step
    {
        const GumboNode *node;
        int element;
        unsigned next;
    };

    void enter(const GumboNode &node, int parent)
    {
        if (isElement(node))
            enterElement(node, parent);
        else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA)
            addText(node.v.text, parent);
    }

    void leave()
    {
        if (const int element = m_path.back().element; element >= 0) {
            m_elements[element].end = int(m_elements.size());
            m_elements[element].endText = int(m_texts.size());
        }
        m_path.pop_back();
    }

    void enterElement(const GumboNode &node, int parent)
    {
        const GumboElement &parsed = node.v.element;
        HtmlElement element;
        element.tag = tagName(parsed);
        element.parent = parent;
        element.firstText = int(m_texts.size());
        element.inert = parent >= 0 && isInertInside(m_elements[parent]);
        element.startTag = tagSpan(parsed.original_tag);
        element.endTag = tagSpan(parsed.original_end_tag);
        element.attributes.reserve(parsed.attributes.length);
        for (unsigned i = 0; i < parsed.attributes.length; ++i)
            element.attributes.push_back(
                attribute(*static_cast<const GumboAttribute *>(parsed.attributes.data[i])));
        m_elements.push_back(std::move(element));
        m_path.push_back({&node, int(m_elements.size()) - 1, 0});
    }

    void addText(const GumboText &parsed, int parent)
    {
        if (parent < 0)
            return;
        const QString &tag = m_elements[parent].tag;
        const bool isCode = tag == QLatin1String("script") || tag == QLatin1String("style");
        m_texts.push_back(
            {parent, span(parsed.original_text), isCode ? QString() : QString::fromUtf8(parsed.text)});
    }

    static QString tagName(const GumboElement &parsed)
    {
        if (parsed.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(parsed.tag)).toLower();
        GumboStringPiece name = parsed.original_tag;
        gumbo_tag_from_original_text(&name);
        return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
    }

    HtmlAttribute attribute(const GumboAttribute &parsed) const
    {
        const SourceSpan name = span(parsed.original_name);
        SourceSpan value = span(parsed.original_value);
        if (value.offset <= name.offset) // Gumbo repeats the name when there is no value
            value = {name.end(), 0};
        return {QString::fromUtf8(parsed.name).toLower(), QString::fromUtf8(parsed.value), name, value};
    }

    std::optional<SourceSpan> tagSpan(const GumboStringPiece &piece) const
    {
        if (!piece.data || piece.length == 0)
            return std::nullopt;
        return span(piece);
    }

    SourceSpan span(const GumboStringPiece &piece) const
    {
        if (!piece.data)
            return {};
        return {piece.data - m_source.constData(), qsizetype(piece.length)};
    }

    const QByteArray &m_source;
    std::vector<HtmlElement> &m_elements;
    std::vector<HtmlText> &m_texts;
    std::vector<Step> m_path;
};

std::vector<qsizetype> lineStarts(const QByteArray &source)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

HtmlContent contentOf(QByteArray source)
{
    HtmlContent content;
    content.source = std::move(source);
    content.lineStarts = lineStarts(content.source);
    const QByteArray &text = content.source;
    const qsizetype mark = text.startsWith(kByteOrderMark) ? qsizetype(qstrlen(kByteOrderMark)) : 0;
    const GumboOptions options = parserOptions();
    const ParsedTree tree(
        gumbo_parse_with_options(&options, text.constData() + mark, std::size_t(text.size() - mark)));
    TreeReader(text, content.elements, content.texts).read(*tree->document);
    return content;
}

tl::unexpected<Error> refuseAsTooLarge()
{
    return fail(
        ErrorKind::Composition,
        CompositionWords::tr("the file is larger than %1 MB").arg(HtmlDocument::kLargestSource / 1024 / 1024),
        CompositionWords::tr("Keep pictures, films and data in files of their own and refer to them."));
}

} // namespace

/// What has been worked out so far.
class HtmlDocument::Facts
{
public:
    std::shared_ptr<const void> find(std::type_index type)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_facts.find(type);
        return found == m_facts.end() ? nullptr : found->second;
    }

    /// Of two threads that worked it out at the same time, the first is believed.
    std::shared_ptr<const void> remember(std::type_index type, std::shared_ptr<const void> fact)
    {
        const std::lock_guard lock(m_mutex);
        return m_facts.try_emplace(type, std::move(fact)).first->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::type_index, std::shared_ptr<const void>> m_facts;
};

const HtmlAttribute *HtmlElement::attribute(QLatin1String name) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(),
                     [name](const HtmlAttribute &candidate) { return candidate.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

QString HtmlElement::value(QLatin1String name) const
{
    const HtmlAttribute *found = attribute(name);
    return found ? found->value : QString();
}

Result<HtmlDocument> HtmlDocument::parse(QByteArray source)
{
    if (source.size() > kLargestSource)
        return refuseAsTooLarge();
    const MarkupEstimate estimate = estimateMarkup(source);
    if (estimate.elements > kMostElements)
        return fail(ErrorKind::Composition,
                    CompositionWords::tr("it has more than %1 elements").arg(kMostElements),
                    CompositionWords::tr("Draw that many things on a canvas instead."));
    if (estimate.depth > kDeepestNesting)
        return fail(
            ErrorKind::Composition,
            CompositionWords::tr("its elements are nested more than %1 deep").arg(kDeepestNesting),
            CompositionWords::tr("Look for elements that are opened again and again and never closed."));
    return HtmlDocument(contentOf(std::move(source)));
}

Result<HtmlDocument> HtmlDocument::reparsed(QByteArray source) const
{
    if (source.size() > kLargestSource)
        return refuseAsTooLarge();
    if (auto content = contentAfterEdit(*m_content, source))
        return HtmlDocument(std::move(*content));
    return parse(std::move(source));
}

HtmlDocument::HtmlDocument(HtmlContent content)
    : m_content(std::make_shared<const HtmlContent>(std::move(content)))
    , m_facts(std::make_shared<Facts>())
{
}

std::shared_ptr<const void> HtmlDocument::knownFact(std::type_index type) const
{
    return m_facts->find(type);
}

std::shared_ptr<const void> HtmlDocument::rememberFact(std::type_index type,
                                                       std::shared_ptr<const void> fact) const
{
    return m_facts->remember(type, std::move(fact));
}

int HtmlDocument::lineAt(qsizetype offset) const
{
    const std::vector<qsizetype> &starts = m_content->lineStarts;
    return int(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin());
}

HtmlDocument HtmlDocument::withTemplateOpened(int element) const
{
    HtmlContent opened = *m_content;
    auto &elements = opened.elements;
    for (int i = element + 1; i < elements[element].end; ++i)
        elements[i].inert = elements[i].parent != element && isInertInside(elements[elements[i].parent]);
    return HtmlDocument(std::move(opened));
}

qsizetype HtmlDocument::offsetOf(int element) const
{
    while (element >= 0 && !elements()[element].startTag)
        element = elements()[element].parent;
    return element < 0 ? 0 : elements()[element].startTag->offset;
}

} // namespace muto::composition
