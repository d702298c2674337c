#include "ui/widgets/empty_state.h"

#include "ui/support/icons.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kPictureSize = 32;

} // namespace

EmptyState::EmptyState(QAbstractItemView *view, const QString &iconName, const QString &text)
    : QWidget(view)
    , m_view(view)
    , m_iconName(iconName)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(text, this))
    , m_layout(new QVBoxLayout(this))
{
    Q_ASSERT(view->model());
    m_picture->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("role", QStringLiteral("muted"));
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    m_layout->addWidget(m_picture);
    m_layout->addWidget(m_text);
    m_layout->addStretch();
    showPicture();

    view->installEventFilter(this);
    const auto update = [this] { follow(); };
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, update);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, update);
    connect(view->model(), &QAbstractItemModel::modelReset, this, update);
    follow();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::offer(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
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

void EmptyState::follow()
{
    setVisible(m_view->model()->rowCount() == 0);
    setGeometry(m_view->rect());
    const bool roomForPicture = height() >= 140;
    m_picture->setVisible(roomForPicture);
}

void EmptyState::showPicture()
{
    m_picture->setPixmap(icon(m_iconName, Tone::Muted)
                             .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
}

} // namespace muto::ui
