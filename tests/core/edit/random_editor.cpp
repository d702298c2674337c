#include "tests/core/edit/random_editor.h"

#include "core/edit/clipboard_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/inline_text.h"
#include "core/edit/layer_edits.h"
#include "core/edit/timeline_markers.h"

#include "tests/support/edited_file.h"

#include <algorithm>

namespace muto::test {

using composition::HtmlElement;
using edit::EditorActions;
using edit::ElementPath;

namespace {

constexpr unsigned kClipEdits = 15;
constexpr unsigned kMarkupEdits = 13;
constexpr unsigned kAttributeEdits = 4;
constexpr unsigned kMarkerEdits = 2;
constexpr qsizetype kLargestPage = 128 * 1024; ///< Copies of copies would fill the memory.

/// Which of the edits of clips write start tags only.
bool isOfTags(unsigned clipEdit)
{
    return QList<unsigned>{0, 1, 2, 3, 4, 5, 6, 7, 8}.contains(clipEdit);
}

} // namespace

RandomEditor::RandomEditor(edit::Document &document, QString file, unsigned seed,
                           edit::TimingFollower *follower)
    : m_document(document)
    , m_file(std::move(file))
    , m_random(seed)
    , m_follower(follower)
{
}

Result<> RandomEditor::edit(Attempt &attempt)
{
    EditorActions actions(m_document);
    if (m_follower)
        actions.addTimingFollower(*m_follower);
    attempt.path = anyElement();
    unsigned kind = below(kClipEdits + kMarkupEdits + kAttributeEdits + kMarkerEdits);
    attempt.what = QStringLiteral("%1 of %2").arg(kind).arg(attempt.path.steps);
    if (kind < kClipEdits) {
        attempt.isOfTags = !m_follower && isOfTags(kind) && html().source().size() <= kLargestPage;
        return editClips(actions, kind);
    }
    kind -= kClipEdits;
    if (kind < kMarkupEdits)
        return editMarkup(actions, kind, attempt);
    attempt.isOfTags = true;
    return kind < kMarkupEdits + kAttributeEdits ? editAttribute(actions, attempt) : editMarkers(actions);
}

Result<> RandomEditor::editClips(EditorActions &actions, unsigned kind)
{
    const ElementPath clip = anyClip();
    if (html().source().size() > kLargestPage)
        return actions.deleteClips({anyElement()});
    switch (kind) {
    case 0:
        return actions.moveClip(clip, anyTime());
    case 1:
        return actions.trimStart(clip, anyTime());
    case 2:
        return actions.trimEnd(clip, anyTime(), anyTime());
    case 3:
        return actions.slipClip(clip, anyTime(), 20);
    case 4:
        return actions.rippleTrimStart(clip, anyTime());
    case 5:
        return actions.rippleTrimEnd(clip, anyTime());
    case 6:
        return actions.closeGaps({clip, anyClip()});
    case 7:
        return actions.closeGapBefore(clip);
    case 8:
        return actions.setTrack({clip, anyElement()}, int(below(5)));
    case 9:
        return plain(actions.splitClip(clip, anyTime()));
    case 10:
        return actions.rippleDelete({clip});
    case 11:
        return plain(actions.duplicateClips({clip}));
    case 12: {
        const auto copied = edit::copiedSource(m_document, {clip});
        return copied ? plain(actions.paste(*copied, anyElement(), anyTime())) : fail(copied.error());
    }
    case 13:
        return actions.deleteClips({anyElement()});
    default:
        return plain(actions.splitClips({clip, anyClip()}, anyTime()));
    }
}

Result<> RandomEditor::editMarkup(EditorActions &actions, unsigned kind, Attempt &attempt)
{
    const ElementPath path = attempt.path, other = anyElement();
    switch (kind) {
    case 0:
        attempt.isOfTags = true;
        attempt.holds = [](const HtmlElement &element) { return element.has(QLatin1String("data-hidden")); };
        return actions.setHidden({path}, true);
    case 1:
        return actions.setText(path, anyText());
    case 2:
        return actions.setTextRun(path, int(below(3)), anyText());
    case 3:
        return plain(actions.renameId(path, QStringLiteral("id%1").arg(below(1000))));
    case 4:
        return plain(actions.insert(anyFragment(), anyPlace(), path));
    case 5:
        return plain(actions.moveElement(path, anyPlace(), other));
    case 6:
        return plain(edit::moveLayer(m_document, path, anyPlace(), other,
                                     {{QStringLiteral("z-index"), QString::number(below(9))}}));
    case 7:
        return plain(edit::groupElements(m_document, {path, sibling(path)}, "<div data-hf-group=\"g\">", {}));
    case 8:
        return plain(edit::ungroupElement(m_document, path, {}));
    case 9:
        return edit::setTextParts(m_document, path, {{int(below(3)), anyText()}});
    case 10:
        attempt.isOfTags = true;
        return actions.setStyle(
            {path}, {{anyProperty(), anyStyleValue()}, {QStringLiteral("top"), QStringLiteral("1px")}});
    case 11:
        attempt.isOfTags = true;
        return actions.setStyle({path}, {{anyProperty(), QString()}});
    default:
        attempt.isOfTags = true;
        return actions.setDurationLocked(m_file, below(2) == 0);
    }
}

Result<> RandomEditor::editAttribute(EditorActions &actions, Attempt &attempt)
{
    const QString name = anyName();
    const std::optional<QString> value = below(4) == 0 ? std::nullopt : std::optional(anyText());
    attempt.holds = [name, value](const HtmlElement &element) {
        const QByteArray written = name.toLower().toLatin1();
        const auto *found = element.attribute(QLatin1String(written));
        return value ? found && found->value == *value : !found;
    };
    return actions.setAttribute({attempt.path}, name, value);
}

Result<> RandomEditor::editMarkers(EditorActions &actions)
{
    const edit::Marker marker{anyTime(), anyText(), one({"", "red", "#0f0"})};
    switch (below(4)) {
    case 0:
        return actions.removeMarker(m_file, int(below(3)));
    case 1:
        return actions.changeMarker(m_file, int(below(3)), marker);
    default:
        return actions.addMarker(m_file, marker);
    }
}

ElementPath RandomEditor::anyElement()
{
    return m_document.paths(m_file)->of(int(below(html().elements().size())));
}

ElementPath RandomEditor::anyClip()
{
    std::vector<int> clips;
    for (int i = 0; i < int(html().elements().size()); ++i) {
        if (html().elements()[i].has(QLatin1String("data-start")))
            clips.push_back(i);
    }
    return clips.empty() ? anyElement() : m_document.paths(m_file)->of(clips[below(clips.size())]);
}

ElementPath RandomEditor::sibling(const ElementPath &path)
{
    const int element = *m_document.find(path);
    const int next = html().elements()[element].end;
    return next < int(html().elements().size()) ? m_document.paths(m_file)->of(next) : path;
}

QString RandomEditor::one(const std::vector<const char *> &texts)
{
    return QString::fromUtf8(texts[below(texts.size())]);
}

QString RandomEditor::anyName()
{
    return one({"title", "data-label", "class", "DATA-Volume", "alt", "data-a", "lang"});
}

QString RandomEditor::anyProperty()
{
    return one({"left", "TOP", "--own", "font-family", "background", "color"});
}

QString RandomEditor::anyStyleValue()
{
    return one({"1px", "red", "\"A b\", serif", "url('a;b')", "calc(1px + (2px))", "x; y: z"});
}

QString RandomEditor::anyText()
{
    return one({"", "x", "a b", "it's", "say \"hi\"", "<b>&amp;</b> & co", "\xE4\xB8\xAD\xE6\x96\x87", "a\nb",
                "12.5", "-->", "</p>"});
}

QByteArray RandomEditor::anyFragment()
{
    return one({"<i></i>", "<p data-start=\"1\">new</p>", "<div>\n  <b>x</b>\n</div>", "<img src=\"a.png\">",
                "</div>", "<div>", "text"})
        .toUtf8();
}

} // namespace muto::test
