#include "ui/problems/problems_model.h"

#include "ui/problems/element_problems.h"
#include "ui/support/icons.h"

#include <QFutureWatcher>
#include <QIcon>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

using composition::LintIssue;
using Severity = composition::Issue::Severity;

namespace {

constexpr int kWaitMs = 250;
constexpr quintptr kFileId = 0; // a problem has the number of its file's row, from 1

QString placeText(const LintIssue &issue)
{
    return QStringLiteral("%1:%2").arg(issue.line).arg(issue.column);
}

} // namespace

QString severityWord(Severity severity)
{
    return severity == Severity::Error     ? ProblemsModel::tr("Error")
           : severity == Severity::Warning ? ProblemsModel::tr("Warning")
                                           : ProblemsModel::tr("Note");
}

ProblemsModel::ProblemsModel(edit::Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(kWaitMs);
    connect(m_wait, &QTimer::timeout, this, &ProblemsModel::look);
    connect(&document, &edit::Document::changed, this, &ProblemsModel::refresh);
    refresh();
}

ProblemsModel::~ProblemsModel() = default;

void ProblemsModel::setProject(const QString &folder, const QString &entry)
{
    if (folder != m_folder)
        m_unreachable.clear();
    m_folder = folder;
    m_entry = entry;
    refresh();
}

void ProblemsModel::setUnreachable(const QHash<QString, QString> &addresses)
{
    m_unreachable = addresses;
    refresh();
}

void ProblemsModel::refresh()
{
    ++m_version;
    m_wait->start();
    if (!std::exchange(m_stale, true) && !m_running)
        Q_EMIT filmIssuesChanged(filmIssues());
}

void ProblemsModel::look()
{
    if (m_running)
        return; // asks again when the answer to the older question is there
    m_stale = false;
    m_running = true;
    ProblemScope scope{m_folder, m_entry, {}, m_unreachable};
    const QStringList files = m_document.files();
    for (const QString &file : files)
        scope.open.push_back({file, m_document.bytes(file)});
    auto *watcher = new QFutureWatcher<FoundProblems>(this);
    connect(watcher, &QFutureWatcher<FoundProblems>::finished, this, [this, watcher, asked = m_version] {
        m_running = false;
        if (asked == m_version)
            take(watcher->result());
        else if (!m_wait->isActive())
            look();
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([scope = std::move(scope)] { return findProblems(scope); }));
}

void ProblemsModel::take(FoundProblems found)
{
    m_lookedAt = std::move(found.lookedAt);
    m_found = std::move(found.problems);
    m_filesOfFilm = std::move(found.filesOfFilm);
    showFound();
    Q_EMIT filmIssuesChanged(filmIssues());
}

void ProblemsModel::setPageErrors(std::vector<Problem> errors)
{
    if (errors == m_pageErrors)
        return;
    m_pageErrors = std::move(errors);
    showFound();
}

/// What the page said comes first in its file: it keeps the film from being made.
void ProblemsModel::showFound()
{
    std::vector<FileRow> rows;
    const auto add = [&rows](const Problem &problem) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&problem](const FileRow &one) {
            return one.name == problem.issue.file;
        });
        if (row == rows.end())
            rows.push_back({problem.issue.file, {problem}});
        else
            row->problems.push_back(problem);
    };
    std::for_each(m_pageErrors.begin(), m_pageErrors.end(), add);
    std::for_each(m_found.begin(), m_found.end(), add);
    // The film itself first.
    std::stable_partition(rows.begin(), rows.end(),
                          [this](const FileRow &row) { return row.name == m_entry; });
    setRows(std::move(rows));
    Q_EMIT problemsChanged();
}

/// Row by row where the files are the same, so that a list being read neither jumps nor folds up.
void ProblemsModel::setRows(std::vector<FileRow> rows)
{
    const bool same = rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const FileRow &a, const FileRow &b) { return a.name == b.name; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return count();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        FileRow &old = m_rows[std::size_t(i)];
        FileRow &now = rows[std::size_t(i)];
        if (old.problems == now.problems)
            continue;
        const QModelIndex parent = index(i, 0);
        beginRemoveRows(parent, 0, int(old.problems.size()) - 1);
        old.problems.clear();
        endRemoveRows();
        beginInsertRows(parent, 0, int(now.problems.size()) - 1);
        old.problems = std::move(now.problems);
        endInsertRows();
        Q_EMIT dataChanged(parent, parent);
    }
    count();
}

void ProblemsModel::count()
{
    Counts counts;
    for (const FileRow &row : m_rows) {
        for (const Problem &problem : row.problems) {
            const Severity severity = problem.issue.severity;
            (severity == Severity::Error     ? counts.errors
             : severity == Severity::Warning ? counts.warnings
                                             : counts.notes) += 1;
        }
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

FilmIssues ProblemsModel::filmIssues() const
{
    std::vector<LintIssue> issues;
    for (const Problem &problem : m_found) {
        if (m_filesOfFilm.contains(problem.issue.file))
            issues.push_back(problem.issue);
    }
    return {lint::countIssues(issues), lint::blockingCount(issues, lint::LintGate::Errors),
            lint::blockingCount(issues, lint::LintGate::Warnings), isSettled()};
}

const Problem *ProblemsModel::problemAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.internalId() == kFileId)
        return nullptr;
    return &m_rows.at(index.internalId() - 1).problems.at(std::size_t(index.row()));
}

QString ProblemsModel::fileAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.internalId() == kFileId ? std::size_t(index.row()) : index.internalId() - 1).name;
}

std::vector<Problem> ProblemsModel::problemsIn(const QString &file) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&file](const FileRow &row) { return row.name == file; });
    return found == m_rows.end() ? std::vector<Problem>() : found->problems;
}

bool ProblemsModel::isCurrent(const QString &file, const QByteArray &bytes) const
{
    const auto found = m_lookedAt.constFind(file);
    return found != m_lookedAt.constEnd() && *found == bytes;
}

QString ProblemsModel::textOf(const QModelIndexList &indices) const
{
    QStringList lines;
    for (const QModelIndex &index : indices) {
        if (const Problem *problem = problemAt(index)) {
            const LintIssue &issue = problem->issue;
            lines.append(QStringLiteral("%1:%2:%3: %4: %5 [%6]")
                             .arg(issue.file, QString::number(issue.line), QString::number(issue.column),
                                  severityWord(issue.severity).toLower(), issue.message, issue.code));
            if (!issue.hint.isEmpty())
                lines.append(QStringLiteral("    ") + issue.hint);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kFileId);
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kFileId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kFileId);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == kFileId && parent.column() == 0
               ? int(m_rows.at(std::size_t(parent.row())).problems.size())
               : 0;
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem *problem = problemAt(index);
    return problem ? problemData(*problem, role) : fileData(m_rows.at(std::size_t(index.row())), role);
}

QVariant ProblemsModel::fileData(const FileRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %n problem(s)", nullptr, int(row.problems.size())).arg(row.name);
    case Qt::DecorationRole:
        return icon(QStringLiteral("file-open"), Tone::Muted);
    case PlaceRole:
        return QString::number(row.problems.size());
    default:
        return {};
    }
}

QVariant ProblemsModel::problemData(const Problem &problem, int role) const
{
    const LintIssue &issue = problem.issue;
    switch (role) {
    case Qt::DisplayRole:
        return issue.message;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3").arg(issue.message, issue.hint, issue.code);
    case Qt::DecorationRole:
        return severityIcon(issue.severity);
    case Qt::AccessibleTextRole:
        return tr("%1, line %2: %3").arg(severityWord(issue.severity)).arg(issue.line).arg(issue.message);
    case SeverityRole:
        return int(issue.severity);
    case PlaceRole:
        return placeText(issue);
    case CodeRole:
        return issue.code;
    case HintRole:
        return issue.hint;
    default:
        return {};
    }
}

} // namespace muto::ui
