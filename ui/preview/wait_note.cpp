#include "ui/preview/wait_note.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kWaitNoteMs = 500; ///< What is written in one go is no news.
constexpr int kWaitNoteGap = 12; ///< To the edges of the stage.
constexpr int kWaitNoteIcon = 22;

QString faultText(const script::TextFault &fault)
{
    using Kind = composition::UnfinishedMarkup::Kind;
    if (!fault.markup) {
        return fault.missing.isEmpty()
                   ? QCoreApplication::translate("WaitNote", "unexpected \"%1\"").arg(fault.found)
                   : QCoreApplication::translate("WaitNote", "\"%1\" is missing").arg(fault.missing);
    }
    switch (*fault.markup) {
    case Kind::Tag:
        return QCoreApplication::translate("WaitNote", "this tag has no end");
    case Kind::Quote:
        return QCoreApplication::translate("WaitNote", "a quote of this tag is not closed");
    case Kind::Comment:
        return QCoreApplication::translate("WaitNote", "this comment has no end");
    case Kind::RawText:
        return QCoreApplication::translate("WaitNote", "the end tag of this is missing");
    }
    return {};
}

} // namespace

QString waitText(const PageWait &wait)
{
    return QCoreApplication::translate("WaitNote", "The preview waits: %1, line %2: %3")
        .arg(wait.file)
        .arg(wait.fault.line)
        .arg(faultText(wait.fault));
}

WaitNote::WaitNote(QWidget *parent)
    : QFrame(parent)
    , m_where(new QToolButton(this))
    , m_showNow(new QToolButton(this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("waitNote"));
    setAccessibleName(tr("The preview waits"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    m_where->setObjectName(QStringLiteral("waitWhere"));
    m_where->setAccessibleName(tr("What the preview waits for"));
    m_where->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_where->setIcon(icon(QStringLiteral("source")));
    m_where->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_showNow->setObjectName(QStringLiteral("waitShowNow"));
    m_showNow->setText(tr("Show as it is"));
    m_showNow->setToolTip(tr("Show the film as it is written now, even though it may not work"));
    m_showNow->setAccessibleName(m_showNow->text());
    for (QToolButton *button : {m_where, m_showNow}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_delay->setSingleShot(true);
    m_delay->setInterval(kWaitNoteMs);
    hide();

    connect(m_delay, &QTimer::timeout, this, &WaitNote::fill);
    connect(m_showNow, &QToolButton::clicked, this, &WaitNote::showAsked);
    connect(m_where, &QToolButton::clicked, this, [this] {
        if (m_wait)
            Q_EMIT placeAsked(m_wait->file, m_wait->fault.where);
    });
}

void WaitNote::show(const std::optional<PageWait> &wait)
{
    m_wait = wait;
    if (!wait) {
        m_delay->stop();
        if (m_slow.isEmpty())
            hide();
        else
            fill();
    } else if (isVisible()) {
        fill();
    } else if (!m_delay->isActive()) {
        m_delay->start();
    }
}

void WaitNote::showSlow(const QString &page)
{
    m_slow = page;
    if (!page.isEmpty())
        fill();
    else if (!m_wait || m_delay->isActive())
        hide();
}

QString WaitNote::text() const
{
    return m_wait ? waitText(*m_wait)
                  : tr("%1 is still loading. A script of it may loop for ever.").arg(m_slow);
}

void WaitNote::fill()
{
    if (!m_wait && m_slow.isEmpty())
        return;
    m_showNow->setVisible(m_wait.has_value());
    m_where->setAccessibleName(text());
    m_where->setToolTip(
        m_wait ? text() + QLatin1Char('\n') +
                     tr("What you see is the film as it last worked. Click to go there.")
               : text() + QLatin1Char('\n') +
                     tr("You can go on working. After a while it is stopped, and nothing is lost."));
    arrange();
    raise();
    setVisible(true);
}

void WaitNote::place(const QRect &stage)
{
    m_stage = stage;
    if (isVisible())
        arrange();
}

/// As wide as its words, or as the stage.
void WaitNote::arrange()
{
    const int room = m_stage.width() - 2 * kWaitNoteGap;
    const int beside =
        (m_wait ? m_showNow->sizeHint().width() : 0) + 3 * layout()->spacing() + 3 * kWaitNoteIcon;
    m_where->setText(m_where->fontMetrics()
                         .elidedText(text(), Qt::ElideRight, std::max(0, room - beside))
                         .replace(u'&', QLatin1String("&&")));
    layout()->invalidate();
    const QSize size(std::min(room, sizeHint().width()), sizeHint().height());
    resize(size);
    move(m_stage.center().x() - size.width() / 2, m_stage.bottom() - size.height() - kWaitNoteGap);
}

} // namespace muto::ui
