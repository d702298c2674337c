#pragma once

#include "core/settings/setting_keys.h"
#include "tests/ui/main/shown_window.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

namespace muto::test {

constexpr int kEditedPageMs = kPageShownWithinMs;
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
class EditedWindow : public ShownWindow
{
protected:
    void startWindow()
    {
        m_settings.set(settings::keys::editing::durationFollowsClips, false);
        showWindow();
        open(kEditedFilm);
        m_stalls.check();
    }

    /// Opens another film, and waits until it can be edited.
    void begin(const QByteArray &html)
    {
        settle();
        write(html);
        QSignalSpy opened(&m_window->session(), &ui::DocumentSession::opened);
        m_window->openPath(m_project.folder());
        QVERIFY(!opened.isEmpty() || opened.wait(kEditedPageMs));
        m_stepsBefore = steps();
        QCOMPARE(bytes(), html);
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
};

} // namespace muto::test
