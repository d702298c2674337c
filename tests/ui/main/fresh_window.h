#pragma once

#include "tests/ui/main/shown_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muto::test {

constexpr const char *kWindowFilm = R"(<!doctype html><html><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="2">
<h1 class="clip" id="title" data-label="Title" data-start="0.5" data-duration="1">Hello</h1></div></body></html>)";

/// A window of its own for each test function, with a film in a folder that nobody has opened yet: for test
/// classes to begin with.
class FreshWindow : public QObject
{
protected:
    void begin()
    {
        m_around.emplace();
        write(kWindowFilm);
        makeWindow();
        m_window->show();
        QCoreApplication::processEvents();
        m_stalls.excuse(Excuse::WindowIsMade);
    }

    void end()
    {
        m_stalls.check();
        m_window.reset();
        m_around.reset();
    }

    void makeWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_around->settings, m_around->renders, m_around->dialogs,
                                                    m_around->theme);
        m_stalls.excuse(Excuse::WindowIsMade);
    }

    void openFilm() { openIn(*m_window, m_around->folder.path()); }

    QAction &action(ui::ActionId id) const { return *m_window->actions().action(id); }
    void write(const QByteArray &html) const { writeAtOnce(page(), html); }
    QByteArray read() const { return readFile(page()); }
    QString page() const { return m_around->folder.filePath(QStringLiteral("index.html")); }
    QByteArray bytes() const { return m_window->session().document().bytes(QStringLiteral("index.html")); }

    /// What a window works with, made anew for each.
    struct Surroundings
    {
        QTemporaryDir folder;
        settings::Settings settings{std::make_unique<settings::MemorySettingsStore>()};
        ui::Theme theme;
        FakeRenders fakes;
        FakeDialogs dialogs;
        ui::RenderController renders{fakes.factory()};
    };

    StallGuard m_stalls;
    std::optional<Surroundings> m_around;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muto::test
