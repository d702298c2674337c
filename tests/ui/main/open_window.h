#pragma once

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/edited_file.h"
#include "tests/support/temp_project.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "tests/ui/main/shown_window.h"
#include "ui/editing/selection.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace muto::test {

/// The editor's window on a project of one page, as somebody has it before him.
class OpenWindow
{
public:
    static constexpr int kPageMs = 30'000; ///< For Chromium, on a machine that does other things, too.

    /// Shows the window, empty; a function of its own, for tests that fail in it.
    void show()
    {
        m_settings.set(settings::keys::editing::durationFollowsClips, false);
        m_window = std::make_unique<ui::MainWindow>(m_settings, m_renders, m_dialogs, m_theme);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void open(const QByteArray &html)
    {
        m_project.write(kFile, html);
        QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
        m_window->openPath(m_project.folder());
        QTRY_COMPARE_WITH_TIMEOUT(bytes(), html, kPageMs);
        QVERIFY(!ready.isEmpty() || ready.wait(kPageMs));
    }

    void close() { m_window.reset(); }

    ui::MainWindow &window() const { return *m_window; }
    test::FakeDialogs &dialogs() { return m_dialogs; }
    settings::Settings &settings() { return m_settings; }
    QAction &action(ui::ActionId id) const { return *m_window->actions().action(id); }
    edit::Document &document() const { return m_window->session().document(); }
    ui::Selection &selection() const { return m_window->session().selection(); }
    ui::PreviewView &preview() const { return *m_window->findChild<ui::PreviewView *>(); }
    QByteArray bytes() const { return document().bytes(kFile); }
    QByteArray onDisk() const { return readFile(m_project.path(kFile)); }
    int steps() const { return document().undoStack().index(); }

    template<typename Widget>
    Widget *find(const char *name = nullptr) const ///< Any, without a name.
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    /// The source, in sight and with the keyboard, its caret right before the first `text`.
    ui::CodeEditor &sourceBefore(const QByteArray &text) const
    {
        action(ui::ActionId::ShowSource).trigger();
        ui::CodeEditor *editor = find<ui::SourcePanel>()->currentEditor();
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

    void undoAll() const { undoAllIn(*m_window); }

    /// The colour in the middle of the film, as the preview shows it.
    QColor shown() const
    {
        const QImage still = preview().grabStill();
        return still.pixelColor(still.rect().center());
    }

    QStringList notices() const { return noticesOf(*m_window); }

private:
    TempProject m_project;
    settings::Settings m_settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::Theme m_theme;
    FakeRenders m_fakes;
    FakeDialogs m_dialogs;
    ui::RenderController m_renders{m_fakes.factory()};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muto::test
