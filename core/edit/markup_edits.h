#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/fragment_place.h"
#include "core/edit/inline_style.h"
#include "core/edit/markup_outline.h"
#include "core/edit/source_splice.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace muto::edit {

/// An attribute to be given a value, or to be removed when there is none.
struct AttributeChange
{
    QString name;
    std::optional<QString> value;
};

/// An edit of one document that has proved to do what it should.
struct MarkupEdit
{
    SourcePatch patch;
    composition::HtmlDocument after;
};

/// Collects edits of one document, all in terms of the document as it was, and makes a patch of them that
/// leaves everything else as its author wrote it. The result is parsed and compared with what was asked for:
/// where half-written or mis-nested markup would make an edit mean something else, there is an error instead.
/// Pure; the document must outlive it.
class MarkupEdits
{
public:
    explicit MarkupEdits(const composition::HtmlDocument &document, QString file = {});

    Result<> setAttribute(int element, const QString &name, const QString &value);
    Result<> setFlag(int element, const QString &name, bool on); ///< A boolean attribute, by its bare name.
    Result<> removeAttribute(int element, const QString &name);
    Result<> renameAttribute(int element, const QString &from, const QString &to);
    Result<> apply(int element, const AttributeChange &change);
    Result<> setStyles(int element, const std::vector<StyleChange> &changes);

    /// One of the document's texts, the white space around it left alone.
    Result<> setTextRun(int text, const QString &value);
    /// The same with the white space around it, which then is as given.
    Result<> rewriteTextRun(int text, const QString &value);
    /// The text of an element that holds nothing else.
    Result<> setText(int element, const QString &value);

    /// With its line, when it is alone on it.
    Result<> remove(int element);
    Result<> move(int element, Place place, int target);
    /// `fragment` is written as if its first line began at the margin; it is indented as its new place is.
    Result<> insert(const QByteArray &fragment, Place place, int target);
    /// Spares the fragment another parse where its source is trimmed and has the document's line endings.
    Result<> insert(const composition::HtmlDocument &fragment, Place place, int target);
    /// A copy right after an element. Ids in it that exist already are numbered on, and what refers to them
    /// from inside the copy follows; `data-hf-id`s are left out. `changes` are made to the copy.
    Result<> duplicate(int element, const std::vector<AttributeChange> &changes = {});
    /// Puts siblings into a new element, `<div data-hf-group="…">` for example, at the place of the first.
    Result<> wrap(std::vector<int> elements, const QByteArray &startTag);
    /// The reverse: what is in an element takes its place. Fails where it holds more than elements.
    Result<> unwrap(int element);

    /// The ids that copies were given, by the ids of their originals.
    const std::vector<std::pair<QString, QString>> &newIds() const { return m_newIds; }

    Result<MarkupEdit> finish() const;

private:
    /// Elements that will come before the one that has `index` now.
    struct Insertion
    {
        int index;
        int depth;
        std::size_t splice;     ///< Which of the splices writes it.
        MarkupOutline elements; ///< Empty for a fragment whose elements only a parser knows in its place.
    };
    struct Copy
    {
        QByteArray source;
        MarkupOutline elements;
    };

    Result<> add(const Result<std::optional<SourceSplice>> &splice);
    void replace(composition::SourceSpan span, QByteArray text);
    void markRemoved(int element);
    void expectAttribute(int element, const QString &name, const std::optional<QString> &value);
    void expectText(int element);
    MarkupOutline subtree(int element, int depth) const;
    Result<Copy> copyOf(int element, composition::SourceSpan span,
                        const std::vector<AttributeChange> &changes);
    Result<> renumberIds(MarkupEdits &copy, int element, const std::vector<AttributeChange> &changes);
    QString freeId(const QString &id) const;
    Result<QByteArray> wrapped(const std::vector<int> &elements, const QByteArray &startTag,
                               const QByteArray &endTag);
    qsizetype placeAfterwards(std::size_t splice) const;
    MarkupOutline arrived(const Insertion &insertion, const composition::HtmlDocument &after,
                          const MarkupOutline &found) const;
    std::optional<int> difference(const composition::HtmlDocument &after, const MarkupOutline &found) const;
    const OutlineElement &expected(int element) const;
    OutlineElement &expectation(int element);
    QString runText(int text) const;

    const composition::HtmlDocument &m_document;
    QString m_file;
    std::vector<SourceSplice> m_splices;
    std::shared_ptr<const MarkupOutline> m_outline;
    std::map<int, OutlineElement> m_expectations; ///< Of the elements whose attributes or texts are edited.
    std::map<int, QString> m_runs;                ///< The texts that are edited.
    std::vector<bool> m_removed;
    std::vector<Insertion> m_insertions;
    std::vector<std::pair<QString, QString>> m_newIds;
};

} // namespace muto::edit
