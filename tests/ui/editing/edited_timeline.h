#pragma once

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/project_saver.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace muto::test {

inline const QByteArray kTimelineFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id='a' data-start='0' data-duration='2'>A</p>\n"
    "  <p id='b' data-start='4' data-duration='2'>B</p>\n"
    "  <p data-start='7' data-duration='1' data-track-index='1'>C</p>\n"
    "</div>\n";

/// The real timeline and the real commands, on a document of three clips: for test classes to begin with.
class EditedTimeline : public QObject
{
protected:
    void open()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_parts = std::make_unique<Parts>(m_folder.path());
        VERIFY_RESULT(m_parts->document.open(kFile, kTimelineFilm));
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setEditable(true);
        m_parts->view.resize(1000, 240);
        m_parts->view.show();
        m_parts->commands.setEntry(kFile);
        m_parts->editing.setFilm(kFile, 10, {});
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
    }

    void close() { m_parts.reset(); }

    struct Parts
    {
        explicit Parts(const QString &folder)
            : saver(document, {folder, folder})
            , commands(registry, {document, actions, selection, saver, playback})
            , editing(view, document, actions, selection)
        {
            QObject::connect(&document, &edit::Document::changed, &editing, &ui::TimelineEditing::refresh);
            commands.setOwnTime([this](const edit::ElementPath &path, double seconds) {
                return editing.timeIn(path, seconds);
            });
            QObject::connect(&playback, &ui::PlaybackController::seekRequested, &playback,
                             [this](FrameIndex frame) { playback.showFrame(frame); });
        }

        edit::Document document;
        edit::EditorActions actions{document};
        ui::Selection selection{document};
        ui::ProjectSaver saver;
        ui::PlaybackController playback;
        ui::ActionRegistry registry;
        ui::TimelineView view;
        ui::EditCommands commands;
        ui::TimelineEditing editing;
    };

    QAction &action(ui::ActionId id) const { return *m_parts->registry.action(id); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    QRectF rectOf(const char *steps) const
    {
        const auto &clips = m_parts->view.scene().model.clips();
        for (std::size_t i = 0; i < clips.size(); ++i) {
            if (clips[i].path == at(steps))
                return m_parts->view.rectOf(int(i));
        }
        return {};
    }
    int pixelsOf(double seconds) const
    {
        return int(m_parts->view.scene().geometry.xOf(seconds) - m_parts->view.scene().geometry.xOf(0));
    }
    void drag(QPoint from, int dx, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *port = m_parts->view.viewport();
        QTest::mouseMove(port, from);
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(port, from + QPoint(dx * step / 8, 0));
        QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(dx, 0));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Parts> m_parts;
};

} // namespace muto::test
