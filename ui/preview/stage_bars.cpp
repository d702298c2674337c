#include "ui/preview/stage_bars.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kRounding = 1; ///< A pixel more than there is room for is none.
constexpr int kStep = 40;

} // namespace

StageBars::StageBars(QWidget *parent)
    : QObject(parent)
    , m_across(makeBar(Qt::Horizontal, "stageAcross"))
    , m_down(makeBar(Qt::Vertical, "stageDown"))
{
    m_across->setAccessibleName(tr("Across the film"));
    m_down->setAccessibleName(tr("Down the film"));
}

QScrollBar *StageBars::makeBar(Qt::Orientation orientation, const char *name)
{
    auto *bar = new QScrollBar(orientation, static_cast<QWidget *>(parent()));
    bar->setObjectName(QLatin1String(name));
    bar->setToolTip(tr("Push the film; so do Space and the mouse, or its middle button"));
    bar->setSingleStep(kStep);
    bar->setFocusPolicy(Qt::NoFocus);
    bar->setCursor(Qt::ArrowCursor);
    bar->hide();
    connect(bar, &QScrollBar::valueChanged, this, [this, orientation, before = 0](int value) mutable {
        const int by = before - value;
        before = value;
        if (!m_isFollowing && by != 0)
            Q_EMIT pushed(orientation == Qt::Horizontal ? QPointF(by, 0) : QPointF(0, by));
    });
    return bar;
}

void StageBars::follow(const QRect &stage, const QRectF &film)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const bool isWide = film.width() > stage.width() + kRounding;
    const bool isHigh = film.height() > stage.height() + kRounding;
    m_across->setVisible(isWide);
    m_down->setVisible(isHigh);
    const int thick = m_across->sizeHint().height();
    if (isWide)
        show(*m_across,
             {stage.left(), stage.bottom() + 1 - thick, stage.width() - (isHigh ? thick : 0), thick},
             stage.left() - film.left(), film.width(), stage.width());
    if (isHigh)
        show(*m_down,
             {stage.right() + 1 - thick, stage.top(), thick, stage.height()}, // the corner is its own
             stage.top() - film.top(), film.height(), stage.height());
}

void StageBars::show(QScrollBar &bar, const QRect &place, double hidden, double length, int page)
{
    bar.setGeometry(place);
    bar.setPageStep(page);
    bar.setRange(0, int(std::ceil(length)) - page);
    bar.setValue(int(std::lround(hidden)));
    bar.raise();
}

} // namespace muto::ui
