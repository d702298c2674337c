#pragma once

#include "ui/source/text_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace muto::ui {

/// Asks what to look for, and with what to replace it; looks for nothing itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    TextQuery query() const;
    QString replacement() const;

    /// Opens it, with a text to look for unless that is empty.
    void open(const QString &text, bool replacing);
    /// How many hits there are, and which of them is selected (from 0; -1 for none).
    void setFound(int count, int current, bool more);
    void setError(const QString &error);
    /// Nobody has looked yet.
    void setWaiting();
    void setLooking();

Q_SIGNALS:
    void queryChanged();
    void nextAsked();
    void previousAsked();
    void replaceAsked();
    void replaceAllAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *addToggle(const QString &name, const QString &text, const QString &toolTip);
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &toolTip);
    void setReplacing(bool replacing);

    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_pattern;
    QWidget *m_replaceRow;
};

} // namespace muto::ui
