#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace muto::ui {

class Dialogs;
class ProjectFiles;

/// Asks whether files of the project should go to the trash, says whether the film uses them, and does so.
void askToTrash(QWidget *parent, Dialogs &dialogs, ProjectFiles &files, const QStringList &names,
                const std::function<void(const Error &)> &refused);

} // namespace muto::ui
