#pragma once

#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace muto::test {

inline const QByteArray kPanelPage =
    "<!doctype html>\r\n<style>p { background: url(assets/back.png) }</style>\r\n"
    "<div id='root' data-composition-id=main data-width=1000 data-height=500 data-duration='10'>\r\n"
    "  <img  src=\"assets/back.png\"  alt=''><img src=assets/gone.png>\r\n</div>\r\n";

inline QByteArray redPng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The panel with a project on disk and a document, and without a window: for test classes to begin with.
class ShownProjectPanel : public QObject
{
protected:
    void begin()
    {
        m_dialogs = {};
        m_project = std::make_unique<TempProject>();
        m_project->write(kIndex, kPanelPage);
        m_project->write(QStringLiteral("assets/back.png"), redPng());
        m_project->write(QStringLiteral("assets/deep/other.png"), redPng());
        m_project->write(QStringLiteral("style/film.css"), "p { background: url(../assets/back.png) }\n");
        m_project->write(QStringLiteral("part.html"),
                         "<div data-composition-id=part data-width=100 data-height=50 "
                         "data-duration=3></div>");
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_files = std::make_unique<ui::ProjectFiles>(*m_document,
                                                     [this](const QString &name) { return open(name); });
        m_panel = std::make_unique<ui::ProjectPanel>(
            *m_files, *m_actions, [] { return 2.0; }, m_dialogs);
        m_refused = std::make_unique<QSignalSpy>(m_panel.get(), &ui::ProjectPanel::refused);
        VERIFY_RESULT(open(kIndex));
        m_files->setProject({m_project->folder(), kIndex});
        QTRY_VERIFY(m_files->has(kIndex));
        m_stalls.excuse(Excuse::WindowIsMade);
    }
    void end()
    {
        m_stalls.check();
        m_panel.reset();
        m_files.reset();
        m_actions.reset();
        m_document.reset();
    }

    Result<> open(const QString &name)
    {
        return m_document->isOpen(name) ? ok() : m_document->open(name, readFile(m_project->path(name)));
    }
    /// Asked without our own code, so that a test that needs one is left out for no other reason.
    bool hasTrash() const
    {
        const QString thrown = QStringLiteral("thrown away.txt");
        m_project->write(thrown, "-");
        return QFile::moveToTrash(m_project->path(thrown));
    }
    bool onDisk(const QString &name) const { return QFileInfo::exists(m_project->path(name)); }

    const QString kIndex = QStringLiteral("index.html");
    const QString kBack = QStringLiteral("assets/back.png");
    const QString kStyle = QStringLiteral("style/film.css");
    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProjectFiles> m_files;
    FakeDialogs m_dialogs;
    std::unique_ptr<ui::ProjectPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_refused;
    StallGuard m_stalls;
};

} // namespace muto::test
