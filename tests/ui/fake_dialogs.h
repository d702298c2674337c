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

    QString path; ///< Chosen; empty declines.
    bool accepts = false;
    bool takesAlternative = false;
    ui::Question asked;

private:
    void answer(const PathTaken &taken) const
    {
        if (!path.isEmpty())
            taken(path);
    }
};

} // namespace muto::test
