#pragma once

#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/edited_file.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/editing/selection.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/source/source_panel.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QColor>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace muto::test {

/// For Chromium to show a page, on a machine that does other things, too.
constexpr int kPageShownWithinMs = 30'000;

/// All of a file in one step: a watcher that finds half of it has found another version.
inline void writeAtOnce(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit());
}

/// What a window tells in its notices, from top to bottom.
inline QStringList noticesOf(const ui::MainWindow &window)
{
    QStringList words;
    for (const QWidget *card : window.findChildren<QWidget *>(QStringLiteral("notice")))
        words.append(card->accessibleName());
    return words;
}

/// Where the clip of an element (`#id`) is in the timeline's viewport; nowhere if there is none.
inline QRectF clipIn(const ui::TimelineView &timeline, const char *element)
{
    const auto &clips = timeline.scene().model.clips();
    for (int i = 0; i < int(clips.size()); ++i) {
        if (clips[std::size_t(i)].path.steps == QLatin1String(element))
            return timeline.rectOf(i);
    }
    return {};
}

/// Opens a project, and waits until its film is seen. What is left for it may still become ready until it has
/// been left, which takes a while: that does not count.
inline void openIn(ui::MainWindow &window, const QString &folder)
{
    QSignalSpy ready(&window, &ui::MainWindow::previewReady);
    QObject::connect(&window.session(), &ui::DocumentSession::opened, &ready, [&ready] { ready.clear(); });
    QSignalSpy opened(&window.session(), &ui::DocumentSession::opened);
    window.openPath(folder);
    QVERIFY(!opened.isEmpty() || opened.wait(kPageShownWithinMs));
    QVERIFY(!ready.isEmpty() || ready.wait(kPageShownWithinMs));
}

/// The editor's window, large and active, on a project of its own: for test classes to begin with. They write
/// the project's files, then show the window and open it; `cleanup()` asks whether anything held it up.
class ShownWindow : public QObject
{
protected:
    /// Shows the window, empty; a function of its own, for tests that fail in it.
    void showWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_settings, m_renders, m_dialogs, m_theme);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_stalls.excuse(Excuse::WindowIsMade);
    }

    /// Opens the project, and waits until its film is seen.
    void openProject()
    {
        openIn(*m_window, m_project.folder());
        m_stepsBefore = steps();
    }

    /// Likewise, with another film in it.
    void open(const QByteArray &html)
    {
        settle();
        write(html);
        openProject();
        QCOMPARE(bytes(), html);
    }

    /// Waits until all edits are on disk. What somebody else writes before that has to be merged with them.
    void settle() const
    {
        const ui::ProjectSaver &saver = m_window->session().saver();
        QTRY_VERIFY_WITH_TIMEOUT(!saver.hasUnsaved() && !saver.isSaving(), kPageShownWithinMs);
    }

    void write(const QByteArray &html) const { writeAtOnce(path(), html); }

    template<typename Widget>
    Widget *find(const char *name = nullptr) const ///< Any, without a name.
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    QAction &action(ui::ActionId id) const { return *m_window->actions().action(id); }
    edit::Document &document() const { return m_window->session().document(); }
    edit::EditorActions &actions() const { return m_window->session().actions(); }
    ui::Selection &selection() const { return m_window->session().selection(); }
    ui::TimelineView &timeline() const { return *m_window->findChild<ui::TimelineView *>(); }
    ui::PreviewView &preview() const { return *m_window->findChild<ui::PreviewView *>(); }
    ui::SourcePanel &source() const { return *m_window->findChild<ui::SourcePanel *>(); }
    QString path() const { return m_project.path(kFile); }
    QByteArray onDisk() const { return readFile(path()); }
    QByteArray bytes() const { return document().bytes(kFile); }
    int steps() const { return document().undoStack().index(); }
    QStringList notices() const { return noticesOf(*m_window); }

    /// By the window's command, all that was done since the film was opened. Before that, the history goes on
    /// with what was done to the films that were there before.
    void undoAll() const
    {
        while (steps() > m_stepsBefore)
            action(ui::ActionId::Undo).trigger();
    }

    /// The colour in the middle of the film, as the preview shows it.
    QColor shown() const
    {
        const QImage still = preview().grabStill();
        return still.pixelColor(still.rect().center());
    }

    TempProject m_project;
    settings::Settings m_settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::Theme m_theme;
    FakeRenders m_fakes;
    FakeDialogs m_dialogs;
    ui::RenderController m_renders{m_fakes.factory()};
    std::unique_ptr<ui::MainWindow> m_window;
    StallGuard m_stalls;
    int m_stepsBefore = 0; ///< Of the history, when the film was opened.
};

} // namespace muto::test
