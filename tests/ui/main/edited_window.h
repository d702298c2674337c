#pragma once

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/edited_file.h"
#include "tests/support/stall_guard.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "tests/ui/main/shown_window.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/source/source_panel.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

#include <QAction>
#include <QColor>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace muto::test {

constexpr int kEditedPageMs = 30'000;
inline const QByteArray kEditedFilm = R"(<!doctype html>
<html><head><meta charset="utf-8"><style>#card { color: #ffffff }</style></head><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="6">
  <h1 id="title" class="clip" data-start="1" data-duration="2" data-track-index="1">Hello</h1>
  <p id="card" class="clip" data-start="2" data-duration="2" data-track-index="2" style="left: 4px">Card</p>
</div>
<script>window.onerror = null;</script>
</body></html>
)";

/// The real window with a film of two clips open in it, and what a person does to that: for test classes to
/// begin with.
class EditedWindow : public QObject
{
protected:
    void startWindow()
    {
        m_settings.set(settings::keys::editing::durationFollowsClips, false);
        m_window = std::make_unique<ui::MainWindow>(m_settings, m_renders, m_dialogs, m_theme);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_stalls.excuse(test::Excuse::WindowIsMade);
        open(kEditedFilm);
        m_stalls.check();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    QAction &action(ui::ActionId id) const { return *m_window->actions().action(id); }
    edit::Document &document() const { return m_window->session().document(); }
    ui::Selection &selection() const { return m_window->session().selection(); }
    ui::SourcePanel &source() const { return *find<ui::SourcePanel>("sourcePanel"); }
    ui::TimelineView &timeline() const { return *m_window->findChild<ui::TimelineView *>(); }
    QByteArray bytes() const { return document().bytes(kFile); }
    int steps() const { return document().undoStack().index(); }

    QString path() const { return m_folder.filePath(kFile); }
    QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &html) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }

    void begin(const QByteArray &html)
    {
        write(html);
        m_window->openPath(m_folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(bytes(), html, kEditedPageMs);
    }

    void open(const QByteArray &html)
    {
        QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
        begin(html);
        QVERIFY(!ready.isEmpty() || ready.wait(kEditedPageMs));
    }

    ui::CommitEdit *row(const char *name) const
    {
        auto *found = find<ui::PropertyRow>(name);
        return found ? found->findChild<ui::CommitEdit *>() : nullptr;
    }

    /// Selects, and waits until the inspector shows that it starts at `start`: rows that are hidden may say
    /// so of what was selected before.
    void inspect(const edit::ElementPath &element, const char *start) const
    {
        const auto &inspector = *m_window->findChild<ui::InspectorPanel *>();
        selection().clear(); // what is shown may be of the film before
        QTRY_VERIFY(inspector.inspection().paths() != QList{element});
        selection().select(element);
        QTRY_COMPARE(inspector.inspection().paths(), QList{element});
        QTRY_VERIFY(row("start") && row("start")->isVisible());
        QTRY_COMPARE(row("start")->text(), QLatin1String(start));
    }

    void type(const char *name, const char *text) const
    {
        ui::CommitEdit *field = row(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    QRectF clip(const char *id) const { return clipIn(timeline(), id); }

    QStringList notices() const { return noticesOf(*m_window); }

    void undoAll() const { undoAllIn(*m_window); }

    /// The colour in the middle of the film, as the preview shows it.
    QColor shown() const
    {
        const QImage still = m_window->findChild<ui::PreviewView *>()->grabStill();
        return still.pixelColor(still.rect().center());
    }

    QTemporaryDir m_folder;
    settings::Settings m_settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::Theme m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    ui::RenderController m_renders{m_fakes.factory()};
    std::unique_ptr<ui::MainWindow> m_window;
    test::StallGuard m_stalls;
};

} // namespace muto::test
