#include "ui/render/render_job_delegate.h"

#include "ui/render/render_job_model.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace muto::ui {

namespace {

constexpr int kBarHeight = 4;
constexpr int kBarLift = 7; // over the lower edge of the row

} // namespace

RenderJobDelegate::RenderJobDelegate(QObject *parent)
    : PictureRowDelegate(RenderJobModel::PictureRole, RenderJobModel::StatusRole, Qt::ElideRight, parent)
{
}

void RenderJobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    PictureRowDelegate::paint(painter, option, index);
    if (!index.data(RenderJobModel::RunningRole).toBool())
        return;
    const ThemeTokens &tokens = currentTokens();
    const QRect words = wordsRect(option.rect);
    QRectF bar(words.left(), option.rect.bottom() - kBarLift, words.width(), kBarHeight);
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

} // namespace muto::ui
