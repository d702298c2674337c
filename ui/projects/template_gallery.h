#pragma once

#include "core/library/template_catalog.h"

#include <QListView>

namespace muto::ui {

class TemplateModel;
class TemplatePosters;

/// The templates as cards. Their pictures are taken when it is first seen.
class TemplateGallery : public QListView
{
    Q_OBJECT

public:
    explicit TemplateGallery(QWidget *parent = nullptr);

    /// Null when none is chosen, or there are none.
    const library::Template *chosen() const;
    void choose(const QString &id);

    /// How tall it has to be to show `rows` rows of cards, and no part of another one, in logical pixels.
    int heightOfRows(int rows) const;
    /// How many there are at its width; 1 at least.
    int rows() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QSize cardSize() const;

    TemplatePosters *m_posters;
    TemplateModel *m_templates;
};

/// Where the templates lie that came with the program, installed or in the source tree; empty when there are
/// none.
QString templatesFolder();

} // namespace muto::ui
