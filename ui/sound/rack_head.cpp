#include "ui/sound/rack_head.h"

#include "ui/animation/tween_rows.h"
#include "ui/support/icons.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <cstdlib>
#include <utility>

namespace muto::ui {

RackHead::RackHead(QWidget *parent)
    : QWidget(parent)
    , m_opener(smallButton("rackOpen", "chevron-down", tr("Show or hide the parameters"), this))
    , m_name(new ElidedLabel(this))
    , m_edit(new CommitEdit(this))
    , m_switch(smallButton("rackSwitch", "power", tr("Bypass"), this))
    , m_more(smallButton("rackMore", "more", tr("More about this effect"), this))
{
    m_name->setObjectName(QStringLiteral("rackName"));
    m_name->setElideMode(Qt::ElideRight);
    m_edit->setObjectName(QStringLiteral("rackRename"));
    m_edit->setAccessibleName(tr("Name of the effect"));
    m_edit->setProperty("compact", true);
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_switch->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_opener);
    line->addWidget(m_name, 1);
    line->addWidget(m_edit, 1);
    line->addWidget(m_switch);
    line->addWidget(m_more);
    connect(m_opener, &QToolButton::clicked, this, [this] { Q_EMIT openToggled(!m_look.isOpen); });
    connect(m_switch, &QToolButton::clicked, this, [this](bool on) { Q_EMIT switched(on); });
    connect(m_edit, &CommitEdit::committed, this, [this](const QString &name) {
        if (m_edit->isVisible())
            Q_EMIT renamed(name);
    });
    m_name->installEventFilter(this);
}

void RackHead::show(const Look &look)
{
    m_look = look;
    m_opener->setIcon(
        icon(look.isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
    m_opener->setAccessibleName(look.isOpen ? tr("Hide the parameters of %1").arg(look.name)
                                            : tr("Show the parameters of %1").arg(look.name));
    m_opener->setToolTip(m_opener->accessibleName());
    m_name->setFullText(look.number > 0 ? QStringLiteral("%1  %2").arg(look.number).arg(look.name)
                                        : look.name);
    m_name->setToolTip(look.isEffect ? look.hint + QLatin1Char('\n') +
                                           tr("Drag the name to another place, double-click to change it")
                                     : look.hint);
    look.isEffect ? m_name->setCursor(Qt::OpenHandCursor) : m_name->unsetCursor();
    m_name->setProperty("role", look.isOn ? QVariant(QStringLiteral("heading")) : QStringLiteral("muted"));
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(look.isOn);
    m_switch->setIcon(icon(QStringLiteral("power"), look.isOn ? Tone::Accent : Tone::Muted));
    m_switch->setAccessibleName(tr("%1 is heard", "an effect").arg(look.name));
    m_switch->setToolTip(look.isOn ? tr("Bypass %1").arg(look.name) : tr("Let %1 be heard").arg(look.name));
    m_more->setAccessibleName(tr("More about %1").arg(look.name));
}

void RackHead::endDrag()
{
    m_pressed.reset();
    if (std::exchange(m_isDragged, false))
        m_name->releaseKeyboard();
}

/// Esc takes it back.
bool RackHead::handleDrag(QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = mouse->globalPosition().toPoint();
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_pressed) {
        const QPoint at = mouse->globalPosition().toPoint();
        if (!m_isDragged && std::abs((at - *m_pressed).y()) >= QApplication::startDragDistance()) {
            m_isDragged = true;
            m_name->grabKeyboard();
        }
        if (m_isDragged)
            Q_EMIT dragged(at);
        return true;
    }
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (!m_pressed || !(isEscape || isRelease))
        return false;
    const bool wasDragged = m_isDragged;
    endDrag();
    if (wasDragged && isRelease)
        Q_EMIT dropped();
    else if (wasDragged)
        Q_EMIT dragCancelled();
    return true;
}

void RackHead::rename()
{
    m_name->hide();
    m_edit->show();
    m_edit->showText(m_look.name);
    m_edit->setHint(m_look.usualName);
    m_edit->setFocus();
    m_edit->selectAll();
}

/// The name is written where it stands, until the keyboard goes elsewhere.
bool RackHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && !m_look.isEffect)
        return false;
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        rename();
        return true;
    }
    if (watched == m_name && handleDrag(event))
        return true;
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isOver = event->type() == QEvent::FocusOut || key == Qt::Key_Return || key == Qt::Key_Enter ||
                        key == Qt::Key_Escape;
    if (!isOver || m_edit->isHidden())
        return false;
    const QString name = m_edit->text();
    const bool isMeant = key != Qt::Key_Escape && name != m_look.name;
    m_edit->hide(); // what it commits from now on is not heard
    m_name->show();
    if (isKey)
        m_opener->setFocus();
    if (isMeant)
        Q_EMIT renamed(name);
    return isKey;
}

} // namespace muto::ui
