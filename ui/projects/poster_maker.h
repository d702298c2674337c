#pragma once

#include "ui/projects/picture_cache.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

class QWebEngineView;

namespace muto::web {
class PreviewPage;
}

namespace muto::ui {

/// A picture of a film that is wanted.
struct PosterWish
{
    QString id;     ///< What whoever wants it calls it.
    QString folder; ///< Of the project.
    QString entry;
    double seconds = 0; ///< Where in the film.
    QString key;        ///< All that the picture depends on.
};

/// Takes pictures of films: by a page that nobody sees, one after another, and then from the cache. Nothing
/// is begun at once, for whoever wants pictures has something else to do first. GUI thread.
class PosterMaker : public QObject
{
    Q_OBJECT

public:
    explicit PosterMaker(PictureCache cache, QObject *parent = nullptr);
    ~PosterMaker() override;

    /// What has been taken already; null when nothing has.
    QImage find(const QString &key) const { return m_cache.find(key); }
    /// Those that wait already, or could not be taken, are not wanted twice.
    void want(const std::vector<PosterWish> &wishes);
    /// How long it waits before it begins.
    void setPauseMs(int milliseconds) { m_pause.setInterval(milliseconds); }
    bool isTaking() const { return m_page != nullptr; }
    /// Nobody looks any more: what is not begun stays undone.
    void stop();

Q_SIGNALS:
    void taken(const QString &id, const QImage &poster);

private:
    void next();
    void open(const PosterWish &wish);
    void take();
    void finishOne();

    PictureCache m_cache;
    std::deque<PosterWish> m_wishes; ///< The first is being taken while there is a page.
    QSet<QString> m_tried;           ///< Keys, of films that show nothing, or cannot be shown.
    QTimer m_pause;                  ///< Before the first one.
    QTimer m_patience;               ///< With the page that is loading.
    QTimer m_again;                  ///< Until there is something to see.
    std::unique_ptr<QWebEngineView> m_view;
    std::unique_ptr<web::PreviewPage> m_page;
};

} // namespace muto::ui
