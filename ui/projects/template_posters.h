#pragma once

#include "core/library/template_catalog.h"
#include "ui/projects/picture_cache.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>

class QWebEngineView;

namespace muto::web {
class PreviewPage;
}

namespace muto::ui {

/// Pictures of templates, taken of the films themselves: by a page that nobody sees, one after another, and
/// then from the cache. Nothing is begun before it is wanted, and not while the window is still coming up.
/// GUI thread.
class TemplatePosters : public QObject
{
    Q_OBJECT

public:
    explicit TemplatePosters(PictureCache cache, QObject *parent = nullptr);
    ~TemplatePosters() override;

    /// What is there at once: the poster, or a stand-in in the template's colours.
    QImage poster(const library::Template &which);
    /// Takes the pictures of those that have none yet; `taken` tells.
    void want(const std::vector<library::Template> &templates);
    /// Nobody looks any more: what is not begun stays undone.
    void stop();

Q_SIGNALS:
    void taken(const QString &id, const QImage &poster);

private:
    void next();
    void open(const library::Template &which);
    void take();
    void finishOne();

    PictureCache m_cache;
    std::deque<library::Template> m_wanted; ///< The first is being taken while there is a page.
    QTimer m_pause;                         ///< Before the first one.
    QTimer m_patience;                      ///< With the page that is loading.
    QTimer m_again;                         ///< Until there is something to see.
    std::unique_ptr<QWebEngineView> m_view;
    std::unique_ptr<web::PreviewPage> m_page;
};

} // namespace muto::ui
