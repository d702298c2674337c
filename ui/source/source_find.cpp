// How SourcePanel finds and replaces.

#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_panel.h"

#include <QStackedWidget>

#include <algorithm>

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
    m_hits.clear();
    m_find->setWaiting();
}

void SourcePanel::findChanged()
{
    CodeEditor *editor = currentEditor();
    if (!editor || !m_find->isVisible())
        return;
    const auto found = findInText(editor->bytes(), m_find->query(), kMostHits);
    m_hits = found ? *found : std::vector<SourceSpan>();
    editor->setHits(m_hits);
    if (found)
        m_find->setFound(int(m_hits.size()), hitAt(m_hits, editor->selectedSpan()),
                         m_hits.size() == kMostHits);
    else
        m_find->setError(found.error().message);
}

void SourcePanel::find(bool forward)
{
    findChanged(); // the text may have changed since
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
    CodeEditor *editor = currentEditor();
    findChanged();
    if (editor && hitAt(m_hits, editor->selectedSpan()) >= 0) {
        const auto replaced = replacementOf(editor->selectedBytes(), m_find->query(), m_find->replacement());
        if (replaced)
            editor->replaceSelected(*replaced);
        flush();
    }
    find(true);
}

void SourcePanel::replaceAll()
{
    CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    flush();
    if (const auto replaced = replacedInText(editor->bytes(), m_find->query(), m_find->replacement()))
        replaceCurrentText(*replaced);
    findChanged();
}

} // namespace muto::ui
