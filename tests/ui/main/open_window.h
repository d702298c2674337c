#pragma once

#include "core/settings/setting_keys.h"
#include "tests/ui/main/shown_window.h"
#include "ui/source/code_editor.h"

namespace muto::test {

/// The editor's window on a project of one page, whose source somebody types in.
class OpenWindow : public ShownWindow
{
protected:
    static constexpr int kPageMs = kPageShownWithinMs;

    void startWindow()
    {
        m_settings.set(settings::keys::editing::durationFollowsClips, false);
        showWindow();
    }

    /// The source, in sight and with the keyboard, its caret right before the first `text`.
    ui::CodeEditor &sourceBefore(const QByteArray &text) const
    {
        action(ui::ActionId::ShowSource).trigger();
        ui::CodeEditor *editor = source().currentEditor();
        editor->setFocus();
        editor->show(composition::SourceSpan{editor->bytes().indexOf(text), 0});
        return *editor;
    }

    /// Selects the first `text` of the source and types something in its place, and no more than that: what
    /// the editor closes by itself is taken away again.
    void retype(const QByteArray &text, const QString &typed) const
    {
        ui::CodeEditor &editor = sourceBefore(text);
        const auto begin = long(editor.bytes().indexOf(text));
        editor.SendScintilla(QsciScintilla::SCI_SETSEL, begin, begin + long(text.size()));
        QTest::keyClick(&editor, Qt::Key_Delete);
        for (const QChar character : typed) {
            const qsizetype length = editor.bytes().size();
            QTest::keyClick(&editor, character.toLatin1());
            if (editor.bytes().size() > length + 1)
                QTest::keyClick(&editor, Qt::Key_Delete);
        }
    }
};

} // namespace muto::test
