#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"

#include <QJsonValue>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace muto::test {

/// A preview in a window that follows a document, and somebody who can ask its page.
class ShownPreview
{
public:
    ShownPreview();
    ~ShownPreview();

    /// Puts a file into the project and opens it in the document, if that is what is edited.
    void write(const QString &name, const QByteArray &bytes);
    void edit(const QString &name);
    /// Opens `index.html`, 320 × 180; true when it became ready.
    bool open();
    /// Shows a frame; true when it is shown.
    bool show(qint64 frame);
    /// Waits until the last edit is shown, and says how: "patched", "reloaded", "failed", or nothing in time.
    QString settled();
    /// The value of an expression in the window of the film.
    QVariant ask(const QString &expression);
    /// What is to be seen: where each element of the film is, how it looks, and what it says.
    QString picture();

    edit::Document document;
    edit::EditorActions actions{document};
    ui::PlaybackController playback;
    ui::PreviewView view{playback};
    QSignalSpy ready{&view, &ui::PreviewView::ready};
    QSignalSpy patched{&view, &ui::PreviewView::patched};
    QSignalSpy reloadFailed{&view, &ui::PreviewView::reloadFailed};
    QSignalSpy failed{&view, &ui::PreviewView::failed};
    QSignalSpy changed{&view, &ui::PreviewView::manifestChanged};

private:
    QTemporaryDir m_folder;
};

} // namespace muto::test
