// How TrackHeaders gives tracks names of their own.

#include "ui/timeline/track_headers.h"

#include "ui/timeline/timeline_scene.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kNameLeft = 14; // a little before the name itself, so that it does not jump
constexpr int kNameInset = 6; // from the lines above and below
constexpr int kNameRight = 8;

} // namespace

void TrackHeaders::rename(int track)
{
    endRenaming(false);
    if (!m_scene.model.tracks().at(std::size_t(track)).isOfClips())
        return;
    m_renamed = track;
    m_nameEdit = new QLineEdit(m_scene.nameOf(m_scene.model.tracks().at(std::size_t(track))), this);
    m_nameEdit->setObjectName(QStringLiteral("trackNameEdit"));
    m_nameEdit->setAccessibleName(tr("Name of the track"));
    m_nameEdit->setPlaceholderText(m_scene.model.tracks()[std::size_t(track)].name());
    m_nameEdit->setToolTip(tr("Empty is the usual name; Enter takes it, Esc leaves it"));
    const QRect line(kNameLeft, trackRect(track).top(), width() - kNameLeft - kNameRight,
                     int(TimelineGeometry::kRowHeight));
    m_nameEdit->setGeometry(line.adjusted(0, kNameInset, 0, -kNameInset));
    m_nameEdit->installEventFilter(this);
    connect(m_nameEdit, &QLineEdit::editingFinished, this, [this] { endRenaming(true); });
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

/// The keys are back at the headers, unless somebody has gone elsewhere with them.
void TrackHeaders::endRenaming(bool takes)
{
    QLineEdit *edit = std::exchange(m_nameEdit, nullptr);
    if (!edit)
        return;
    const QString name = edit->text();
    const bool hadFocus = edit->hasFocus();
    edit->disconnect(this);
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        setFocus();
    if (takes)
        Q_EMIT renamed(m_renamed, name);
}

/// Enter and Esc end here: they would press what the keys of the headers are at.
bool TrackHeaders::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_nameEdit || watched != m_nameEdit || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        endRenaming(key != Qt::Key_Escape);
    return true;
}

void TrackHeaders::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || targetAt(event->position()))
        return mousePressEvent(event);
    for (int line = 0; line < int(m_lines.size()); ++line) {
        if (!m_lines[std::size_t(line)].isLane() && lineRect(line).contains(event->position().toPoint()))
            return rename(m_lines[std::size_t(line)].track);
    }
}

} // namespace muto::ui
