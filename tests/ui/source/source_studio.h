#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/editing/selection.h"
#include "ui/problems/problems_model.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"

#include <QHash>

namespace muto::test {

/// The Source panel and all that it works with, for a project that is in memory.
struct SourceStudio
{
    QHash<QString, QByteArray> disk;
    edit::Document document;
    edit::EditorActions actions{document};
    ui::Selection selection{document};
    ui::ProblemsModel problems{document};
    ui::SourcePanel panel{document, actions, selection, problems, [this](const QString &file) -> Result<> {
                              if (!disk.contains(file))
                                  return fail(ErrorKind::Io,
                                              QStringLiteral("Cannot open %1: no such file.").arg(file));
                              return document.open(file, disk.value(file));
                          }};

    /// Opens a page as the film and gives its editor the keyboard.
    ui::CodeEditor *open(const QByteArray &bytes, const QString &name = QStringLiteral("index.html"))
    {
        problems.setProject({}, name);
        panel.setProject(name, {name});
        if (!document.open(name, bytes) || !panel.showFile(name))
            return nullptr;
        panel.resize(800, 400);
        panel.show();
        panel.activateWindow();
        panel.currentEditor()->setFocus();
        return panel.currentEditor();
    }
};

} // namespace muto::test
