#include "ui/widgets/commit_edit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace muto::ui {

namespace {

const char *nameOfTier(ValueTier tier)
{
    switch (tier) {
    case ValueTier::Unset:
        return "unset";
    case ValueTier::Default:
        return "default";
    case ValueTier::Changed:
        return "changed";
    }
    Q_UNREACHABLE();
}

} // namespace

CommitEdit::CommitEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("compact", true);
    setMinimumWidth(40);
    connect(this, &QLineEdit::textEdited, this, [this] { setFlag("invalid", false); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        if (!property("invalid").toBool())
            selectAll();
    });
}

void CommitEdit::showText(const QString &text, ValueTier tier, bool isMixed)
{
    const QString shown = isMixed ? QString() : text;
    const bool typing = isTyping();
    m_shown = shown;
    m_isMixed = isMixed;
    setHint(m_hint);
    setFlag("tier", QLatin1String(nameOfTier(tier)));
    if (!typing && QLineEdit::text() != shown)
        restore();
}

void CommitEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setPlaceholderText(m_isMixed ? QStringLiteral("—") : hint);
    setAccessibleDescription(m_isMixed ? tr("Several values") : QString());
}

void CommitEdit::refuse()
{
    setFlag("invalid", true);
    setModified(true); // still being typed
    selectAll();
}

bool CommitEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    // A window's shortcut for Esc must not take it from who wants his old text back.
    if (key.key() == Qt::Key_Escape && isTyping()) {
        event->accept();
        return true;
    }
    // What was typed and meant is a step of the history, which a line with nothing new in it leaves to the
    // window.
    if (!isTyping() && (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void CommitEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTyping()) {
        restore();
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
    // Return is no business of a dialog's default button here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void CommitEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &QLineEdit::selectAll, Qt::QueuedConnection);
}

void CommitEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    commit();
    if (property("invalid").toBool() || text() != m_shown)
        restore();
    deselect();
}

void CommitEdit::commit()
{
    if (text() == m_shown)
        return;
    setModified(false);
    Q_EMIT committed(text());
}

void CommitEdit::restore()
{
    setText(m_shown);
    setCursorPosition(0);
    setFlag("invalid", false);
}

void CommitEdit::setFlag(const char *name, const QVariant &value)
{
    if (property(name) == value)
        return;
    setProperty(name, value);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace muto::ui
