#pragma once

#include "ui/support/dialogs.h"

#include <optional>

namespace muto::test {

/// Answers every question as the test has laid down.
class FakeDialogs : public ui::Dialogs
{
public:
    void chooseFolder(QWidget *, const QString &, const QString &, PathTaken taken) override
    {
        answer(taken);
    }
    void chooseFile(QWidget *, const QString &, const QString &, const QString &, PathTaken taken) override
    {
        answer(taken);
    }
    void chooseFiles(QWidget *, const ui::FilesWish &wish, FilesTaken taken) override
    {
        wished = wish;
        if (!paths.isEmpty())
            taken(paths, choice.value_or(wish.choice));
    }
    void chooseTarget(QWidget *, const QString &, const QString &, const QString &, PathTaken taken) override
    {
        answer(taken);
    }
    void ask(QWidget *, const ui::Question &question, std::function<void()> accepted,
             std::function<void()> alternative) override
    {
        asked = question;
        if (accepts)
            accepted();
        else if (takesAlternative)
            alternative();
    }

    QString path;      ///< Chosen; empty declines.
    QStringList paths; ///< The same where there may be several.
    bool accepts = false;
    bool takesAlternative = false;
    ui::Question asked;
    ui::FilesWish wished;      ///< Of files that were to be chosen.
    std::optional<int> choice; ///< Of what may become of them; else what is set.

private:
    void answer(const PathTaken &taken) const
    {
        if (!path.isEmpty())
            taken(path);
    }
};

} // namespace muto::test
