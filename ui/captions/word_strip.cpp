#include "ui/captions/word_strip.h"

#include "ui/captions/captions_model.h"
#include "ui/support/theme.h"
#include "ui/support/theme_tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

using captions::TimeSpan;

constexpr int kStripMargin = 8;
constexpr int kBlockTop = 8;
constexpr int kBlockHeight = 32;
constexpr int kTimesHeight = 20;
constexpr int kEdge = 6;
constexpr int kLeastBlock = 34; // of the shortest word, before the strip scrolls
constexpr int kLongestStrip = 6000;
constexpr double kTextRoom = 5;

QString spanText(const captions::LineWord &word)
{
    return QStringLiteral("%1 – %2").arg(captionTime(word.start, 2), captionTime(word.end, 2));
}

} // namespace

WordStrip::WordStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("wordStrip"));
    setAccessibleName(tr("Words of the caption"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void WordStrip::setLine(const std::optional<captions::CaptionLine> &line)
{
    const bool isOther = !m_line || !line || !(m_line->path == line->path);
    if (isOther)
        endDrag(false);
    m_line = line;
    const int count = m_line ? int(m_line->words.size()) : 0;
    const auto before = m_selected;
    if (isOther)
        m_selected.clear();
    std::erase_if(m_selected, [count](int word) { return word >= count; });
    if (m_selected.empty() && count > 0)
        m_selected = {0};
    updateGeometry();
    update();
    tellReaders();
    if (isOther || before != m_selected)
        Q_EMIT selectionChanged();
}

void WordStrip::setTime(double seconds)
{
    m_time = seconds;
    update();
}

void WordStrip::select(const std::vector<int> &words)
{
    if (m_selected == words)
        return;
    m_selected = words;
    update();
    tellReaders();
    Q_EMIT selectionChanged();
}

/// Who cannot see the strip hears the word that is selected.
void WordStrip::tellReaders()
{
    const int word = current();
    setAccessibleDescription(m_line && word >= 0
                                 ? tr("%1, %2").arg(m_line->words[std::size_t(word)].text,
                                                    spanText(m_line->words[std::size_t(word)]))
                                 : QString());
}

QSize WordStrip::sizeHint() const
{
    int width = 200;
    if (m_line && !m_line->words.empty()) {
        double shortest = m_line->end - m_line->start;
        for (const captions::LineWord &word : m_line->words)
            shortest = std::min(shortest, std::max(word.end - word.start, captions::kShortestPiece * 2));
        width = int((m_line->end - m_line->start) * kLeastBlock / shortest) + 2 * kStripMargin;
    }
    return {std::min(width, kLongestStrip), kBlockTop + kBlockHeight + kTimesHeight};
}

QSize WordStrip::minimumSizeHint() const
{
    return sizeHint();
}

double WordStrip::pixelsPerSecond() const
{
    const double length = m_line ? std::max(captions::kShortestPiece, m_line->end - m_line->start) : 1;
    return (width() - 2 * kStripMargin) / length;
}

double WordStrip::secondsAt(double x) const
{
    return m_line->start + (x - kStripMargin) / pixelsPerSecond();
}

QRect WordStrip::wordRect(int word) const
{
    const captions::LineWord &own = m_line->words[std::size_t(word)];
    const double scale = pixelsPerSecond();
    const double left = kStripMargin + (own.start - m_line->start) * scale;
    const double right = kStripMargin + (own.end - m_line->start) * scale;
    return {int(std::round(left)), kBlockTop, std::max(3, int(std::round(right)) - int(std::round(left))),
            kBlockHeight};
}

int WordStrip::wordAt(QPoint where) const
{
    // What is selected lies on top where two words overlap.
    if (m_line && current() >= 0 && wordRect(current()).contains(where))
        return current();
    for (int i = m_line ? int(m_line->words.size()) - 1 : -1; i >= 0; --i) {
        if (wordRect(i).contains(where))
            return i;
    }
    return -1;
}

WordStrip::Part WordStrip::partAt(int word, QPoint where) const
{
    const QRect rect = wordRect(word);
    const int edge = std::min(kEdge, rect.width() / 4);
    if (!m_line->timesWords)
        return Part::Body;
    if (where.x() < rect.left() + edge)
        return Part::Start;
    return where.x() > rect.right() - edge ? Part::End : Part::Body;
}

void WordStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &tokens = currentTokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(
        QRectF(0, 0, width(), kBlockTop * 2 + kBlockHeight).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_line)
        return;
    for (int i = 0; i < int(m_line->words.size()); ++i) {
        const QRectF rect = QRectF(wordRect(i)).adjusted(0.5, 0.5, -1.5, -0.5);
        const bool isSelected = std::find(m_selected.begin(), m_selected.end(), i) != m_selected.end();
        QColor fill = isSelected ? tokens.accent : tokens.element;
        fill.setAlphaF(isSelected ? 0.34F : m_line->timesWords ? 0.26F : 0.12F);
        painter.setBrush(fill);
        painter.setPen(isSelected ? QPen(tokens.accent, hasFocus() && i == current() ? 2 : 1)
                                  : QPen(tokens.line, 1, m_line->timesWords ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(tokens.text);
        const QRectF room = rect.adjusted(kTextRoom, 0, -kTextRoom, 0);
        const QString text = m_line->words[std::size_t(i)].text;
        painter.drawText(
            room,
            Qt::AlignVCenter |
                (fontMetrics().horizontalAdvance(text) > room.width() ? Qt::AlignLeft : Qt::AlignHCenter),
            fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
    }
    if (m_time >= m_line->start && m_time <= m_line->end) {
        const double x = kStripMargin + (m_time - m_line->start) * pixelsPerSecond();
        painter.setPen(QPen(tokens.bad, 1.5));
        painter.drawLine(QPointF(x, 2), QPointF(x, kBlockTop * 2 + kBlockHeight - 2));
    }
    painter.setPen(tokens.textMuted);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QRect times(kStripMargin, kBlockTop * 2 + kBlockHeight, width() - 2 * kStripMargin,
                      kTimesHeight - kBlockTop);
    painter.drawText(times, Qt::AlignLeft | Qt::AlignVCenter, captionTime(m_line->start, 2));
    painter.drawText(times, Qt::AlignRight | Qt::AlignVCenter, captionTime(m_line->end, 2));
}

void WordStrip::choose(int word, Qt::KeyboardModifiers modifiers)
{
    std::vector<int> words{word};
    if (modifiers & Qt::ControlModifier) {
        words = m_selected;
        const auto there = std::find(words.begin(), words.end(), word);
        if (there == words.end())
            words.push_back(word);
        else if (words.size() > 1)
            words.erase(there);
    } else if ((modifiers & Qt::ShiftModifier) && current() >= 0) {
        words.clear();
        const int first = m_selected.front();
        const int step = word < first ? -1 : 1;
        for (int i = first; i != word + step; i += step)
            words.push_back(i);
    }
    select(words);
}

void WordStrip::mousePressEvent(QMouseEvent *event)
{
    const int word = wordAt(event->pos());
    if (event->button() != Qt::LeftButton || !m_line)
        return;
    if (word < 0) {
        Q_EMIT timeRequested(std::clamp(secondsAt(event->position().x()), m_line->start, m_line->end));
        return;
    }
    choose(word, event->modifiers());
    const captions::LineWord &own = m_line->words[std::size_t(word)];
    Q_EMIT timeRequested(own.start);
    if (m_line->timesWords && event->modifiers() == Qt::NoModifier)
        m_drag =
            Drag{word, partAt(word, event->pos()), secondsAt(event->position().x()), {own.start, own.end}};
}

void WordStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const int word = wordAt(event->pos());
        const bool isEdge = word >= 0 && partAt(word, event->pos()) != Part::Body;
        setCursor(isEdge ? Qt::SizeHorCursor : word >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double by = secondsAt(event->position().x()) - m_drag->at;
    if (!m_drag->isMoving && std::abs(by) * pixelsPerSecond() < QApplication::startDragDistance() / 2.0)
        return;
    if (!m_drag->isMoving) {
        m_drag->isMoving = true;
        Q_EMIT began();
    }
    TimeSpan span = m_drag->span;
    if (m_drag->part != Part::End)
        span.start += by;
    if (m_drag->part != Part::Start)
        span.end += by;
    Q_EMIT timesWished(m_drag->word, span);
}

void WordStrip::mouseReleaseEvent(QMouseEvent *)
{
    endDrag(true);
}

void WordStrip::endDrag(bool isKept)
{
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    if (!drag || !drag->isMoving)
        return;
    if (isKept)
        Q_EMIT finished();
    else
        Q_EMIT cancelled();
}

void WordStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int word = wordAt(event->pos()); word >= 0)
        Q_EMIT textRequested(word);
}

/// A word by a step, or its end alone: one gesture.
void WordStrip::nudge(int direction, bool endOnly)
{
    if (!m_line || !m_line->timesWords || current() < 0)
        return;
    const captions::LineWord &own = m_line->words[std::size_t(current())];
    const double by = direction * m_step;
    Q_EMIT timesWished(current(), {endOnly ? own.start : own.start + by, own.end + by});
}

void WordStrip::keyPressEvent(QKeyEvent *event)
{
    const int count = m_line ? int(m_line->words.size()) : 0;
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const auto go = [&](int word) {
        if (count == 0)
            return;
        const int target = std::clamp(word, 0, count - 1);
        choose(target, event->modifiers() & Qt::ShiftModifier);
        Q_EMIT timeRequested(m_line->words[std::size_t(target)].start);
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (isAlt)
            nudge(direction, event->modifiers() & Qt::ShiftModifier);
        else
            go(current() + direction);
        return;
    }
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(count - 1);
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier && count > 0) {
            std::vector<int> all(static_cast<std::size_t>(count));
            for (int i = 0; i < count; ++i)
                all[std::size_t(i)] = i;
            return select(all);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (current() >= 0)
            Q_EMIT textRequested(current());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current() >= 0)
            Q_EMIT removeRequested(current());
        return;
    case Qt::Key_Escape:
        if (m_drag && m_drag->isMoving)
            return endDrag(false);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WordStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WordStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool WordStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int word = wordAt(help->pos());
        if (word >= 0) {
            const captions::LineWord &own = m_line->words[std::size_t(word)];
            QToolTip::showText(help->globalPos(), QStringLiteral("%1\n%2").arg(own.text, spanText(own)),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    // Keys that are commands of the window elsewhere mean words here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        static const QList<int> ours{Qt::Key_Left,      Qt::Key_Right,  Qt::Key_Home,
                                     Qt::Key_End,       Qt::Key_F2,     Qt::Key_Delete,
                                     Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter};
        const bool isAll = key->key() == Qt::Key_A && key->modifiers() == Qt::ControlModifier;
        if (ours.contains(key->key()) || isAll) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace muto::ui
