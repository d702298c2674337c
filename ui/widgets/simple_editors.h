#pragma once

#include "ui/widgets/value_editor.h"

#include <QIcon>
#include <QStringList>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QToolButton;

namespace muto::ui {

class CommitEdit;
class ElidingComboBox;

/// A line of text.
class TextField : public ValueEditor
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);
    void showValue(const ShownValue &value) override;
    CommitEdit &edit() { return *m_edit; }

protected:
    CommitEdit *m_edit;
};

/// A file, typed or chosen. `browse` is asked for one and answers through its argument, if at all.
class PathField : public TextField
{
    Q_OBJECT

public:
    using Taken = std::function<void(const QString &path)>;
    using Browse = std::function<void(Taken taken)>;

    explicit PathField(QWidget *parent = nullptr);
    void setBrowse(Browse browse);
    /// Files to choose from at once, asked for whenever somebody wants to; others are browsed for.
    void setNames(std::function<QStringList()> names);
    /// Puts a button there that hands over the path.
    void setCopy(Taken copy);

private:
    void choose();
    void browse();

    QToolButton *m_button;
    QToolButton *m_copyButton;
    Browse m_browse;
    Taken m_copy;
    std::function<QStringList()> m_names;
};

/// Several lines of text, edited while they are typed; Esc takes all of the typing back.
class TextAreaField : public ValueEditor
{
    Q_OBJECT

public:
    explicit TextAreaField(QWidget *parent = nullptr);
    void showValue(const ShownValue &value) override;
    QPlainTextEdit &edit() { return *m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void finishTyping();

    QPlainTextEdit *m_edit;
    bool m_isTyping = false;
    bool m_isShowing = false;
};

/// One of some words. A word that is not among them is shown all the same.
class ChoiceField : public ValueEditor
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString label;
        QIcon icon = {};
    };

    explicit ChoiceField(std::vector<Choice> choices, QWidget *parent = nullptr);
    void showValue(const ShownValue &value) override;
    void setChoices(std::vector<Choice> choices);
    QComboBox &box();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &foreign);

    std::vector<Choice> m_choices;
    ElidingComboBox *m_box;
    ShownValue m_value;
};

/// On (`true`) or off (empty).
class FlagField : public ValueEditor
{
    Q_OBJECT

public:
    explicit FlagField(const QString &text, QWidget *parent = nullptr);
    void showValue(const ShownValue &value) override;
    QCheckBox &box() { return *m_box; }
    /// Pixels from the left of the editor to the box itself, which leave room for what shows the focus.
    int indent() const;

private:
    QCheckBox *m_box;
};

} // namespace muto::ui
