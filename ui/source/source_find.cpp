// How SourcePanel finds and replaces.

#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_panel.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

using composition::SourceSpan;

namespace {

constexpr std::size_t kMostHits = 10'000;

int hitAt(const std::vector<SourceSpan> &hits, SourceSpan selected)
{
    const auto found = std::find(hits.begin(), hits.end(), selected);
    return found == hits.end() ? -1 : int(found - hits.begin());
}

} // namespace

void SourcePanel::openFind(bool replacing)
{
    const CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    const QByteArray selected = editor->selectedBytes();
    m_find->open(selected.contains('\n') ? QString() : QString::fromUtf8(selected), replacing);
}

/// At each key, unless the text is so long that one would notice: there, Enter looks.
void SourcePanel::queryTyped()
{
    const CodeEditor *editor = currentEditor();
    if (editor && editor->length() <= CodeEditor::kLargestColored)
        return findChanged();
    m_looking.setFuture({});
    m_hits.clear();
    m_hitsOf = {};
    m_find->setWaiting();
}

bool SourcePanel::isLong(const CodeEditor &editor) const
{
    return editor.length() > CodeEditor::kLargestColored;
}

void SourcePanel::findChanged()
{
    look([] {});
}

/// Looks for what is in the bar, in long texts in the background, unless the hits are known already; `then`
/// is done once they are, if nobody asks for something else before.
void SourcePanel::look(std::function<void()> then)
{
    const CodeEditor *editor = currentEditor();
    if (!editor || !m_find->isVisible())
        return;
    m_looking.setFuture({});
    if (m_hitsOf == Looked{editor, m_textVersion, m_find->query()})
        return then();
    m_lookingFor = {editor, m_textVersion, m_find->query()};
    m_afterLooking = std::move(then);
    if (!isLong(*editor))
        return takeHits(findInText(editor->bytes(), m_find->query(), kMostHits));
    m_find->setLooking();
    m_looking.setFuture(QtConcurrent::run(
        [text = editor->bytes(), query = m_find->query()] { return findInText(text, query, kMostHits); }));
}

void SourcePanel::takeHits(const Result<std::vector<SourceSpan>> &found)
{
    CodeEditor *editor = currentEditor();
    if (m_lookingFor != Looked{editor, m_textVersion, m_find->query()})
        return findChanged(); // somebody has typed meanwhile
    m_hits = found ? *found : std::vector<SourceSpan>();
    m_hitsOf = m_lookingFor;
    editor->setHits(m_hits);
    if (found)
        m_find->setFound(int(m_hits.size()), hitAt(m_hits, editor->selectedSpan()),
                         m_hits.size() == kMostHits);
    else
        m_find->setError(found.error().message);
    std::exchange(m_afterLooking, [] {})();
}

void SourcePanel::find(bool forward)
{
    look([this, forward] { goToHit(forward); });
}

void SourcePanel::goToHit(bool forward)
{
    CodeEditor *editor = currentEditor();
    if (!editor || m_hits.empty())
        return;
    const SourceSpan selected = editor->selectedSpan();
    auto hit = m_hits.begin();
    if (forward) {
        hit = std::find_if(m_hits.begin(), m_hits.end(),
                           [&](SourceSpan one) { return one.offset >= selected.end() && one != selected; });
        hit = hit == m_hits.end() ? m_hits.begin() : hit;
    } else {
        const auto before = std::find_if(m_hits.rbegin(), m_hits.rend(),
                                         [&](SourceSpan one) { return one.end() <= selected.offset; });
        hit = before == m_hits.rend() ? std::prev(m_hits.end()) : std::prev(before.base());
    }
    editor->select(*hit);
    m_find->setFound(int(m_hits.size()), int(hit - m_hits.begin()), m_hits.size() == kMostHits);
}

void SourcePanel::replaceOne()
{
    look([this] {
        CodeEditor *editor = currentEditor();
        if (hitAt(m_hits, editor->selectedSpan()) >= 0) {
            const auto replaced =
                replacementOf(editor->selectedBytes(), m_find->query(), m_find->replacement());
            if (replaced)
                editor->replaceSelected(*replaced);
            flush();
        }
        find(true);
    });
}

void SourcePanel::replaceAll()
{
    CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    flush();
    const auto replaced = [text = editor->bytes(), query = m_find->query(), by = m_find->replacement()] {
        return replacedInText(text, query, by);
    };
    if (!isLong(*editor))
        return takeReplaced(replaced());
    m_lookingFor = {editor, m_textVersion, m_find->query()};
    m_find->setLooking();
    m_replacing.setFuture(QtConcurrent::run(replaced));
}

/// Not where the text is another by now: what was typed meanwhile counts.
void SourcePanel::takeReplaced(const Result<QByteArray> &replaced)
{
    const bool isSame =
        !isLong(*currentEditor()) || m_lookingFor == Looked{currentEditor(), m_textVersion, m_find->query()};
    if (replaced && isSame)
        replaceCurrentText(*replaced);
    findChanged();
}

} // namespace muto::ui
