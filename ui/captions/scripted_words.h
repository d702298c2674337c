#pragma once

#include "core/base/result.h"
#include "core/captions/word_overrides.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/widgets/value_editor.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QListWidget;
class QVBoxLayout;

namespace muto::ui {

class LiveEdit;
class PropertyRow;
struct NumberLook;

/// The words of captions that a script makes, and what the project says about single ones of them: where they
/// are, how large, in which colours. That is written in `caption-overrides.json`; the script stays as it is.
/// What is changed is changed of all words that are selected. GUI thread.
class ScriptedWords : public QWidget
{
    Q_OBJECT

public:
    ScriptedWords(edit::Document &document, edit::EditorActions &actions, QWidget *parent = nullptr);
    ~ScriptedWords() override;

    /// Opens a file of the project that may be there, and be open already.
    using Open = std::function<Result<>(const QString &name)>;
    void setOpen(Open open) { m_open = std::move(open); }
    /// Those of the page that is shown.
    void setWords(const std::vector<captions::ScriptedWord> &words);
    bool hasWords() const { return !m_words.empty(); }

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    /// What a row shows of one property, and what becomes of what is typed there: nothing says it any more
    /// where that is empty.
    struct Row
    {
        QString property;
        PropertyRow *row;
        std::function<QString(const QJsonValue &)> text;
        std::function<std::optional<QJsonValue>(const QString &)> value;
    };

    void makeList();
    void addRows(QVBoxLayout *column);
    void addNumber(QVBoxLayout *column, const char *property, const QString &label, const NumberLook &look);
    void addText(QVBoxLayout *column, const char *property, const QString &label, ValueEditor *editor);
    void add(QVBoxLayout *column, Row row, ValueEditor *editor);
    void edit(std::size_t row, const ValueEdit &edit);
    Result<> write(std::size_t row, const ValueEdit &edit);
    std::vector<captions::ScriptedWord> selected() const;
    Result<captions::WordOverrides> overrides() const;
    ShownValue shown(const captions::WordOverrides &said, const Row &row) const;
    void refresh();
    void showRows();

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Open m_open;
    LiveEdit *m_live;
    QListWidget *m_list;
    QWidget *m_form;
    std::vector<captions::ScriptedWord> m_words;
    std::vector<Row> m_rows;
    QString m_before; ///< The file, as it was when a gesture began.
    QTimer m_refresh;
};

} // namespace muto::ui
