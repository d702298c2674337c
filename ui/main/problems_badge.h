#pragma once

#include <QToolButton>

namespace muto::ui {

class ProblemsModel;

/// How many things are wrong in the files, in little room: the picture of the worst of them and their number;
/// its words say it in full. For a rail, where the list of problems is a click away like that.
class ProblemsBadge : public QToolButton
{
    Q_OBJECT

public:
    explicit ProblemsBadge(ProblemsModel &problems, QWidget *parent = nullptr);

private:
    void showCounts();

    ProblemsModel &m_problems;
};

} // namespace muto::ui
