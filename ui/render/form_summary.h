#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QLabel;

namespace muto::ui {

/// What comes of the render form, below its fields: how long and large the film gets, and which way its
/// frames go; or what is wrong.
class FormSummary : public QWidget
{
    Q_OBJECT

public:
    explicit FormSummary(QWidget *parent = nullptr);

    /// `filmsBefore` are under way, and come first.
    void show(const RenderPreview &preview, int filmsBefore);
    void showProblem(const QString &message);

private:
    static QString verdictOf(const RenderPreview &preview, int filmsBefore);

    QLabel *m_summary;
    QLabel *m_verdict;
};

} // namespace muto::ui
