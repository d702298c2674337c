#pragma once

#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panels.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

#include <memory>

namespace muto::test {

/// A window with some panels, as the editor's is.
struct PanelStudio
{
    explicit PanelStudio(QSize size = {1280, 720})
    {
        window.setCentralWidget(new QWidget);
        window.resize(size);
        tools = new QLabel(QStringLiteral("tools"), &window);
        const auto make = [this](ui::ActionId id, const char *name, ui::Panels::Place place,
                                 QWidget *its = nullptr) {
            auto *content = new QWidget(&window);
            content->setMinimumSize(400, 400); // more than there is room for
            return ui::Panels::Panel{id, QLatin1String(name), QLatin1String(name), content, place, its};
        };
        panels =
            new ui::Panels(window, actions,
                           {make(ui::ActionId::ShowTimeline, "Timeline", ui::Panels::Place::Bottom, tools),
                            make(ui::ActionId::ShowLayers, "Layers", ui::Panels::Place::Left),
                            make(ui::ActionId::ShowInspector, "Inspector", ui::Panels::Place::Right),
                            make(ui::ActionId::ShowRenders, "Renders", ui::Panels::Place::Right),
                            make(ui::ActionId::ShowSource, "Source", ui::Panels::Place::Bottom)});
    }

    void show()
    {
        panels->restore(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    static void settle() { QCoreApplication::processEvents(); }

    ui::PanelDock &dock(const char *name) const
    {
        return *window.findChild<ui::PanelDock *>(QLatin1String(name));
    }
    QAction &action(ui::ActionId id) const { return *actions.action(id); }

    settings::Settings settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::ActionRegistry actions;
    QMainWindow window;
    QWidget *tools = nullptr;
    ui::Panels *panels = nullptr;
};

} // namespace muto::test
