#pragma once

#include "core/library/template_catalog.h"
#include "ui/projects/poster_maker.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <vector>

namespace muto::ui {

/// Pictures of templates, taken of the films themselves. Nothing is begun before it is wanted. GUI thread.
class TemplatePosters : public QObject
{
    Q_OBJECT

public:
    explicit TemplatePosters(PictureCache cache, QObject *parent = nullptr);

    /// What is there at once: the poster, or a stand-in in the template's colours.
    QImage poster(const library::Template &which);
    /// Takes the pictures of those that have none yet; `taken` tells.
    void want(const std::vector<library::Template> &templates);
    /// Nobody looks any more: what is not begun stays undone.
    void stop() { m_maker.stop(); }

Q_SIGNALS:
    void taken(const QString &id, const QImage &poster);

private:
    PosterMaker m_maker;
};

} // namespace muto::ui
