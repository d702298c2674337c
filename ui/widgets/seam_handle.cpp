#include "ui/widgets/seam_handle.h"

#include "ui/support/theme.h"
#include "ui/widgets/accessible_parts.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>

namespace muto::ui {

namespace {

class AccessibleSeam : public QAccessibleWidget
{
public:
    explicit AccessibleSeam(SeamHandle &handle)
        : QAccessibleWidget(&handle, QAccessible::Splitter)
    {
    }
};

/// A handle over each of a splitter's own, which the keyboard does not reach.
class SplitterKeys : public QObject
{
public:
    SplitterKeys(QSplitter &splitter, const QString &name)
        : QObject(&splitter)
        , m_splitter(splitter)
    {
        for (int place = 1; place < splitter.count(); ++place) {
            QSplitterHandle *line = splitter.handle(place);
            auto *keys = new SeamHandle(line);
            keys->setAccessibleName(name);
            cover(*keys, *line);
            line->installEventFilter(this);
            QObject::connect(keys, &SeamHandle::moveWanted, this,
                             [this, place](int pixels) { move(place, pixels); });
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto *line = static_cast<QSplitterHandle *>(watched);
            cover(*line->findChild<SeamHandle *>(), *line);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void cover(SeamHandle &keys, const QSplitterHandle &line)
    {
        keys.setOrientation(line.orientation() == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal);
        keys.resize(line.size());
    }

    /// What one side gets the other one gives; neither becomes smaller than it can be.
    void move(int place, int pixels)
    {
        QList<int> sizes = m_splitter.sizes();
        sizes[place - 1] += pixels;
        sizes[place] -= pixels;
        if (sizes[place - 1] > 0 && sizes[place] > 0)
            m_splitter.setSizes(sizes);
        Q_EMIT m_splitter.splitterMoved(0, place);
    }

    QSplitter &m_splitter;
};

} // namespace

int seamMove(const QKeyEvent &event, Qt::Orientation seam)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return 0;
    const int step = event.modifiers() & Qt::ShiftModifier ? 1 : kSeamStep;
    const bool isVertical = seam == Qt::Vertical;
    if (event.key() == (isVertical ? Qt::Key_Right : Qt::Key_Down))
        return step;
    return event.key() == (isVertical ? Qt::Key_Left : Qt::Key_Up) ? -step : 0;
}

SeamHandle::SeamHandle(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleParts<SeamHandle, AccessibleSeam>();
    setObjectName(QStringLiteral("seam"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleDescription(tr("Arrow keys move it, with Shift by one pixel"));
}

/// Arrows are keys of commands, too.
bool SeamHandle::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (seamMove(key, m_orientation) != 0 || key.key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SeamHandle::keyPressEvent(QKeyEvent *event)
{
    if (const int pixels = seamMove(*event, m_orientation))
        Q_EMIT moveWanted(pixels);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void SeamHandle::paintEvent(QPaintEvent *)
{
    if (hasFocus())
        QPainter(this).fillRect(rect(), currentTokens().accent);
}

void takeKeys(QSplitter &splitter, const QString &name)
{
    new SplitterKeys(splitter, name); // belongs to it
}

} // namespace muto::ui
