#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace muto::ui {

class Dialogs;

/// A text of a render to be read, copied and kept: its log or its report.
class TextPane : public QWidget
{
    Q_OBJECT

public:
    explicit TextPane(Dialogs &dialogs, QWidget *parent = nullptr);

    /// `name` is the text's own, for who hears it; `path` is where it would be kept.
    void show(const QString &text, const QString &name, const QString &path);

private:
    QWidget *makeButtons();
    void copy();
    void askWhereToSave();
    void saveUnlessThere(const QString &path);
    void save(const QString &path);

    Dialogs &m_dialogs;
    QString m_path;
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace muto::ui
