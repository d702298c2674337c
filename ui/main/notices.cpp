#include "ui/main/notices.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kCardWidth = 360;
constexpr int kMargin = 16;
constexpr int kNoticeGap = 8;
constexpr int kStatusBarRoom = 32;
constexpr std::size_t kMostCards = 4;

} // namespace

Notices::Notices(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Notices::watchKeyboard);
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
    auto *card = new NoticeCard(notice, &m_window);
    card->setFixedWidth(std::min(kCardWidth, m_window.width() - 2 * kMargin));
    connect(card, &NoticeCard::closed, this, [this, card] { close(card); });
    connect(card, &QObject::destroyed, this, [this, card] { std::erase(m_cards, card); });
    m_cards.push_back(card);
    arrange(); // before it is seen: where new windows begin it would lie under a pointer that is not there
    card->show();
    QAccessibleEvent said(card, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Notices::dismiss(const QString &subject)
{
    const std::vector<NoticeCard *> cards = m_cards;
    for (NoticeCard *card : cards) {
        if (card->subject() == subject)
            close(card);
    }
}

void Notices::clear()
{
    while (!m_cards.empty())
        close(m_cards.back());
}

void Notices::close(NoticeCard *card)
{
    const auto found = std::find(m_cards.begin(), m_cards.end(), card);
    if (found == m_cards.end())
        return;
    m_cards.erase(found);
    giveKeyboardBack(*card);
    card->hide();
    card->deleteLater();
    arrange();
}

void Notices::watchKeyboard(QWidget *before, QWidget *now)
{
    const auto isInCard = [this](const QWidget *widget) {
        return std::any_of(m_cards.begin(), m_cards.end(),
                           [widget](const QWidget *card) { return card->isAncestorOf(widget); });
    };
    if (now && before && isInCard(now) && !isInCard(before))
        m_keyboard = before;
}

/// Where nobody has it no key does anything.
void Notices::giveKeyboardBack(const QWidget &card)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && card.isAncestorOf(focus) && m_keyboard)
        m_keyboard->setFocus(Qt::OtherFocusReason);
}

void Notices::arrange()
{
    int bottom = m_window.height() - kMargin - kStatusBarRoom;
    for (auto card = m_cards.rbegin(); card != m_cards.rend(); ++card) {
        const int width = (*card)->width();
        const int height = (*card)->heightForWidth(width);
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
