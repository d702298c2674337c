#include "ui/main/notice_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kShownMs = 6000;

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

NoticeCard::NoticeCard(const Notice &notice, QWidget *window)
    : QFrame(window)
    , m_subject(notice.subject)
    , m_life(new QTimer(this))
{
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(notice.text);
    setAccessibleDescription(notice.detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 8, 12);
    row->setSpacing(12);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(iconNameOf(notice.tone), notice.tone).pixmap(20, 20));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    makeWords(*column, notice);
    row->addLayout(column, 1);
    row->addWidget(makeCloser(), 0, Qt::AlignTop);
    m_life->setObjectName(QStringLiteral("noticeLife"));
    m_life->setInterval(kShownMs);
    connect(m_life, &QTimer::timeout, this, &NoticeCard::leave);
    if (notice.tone != Tone::Bad && notice.tone != Tone::Warn)
        m_life->start();
}

void NoticeCard::makeWords(QVBoxLayout &column, const Notice &notice)
{
    QLabel *text = wrappedLabel(notice.text, this, "plain");
    text->setObjectName(QStringLiteral("noticeText"));
    column.addWidget(text);
    if (!notice.detail.isEmpty())
        column.addWidget(wrappedLabel(notice.detail, this, "muted"));
    if (!notice.action)
        return;
    auto *button = new QPushButton(notice.actionText, this);
    button->setObjectName(QStringLiteral("noticeAction"));
    connect(button, &QPushButton::clicked, this, [this, action = notice.action] {
        Q_EMIT closed();
        action();
    });
    column.addWidget(button, 0, Qt::AlignLeft);
}

QWidget *NoticeCard::makeCloser()
{
    auto *closer = new QToolButton(this);
    closer->setObjectName(QStringLiteral("noticeClose"));
    closer->setIcon(icon(QStringLiteral("close")));
    closer->setIconSize({16, 16});
    closer->setAutoRaise(true);
    closer->setProperty("compact", true);
    closer->setFocusPolicy(Qt::StrongFocus);
    closer->setAccessibleName(tr("Close this notice"));
    closer->setToolTip(tr("Close (Esc)"));
    connect(closer, &QToolButton::clicked, this, &NoticeCard::closed);
    return closer;
}

/// Waits as long again while somebody is at it.
void NoticeCard::leave()
{
    if (!underMouse() && !isAncestorOf(QApplication::focusWidget()))
        Q_EMIT closed();
}

void NoticeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace muto::ui
