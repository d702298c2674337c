#include "ui/sound/level_meter.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr int kFallMs = 33;
constexpr double kLoud = -12, kFull = 0; // dB at which the colours change
constexpr double kLamp = 10;
constexpr double kBarHigh = 8;

} // namespace

LevelMeter::LevelMeter(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("levelMeter"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(48);
    setMeasured(name);
}

void LevelMeter::setMeasured(const QString &name)
{
    m_name = name;
    setAccessibleName(tr("Level of %1").arg(m_name));
    setToolTip(tr("How loud %1 is in the preview. The lamp lights up when it is too loud: louder than a film "
                  "can be.")
                   .arg(m_name));
}

void LevelMeter::take(double peak)
{
    advance(peak);
    if (!m_state.isAtRest() && !m_falling.isActive())
        m_falling.start(kFallMs, this);
}

void LevelMeter::advance(double peak)
{
    const double seconds = m_since.isValid() ? double(m_since.restart()) / 1000 : 0;
    if (!m_since.isValid())
        m_since.start();
    const bool wasTooLoud = m_state.isTooLoud();
    m_state = meterAfter(m_state, peak, seconds);
    if (m_state.isTooLoud() != wasTooLoud) {
        setAccessibleDescription(m_state.isTooLoud() ? tr("too loud") : QString());
        Q_EMIT tooLoudChanged(m_state.isTooLoud());
    }
    update();
}

void LevelMeter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_falling.timerId())
        return QWidget::timerEvent(event);
    advance(0);
    if (!m_state.isAtRest())
        return;
    m_falling.stop();
    m_since.invalidate();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const QRectF bar(0, middle - kBarHigh / 2, width() - kLamp - 6, kBarHigh);
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.setClipPath(shape);
    painter.fillRect(bar, blend(tokens.line, tokens.panel, 0.6));
    const auto fill = [&](double from, double to, const QColor &color) {
        const double left = meterHeight(from), right = std::min(meterHeight(to), meterHeight(m_state.level));
        if (right > left)
            painter.fillRect(QRectF(bar.left() + left * bar.width(), bar.top(), (right - left) * bar.width(),
                                    bar.height()),
                             color);
    };
    fill(-1e3, kLoud, tokens.good);
    fill(kLoud, kFull, tokens.warn);
    fill(kFull, 1e3, tokens.bad);
    if (m_state.peak > MeterState::kSilence) {
        const double x = bar.left() + meterHeight(m_state.peak) * bar.width();
        painter.fillRect(QRectF(std::min(x, bar.right() - 2), bar.top(), 2, bar.height()), tokens.text);
    }
    painter.setClipping(false);
    painter.setBrush(m_state.isTooLoud() ? tokens.bad : blend(tokens.line, tokens.panel, 0.6));
    painter.drawEllipse(QPointF(width() - kLamp / 2, middle), kLamp / 2 - 1, kLamp / 2 - 1);
}

} // namespace muto::ui
