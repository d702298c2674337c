#pragma once

#include "core/render/output_format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace muto::ui {

/// Which format a film gets, what that is for, and more about it for who wants to know.
class FormatRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormatRow(QWidget *parent = nullptr);

    void setFormat(render::OutputFormat format);
    render::OutputFormat format() const;
    QComboBox *list() const { return m_list; }

Q_SIGNALS:
    void changed(muto::render::OutputFormat format);

private:
    void showPurpose();
    void showHelp();

    QComboBox *m_list;
    QToolButton *m_help;
    QLabel *m_purpose;
};

} // namespace muto::ui
