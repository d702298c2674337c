#pragma once

#include "core/base/result.h"
#include "core/project/project_scan.h"

#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QSize>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace muto::ui {

class Dialogs;
class PosterMaker;
class ProjectFiles;

/// The Compositions section: the pages of the project that are films, or parts of films.
class CompositionsPage : public QWidget
{
    Q_OBJECT

public:
    CompositionsPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent = nullptr);

    QListView &view() const { return *m_view; }
    QString selected() const;

    /// What a composition looked like when it was last seen. Of others pictures are taken while the list is.
    void setPicture(const QString &name, const QImage &picture);
    QImage picture(const QString &name) const { return m_pictures.value(name); } ///< Null for none yet.
    /// How long nothing has to change before pictures are taken.
    void setCalmMs(int milliseconds);
    /// While it is so, none are taken: a page that is loaded takes time from one that plays.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// How much is wrong with a composition.
    void setProblems(const QHash<QString, int> &counts);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

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
        QByteArray content;     ///< A hash of the page,
        QStringList references; ///< and what it names in the project.
    };
    struct Known
    {
        project::FileStamp stamp;
        Film film;
    };
    using Read = QHash<QString, Known>;

    static Film read(const QString &folder, const QString &name);
    void makeActions();
    void wantPictures();
    QString keyOf(const Film &film) const;
    void rename(const QString &from, const QString &to);
    void update();
    void onRead();
    QString factsOf(const Film &film) const;
    void showFilms();

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    QListView *m_view;
    QStandardItemModel *m_model;
    PosterMaker *m_posters;
    std::function<bool()> m_isBusy = [] { return false; };
    QTimer m_calm; ///< Since anything has changed.
    QHash<QString, QImage> m_pictures;
    QHash<QString, QString> m_pictureKeys; ///< Of pictures that were taken, or are wanted.
    QHash<QString, int> m_problems;
    QFutureWatcher<Read> m_reading;
    QString m_folder;
    Read m_known;
    bool m_isStale = false;
};

} // namespace muto::ui
