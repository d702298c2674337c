#include "ui/render/made_films.h"

#include "core/project/film_record.h"
#include "ui/render/render_controller.h"

#include <QPointer>

#include <utility>

namespace muto::ui {

MadeFilms::MadeFilms(QString root, RenderController &renders, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_renders(renders)
{
    m_pool.setMaxThreadCount(1);
    connect(&renders, &RenderController::finished, this, &MadeFilms::note);
}

MadeFilms::~MadeFilms()
{
    m_pool.waitForDone(); // what was made is remembered
}

void MadeFilms::setProject(const QString &folder)
{
    if (std::exchange(m_folder, folder) == folder)
        return;
    if (folder.isEmpty())
        m_renders.model().setEarlier({});
    else
        read();
}

void MadeFilms::read()
{
    m_pool.start([this, self = QPointer(this), root = m_root, folder = m_folder] {
        auto films = project::FilmRecord(root, folder).films();
        QMetaObject::invokeMethod(this, [self, folder, films = std::move(films)] {
            if (self && self->m_folder == folder)
                self->m_renders.model().setEarlier(films);
        });
    });
}

void MadeFilms::note(int render)
{
    const RenderRecord &record = m_renders.record(render);
    if (!record.succeeded())
        return;
    const project::MadeFilm film{record.request.outputPath, record.outcome->report.durationSeconds, 0, 0};
    m_pool.start([root = m_root, folder = record.request.projectFolder, film] {
        project::FilmRecord(root, folder).add(film);
    });
}

} // namespace muto::ui
