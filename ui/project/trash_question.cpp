#include "ui/project/trash_question.h"

#include "ui/project/project_files.h"
#include "ui/support/dialogs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muto::ui {

namespace {

struct TrashWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::TrashQuestion)
};

/// Any of them, or of what lies in one that is a folder.
bool isAnyUsed(const QStringList &names, const QSet<QString> &used)
{
    return std::any_of(names.cbegin(), names.cend(), [&used](const QString &name) {
        return std::any_of(used.cbegin(), used.cend(), [&name](const QString &each) {
            return each == name || each.startsWith(name + QLatin1Char('/'));
        });
    });
}

} // namespace

void askToTrash(QWidget *parent, Dialogs &dialogs, ProjectFiles &files, const QStringList &names,
                const std::function<void(const Error &)> &refused)
{
    if (names.isEmpty())
        return;
    const QString what = names.size() == 1
                             ? TrashWords::tr("Move %1 to the trash?").arg(names.front())
                             : TrashWords::tr("Move %n files to the trash?", nullptr, int(names.size()));
    const QString consequence = isAnyUsed(names, files.used())
                                    ? TrashWords::tr("The film uses it, and will be without it.")
                                    : TrashWords::tr("The film does not use it.");
    dialogs.ask(parent,
                {TrashWords::tr("Move to the Trash"), what, consequence, TrashWords::tr("&Move to the Trash"),
                 TrashWords::tr("&Keep")},
                [&files, names, refused] {
                    if (const auto done = files.moveToTrash(names); !done)
                        refused(done.error());
                });
}

} // namespace muto::ui
