#pragma once

#include "ui/main/project_scan.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSize>
#include <QStandardItemModel>
#include <QWidget>

#include <vector>

class QListView;

namespace muto::ui {

class ProjectFiles;

/// The Compositions section: the pages of the project that are films, or parts of films.
class CompositionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CompositionsPage(ProjectFiles &files, QWidget *parent = nullptr);

    QListView &view() const { return *m_view; }
    QString selected() const;

Q_SIGNALS:
    void openRequested(const QString &name);
    void addRequested(const QStringList &names);

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

    void update();
    void onRead();
    void show();

    ProjectFiles &m_files;
    QListView *m_view;
    QStandardItemModel m_model;
    QFutureWatcher<Read> m_reading;
    QString m_folder;
    Read m_known;
    bool m_isStale = false;
};

} // namespace muto::ui
