#include "ui/main/console_delegate.h"

#include "ui/main/console_model.h"
#include "ui/support/source_line.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kLevelIconSize = 16;
constexpr int kLineGap = 8;
constexpr int kPadding = 4;

QString source(const QModelIndex &index)
{
    return index.data(ConsoleModel::SourceRole).toString();
}

QString sourceText(const QModelIndex &index)
{
    const int count = index.data(ConsoleModel::CountRole).toInt();
    return count > 1 ? QStringLiteral("%1  ×%2").arg(source(index), QString::number(count)) : source(index);
}

} // namespace

void ConsoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection());

    const QRect line = option.rect.adjusted(kLineGap, kPadding, -kLineGap, -kPadding);
    const QFontMetrics metrics(option.font);
    const QRect picture(line.left(), line.top() + (metrics.height() - kLevelIconSize) / 2, kLevelIconSize,
                        kLevelIconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);

    const QString place = metrics.elidedText(sourceText(index), Qt::ElideMiddle, line.width() / 3);
    const int sourceWidth = metrics.horizontalAdvance(place);
    // What leads somewhere looks like it.
    painter->setPen(sourceLineAt(source(index)) ? tokens.accent : tokens.textMuted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignTop, place);

    const QRect words = line.adjusted(kLevelIconSize + kLineGap, 0, -sourceWidth - kLineGap, 0);
    painter->setPen(tokens.text);
    painter->setClipRect(words);
    int top = words.top();
    const QStringList lines = index.data().toString().split(QLatin1Char('\n'));
    for (const QString &text : lines) {
        painter->drawText(QRect(words.left(), top, words.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(text, Qt::ElideRight, words.width()));
        top += metrics.lineSpacing();
    }
    painter->restore();
}

QSize ConsoleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const auto lines = int(index.data().toString().count(QLatin1Char('\n'))) + 1;
    return {160, std::max(kLevelIconSize, metrics.lineSpacing() * lines) + 2 * kPadding};
}

} // namespace muto::ui
