#include "core/edit/markup_edits.h"

#include "core/edit/attribute_edits.h"
#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/id_references.h"
#include "core/edit/indentation.h"
#include "core/edit/markup_text.h"
#include "core/edit/source_file.h"
#include "core/edit/text_tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::HtmlText;
using composition::SourceSpan;

namespace {

bool isCode(const HtmlElement &element)
{
    return element.tag == QLatin1String("script") || element.tag == QLatin1String("style");
}

/// A run of the source without the white space around what is in it.
SourceSpan withoutSpaces(const HtmlDocument &document, SourceSpan span)
{
    const auto isWhite = [&](qsizetype at) {
        return QByteArray(" \t\r\n\f").contains(document.source()[at]);
    };
    while (span.length > 0 && isWhite(span.offset)) {
        ++span.offset;
        --span.length;
    }
    while (span.length > 0 && isWhite(span.end() - 1))
        --span.length;
    return span;
}

/// A text without the white space around it that is not shown to who edits it; `&nbsp;` at an end stays.
QByteArray rewrittenCore(const HtmlDocument &document, SourceSpan core, const QString &text,
                         const QString &value, const QByteArray &lineEnding)
{
    static const QRegularExpression ends(QStringLiteral("^[ \\t\\r\\n\\f]+|[ \\t\\r\\n\\f]+$"));
    const QString read = QString(text).remove(ends), shown = text.trimmed();
    const qsizetype lead = read.indexOf(shown);
    const bool keepsEnds = !value.isEmpty() && value == value.trimmed();
    const QString wanted = keepsEnds ? read.left(lead) + value + read.mid(lead + shown.size()) : value;
    return rewrittenText(document.sourceOf(core), read, wanted, lineEnding);
}

/// A fragment as if the line it ends on began at the margin.
Result<QByteArray> fitted(const HtmlDocument &fragment, const FragmentPlace &place,
                          const QByteArray &lineEnding)
{
    const QByteArray source = withLineEndings(fragment.source().trimmed(), lineEnding);
    const auto parsed =
        source == fragment.source() ? Result<HtmlDocument>(fragment) : HtmlDocument::parse(source);
    if (!parsed)
        return fail(parsed.error());
    const QByteArray margin = source.contains('\n') ? indentAt(source, source.size()) : QByteArray();
    return reindented(*parsed, {0, source.size()}, margin, place.indent);
}

} // namespace

MarkupEdits::MarkupEdits(const HtmlDocument &document, QString file)
    : m_document(document)
    , m_file(std::move(file))
    , m_outline(outlineOf(document))
    , m_removed(document.elements().size(), false)
{
}

/// What an element will be, edits of its place left aside.
const OutlineElement &MarkupEdits::expected(int element) const
{
    const auto edited = m_expectations.find(element);
    return edited == m_expectations.end() ? (*m_outline)[std::size_t(element)] : edited->second;
}

OutlineElement &MarkupEdits::expectation(int element)
{
    return m_expectations.try_emplace(element, (*m_outline)[std::size_t(element)]).first->second;
}

QString MarkupEdits::runText(int text) const
{
    if (const auto edited = m_runs.find(text); edited != m_runs.end())
        return edited->second;
    const HtmlText &run = m_document.texts()[text];
    return run.text.isEmpty() ? QString::fromUtf8(m_document.sourceOf(run.span)) : run.text;
}

Result<> MarkupEdits::add(const Result<std::optional<SourceSplice>> &splice)
{
    if (!splice)
        return fail(splice.error());
    if (*splice)
        m_splices.push_back(**splice);
    return ok();
}

void MarkupEdits::replace(SourceSpan span, QByteArray text)
{
    m_splices.push_back({span.offset, m_document.sourceOf(span), std::move(text)});
}

void MarkupEdits::expectAttribute(int element, const QString &name, const std::optional<QString> &value)
{
    auto &attributes = expectation(element).attributes;
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&name](const auto &attribute) {
        return attribute.first == name.toLower();
    });
    if (!value && found != attributes.end())
        attributes.erase(found);
    else if (value && found != attributes.end())
        found->second = *value;
    else if (value)
        attributes.emplace_back(name.toLower(), *value);
}

Result<> MarkupEdits::setAttribute(int element, const QString &name, const QString &value)
{
    expectAttribute(element, name, value);
    return add(attributeSet(m_document, element, name, value));
}

Result<> MarkupEdits::setFlag(int element, const QString &name, bool on)
{
    if (!on)
        return removeAttribute(element, name);
    const QString *present = expected(element).attribute(name.toLower());
    if (present && *present != QLatin1String("false"))
        return ok();
    expectAttribute(element, name, QString());
    return add(attributeSet(m_document, element, name, std::nullopt));
}

Result<> MarkupEdits::removeAttribute(int element, const QString &name)
{
    expectAttribute(element, name, std::nullopt);
    return add(attributeRemoved(m_document, element, name));
}

Result<> MarkupEdits::renameAttribute(int element, const QString &from, const QString &to)
{
    const auto splice = attributeRenamed(m_document, element, from, to);
    if (splice) {
        const QString value = *expected(element).attribute(from.toLower());
        expectAttribute(element, from, std::nullopt);
        expectAttribute(element, to, value);
    }
    return add(splice);
}

Result<> MarkupEdits::apply(int element, const AttributeChange &change)
{
    return change.value ? setAttribute(element, change.name, *change.value)
                        : removeAttribute(element, change.name);
}

Result<> MarkupEdits::setStyles(int element, const std::vector<StyleChange> &changes)
{
    const auto splice = stylesChanged(m_document, element, changes);
    if (!splice || !*splice)
        return add(splice);
    const QString *style = expected(element).attribute(QStringLiteral("style"));
    QByteArray before = style ? style->toUtf8() : QByteArray();
    before.replace("&", "&amp;");
    const auto after = InlineStyle(before).changed(changes, '\0');
    if (!after)
        return fail(after.error());
    QString value = QString::fromUtf8(*after);
    value.replace(QLatin1String("&amp;"), QLatin1String("&"));
    const bool stays = !value.trimmed().isEmpty();
    expectAttribute(element, QStringLiteral("style"), stays ? std::optional(value) : std::nullopt);
    expectation(element).anyStyleSpelling = true;
    return add(splice);
}

void MarkupEdits::expectText(int element)
{
    QString text;
    const HtmlElement &holder = m_document.elements()[element];
    for (int i = holder.firstText; i < holder.endText; ++i)
        text += m_document.texts()[i].element == element ? runText(i) : QString();
    expectation(element).text = text;
}

Result<> MarkupEdits::setTextRun(int text, const QString &value)
{
    const HtmlText &run = m_document.texts()[text];
    const bool code = isCode(m_document.elements()[run.element]);
    if (!code && run.text.trimmed() == value)
        return ok(); // however it is spelled
    const SourceSpan core = withoutSpaces(m_document, run.span);
    m_runs[text] = value;
    expectText(run.element);
    const QByteArray lineEnding = usualLineEnding(m_document.source());
    const QByteArray fittedText = code ? withLineEndings(value.toUtf8(), lineEnding)
                                       : rewrittenCore(m_document, core, run.text, value, lineEnding);
    if (m_document.sourceOf(core) != fittedText)
        replace(core, fittedText);
    return ok();
}

Result<> MarkupEdits::rewriteTextRun(int text, const QString &value)
{
    const HtmlText &run = m_document.texts()[text];
    m_runs[text] = value;
    expectText(run.element);
    const auto rewritten =
        keepsWhiteSpace(m_document.elements()[run.element]) ? rewrittenText : rewrittenLines;
    const QByteArray written =
        rewritten(m_document.sourceOf(run.span), run.text, value, usualLineEnding(m_document.source()));
    if (m_document.sourceOf(run.span) != written)
        replace(run.span, written);
    return ok();
}

Result<> MarkupEdits::setText(int element, const QString &value)
{
    const HtmlElement &holder = m_document.elements()[element];
    const auto content = contentSpan(m_document, element);
    if (!content)
        return fail(content.error());
    if (holder.end != element + 1)
        return fail(ErrorKind::Composition,
                    EditWords::tr("Cannot replace the text of %1: there are other elements in it.")
                        .arg(whereIs(m_document, element)),
                    EditWords::tr("Edit one of its texts instead."));
    if (holder.firstText == holder.endText) {
        expectation(element).text = value;
        const QByteArray written = isCode(holder) ? value.toUtf8() : escapedText(value);
        replace({content->offset, 0}, withLineEndings(written, usualLineEnding(m_document.source())));
        return ok();
    }
    for (int i = holder.firstText; i < holder.endText; ++i) {
        if (const auto set = setTextRun(i, i == holder.firstText ? value : QString()); !set)
            return set;
    }
    return ok();
}

void MarkupEdits::markRemoved(int element)
{
    std::fill(m_removed.begin() + element, m_removed.begin() + m_document.elements()[element].end, true);
}

Result<> MarkupEdits::remove(int element)
{
    if (m_removed[element])
        return ok();
    const auto span = elementSpan(m_document, element);
    if (!span)
        return fail(span.error());
    markRemoved(element);
    replace(withItsLines(m_document.source(), *span), {});
    return ok();
}

MarkupOutline MarkupEdits::subtree(int element, int depth) const
{
    MarkupOutline copied;
    const int shift = depth - expected(element).depth;
    for (int i = element; i < m_document.elements()[element].end; ++i) {
        copied.push_back(expected(i));
        copied.back().depth += shift;
    }
    return copied;
}

Result<> MarkupEdits::move(int element, Place place, int target)
{
    const HtmlElement &moved = m_document.elements()[element];
    if (target == element && (place == Place::Before || place == Place::After))
        return ok();
    if (target >= element && target < moved.end)
        return fail(ErrorKind::Composition,
                    EditWords::tr("Cannot move %1 into itself.").arg(whereIs(m_document, element)));
    const auto span = elementSpan(m_document, element);
    const auto there = span ? findPlace(m_document, place, target) : fail(span.error());
    if (!there)
        return fail(there.error());
    const SourceSpan gone = withItsLines(m_document.source(), *span);
    const bool staysPut = there->depth == expected(element).depth && there->offset >= gone.offset &&
                          there->offset <= gone.end();
    if (staysPut)
        return ok();
    const QByteArray source =
        reindented(m_document, *span, indentAt(m_document.source(), span->offset), there->indent);
    m_insertions.push_back({there->index, there->depth, m_splices.size(), subtree(element, there->depth)});
    replace({there->offset, 0}, there->before + source + there->after);
    markRemoved(element);
    replace(gone, {});
    return ok();
}

Result<> MarkupEdits::insert(const QByteArray &fragment, Place place, int target)
{
    const auto parsed = HtmlDocument::parse(fragment.trimmed());
    return parsed ? insert(*parsed, place, target) : fail(parsed.error());
}

Result<> MarkupEdits::insert(const HtmlDocument &fragment, Place place, int target)
{
    const auto there = findPlace(m_document, place, target);
    if (!there)
        return fail(there.error());
    const auto source = fitted(fragment, *there, usualLineEnding(m_document.source()));
    if (!source)
        return fail(source.error());
    m_insertions.push_back({there->index, there->depth, m_splices.size(), {}});
    replace({there->offset, 0}, there->before + *source + there->after);
    return ok();
}

QString MarkupEdits::freeId(const QString &id) const
{
    const auto isTaken = [this](const QString &candidate) {
        const auto has = [&candidate](const HtmlElement &e) {
            return e.value(QLatin1String("id")) == candidate;
        };
        const auto &elements = m_document.elements();
        return std::any_of(elements.begin(), elements.end(), has) ||
               std::any_of(m_newIds.begin(), m_newIds.end(),
                           [&](const auto &given) { return given.second == candidate; });
    };
    return numberedOn(id, isTaken);
}

Result<> MarkupEdits::renumberIds(MarkupEdits &copy, int element, const std::vector<AttributeChange> &changes)
{
    const auto &elements = m_document.elements();
    const int end = elements[element].end;
    const std::size_t first = m_newIds.size();
    for (int i = element; i < end; ++i) {
        const QString id = elements[i].value(QLatin1String("id"));
        if (!id.isEmpty())
            m_newIds.emplace_back(id, freeId(id));
    }
    std::size_t next = first;
    for (int i = element; i < end; ++i) {
        Result<> done = elements[i].has(QLatin1String("data-hf-id"))
                            ? copy.removeAttribute(i, QStringLiteral("data-hf-id"))
                            : ok();
        if (done && !elements[i].value(QLatin1String("id")).isEmpty())
            done = copy.setAttribute(i, QStringLiteral("id"), m_newIds[next++].second);
        for (const auto &attribute : elements[i].attributes) {
            const bool isChanged = i == element && std::any_of(changes.begin(), changes.end(),
                                                               [&](const AttributeChange &change) {
                                                                   return change.name == attribute.name;
                                                               });
            for (std::size_t k = first; done && !isChanged && k < m_newIds.size(); ++k) {
                const auto &[from, to] = m_newIds[k];
                if (const auto renamed = withReferenceRenamed(attribute.name, attribute.value, from, to)) {
                    done = copy.setAttribute(i, attribute.name, *renamed);
                    break;
                }
            }
        }
        if (!done)
            return done;
    }
    return ok();
}

Result<MarkupEdits::Copy> MarkupEdits::copyOf(int element, SourceSpan span,
                                              const std::vector<AttributeChange> &changes)
{
    MarkupEdits copy(m_document);
    for (const AttributeChange &change : changes) {
        if (const auto done = copy.apply(element, change); !done)
            return fail(done.error());
    }
    if (const auto done = renumberIds(copy, element, changes); !done)
        return fail(done.error());
    for (SourceSplice &splice : copy.m_splices)
        splice.offset -= span.offset;
    const auto patch = SourcePatch::create(m_file, copy.m_splices);
    const auto source = patch ? patch->applied(m_document.sourceOf(span)) : fail(patch.error());
    if (!source)
        return fail(source.error());
    return Copy{*source, copy.subtree(element, expected(element).depth)};
}

Result<> MarkupEdits::duplicate(int element, const std::vector<AttributeChange> &changes)
{
    const auto span = elementSpan(m_document, element);
    const auto there = span ? findPlace(m_document, Place::After, element) : fail(span.error());
    const auto copy = there ? copyOf(element, *span, changes) : fail(there.error());
    if (!copy)
        return fail(copy.error());
    m_insertions.push_back({there->index, there->depth, m_splices.size(), copy->elements});
    replace({there->offset, 0}, there->before + copy->source + there->after);
    return ok();
}

/// Where the text of a splice begins once all of them are made.
qsizetype MarkupEdits::placeAfterwards(std::size_t splice) const
{
    const qsizetype offset = m_splices[splice].offset;
    qsizetype growth = 0;
    for (std::size_t i = 0; i < m_splices.size(); ++i) {
        const SourceSplice &other = m_splices[i];
        const bool isBefore =
            other.offset < offset || (other.offset == offset && other.removed.isEmpty() && i < splice);
        growth += isBefore ? other.growth() : 0;
    }
    return offset + growth;
}

/// What a fragment became in its place, if it is whole elements and lies where it should.
MarkupOutline MarkupEdits::arrived(const Insertion &insertion, const HtmlDocument &after,
                                   const MarkupOutline &found) const
{
    const qsizetype from = placeAfterwards(insertion.splice);
    const qsizetype to = from + m_splices[insertion.splice].inserted.size();
    MarkupOutline elements;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto &tag = after.elements()[i].startTag;
        if (tag && tag->offset >= from && tag->offset < to)
            elements.push_back(found[i]);
    }
    const auto isOutside = [&](const OutlineElement &element) { return element.depth < insertion.depth; };
    const bool fits = !elements.empty() && elements.front().depth == insertion.depth &&
                      std::none_of(elements.begin(), elements.end(), isOutside);
    return fits ? elements : MarkupOutline{};
}

/// The first element that is not what was asked for, by its index in `found`.
std::optional<int> MarkupEdits::difference(const HtmlDocument &after, const MarkupOutline &found) const
{
    std::vector<Insertion> insertions = m_insertions;
    std::stable_sort(insertions.begin(), insertions.end(), [this](const Insertion &a, const Insertion &b) {
        return std::pair(a.index, m_splices[a.splice].offset) <
               std::pair(b.index, m_splices[b.splice].offset);
    });
    const OutlineElement nothing; // equals no element
    std::vector<const OutlineElement *> wanted;
    wanted.reserve(found.size());
    auto next = insertions.begin();
    for (int i = 0; i <= int(m_outline->size()); ++i) {
        for (; next != insertions.end() && next->index == i; ++next) {
            if (next->elements.empty())
                next->elements = arrived(*next, after, found);
            for (const OutlineElement &element : next->elements)
                wanted.push_back(&element);
            if (next->elements.empty())
                wanted.push_back(&nothing);
        }
        if (i < int(m_outline->size()) && !m_removed[i])
            wanted.push_back(&expected(i));
    }
    return firstDifference(wanted, found);
}

Result<MarkupEdit> MarkupEdits::finish() const
{
    const auto patch = SourcePatch::create(m_file, m_splices);
    if (!patch)
        return fail(patch.error());
    if (patch->isEmpty())
        return MarkupEdit{*patch, m_document};
    const auto bytes = patch->applied(m_document.source());
    if (bytes && *bytes == m_document.source())
        return MarkupEdit{SourcePatch(), m_document}; // what was moved to where it has been
    auto after = bytes ? m_document.reparsed(*bytes) : fail(bytes.error());
    if (!after)
        return fail(after.error());
    const auto found = outlineOf(*after);
    const auto differs = difference(*after, *found);
    if (!differs)
        return MarkupEdit{*patch, std::move(*after)};
    const int at = std::min(*differs, int(found->size()) - 1);
    return fail(
        ErrorKind::Composition,
        EditWords::tr("Cannot make this change: a browser would understand %1 of the page differently.")
            .arg(at < 0 ? EditWords::tr("everything") : whereIs(*after, at)),
        EditWords::tr("Look for tags that are not closed, or attributes written twice, near there."));
}

} // namespace muto::edit
