#include "ui/main/error_page.h"

#include "ui/main/action_registry.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kColumnWidth = 600;
constexpr int kPictureSize = 40;

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

/// Lets a long path break after any of its folders. For reading only: what is copied would hold the marks.
QString breakable(QString text)
{
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200b"));
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
    , m_goTo(new QPushButton(tr("&Go to Source"), this))
{
    auto *heading = new QLabel(tr("This composition cannot be shown"), this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setProperty("role", QStringLiteral("title"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_path->setAlignment(Qt::AlignCenter);
    m_path->setProperty("role", QStringLiteral("muted"));
    m_message->setObjectName(QStringLiteral("errorMessage"));
    m_detail->setObjectName(QStringLiteral("errorDetail"));
    m_detail->setProperty("role", QStringLiteral("muted"));

    m_goTo->setObjectName(QStringLiteral("errorGoTo"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(buttonFor(actions.action(ActionId::OpenFolder), tr("Open &Another…"), this));
    buttons->addWidget(m_goTo);
    QPushButton *reload = buttonFor(actions.action(ActionId::Reload), tr("&Reload"), this);
    reload->setProperty("primary", true);
    buttons->addWidget(reload);
    buttons->addStretch();

    auto *words = new QWidget(this);
    words->setMaximumWidth(kColumnWidth);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (QWidget *part :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(heading), static_cast<QWidget *>(m_path),
          static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_detail)})
        column->addWidget(part);
    column->addSpacing(4);
    column->addLayout(buttons);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1000);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 1);
    showPicture();

    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (m_place)
            Q_EMIT placeAsked(m_place->file, m_place->line);
    });
}

void ErrorPage::setError(const QString &path, const Error &error)
{
    m_path->setFullText(QDir::toNativeSeparators(path));
    m_message->setText(breakable(error.message));
    m_detail->setText(breakable(error.detail));
    m_detail->setVisible(!error.detail.isEmpty());
    m_place = sourceLineAt(error.message);
    m_goTo->setVisible(m_place.has_value());
    if (m_place)
        m_goTo->setToolTip(tr("Show line %1 of %2").arg(QString::number(m_place->line), m_place->file));
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
