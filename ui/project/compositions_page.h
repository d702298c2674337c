#pragma once

#include "core/base/result.h"
#include "ui/main/project_scan.h"

#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QSize>
#include <QWidget>

#include <vector>

class QListView;
class QStandardItemModel;

namespace muto::ui {

class Dialogs;
class ProjectFiles;

/// The Compositions section: the pages of the project that are films, or parts of films.
class CompositionsPage : public QWidget
{
    Q_OBJECT

public:
    CompositionsPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent = nullptr);

    QListView &view() const { return *m_view; }
    QString selected() const;

    /// What a composition looked like when it was last seen.
    void setPicture(const QString &name, const QImage &picture);
    /// How much is wrong with a composition.
    void setProblems(const QHash<QString, int> &counts);

Q_SIGNALS:
    void openRequested(const QString &name);
    void addRequested(const QStringList &names);
    void renderRequested(const QString &name);
    void refused(const muto::Error &error);

private:
    /// What is known about a page; no name for one that is no film.
    struct Film
    {
        QString name;
        QSize size;
        double seconds = 0;
    };
    struct Known
    {
        FileStamp stamp;
        Film film;
    };
    using Read = QHash<QString, Known>;

    void makeActions();
    void rename(const QString &from, const QString &to);
    void update();
    void onRead();
    QString factsOf(const Film &film) const;
    void show();

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    QListView *m_view;
    QStandardItemModel *m_model;
    QHash<QString, QImage> m_pictures;
    QHash<QString, int> m_problems;
    QFutureWatcher<Read> m_reading;
    QString m_folder;
    Read m_known;
    bool m_isStale = false;
};

} // namespace muto::ui
