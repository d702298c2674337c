#include "ui/problems/problems_panel.h"

#include "ui/problems/problem_delegate.h"
#include "ui/problems/problem_fix.h"
#include "ui/problems/problems_model.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/search_command.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace muto::ui {

using Severity = composition::Issue::Severity;

namespace {

/// What the filter lets through: words in the message, the code or the file's name, and severities.
class ProblemFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(const QString &text, const QList<int> &severities)
    {
        m_text = text.trimmed();
        m_severities = severities;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return false; // a file is shown for what is in it: recursive filtering
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const auto contains = [this](const QVariant &text) {
            return text.toString().contains(m_text, Qt::CaseInsensitive);
        };
        return m_severities.contains(index.data(ProblemsModel::SeverityRole).toInt()) &&
               (m_text.isEmpty() || contains(index.data()) || contains(index.data(ProblemsModel::CodeRole)) ||
                contains(parent.data()));
    }

private:
    QString m_text;
    QList<int> m_severities{int(Severity::Info), int(Severity::Warning), int(Severity::Error)};
};

} // namespace

ProblemsPanel::ProblemsPanel(edit::Document &document, edit::EditorActions &actions, ProblemsModel &model,
                             QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_model(model)
    , m_shown(new ProblemFilter(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setSourceModel(&model);
    m_view->setObjectName(QStringLiteral("problemList"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new ProblemDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setExpandsOnDoubleClick(false);
    new EmptyState(m_view, QStringLiteral("done"),
                   tr("No problems. Anything that may spoil the film is listed here."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_view);
    tellCounts();

    connect(&model, &ProblemsModel::countsChanged, this, &ProblemsPanel::tellCounts);
    connect(&model, &ProblemsModel::problemsChanged, m_view, &QTreeView::expandAll);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ProblemsPanel::openMenu);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemsPanel::filter);
    connect(m_goTo, &QAction::triggered, this, [this] { goTo(m_view->currentIndex()); });
    connect(m_external, &QAction::triggered, this, &ProblemsPanel::openExternally);
    connect(m_fix, &QAction::triggered, this, &ProblemsPanel::fixCurrent);
    connect(m_otherFix, &QAction::triggered, this, &ProblemsPanel::fixCurrentOtherwise);
    connect(m_copy, &QAction::triggered, this, &ProblemsPanel::copy);
}

QWidget *ProblemsPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_errors = addSeverityToggle(QStringLiteral("showErrors"), QStringLiteral("error"));
    m_warnings = addSeverityToggle(QStringLiteral("showWarnings"), QStringLiteral("warning"));
    m_notes = addSeverityToggle(QStringLiteral("showNotes"), QStringLiteral("info"));
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter problems"));
    m_filter->setToolTip(tr("Show only problems with these words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    addSearchCommand(*this, "problems.filter", tr("Filter Problems"), *m_filter);
    m_goTo = addCommand(*this, {.name = "problems.goTo", .text = tr("Go to Source")});
    m_external =
        addCommand(*this, {.name = "problems.openExternally", .text = tr("Open in External Editor")});
    m_fix = addCommand(*this, {.name = "problems.fix",
                               .text = tr("Quick Fix"),
                               .iconName = QStringLiteral("check"),
                               .keys = {Qt::ALT | Qt::Key_Return}});
    m_otherFix = addCommand(*this, {.name = "problems.otherFix",
                                    .text = tr("Other Quick Fix"),
                                    .iconName = QStringLiteral("check"),
                                    .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Return}});
    m_copy = addCommand(*this, {.name = "problems.copy",
                                .text = tr("Copy the Selected Problems, or All"),
                                .iconName = QStringLiteral("copy"),
                                .keys = {QKeySequence::Copy}});
    for (QToolButton *toggle : {m_errors, m_warnings, m_notes})
        row->addWidget(toggle);
    row->addStretch();
    row->addWidget(m_filter, 1);
    for (QAction *action : {m_fix, m_copy}) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    return head;
}

QToolButton *ProblemsPanel::addSeverityToggle(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("compact", true);
    button->setIcon(icon(iconName, iconName == QLatin1String("error")     ? Tone::Bad
                                   : iconName == QLatin1String("warning") ? Tone::Warn
                                                                          : Tone::Muted));
    connect(button, &QToolButton::toggled, this, &ProblemsPanel::filter);
    return button;
}

void ProblemsPanel::filter()
{
    QList<int> severities;
    for (const auto &[button, severity] :
         {std::pair(m_errors, Severity::Error), std::pair(m_warnings, Severity::Warning),
          std::pair(m_notes, Severity::Info)}) {
        if (button->isChecked())
            severities.append(int(severity));
    }
    static_cast<ProblemFilter *>(m_shown)->set(m_filter->text(), severities);
    m_view->expandAll();
}

void ProblemsPanel::tellCounts()
{
    const ProblemsModel::Counts &counts = m_model.counts();
    const auto tell = [](QToolButton *button, int count, const QString &words) {
        button->setText(QString::number(count));
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    tell(m_errors, counts.errors, tr("Show %n error(s)", nullptr, counts.errors));
    tell(m_warnings, counts.warnings, tr("Show %n warning(s)", nullptr, counts.warnings));
    tell(m_notes, counts.notes, tr("Show %n note(s)", nullptr, counts.notes));
}

void ProblemsPanel::goTo(const QModelIndex &index)
{
    const QModelIndex source = m_shown->mapToSource(index);
    if (const Problem *problem = m_model.problemAt(source))
        Q_EMIT placeAsked(problem->issue.file, problem->issue.where);
    else if (source.isValid())
        Q_EMIT placeAsked(m_model.fileAt(source), {});
}

void ProblemsPanel::openExternally()
{
    const QModelIndex source = m_shown->mapToSource(m_view->currentIndex());
    const Problem *problem = m_model.problemAt(source);
    if (source.isValid())
        Q_EMIT externalPlaceAsked(m_model.fileAt(source),
                                  problem ? problem->issue.where : composition::SourceSpan());
}

const Problem *ProblemsPanel::current() const
{
    return m_model.problemAt(m_shown->mapToSource(m_view->currentIndex()));
}

void ProblemsPanel::fixCurrent()
{
    repair(current(), &composition::LintIssue::fix);
}

void ProblemsPanel::fixCurrentOtherwise()
{
    repair(current(), &composition::LintIssue::otherFix);
}

void ProblemsPanel::repair(const Problem *problem,
                           std::optional<composition::LintFix> composition::LintIssue::*fix)
{
    if (!problem)
        return;
    const Problem copied = *problem; // the list may change while it is being repaired
    if (!m_document.isOpen(copied.issue.file))
        Q_EMIT placeAsked(copied.issue.file, copied.issue.where); // which opens it
    if (const auto fixed = applyFix(m_document, m_actions, m_model, copied, copied.issue.*fix); !fixed)
        Q_EMIT failed(fixed.error().message);
}

void ProblemsPanel::copy()
{
    QModelIndexList indices;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        indices.append(m_shown->mapToSource(index));
    if (indices.isEmpty()) {
        for (int file = 0; file < m_model.rowCount(); ++file) {
            const QModelIndex parent = m_model.index(file, 0);
            for (int row = 0; row < m_model.rowCount(parent); ++row)
                indices.append(m_model.index(row, 0, parent));
        }
    }
    QGuiApplication::clipboard()->setText(m_model.textOf(indices));
}

/// Says what the repairs would do, while it is open.
void ProblemsPanel::openMenu(const QPoint &position)
{
    QMenu menu(this);
    const Problem *problem = current();
    if (problem && problem->issue.fix) {
        setCommandText(*m_fix, problem->issue.fix->text);
        menu.addAction(m_fix);
        if (problem->issue.otherFix) {
            setCommandText(*m_otherFix, problem->issue.otherFix->text);
            menu.addAction(m_otherFix);
        }
        menu.addSeparator();
    }
    menu.addAction(m_goTo);
    menu.addAction(m_external);
    menu.addAction(m_copy);
    menu.exec(m_view->viewport()->mapToGlobal(position));
    setCommandText(*m_fix, tr("Quick Fix"));
    setCommandText(*m_otherFix, tr("Other Quick Fix"));
}

} // namespace muto::ui
