#pragma once

#include "ui/support/dialogs.h"

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
    void chooseFiles(QWidget *, const QString &, const QString &, const QString &, const QString &explanation,
                     PathsTaken taken) override
    {
        explained = explanation;
        if (!paths.isEmpty())
            taken(paths);
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
    QString explained; ///< Of files that were to be chosen.

private:
    void answer(const PathTaken &taken) const
    {
        if (!path.isEmpty())
            taken(path);
    }
};

} // namespace muto::test
