#include "ui/projects/template_gallery.h"

#include "ui/main/sample_project.h"
#include "ui/projects/template_model.h"
#include "ui/projects/template_posters.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_card_delegate.h"

#include <QFileInfo>
#include <QScrollBar>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QSize kCardPicture(160, 90); // of most templates' shape
constexpr int kLeastCard = 148;
constexpr int kMostPosters = 64;

} // namespace

TemplateGallery::TemplateGallery(QWidget *parent)
    : QListView(parent)
    , m_posters(new TemplatePosters(PictureCache::ofProgram(QStringLiteral("templates"), kMostPosters), this))
    , m_templates(new TemplateModel(library::readTemplates(templatesFolder()), *m_posters, this))
{
    setObjectName(QStringLiteral("templateGallery"));
    setAccessibleName(tr("Templates"));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSpacing(2);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_templates);
    auto *cards = new PictureCardDelegate(kCardPicture, TemplateModel::SecondLineRole, this);
    cards->setLeastWidth(kLeastCard);
    setItemDelegate(cards);
    new EmptyState(this, QStringLiteral("sample"),
                   tr("The templates that come with Mutoscope are not installed."));
}

const library::Template *TemplateGallery::chosen() const
{
    return currentIndex().isValid() ? &m_templates->at(currentIndex().row()) : nullptr;
}

void TemplateGallery::choose(const QString &id)
{
    for (int row = 0; row < m_templates->rowCount(); ++row) {
        if (m_templates->at(row).id == id)
            setCurrentIndex(m_templates->index(row));
    }
}

QSize TemplateGallery::cardSize() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, m_templates->index(0));
}

int TemplateGallery::heightOfRows(int rows) const
{
    const int card = cardSize().height();
    return rows * (card + spacing()) + spacing() + 2 * frameWidth();
}

int TemplateGallery::rows() const
{
    const int card = cardSize().width() + spacing();
    // As if it could be pushed, or it would have other rows once it need not be.
    const int room = width() - 2 * frameWidth() - spacing() - verticalScrollBar()->sizeHint().width();
    const int columns = std::max(1, room / card);
    return std::max(1, (m_templates->rowCount() + columns - 1) / columns);
}

void TemplateGallery::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_posters->want(m_templates->templates());
}

void TemplateGallery::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_posters->stop();
}

void TemplateGallery::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

QString templatesFolder()
{
    const QString sample = sampleProject();
    return sample.isEmpty() ? QString() : QFileInfo(sample).absolutePath();
}

} // namespace muto::ui
