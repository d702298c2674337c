#pragma once

#include "core/edit/element_path.h"

#include <QPlainTextEdit>

namespace muto::ui {

/// The text of an element, written where it is seen. Enter and going elsewhere keep what was written, Escape
/// does not.
class CanvasTextEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CanvasTextEditor(QWidget *parent);

    void begin(const edit::ElementPath &element, const QString &text, const QRectF &place);
    bool isActive() const { return !m_element.isEmpty(); }

Q_SIGNALS:
    void finished(const muto::edit::ElementPath &element, const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(bool keeps);

    edit::ElementPath m_element;
    QString m_before;
};

} // namespace muto::ui
