#include "ui/main/drop_zone.h"

#include "ui/project/asset_drop.h"
#include "ui/support/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace muto::ui {

namespace {

constexpr double kRadius = 6;

} // namespace

DropZone::DropZone(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setMinimumHeight(72);
}

void DropZone::setText(const QString &text)
{
    m_text = text;
    update();
}

void DropZone::setEmphasised(bool emphasised)
{
    m_emphasised = emphasised;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_emphasised) {
        QColor veil = tokens.window;
        veil.setAlphaF(0.9F);
        painter.fillRect(rect(), veil);
    }
    painter.setPen(QPen(m_emphasised ? tokens.accent : tokens.line, m_emphasised ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(m_emphasised ? field.adjusted(16, 16, -16, -16) : field, kRadius, kRadius);
    painter.setPen(m_emphasised ? tokens.text : tokens.textMuted);
    painter.drawText(rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_invitation(new DropZone({}, window))
{
    m_invitation->setObjectName(QStringLiteral("dropInvitation"));
    m_invitation->setEmphasised(true);
    m_invitation->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_invitation->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (event->type() == QEvent::DragEnter)
            m_held = judged(*drag);
        if (m_held.is(Handover::Kind::Nothing))
            return false;
        drag->acceptProposedAction();
        // Who lets it come is told where it goes, and can say why it must not be dropped.
        drag->setAccepted(event->type() == QEvent::DragEnter || !m_held.is(Handover::Kind::Refused));
        if (event->type() == QEvent::DragEnter)
            invite();
        return true;
    }
    case QEvent::DragLeave:
        m_invitation->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_invitation->hide();
        m_held = judged(*drop);
        if (m_held.is(Handover::Kind::Nothing) || m_held.is(Handover::Kind::Refused))
            return false;
        drop->acceptProposedAction();
        take(*drop->mimeData());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// What is opened comes first; blocks and assets have their own places.
Handover DropTarget::judged(const QDropEvent &event) const
{
    if (const QString path = droppedPath(*event.mimeData()); !path.isEmpty())
        return {Handover::Kind::Film, {path}};
    Handover handover = handoverOf(event);
    switch (handover.kind) {
    case Handover::Kind::Files:
    case Handover::Kind::Picture:
    case Handover::Kind::WebFile:
    case Handover::Kind::Text:
        if (m_hasFilm)
            return handover;
        return {Handover::Kind::Refused,
                {},
                {},
                tr("There is no film to add it to. Open one, or begin a new one, and drop it then.")};
    case Handover::Kind::Refused:
        return handover;
    default:
        return {};
    }
}

void DropTarget::take(const QMimeData &data)
{
    if (m_held.is(Handover::Kind::Film))
        return Q_EMIT dropped(m_held.names.front());
    Q_EMIT handedOver(m_held, m_held.is(Handover::Kind::Picture) ? pictureOf(data, m_held) : QImage());
}

void DropTarget::invite()
{
    m_invitation->setText(m_held.is(Handover::Kind::Film)      ? tr("Drop to open")
                          : m_held.is(Handover::Kind::Refused) ? m_held.text
                                                               : tr("Drop to add at the playhead"));
    m_invitation->setGeometry(m_window->rect());
    m_invitation->raise();
    m_invitation->show();
}

} // namespace muto::ui
