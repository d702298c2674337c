#pragma once

#include "ui/render/render_form.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace muto::ui {

/// How large the picture gets. Sizes that a film cannot have stay in the list: who looks for them learns why.
class SizeRow : public QWidget
{
    Q_OBJECT

public:
    explicit SizeRow(QWidget *parent = nullptr);

    /// The sizes for a film, and the one to begin with; the composition's own where it cannot have that.
    void setCanvas(QSize canvas, SizeChoice choice);
    SizeChoice choice() const;
    QComboBox *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void add(const SizeOption &option);

    QComboBox *m_list;
    QLabel *m_note;
};

} // namespace muto::ui
