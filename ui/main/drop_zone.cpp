#include "ui/main/drop_zone.h"

#include "core/composition/html_file.h"
#include "ui/project/asset_drop.h"
#include "ui/support/shared_files.h"
#include "ui/support/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

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
    m_invitation->setEmphasised(true);
    m_invitation->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_invitation->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!isWanted(*drag->mimeData()))
            return false;
        drag->acceptProposedAction();
        invite(*drag->mimeData());
        return true;
    }
    case QEvent::DragLeave:
        m_invitation->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_invitation->hide();
        if (!take(*drop->mimeData()))
            return false;
        drop->acceptProposedAction();
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool DropTarget::isWanted(const QMimeData &data) const
{
    return !droppedPath(data).isEmpty() || (m_takesMedia && !droppedFiles(data).isEmpty());
}

bool DropTarget::take(const QMimeData &data)
{
    if (!isWanted(data))
        return false;
    if (const QString path = droppedPath(data); !path.isEmpty())
        Q_EMIT dropped(path);
    else
        Q_EMIT mediaDropped(droppedFiles(data));
    return true;
}

void DropTarget::invite(const QMimeData &data)
{
    m_invitation->setText(droppedPath(data).isEmpty() ? tr("Drop to add at the playhead")
                                                      : tr("Drop to open"));
    m_invitation->setGeometry(m_window->rect());
    m_invitation->raise();
    m_invitation->show();
}

QString droppedPath(const QMimeData &data)
{
    const QList<QUrl> urls = fileUrls(data);
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() &&
            (file.isDir() || (file.isFile() && composition::isHtmlName(file.fileName()))))
            return file.filePath();
    }
    return {};
}

} // namespace muto::ui
