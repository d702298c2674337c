#include "ui/timeline/marker_popup.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/commit_edit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kSwatch = 16;

QIcon swatchIcon(const QColor &color, double ratio)
{
    QPixmap picture(QSize(kSwatch, kSwatch) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(2, 2, kSwatch - 4, kSwatch - 4));
    return QIcon(picture);
}

} // namespace

MarkerPopup::MarkerPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_name(new CommitEdit(this))
    , m_colors(new QButtonGroup(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("markerPopup"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Marker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_name->setObjectName(QStringLiteral("markerName"));
    m_name->setAccessibleName(tr("Name of the marker"));
    m_name->setToolTip(tr("What the marker is called"));
    m_name->setHint(tr("Name"));
    m_name->setMinimumWidth(200);
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    makeColors(*row);
    row->addStretch();
    m_remove->setObjectName(QStringLiteral("markerRemove"));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setAccessibleName(tr("Delete the marker"));
    m_remove->setToolTip(tr("Delete the marker"));
    m_remove->setProperty("compact", true);
    row->addWidget(m_remove);
    connect(m_name, &CommitEdit::committed, this, &MarkerPopup::nameChosen);
    connect(m_name, &QLineEdit::returnPressed, this, &QWidget::close);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT removeRequested();
    });
}

void MarkerPopup::makeColors(QLayout &row)
{
    const auto colors = markerColors();
    for (int i = 0; i < int(colors.size()); ++i) {
        const MarkerColor &color = colors[std::size_t(i)];
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String("marker-") + color.word);
        button->setAccessibleName(color.name);
        button->setToolTip(color.name);
        button->setCheckable(true);
        button->setProperty("compact", true);
        m_colors->addButton(button, i);
        row.addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, word = color.word] { Q_EMIT colorChosen(word); });
    }
    paintColors();
}

void MarkerPopup::paintColors()
{
    const auto colors = markerColors();
    for (int i = 0; i < int(colors.size()); ++i)
        m_colors->button(i)->setIcon(
            swatchIcon(markerColor(currentTokens(), colors[std::size_t(i)].word), devicePixelRatioF()));
}

void MarkerPopup::setMarker(const TimelineMarker &marker)
{
    m_name->showText(marker.name);
    const auto colors = markerColors();
    int chosen = marker.color.isEmpty() ? 0 : -1;
    for (int i = 0; i < int(colors.size()); ++i) {
        if (colors[std::size_t(i)].word == marker.color)
            chosen = i;
    }
    m_colors->setExclusive(false); // a colour of the author's own is none of these
    for (QAbstractButton *button : m_colors->buttons())
        button->setChecked(m_colors->id(button) == chosen);
    m_colors->setExclusive(true);
}

void MarkerPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    paintColors();
    m_name->setFocus();
    m_name->selectAll();
}

void MarkerPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        paintColors();
}

} // namespace muto::ui
