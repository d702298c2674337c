#include "ui/projects/template_model.h"

#include "ui/projects/template_posters.h"
#include "ui/projects/template_words.h"

namespace muto::ui {

TemplateModel::TemplateModel(std::vector<library::Template> templates, TemplatePosters &posters,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_templates(std::move(templates))
    , m_posters(posters)
{
    connect(&m_posters, &TemplatePosters::taken, this, &TemplateModel::onTaken);
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_templates.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const library::Template &which = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return templateWords(which.name);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return templateWords(which.description);
    case SecondLineRole: {
        // What holds at 16:9 holds in 4K.
        QStringList shapes = which.sizes;
        shapes.removeAll(QStringLiteral("4K"));
        return shapes.join(QStringLiteral(" · "));
    }
    case Qt::DecorationRole: {
        auto picture = m_pictures.find(which.id);
        if (picture == m_pictures.end())
            picture = m_pictures.insert(which.id, m_posters.poster(which));
        return *picture;
    }
    default:
        return {};
    }
}

void TemplateModel::onTaken(const QString &id, const QImage &poster)
{
    m_pictures.insert(id, poster);
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

} // namespace muto::ui
