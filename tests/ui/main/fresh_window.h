#pragma once

#include "tests/ui/main/shown_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

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
        m_folder = std::make_unique<QTemporaryDir>();
        write(kWindowFilm);
        m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        m_theme = std::make_unique<ui::Theme>();
        m_fakes = {};
        m_dialogs = {};
        m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
        makeWindow();
        m_window->show();
        QCoreApplication::processEvents();
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void end()
    {
        m_stalls.check();
        m_window.reset();
        m_renders.reset();
    }

    void makeWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_renders, m_dialogs, *m_theme);
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void openFilm() { openIn(*m_window, m_folder->path()); }

    QAction &action(ui::ActionId id) const { return *m_window->actions().action(id); }
    void write(const QByteArray &html) const { writeAtOnce(page(), html); }
    QByteArray read() const { return test::readFile(page()); }
    QString page() const { return m_folder->filePath(QStringLiteral("index.html")); }
    QByteArray bytes() const { return m_window->session().document().bytes(QStringLiteral("index.html")); }

    test::StallGuard m_stalls;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace muto::test
