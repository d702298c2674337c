#pragma once

#include "core/edit/document.h"
#include "ui/problems/film_issues.h"
#include "ui/problems/problem.h"
#include "ui/problems/problem_finder.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

class QTimer;

namespace muto::ui {

/// What is wrong with the project, by file: looked for in the background whenever something has been edited.
/// Shared by the Problems panel and the margin of the source. GUI thread.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, PlaceRole, CodeRole, HintRole };

    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit ProblemsModel(edit::Document &document, QObject *parent = nullptr);
    ~ProblemsModel() override;

    /// Where the project is; what lies in its folder is looked at, too. Empty for none.
    void setProject(const QString &folder, const QString &entry);
    /// What could not be had of the web when somebody last tried, and why.
    void setUnreachable(const QHash<QString, QString> &addresses);
    /// What the page itself has said as it loaded, besides what is found in its files.
    void setPageErrors(std::vector<Problem> errors);
    /// Looks again, for files that have come or gone.
    void refresh();

    const Counts &counts() const { return m_counts; }
    /// Everything that is in the project's folder has been looked at as it is now.
    bool isSettled() const { return !m_running && !m_stale; }
    /// Those of the film that is open: its page, what is mounted in it, and what these link; without what the
    /// page itself has said.
    FilmIssues filmIssues() const;

    const Problem *problemAt(const QModelIndex &index) const; ///< Null for a file's row.
    QString fileAt(const QModelIndex &index) const;
    std::vector<Problem> problemsIn(const QString &file) const;
    /// Whether the problems of a file are those of these very bytes.
    bool isCurrent(const QString &file, const QByteArray &bytes) const;
    /// As text for a report, one line each.
    QString textOf(const QModelIndexList &indices) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void problemsChanged();
    void countsChanged();
    void filmIssuesChanged(const muto::ui::FilmIssues &issues);

private:
    struct FileRow
    {
        QString name;
        std::vector<Problem> problems;
    };

    void look();
    void take(FoundProblems found);
    void showFound();
    void setRows(std::vector<FileRow> rows);
    void count();
    QVariant fileData(const FileRow &row, int role) const;
    QVariant problemData(const Problem &problem, int role) const;

    edit::Document &m_document;
    QTimer *m_wait;
    QString m_folder;
    QString m_entry;
    QHash<QString, QString> m_unreachable;
    std::vector<Problem> m_found; ///< In the files, one file's after another.
    std::vector<Problem> m_pageErrors;
    std::vector<FileRow> m_rows;
    QHash<QString, QByteArray> m_lookedAt;
    QStringList m_filesOfFilm;
    Counts m_counts;
    quint64 m_version = 0; ///< Of the question; answers to older ones are dropped.
    bool m_running = false;
    bool m_stale = false;
};

/// The icon and colour of a severity are the same everywhere.
QString severityWord(composition::Issue::Severity severity);

} // namespace muto::ui
