#pragma once

#include "core/base/result.h"
#include "core/edit/declaration_text.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/variables/variable_form.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace muto::ui {

class PropertyRow;

/// The variables of a composition: tried out in the preview, declared, and made defaults of. What is tried
/// out changes no file. GUI thread.
class VariablesPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a picture; the answer is relative to the project.
    using Browse = std::function<void(std::function<void(const QString &path)> taken)>;

    VariablesPanel(edit::Document &document, edit::EditorActions &actions, QWidget *parent = nullptr);

    void setFile(const QString &file);
    /// Where commands to render are about; empty for none.
    void setProjectFolder(const QString &folder) { m_folder = folder; }
    void setBrowse(Browse browse) { m_browse = std::move(browse); }
    /// What differs from the defaults, for the preview and for renders.
    const QJsonObject &values() const { return m_values; }
    void setValues(const QJsonObject &values);

Q_SIGNALS:
    void valuesChanged(const QJsonObject &values);
    void refused(const muto::Error &error);

private:
    struct Row
    {
        QString id;
        QJsonObject declaration;
        PropertyRow *row;
    };

    QLayout *makeBar();
    void fillScroll();
    void connectParts();
    void refresh();
    void forgetOverruled(const edit::DeclarationText &before, const edit::DeclarationText &now);
    void rebuild();
    void showEmpty(bool isOpen);
    void addUndeclared();
    void showUndeclared();
    void fillCopyMenu();
    void copyValues();
    void copyCommand();
    void addRow(const QJsonObject &declaration);
    QWidget *makeFooter(const QString &id);
    void showValues();
    void showNotes();
    void tryOut(const QString &id, const std::optional<QJsonValue> &value);
    void makeDefault(const QString &id);
    void declare(const QString &id = {});
    void editDeclaration(const QString &id);
    void removeDeclaration(const QString &id);
    void accept(const VariableDraft &draft);
    void write(const QString &text);
    void tell(const Error &error);
    QJsonValue valueOf(const Row &row) const;
    QJsonObject declarationOfId(const QString &id) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    QString m_file;
    QString m_folder;
    Browse m_browse;
    std::optional<edit::DeclarationText> m_declarations; ///< Nothing while they cannot be understood.
    QJsonObject m_values;
    QJsonObject m_before; ///< Before the gesture that goes on.
    QString m_edited;     ///< Id of the declaration in the form; empty for a new one.
    QTimer m_refresh;
    std::vector<Row> m_rows;
    QLabel *m_pill;
    QToolButton *m_resetAll;
    QPushButton *m_declare;
    QPushButton *m_copy;
    QStringList m_undeclared; ///< That are shown.
    QWidget *m_undeclaredBox;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QLabel *m_empty;
    VariableForm *m_form;
    QLabel *m_message;
};

} // namespace muto::ui
