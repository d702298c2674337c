#pragma once

#include <QImage>
#include <QObject>
#include <QPersistentModelIndex>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

class QAbstractItemView;

namespace muto::ui {

/// A film that can be played in an item of a list.
struct SkimmedFilm
{
    QString path;
    double seconds = 0;
};

/// Plays films of a list in their small pictures, without sound, while the mouse rests on them. The pictures
/// are made in the background when they are first wanted. GUI thread.
class FilmSkim : public QObject
{
    Q_OBJECT

public:
    /// Nothing for an item that is no film, or of which nothing is known yet.
    using FilmOf = std::function<std::optional<SkimmedFilm>(const QModelIndex &)>;

    FilmSkim(QAbstractItemView &view, FilmOf filmOf);
    ~FilmSkim() override;

    /// Files have changed.
    void forget() { m_path.clear(); }

Q_SIGNALS:
    /// For now this picture stands for the film; an empty path for none.
    void momentShown(const QString &path, const QImage &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restOn(const QModelIndex &index);
    void begin();
    void take(const QString &path, std::vector<QImage> pictures, const std::stop_token &stop);
    void step();
    void end();

    QAbstractItemView &m_view;
    FilmOf m_filmOf;
    QPersistentModelIndex m_index; ///< Under the mouse.
    QString m_playing;             ///< The film that is; empty while none is.
    QString m_path;                ///< Of the film that `m_pictures` are of.
    std::vector<QImage> m_pictures;
    std::size_t m_shown = 0;
    QTimer m_rest;
    QTimer m_pace;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace muto::ui
