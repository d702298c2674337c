#include "ui/project/asset_drop.h"

#include "core/captions/caption_reader.h"
#include "ui/project/project_files.h"

#include <QDropEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace muto::ui {

namespace {

#ifdef Q_OS_MACOS
constexpr Qt::KeyboardModifiers kLinkKeys = Qt::AltModifier;
#else
constexpr Qt::KeyboardModifiers kLinkKeys = Qt::ControlModifier | Qt::ShiftModifier;
#endif

} // namespace

std::unique_ptr<QMimeData> assetMimeData(const QStringList &names, const ProjectFiles &files)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(files.pathOf(name)));
    data->setData(kAssetMimeType, names.join(QLatin1Char('\n')).toUtf8());
    data->setUrls(urls);
    return data;
}

QStringList assetNames(const QMimeData &data)
{
    return QString::fromUtf8(data.data(kAssetMimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList blockIds(const QMimeData &data)
{
    return QString::fromUtf8(data.data(kBlockMimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList takeCaptions(QStringList &files)
{
    QStringList taken;
    files.removeIf([&taken](const QString &file) {
        const bool isOne = captions::isCaptionFile(file);
        if (isOne)
            taken.append(file);
        return isOne;
    });
    return taken;
}

Handover handoverOf(const QDropEvent &event)
{
    Handover handover = handoverOf(*event.mimeData());
    const bool isText = handover.is(Handover::Kind::Text) || handover.is(Handover::Kind::WebFile) ||
                        handover.is(Handover::Kind::Picture);
    return isText && event.source() ? Handover{} : handover;
}

QString linkDropKeys()
{
    const QString keys = QKeySequence(int(kLinkKeys.toInt())).toString(QKeySequence::NativeText);
    return keys.endsWith(QLatin1Char('+')) ? keys.chopped(1) : keys;
}

bool isLinkDrop(const QDropEvent &event)
{
    // Some desktops keep the keys to themselves, and tell what they mean.
    return event.proposedAction() == Qt::LinkAction ||
           ((event.possibleActions() & Qt::LinkAction) && (event.modifiers() & kLinkKeys) == kLinkKeys);
}

Handover forFilm(Handover handover)
{
    return handover.is(Handover::Kind::Film) ? Handover{} : handover;
}

Handover forFiles(Handover handover)
{
    if (handover.is(Handover::Kind::Text))
        return {Handover::Kind::Refused,
                {},
                {},
                AssetDropTarget::tr("A text is no file. Drop it on the timeline or on the canvas.")};
    const bool isOfFilm = handover.is(Handover::Kind::Blocks) || handover.is(Handover::Kind::Assets);
    return isOfFilm ? Handover{} : forFilm(std::move(handover));
}

AssetDropTarget::AssetDropTarget(QWidget *widget, Judge judge)
    : QObject(widget)
    , m_judge(std::move(judge))
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool AssetDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        Q_EMIT left();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = *static_cast<QDropEvent *>(event);
    if (event->type() != QEvent::DragMove)
        m_held = m_judge(handoverOf(drop));
    if (m_held.is(Handover::Kind::Nothing))
        return QObject::eventFilter(watched, event);
    m_held.isLinked = m_held.is(Handover::Kind::Files) && isLinkDrop(drop);
    if (event->type() != QEvent::Drop) {
        hold(drop, event->type() == QEvent::DragEnter);
        return true;
    }
    Q_EMIT left();
    const bool isTaken = !m_held.is(Handover::Kind::Refused);
    drop.setDropAction(isTaken ? actionOf() : Qt::IgnoreAction);
    drop.setAccepted(isTaken);
    const bool isPicture = m_held.is(Handover::Kind::Picture);
    Q_EMIT dropped(m_held, isPicture ? pictureOf(*drop.mimeData(), m_held) : QImage(),
                   {drop.position(), drop.modifiers()});
    return true;
}

/// Told to where it comes from, which moves nothing away and shows by the pointer what becomes of it.
Qt::DropAction AssetDropTarget::actionOf() const
{
    return m_held.isLinked ? Qt::LinkAction : Qt::CopyAction;
}

/// Who lets it come is told where it goes, and can say why it must not be dropped.
void AssetDropTarget::hold(QDropEvent &event, bool isNew)
{
    event.setDropAction(actionOf());
    event.setAccepted(isNew || !m_held.is(Handover::Kind::Refused));
    Q_EMIT hovered(m_held, {event.position(), event.modifiers()});
}

} // namespace muto::ui
