#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace muto::ui {

/// Which part of the film is rendered: all of it, between its marks, or between times that are typed.
class RangeRow : public QWidget
{
    Q_OBJECT

public:
    explicit RangeRow(QWidget *parent = nullptr);

    void fill(const RenderForm &form, bool hasMarks);
    /// Writes what is chosen here into `form`.
    void read(RenderForm &form) const;
    QComboBox *list() const { return m_list; }
    QLineEdit *from() const { return m_from; }
    QLineEdit *to() const { return m_to; }

Q_SIGNALS:
    void changed();

private:
    void makeTimes();
    void showTimes();

    QComboBox *m_list;
    QWidget *m_times;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace muto::ui
