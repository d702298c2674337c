#pragma once

#include "ui/widgets/shown_value.h"

#include <QLineEdit>

namespace muto::ui {

/// A line of text that tells of what was typed once it is meant: on Return, and when the keyboard goes
/// elsewhere. Esc brings back what was shown. Values that arrive while somebody types wait until that is
/// over.
class CommitEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommitEdit(QWidget *parent = nullptr);

    /// Several values show as a dash that typing replaces.
    void showText(const QString &text, ValueTier tier = ValueTier::Changed, bool isMixed = false);
    /// What was typed is wrong: it is marked and stays, to be corrected.
    void refuse();
    bool isTyping() const { return hasFocus() && isModified() && text() != m_shown; }
    /// What stands there while nothing does.
    void setHint(const QString &hint);

Q_SIGNALS:
    void committed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();
    void restore();
    void setFlag(const char *name, const QVariant &value);

    QString m_shown;
    QString m_hint;
    bool m_isMixed = false;
};

} // namespace muto::ui
