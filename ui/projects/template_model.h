#pragma once

#include "core/library/template_catalog.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <vector>

namespace muto::ui {

class TemplatePosters;

/// The templates that come with the program, with their posters as they arrive.
class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SecondLineRole = Qt::UserRole };

    TemplateModel(std::vector<library::Template> templates, TemplatePosters &posters,
                  QObject *parent = nullptr);

    const library::Template &at(int row) const { return m_templates.at(std::size_t(row)); }
    const std::vector<library::Template> &templates() const { return m_templates; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void onTaken(const QString &id, const QImage &poster);

    std::vector<library::Template> m_templates;
    TemplatePosters &m_posters;
    mutable QHash<QString, QImage> m_pictures;
};

} // namespace muto::ui
