#include "ui/widgets/empty_state.h"

#include "ui/support/icons.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kPictureSize = 32;
constexpr int kSpacing = 8;
constexpr int kWidestText = 480; // longer lines are hard to read

} // namespace

EmptyState::EmptyState(QAbstractItemView *view, const QString &iconName, const QString &text)
    : QWidget(view)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_iconName(iconName)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(text, this))
    , m_layout(new QVBoxLayout(this))
    , m_offers(new QBoxLayout(QBoxLayout::LeftToRight))
{
    Q_ASSERT(view->model());
    m_picture->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("role", QStringLiteral("muted"));
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(kSpacing);
    m_layout->addStretch();
    m_layout->addWidget(m_picture);
    m_layout->addWidget(m_text);
    m_layout->addLayout(m_offers);
    m_layout->addStretch();
    m_layout->setAlignment(m_offers, Qt::AlignHCenter);
    m_offers->setSpacing(kSpacing);
    showPicture();

    m_viewport->installEventFilter(this);
    const auto update = [this] { follow(); };
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, update);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, update);
    connect(view->model(), &QAbstractItemModel::modelReset, this, update);
    follow();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    follow();
}

void EmptyState::offer(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_offers->addWidget(button, 0, Qt::AlignHCenter);
    follow();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

void EmptyState::followRows()
{
    follow();
}

bool EmptyState::hasRows() const
{
    const auto *tree = qobject_cast<const QTreeView *>(m_view);
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        if (!tree || !tree->isRowHidden(row, tree->rootIndex()))
            return true;
    }
    return false;
}

void EmptyState::follow()
{
    if (!m_viewport)
        return;
    setVisible(!hasRows());
    setGeometry(m_viewport->geometry()); // below the names of columns
    const QMargins margins = m_layout->contentsMargins();
    m_offers->setDirection(QBoxLayout::LeftToRight);
    if (m_offers->sizeHint().width() + margins.left() + margins.right() > width())
        m_offers->setDirection(QBoxLayout::TopToBottom);
    const int spare = width() - margins.left() - margins.right() - kWidestText;
    const int beside = std::max(0, spare / 2);
    m_text->setContentsMargins(beside, 0, beside, 0);
    m_picture->setVisible(height() >= heightWithPicture());
}

int EmptyState::heightWithPicture() const
{
    const QMargins margins = m_layout->contentsMargins();
    int all = margins.top() + kPictureSize + kSpacing;
    all += m_text->heightForWidth(width() - margins.left() - margins.right()) + margins.bottom();
    return m_offers->isEmpty() ? all : all + kSpacing + m_offers->sizeHint().height();
}

void EmptyState::showPicture()
{
    m_picture->setPixmap(icon(m_iconName, Tone::Muted)
                             .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
}

} // namespace muto::ui
