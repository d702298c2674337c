#include "ui/source/source_panel.h"

#include "core/format/format.h"
#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_binding.h"

#include <QTabBar>
#include <QtConcurrentRun>

namespace muto::ui {

void SourcePanel::formatSource()
{
    const OpenTab *tab = current();
    if (tab && !tab->editor)
        showTab(m_bar->currentIndex());
    if (!tab || tab->editor->isReadOnly())
        return;
    const auto language = format::languageOf(tab->file);
    if (!language)
        return Q_EMIT failed(tr("%1 is not formatted: only HTML, CSS and JavaScript are.").arg(tab->file));
    flush();
    const QByteArray text = tab->editor->bytes();
    const composition::SourceSpan selected = tab->editor->selectedSpan();
    const auto part = selected.length > 0 ? std::optional(selected) : std::nullopt;
    if (isLong(*tab->editor)) {
        m_lookingFor = {tab->editor, m_textVersion, m_find->query()};
        return m_replacing.setFuture(
            QtConcurrent::run([text, language, part] { return format::formatted(text, *language, part); }));
    }
    const auto done = format::formatted(text, *language, part);
    if (!done)
        return Q_EMIT failed(tr("%1 is not formatted: %2").arg(tab->file, done.error().message));
    if (*done == text)
        return;
    const edit::StepScope step(m_document, tr("Format %1").arg(tab->file));
    tab->binding->replaceText(*done);
}

} // namespace muto::ui
