#include "ui/canvas/canvas_text_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kNarrowest = 120;
constexpr int kLowest = 32;

} // namespace

CanvasTextEditor::CanvasTextEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("canvasText"));
    setAccessibleName(tr("Text of the element"));
    setToolTip(tr("Enter keeps the text, Esc leaves it as it was, Shift+Enter begins a line"));
    setTabChangesFocus(true);
    hide();
}

void CanvasTextEditor::begin(const edit::ElementPath &element, const QString &text, const QRectF &place)
{
    m_element = element;
    m_before = text;
    setPlainText(text);
    selectAll();
    QRect box = place.toAlignedRect();
    box.setWidth(std::max(box.width(), kNarrowest));
    box.setHeight(std::max(box.height(), kLowest));
    setGeometry(box.intersected(parentWidget()->rect()));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

/// Its keys are no commands of the window.
bool CanvasTextEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CanvasTextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        end(false);
    else if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        end(true);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CanvasTextEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        end(true);
}

void CanvasTextEditor::end(bool keeps)
{
    const edit::ElementPath element = std::exchange(m_element, {});
    if (element.isEmpty())
        return;
    const QString text = toPlainText();
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
    if (keeps && text != m_before)
        Q_EMIT finished(element, text);
}

} // namespace muto::ui
