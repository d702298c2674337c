#pragma once

#include "core/edit/declaration_text.h"
#include "ui/inspector/inspector_section.h"
#include "ui/widgets/simple_editors.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace muto::ui {

/// What a composition that is placed in another is given for its variables (`data-variable-values`): a row
/// for each that its file declares. What is not given is the default that is declared there.
class InstanceSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit InstanceSection(InspectorTools tools);

    /// How to get a picture, for variables that are one.
    void setBrowse(PathField::Browse browse) { m_browse = std::move(browse); }
    void setFonts(const QStringList &project, const QStringList &own);

Q_SIGNALS:
    void fontChosen(const QString &family);

protected:
    void showMore(const Inspection &inspection) override;

private:
    struct Row
    {
        QString id;
        PropertyRow *row;
    };

    void rebuild(const edit::DeclarationText &declarations);
    void addRow(const QJsonObject &declaration);
    void connectEditor(PropertyRow *row, const QJsonObject &declaration);
    void showNotes(const Inspection &inspection, const edit::DeclarationText &declarations);
    /// Without an edit they are not given any more.
    void apply(const QJsonObject &declaration, const std::optional<ValueEdit> &edit);
    Result<> give(const InspectedElement &element, const QJsonObject &declaration,
                  const std::optional<ValueEdit> &edit);

    PathField::Browse m_browse;
    QStringList m_projectFonts;
    QStringList m_ownFonts;
    QString m_shown;                    ///< The declarations that there are rows for, as they are written.
    std::optional<Inspection> m_before; ///< While a gesture goes on.
    std::vector<Row> m_values;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QLabel *m_notes;
};

/// The text of the declarations that hold for a placed composition: those of its file, or its own where it is
/// written into the page itself. Empty for what is no such composition, and where nothing is declared.
QString declarationsFor(const edit::Document &document, const InspectedElement &element);

} // namespace muto::ui
