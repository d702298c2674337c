#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace muto::ui {

/// The key that a key press stands for in a list of shortcuts; empty for a modifier by itself.
QKeySequence keyOf(int key, Qt::KeyboardModifiers modifiers, const QString &text);

/// Takes one key by its being pressed. Esc empties it, Tab goes on.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    const QKeySequence &key() const { return m_key; }
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace muto::ui
