#include "ui/project/asset_peek.h"

#include "ui/preview/scrub_slider.h"
#include "ui/preview/time_format.h"
#include "ui/project/asset_player.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/still_view.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kMostWidth = 960, kMostHeight = 640;
constexpr int kStepsPerSecond = 100; // of the slider
constexpr QSize kLargestPicture(1920, 1920);

QImage readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && size != size.boundedTo(kLargestPicture))
        reader.setScaledSize(size.scaled(kLargestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

AssetPeek::AssetPeek(std::unique_ptr<AudioOutput> output, QWidget &over)
    : QFrame(&over)
    , m_over(over)
    , m_player(new AssetPlayer(std::move(output), this))
    , m_title(new ElidedLabel(this))
    , m_picture(new StillView(this))
{
    setObjectName(QStringLiteral("assetPeek"));
    setProperty("role", QStringLiteral("card"));
    setAutoFillBackground(true);
    setAccessibleName(tr("Asset"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_picture, 1);
    m_transport = makeTransport();
    column->addWidget(m_transport);
    connect(m_player, &AssetPlayer::pictureShown, m_picture, &StillView::setImage);
    connect(m_player, &AssetPlayer::moved, this, &AssetPeek::showTime);
    connect(m_player, &AssetPlayer::playingChanged, this, [this](bool playing) {
        m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
        const QString words = playing ? tr("Pause") : tr("Play");
        m_play->setToolTip(words);
        m_play->setAccessibleName(words);
    });
    over.installEventFilter(this);
    hide();
}

QWidget *AssetPeek::makeHead()
{
    auto *head = new QWidget(this);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setElideMode(Qt::ElideMiddle);
    auto *add = iconButton("peekAdd", QStringLiteral("plus"), tr("Add at the playhead (Enter)"), head);
    auto *close = iconButton("peekClose", QStringLiteral("close"), tr("Close (Esc)"), head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(add);
    row->addWidget(close);
    connect(add, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT addRequested(m_name);
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    return head;
}

QWidget *AssetPeek::makeTransport()
{
    auto *transport = new QWidget(this);
    m_play = iconButton("peekPlay", QStringLiteral("play"), tr("Play"), transport);
    m_slider = new ScrubSlider(transport);
    m_slider->setObjectName(QStringLiteral("peekPosition"));
    m_slider->setAccessibleName(tr("Position"));
    m_slider->setToolTip(tr("Position"));
    m_time = new QLabel(transport);
    m_time->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    connect(m_play, &QToolButton::clicked, m_player,
            [this] { m_player->setPlaying(!m_player->isPlaying()); });
    connect(m_slider, &ScrubSlider::scrubbed, m_player,
            [this](FrameIndex step) { m_player->seek(double(step.value) / kStepsPerSecond); });
    return transport;
}

void AssetPeek::look(const QString &folder, const QString &name, const library::AssetFacts &facts,
                     const QImage &poster)
{
    m_name = name;
    m_title->setFullText(name.section(QLatin1Char('/'), -1));
    m_picture->setImage(poster);
    m_picture->setPlaceholder(facts.fault);
    const bool plays = facts.seconds.value_or(0) > 0 && facts.kind != library::AssetKind::Image;
    m_transport->setVisible(plays);
    m_player->close();
    if (plays) {
        m_slider->setMaximum(int(std::lround(*facts.seconds * kStepsPerSecond)));
        m_player->open(folder, name, facts);
        m_player->setPlaying(true);
    } else if (facts.kind == library::AssetKind::Image) {
        showPicture(QDir(folder).filePath(name));
    }
    follow();
    show();
    raise();
}

void AssetPeek::showPicture(const QString &path)
{
    QtConcurrent::run([path] {
        return readPicture(path);
    }).then(this, [this, name = m_name](const QImage &picture) {
        if (name == m_name && !picture.isNull())
            m_picture->setImage(picture);
    });
}

void AssetPeek::showTime(double seconds)
{
    m_slider->setValue(int(std::lround(seconds * kStepsPerSecond)));
    m_time->setText(
        QStringLiteral("%1 / %2").arg(formatDuration(seconds), formatDuration(m_player->length())));
}

/// In the middle, as large as there is room for.
void AssetPeek::follow()
{
    const QSize room = m_over.size() - QSize(2 * kMargin, 2 * kMargin);
    QRect place({}, room.boundedTo({kMostWidth, kMostHeight}));
    place.moveCenter(m_over.rect().center());
    setGeometry(place);
}

bool AssetPeek::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        follow();
    return QFrame::eventFilter(watched, event);
}

void AssetPeek::hideEvent(QHideEvent *event)
{
    m_player->close();
    QFrame::hideEvent(event);
}

} // namespace muto::ui
