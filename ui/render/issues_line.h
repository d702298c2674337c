#pragma once

#include "core/lint/project_lint.h"

#include <QWidget>

class QLabel;

namespace muto::ui {

/// How many errors and warnings the film has, with a way to them; nothing where there are none.
class IssuesLine : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesLine(QWidget *parent = nullptr);

    void show(const lint::IssueCounts &counts);

Q_SIGNALS:
    void problemsRequested();

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace muto::ui
