#include "ui/render/render_job_delegate.h"

#include "ui/render/render_job_model.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace muto::ui {

namespace {

constexpr int kBarHeight = 4;
constexpr int kBarRoom = 8;

} // namespace

RenderJobDelegate::RenderJobDelegate(QObject *parent)
    : TwoLineDelegate(RenderJobModel::StatusRole, Qt::ElideRight, parent)
{
}

void RenderJobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    TwoLineDelegate::paint(painter, option, index);
    if (!index.data(RenderJobModel::RunningRole).toBool())
        return;
    const ThemeTokens &tokens = currentTokens();
    const QRect words = wordsRect(option.rect);
    QRectF bar(words.left(), words.bottom() - kBarHeight, words.width(), kBarHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.line);
    painter->drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    bar.setWidth(bar.width() * index.data(RenderJobModel::PercentRole).toInt() / 100);
    painter->setBrush(tokens.accent);
    painter->drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    painter->restore();
}

QSize RenderJobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = TwoLineDelegate::sizeHint(option, index);
    const bool isRunning = index.data(RenderJobModel::RunningRole).toBool();
    return isRunning ? words + QSize(0, kBarHeight + kBarRoom) : words;
}

} // namespace muto::ui
