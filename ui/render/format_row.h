#pragma once

#include "core/render/output_format.h"

#include <QWidget>

class QCheckBox;
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
    /// Whether a film that could show nothing where nothing is has its page's background all the same.
    void setKeepsBackground(bool keeps);
    bool keepsBackground() const;
    QComboBox *list() const { return m_list; }

Q_SIGNALS:
    void changed(muto::render::OutputFormat format);
    void backgroundChanged();

private:
    void showPurpose();
    void showHelp();

    QComboBox *m_list;
    QToolButton *m_help;
    QLabel *m_purpose;
    QCheckBox *m_background;
};

} // namespace muto::ui
