#include "ui/main/error_page.h"

#include "ui/main/action_registry.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kColumnWidth = 520;
constexpr int kPictureSize = 40;

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMaximumWidth(kColumnWidth);
    label->setMinimumWidth(240);
    return label;
}

QPushButton *buttonFor(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ErrorPage::ErrorPage(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_path(new ElidedLabel(this))
    , m_message(wrappedLabel(this))
    , m_detail(wrappedLabel(this))
{
    auto *heading = new QLabel(tr("This composition cannot be shown"), this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setProperty("role", QStringLiteral("title"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_path->setAlignment(Qt::AlignCenter);
    m_path->setProperty("role", QStringLiteral("muted"));
    m_path->setMaximumWidth(kColumnWidth);
    m_message->setObjectName(QStringLiteral("errorMessage"));
    m_detail->setObjectName(QStringLiteral("errorDetail"));
    m_detail->setProperty("role", QStringLiteral("muted"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(buttonFor(actions.action(ActionId::OpenFolder), tr("Open &Another…"), this));
    QPushButton *reload = buttonFor(actions.action(ActionId::Reload), tr("&Reload"), this);
    reload->setProperty("primary", true);
    buttons->addWidget(reload);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(heading);
    layout->addWidget(m_path, 0, Qt::AlignHCenter);
    layout->addWidget(m_message, 0, Qt::AlignHCenter);
    layout->addWidget(m_detail, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch();
    showPicture();
}

void ErrorPage::setError(const QString &path, const Error &error)
{
    m_path->setFullText(QDir::toNativeSeparators(path));
    m_message->setText(error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
}

void ErrorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

void ErrorPage::showPicture()
{
    m_picture->setPixmap(icon(QStringLiteral("warning"), Tone::Bad)
                             .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
}

} // namespace muto::ui
