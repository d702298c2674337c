#include "ui/main/notices.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kCardWidth = 360;
constexpr int kMargin = 16;
constexpr int kNoticeGap = 8;
constexpr int kStatusBarRoom = 32;
constexpr char kSubject[] = "subject";
constexpr int kShownMs = 6000;
constexpr std::size_t kMostCards = 4;

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return QStringLiteral("error");
    case Tone::Warn:
        return QStringLiteral("warning");
    case Tone::Good:
        return QStringLiteral("done");
    default:
        return QStringLiteral("info");
    }
}

QLabel *wrappedLabel(const QString &text, QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Notices::Notices(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void Notices::show(const Error &error)
{
    show({Tone::Bad, error.message, error.detail});
}

void Notices::show(const Notice &notice)
{
    if (!notice.subject.isEmpty())
        dismiss(notice.subject);
    if (m_cards.size() >= kMostCards)
        close(m_cards.front());
    QWidget *card = makeCard(notice);
    m_cards.push_back(card);
    card->show();
    arrange();
    if (notice.tone != Tone::Bad && notice.tone != Tone::Warn)
        QTimer::singleShot(kShownMs, card, [this, card] { close(card); });
}

void Notices::dismiss(const QString &subject)
{
    const std::vector<QWidget *> cards = m_cards;
    for (QWidget *card : cards) {
        if (card->property(kSubject).toString() == subject)
            close(card);
    }
}

void Notices::clear()
{
    while (!m_cards.empty())
        close(m_cards.back());
}

QWidget *Notices::makeCard(const Notice &notice)
{
    auto *card = new QFrame(&m_window);
    card->setObjectName(QStringLiteral("notice"));
    card->setAccessibleName(notice.text);
    card->setProperty(kSubject, notice.subject);
    card->setAccessibleDescription(notice.detail);
    card->setFixedWidth(std::min(kCardWidth, m_window.width() - 2 * kMargin));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 12, 8, 12);
    row->setSpacing(12);

    auto *mark = new QLabel(card);
    mark->setPixmap(icon(iconNameOf(notice.tone), notice.tone).pixmap(20, 20));
    row->addWidget(mark, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(wrappedLabel(notice.text, card, "plain"));
    if (!notice.detail.isEmpty())
        column->addWidget(wrappedLabel(notice.detail, card, "muted"));
    if (notice.action) {
        auto *button = new QPushButton(notice.actionText, card);
        button->setObjectName(QStringLiteral("noticeAction"));
        connect(button, &QPushButton::clicked, card, [this, card, action = notice.action] {
            close(card);
            action();
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    row->addLayout(column, 1);

    auto *closer = new QToolButton(card);
    closer->setObjectName(QStringLiteral("noticeClose"));
    closer->setIcon(icon(QStringLiteral("close")));
    closer->setIconSize({16, 16});
    closer->setAutoRaise(true);
    closer->setProperty("compact", true);
    closer->setAccessibleName(tr("Close this notice"));
    closer->setToolTip(tr("Close"));
    connect(closer, &QToolButton::clicked, card, [this, card] { close(card); });
    row->addWidget(closer, 0, Qt::AlignTop);
    return card;
}

void Notices::close(QWidget *card)
{
    const auto found = std::find(m_cards.begin(), m_cards.end(), card);
    if (found == m_cards.end())
        return;
    m_cards.erase(found);
    card->hide();
    card->deleteLater();
    arrange();
}

void Notices::arrange()
{
    int bottom = m_window.height() - kMargin - kStatusBarRoom;
    for (auto card = m_cards.rbegin(); card != m_cards.rend(); ++card) {
        const int width = (*card)->width();
        const int height = (*card)->layout()->heightForWidth(width);
        (*card)->setGeometry(m_window.width() - kMargin - width, bottom - height, width, height);
        (*card)->raise();
        bottom -= height + kNoticeGap;
    }
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace muto::ui
