#pragma once

#include "core/composition/html_document.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/element_path.h"
#include "ui/problems/problem.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace muto::ui {

class ProblemsModel;

/// The dock that lists what is wrong with the project, takes one there, and repairs what can be repaired.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(edit::Document &document, edit::EditorActions &actions, ProblemsModel &model,
                  QWidget *parent = nullptr);

    void copy();
    void fixCurrent();
    /// The same by the other repair, where there are two.
    void fixCurrentOtherwise();

Q_SIGNALS:
    /// Somebody wants to see this place in the source.
    void placeAsked(const QString &file, muto::composition::SourceSpan where);
    /// The same in another program.
    void externalPlaceAsked(const QString &file, muto::composition::SourceSpan where);
    /// Something was attempted that did not work; a sentence.
    void failed(const QString &why);

private:
    QWidget *makeHead();
    QToolButton *addSeverityToggle(const QString &name, const QString &iconName);
    void filter();
    void tellCounts();
    void goTo(const QModelIndex &index);
    void openExternally();
    void openMenu(const QPoint &position);
    void repair(const Problem *problem, std::optional<composition::LintFix> composition::LintIssue::*fix);
    const Problem *current() const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    ProblemsModel &m_model;
    QSortFilterProxyModel *m_shown;
    QTreeView *m_view;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_errors = nullptr;
    QToolButton *m_warnings = nullptr;
    QToolButton *m_notes = nullptr;
    QAction *m_goTo = nullptr;
    QAction *m_external = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_otherFix = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace muto::ui
