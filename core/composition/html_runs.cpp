#include "core/composition/html_runs.h"

#include "core/composition/html_tags.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace muto::composition {

namespace {

constexpr char kPageBefore[] = "<!doctype html><body>";
constexpr int kHolder = 3; // after html, head and body
constexpr int kRun = kHolder + 1;
constexpr int kDeepestHolder = 200;
constexpr int kMostInRun = 10'000;

/// Elements that the parser opens and closes as they are written, whatever is around them.
bool holdsAnything(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("div"),     QStringLiteral("span"),      QStringLiteral("section"),
        QStringLiteral("article"), QStringLiteral("header"),    QStringLiteral("main"),
        QStringLiteral("footer"),  QStringLiteral("aside"),     QStringLiteral("figure"),
        QStringLiteral("nav"),     QStringLiteral("figcaption")};
    return tags.contains(tag);
}

/// Written between the tags of such elements, they change nothing but themselves.
bool changesOnlyItself(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("p"),     QStringLiteral("h1"),     QStringLiteral("h2"),  QStringLiteral("h3"),
        QStringLiteral("h4"),    QStringLiteral("h5"),     QStringLiteral("h6"),  QStringLiteral("video"),
        QStringLiteral("audio"), QStringLiteral("canvas"), QStringLiteral("img"), QStringLiteral("br"),
        QStringLiteral("hr"),    QStringLiteral("source")};
    return holdsAnything(tag) || tags.contains(tag);
}

bool allFormattingEnds(const HtmlContent &content)
{
    QSet<qsizetype> tags;
    for (const HtmlElement &element : content.elements) {
        if (!isFormattingTag(element.tag))
            continue;
        if (!element.startTag || !element.endTag || tags.contains(element.startTag->offset))
            return false;
        tags.insert(element.startTag->offset);
    }
    return true;
}

/// A place between two tags: what came there would be this element, its text this one.
struct Place
{
    int holder = -1;
    int element = 0;
    int text = 0;
};

/// Right behind a tag; nothing when no tag ends there.
std::optional<Place> placeAt(const HtmlContent &content, qsizetype offset)
{
    for (int i = 0; i < int(content.elements.size()); ++i) {
        const HtmlElement &element = content.elements[i];
        const bool isClosed = element.endTag && element.endTag->end() == offset;
        const bool isOpened = element.startTag && element.startTag->end() == offset;
        if (isClosed || (isOpened && isVoidTag(element.tag)))
            return Place{element.parent, element.end, element.endText};
        if (isOpened)
            return Place{i, i + 1, element.firstText};
    }
    return std::nullopt;
}

/// Whether all that is open around a place is what it seems to be.
bool isPlain(const HtmlContent &content, const Place &place)
{
    int depth = 0;
    int at = place.holder;
    for (; at >= 0 && holdsAnything(content.elements[at].tag); at = content.elements[at].parent) {
        const HtmlElement &element = content.elements[at];
        if (!element.startTag || !element.endTag || element.inert || ++depth > kDeepestHolder)
            return false;
    }
    return depth > 0 && at >= 0 && content.elements[at].tag == QLatin1String("body") &&
           content.elements[at].startTag && allFormattingEnds(content);
}

/// Elements and texts whose places count from where the run begins; what is in no element of the run is in
/// -1.
struct Run
{
    std::vector<HtmlElement> elements;
    std::vector<HtmlText> texts;
};

/// Every tag that is written is one of the elements found: none was left out, or closed something else.
bool isAllThereIs(const std::vector<HtmlElement> &elements, const QByteArray &bytes)
{
    qsizetype tags = 0;
    for (const HtmlElement &element : elements) {
        if (!changesOnlyItself(element.tag) || !element.startTag ||
            bool(element.endTag) == isVoidTag(element.tag))
            return false;
        tags += element.endTag ? 2 : 1;
    }
    return tags > 0 && elements.size() <= kMostInRun && bytes.count('<') == tags && !bytes.contains('\0');
}

void shift(Run &run, int elements, int texts, qsizetype bytes)
{
    const auto move = [bytes](SourceSpan &span) { span.offset += bytes; };
    for (HtmlElement &element : run.elements) {
        element.parent += elements;
        element.end += elements;
        element.firstText += texts;
        element.endText += texts;
        move(*element.startTag);
        if (element.endTag)
            move(*element.endTag);
        for (HtmlAttribute &attribute : element.attributes) {
            move(attribute.nameSpan);
            move(attribute.valueSpan);
        }
    }
    for (HtmlText &text : run.texts) {
        text.element += elements;
        move(text.span);
    }
}

std::optional<Run> readRun(const QByteArray &bytes, const QByteArray &holder)
{
    const QByteArray before = kPageBefore + QByteArray("<") + holder + ">";
    const auto page = HtmlDocument::parse(before + bytes + "</" + holder + ">");
    if (!page || page->elements().size() <= kRun)
        return std::nullopt;
    const HtmlElement &around = page->elements()[kHolder];
    if (around.end != int(page->elements().size()) || !around.endTag ||
        around.endTag->offset != before.size() + bytes.size())
        return std::nullopt;
    Run run{{page->elements().begin() + kRun, page->elements().end()}, page->texts()};
    if (!isAllThereIs(run.elements, bytes))
        return std::nullopt;
    shift(run, -kRun, 0, -before.size());
    return run;
}

/// Where the tag ends that only white space separates from a place.
qsizetype tagEndBefore(const QByteArray &source, qsizetype offset)
{
    while (offset > 0 && isHtmlSpace(source[offset - 1]))
        --offset;
    return offset;
}

/// Whether it ends with a tag and stands behind one, and no text around it becomes another.
bool isBetweenTags(const QByteArray &longer, SourceSpan run)
{
    const char before = longer[run.offset - 1];
    const bool isBeforeTag = run.end() < longer.size() && longer[run.end()] == '<';
    return longer[run.end() - 1] == '>' && (before == '>' || (isHtmlSpace(before) && isBeforeTag));
}

/// The same difference where it is whole tags: what is repeated around it (`<p></p>` became `<p></p><p></p>`)
/// leaves a choice.
std::optional<SourceSpan> betweenTags(const QByteArray &longer, SourceSpan run)
{
    for (; run.offset > 0; --run.offset) {
        if (isBetweenTags(longer, run))
            return run;
        if (longer[run.offset - 1] != longer[run.end() - 1])
            return std::nullopt;
    }
    return std::nullopt;
}

/// So many elements and texts more (or fewer) at a place, in the counting of all others.
void makeRoom(HtmlContent &content, const Place &place, int elements, int texts)
{
    const auto count = [&](int &index) { index += index >= place.element ? elements : 0; };
    for (int at = place.holder; at >= 0; at = content.elements[at].parent) {
        content.elements[at].end += elements;
        content.elements[at].endText += texts;
    }
    for (int i = place.element; i < int(content.elements.size()); ++i) {
        HtmlElement &element = content.elements[i];
        count(element.parent);
        element.end += elements;
        element.firstText += texts;
        element.endText += texts;
    }
    for (HtmlText &text : content.texts)
        count(text.element);
}

/// Moves what is left of `before` to where it is in `after`.
bool moveAll(HtmlContent &content, const HtmlContent &before, const QByteArray &after,
             const SourceDifference &difference)
{
    SpanMover mover(difference);
    for (HtmlElement &element : content.elements)
        mover.moveElement(element, false);
    for (HtmlText &text : content.texts)
        mover.move(text.span);
    content.source = after;
    content.lineStarts = movedLines(before.lineStarts, after, difference);
    return mover.isWhole();
}

std::optional<HtmlContent> withRun(const HtmlContent &before, const QByteArray &after, const Place &place,
                                   Run run, SourceSpan where)
{
    HtmlContent content{{}, before.elements, before.texts, {}};
    makeRoom(content, place, int(run.elements.size()), int(run.texts.size()));
    if (!moveAll(content, before, after, {where.offset, where.offset, where.end()}))
        return std::nullopt;
    shift(run, place.element, place.text, where.offset);
    for (HtmlElement &element : run.elements)
        element.parent = element.parent < place.element ? place.holder : element.parent;
    for (HtmlText &text : run.texts)
        text.element = text.element < place.element ? place.holder : text.element;
    content.elements.insert(content.elements.begin() + place.element, run.elements.begin(),
                            run.elements.end());
    content.texts.insert(content.texts.begin() + place.text, run.texts.begin(), run.texts.end());
    return content;
}

/// Whether a run is what stands there in document order, too.
bool isAt(const HtmlContent &content, const Place &place, const Run &run, qsizetype offset)
{
    const auto elements = content.elements.begin() + place.element;
    const auto texts = content.texts.begin() + place.text;
    return content.elements.end() - elements >= std::ptrdiff_t(run.elements.size()) &&
           content.texts.end() - texts >= std::ptrdiff_t(run.texts.size()) &&
           std::equal(run.elements.begin(), run.elements.end(), elements,
                      [offset](const HtmlElement &one, const HtmlElement &other) {
                          return one.tag == other.tag && other.startTag &&
                                 other.startTag->offset == one.startTag->offset + offset;
                      }) &&
           std::equal(run.texts.begin(), run.texts.end(), texts,
                      [offset](const HtmlText &one, const HtmlText &other) {
                          return other.span.offset == one.span.offset + offset;
                      });
}

std::optional<HtmlContent> withoutRun(const HtmlContent &before, const QByteArray &after, const Place &place,
                                      const Run &run, SourceSpan where)
{
    if (!isAt(before, place, run, where.offset))
        return std::nullopt;
    HtmlContent content{{}, before.elements, before.texts, {}};
    const auto elements = content.elements.begin() + place.element;
    const auto texts = content.texts.begin() + place.text;
    content.elements.erase(elements, elements + std::ptrdiff_t(run.elements.size()));
    content.texts.erase(texts, texts + std::ptrdiff_t(run.texts.size()));
    makeRoom(content, place, -int(run.elements.size()), -int(run.texts.size()));
    if (!moveAll(content, before, after, {where.offset, where.end(), where.offset}))
        return std::nullopt;
    return content;
}

} // namespace

std::optional<HtmlContent> contentAfterRun(const HtmlContent &before, const QByteArray &after,
                                           const SourceDifference &difference)
{
    const bool came = difference.oldEnd == difference.start;
    const bool went = difference.newEnd == difference.start;
    if (came == went)
        return std::nullopt;
    const QByteArray &longer = came ? after : before.source;
    const auto where = betweenTags(longer, {difference.start, std::abs(difference.growth())});
    const auto place = where ? placeAt(before, tagEndBefore(before.source, where->offset)) : std::nullopt;
    if (!place || !isPlain(before, *place))
        return std::nullopt;
    auto run =
        readRun(longer.mid(where->offset, where->length), before.elements[place->holder].tag.toLatin1());
    if (!run || before.elements.size() + run->elements.size() > HtmlDocument::kMostElements)
        return std::nullopt;
    return came ? withRun(before, after, *place, std::move(*run), *where)
                : withoutRun(before, after, *place, *run, *where);
}

} // namespace muto::composition
