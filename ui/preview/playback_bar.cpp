#include "ui/preview/playback_bar.h"

#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/scrub_slider.h"
#include "ui/preview/time_readout.h"
#include "ui/preview/transport_room.h"
#include "ui/support/shown_number.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace muto::ui {

namespace {

constexpr std::array<double, 7> kSpeeds{0.1, 0.25, 0.5, 1, 1.5, 2, 4};
constexpr int kRowSpacing = 1;
constexpr int kIconSize = 20;
constexpr int kPlayIconSize = 24;
constexpr int kVolumeSteps = 100;
constexpr int kLeastVolumeWidth = 48; // in narrow windows
constexpr int kVolumeWidth = 72;

QString speedText(double speed)
{
    return QStringLiteral("%1×").arg(shownNumber(speed));
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kRowSpacing);
    return row;
}

QToolButton *buttonFor(QAction *action, QWidget *parent, int iconSize = kIconSize)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize({iconSize, iconSize});
    // Reached by Tab, but a click leaves the keys to the film.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// What a part takes of a row, whether it is shown or not.
int widthOf(const std::vector<QWidget *> &part)
{
    int width = 0;
    for (const QWidget *widget : part) {
        const int least = widget->minimumWidth() > 0 ? 0 : widget->sizeHint().width();
        width += std::max(least, widget->minimumWidth()) + kRowSpacing;
    }
    return width;
}

} // namespace

PlaybackBar::PlaybackBar(PlaybackController &playback, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_slider(new ScrubSlider(this))
{
    setObjectName(QStringLiteral("playbackBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_slider->setObjectName(QStringLiteral("scrubSlider"));
    m_slider->setAccessibleName(tr("Position in the film"));
    m_slider->setToolTip(tr("Drag to move through the film"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_slider, 0, 0, 1, 3);
    layout->addWidget(makeTimes(), 1, 0, Qt::AlignLeft);
    layout->addWidget(makeTransport(actions), 1, 1, Qt::AlignCenter);
    layout->addWidget(makeOptions(actions), 1, 2, Qt::AlignRight);
    // The buttons stay in the middle whatever the time reads.
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    // The film's length and its loudness are nowhere else to be seen; the others are commands of menus, too.
    m_parts = {{m_total}, {m_volume}, {m_speed}, {m_loop}, m_ends, {m_zoom}, m_marks};

    connect(&m_playback, &PlaybackController::filmChanged, this, &PlaybackBar::showFilm);
    connect(&m_playback, &PlaybackController::frameChanged, this, &PlaybackBar::showFrame);
    connect(&m_playback, &PlaybackController::speedChanged, this, &PlaybackBar::showSpeed);
    connect(&m_playback, &PlaybackController::strideChanged, this, &PlaybackBar::showSpeed);
    connect(&m_playback, &PlaybackController::marksChanged, this,
            [this] { m_slider->setWorkArea(m_playback.workArea()); });
    connect(m_slider, &ScrubSlider::scrubbed, &m_playback, [this](FrameIndex frame) {
        m_playback.pause();
        m_playback.seek(frame);
    });
    connect(m_time, &TimeReadout::frameTyped, &m_playback, &PlaybackController::seek);
    connect(m_time, &TimeReadout::styleChosen, this, &PlaybackBar::timeStyleChosen);
    showFilm();
    showSpeed();
}

QWidget *PlaybackBar::makeTimes()
{
    auto *times = new QWidget(this);
    QHBoxLayout *row = rowIn(times);
    m_time = new TimeReadout(times);
    m_time->setObjectName(QStringLiteral("timeReadout"));
    m_total = new QLabel(times);
    m_total->setObjectName(QStringLiteral("totalTime"));
    m_total->setFont(m_time->font());
    m_total->setProperty("role", QStringLiteral("muted"));
    row->addWidget(m_time);
    row->addWidget(m_total);
    return times;
}

QWidget *PlaybackBar::makeTransport(const ActionRegistry &actions)
{
    auto *buttons = new QWidget(this);
    QHBoxLayout *row = rowIn(buttons);
    m_ends.push_back(addButton(*row, actions.action(ActionId::ToStart)));
    addButton(*row, actions.action(ActionId::StepBack));
    QToolButton *play = buttonFor(actions.action(ActionId::PlayPause), buttons, kPlayIconSize);
    play->setObjectName(QStringLiteral("playPauseButton"));
    row->addWidget(play);
    addButton(*row, actions.action(ActionId::StepForward));
    m_ends.push_back(addButton(*row, actions.action(ActionId::ToEnd)));
    return buttons;
}

QWidget *PlaybackBar::addButton(QHBoxLayout &row, QAction *action)
{
    QToolButton *button = buttonFor(action, row.parentWidget());
    row.addWidget(button);
    return button;
}

QWidget *PlaybackBar::makeOptions(const ActionRegistry &actions)
{
    auto *options = new QWidget(this);
    QHBoxLayout *row = rowIn(options);
    for (const ActionId id : {ActionId::MarkIn, ActionId::MarkOut})
        m_marks.push_back(addButton(*row, actions.action(id)));
    m_loop = addButton(*row, actions.action(ActionId::Loop));
    addSound(*row, actions);

    m_speed = new QToolButton(options);
    m_speed->setObjectName(QStringLiteral("speedButton"));
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    auto *speeds = new QMenu(m_speed);
    for (const double speed : kSpeeds)
        connect(speeds->addAction(speedText(speed)), &QAction::triggered, &m_playback,
                [this, speed] { m_playback.setSpeed(speed); });
    speeds->addSeparator();
    for (const ActionId id : {ActionId::EveryFrame, ActionId::EverySecondFrame, ActionId::EveryFourthFrame})
        speeds->addAction(actions.action(id));
    m_speed->setMenu(speeds);
    row->addWidget(m_speed);

    m_zoom = new QToolButton(options);
    m_zoom->setObjectName(QStringLiteral("zoomButton"));
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolTip(tr("Size of the picture"));
    auto *zooms = new QMenu(m_zoom);
    for (const ActionId id :
         {ActionId::ZoomFit, ActionId::ZoomHalf, ActionId::ZoomActual, ActionId::ZoomDouble})
        zooms->addAction(actions.action(id));
    m_zoom->setMenu(zooms);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("400 %")) + 16);
    row->addWidget(m_zoom);
    showScale(0);
    return options;
}

void PlaybackBar::addSound(QHBoxLayout &row, const ActionRegistry &actions)
{
    QToolButton *mute = buttonFor(actions.action(ActionId::Mute), this);
    mute->setObjectName(QStringLiteral("muteButton"));
    auto *volume = new QSlider(Qt::Horizontal, this);
    m_volume = volume;
    volume->setObjectName(QStringLiteral("volumeSlider"));
    volume->setRange(0, kVolumeSteps);
    volume->setPageStep(kVolumeSteps / 10);
    volume->setMinimumWidth(kLeastVolumeWidth);
    volume->setMaximumWidth(kVolumeWidth);
    volume->setFocusPolicy(Qt::TabFocus);
    volume->setAccessibleName(tr("Volume of the preview"));
    row.addWidget(mute);
    row.addWidget(volume);
    const auto show = [this, volume] {
        volume->setValue(int(std::lround(m_playback.volume() * kVolumeSteps)));
        volume->setToolTip(tr("Volume of the preview: %1 %").arg(volume->value()));
        volume->setEnabled(!m_playback.isMuted());
    };
    connect(&m_playback, &PlaybackController::volumeChanged, volume, show);
    connect(&m_playback, &PlaybackController::mutedChanged, volume, show);
    connect(volume, &QSlider::valueChanged, &m_playback,
            [this](int value) { m_playback.setVolume(double(value) / kVolumeSteps); });
    show();
}

QSize PlaybackBar::minimumSizeHint() const
{
    int optional = 0;
    for (const std::vector<QWidget *> &part : m_parts)
        optional += part.front()->isHidden() ? 0 : widthOf(part);
    return QWidget::minimumSizeHint() - QSize(optional, 0);
}

void PlaybackBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// Words of its buttons change, too.
bool PlaybackBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return handled;
}

void PlaybackBar::makeRoom()
{
    std::vector<int> widths(m_parts.size());
    std::transform(m_parts.begin(), m_parts.end(), widths.begin(), widthOf);
    const std::size_t shown = partsWithRoom(width() - minimumSizeHint().width(), widths);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (QWidget *widget : m_parts[i])
            widget->setVisible(i < shown);
    }
}

void PlaybackBar::setTimeStyle(TimeStyle style)
{
    m_time->setTimeStyle(style);
    showFilm();
    Q_EMIT timeStyleChanged(style);
}

TimeStyle PlaybackBar::timeStyle() const
{
    return m_time->timeStyle();
}

double PlaybackBar::neighbouringSpeed(double speed, int steps)
{
    const auto at = std::lower_bound(kSpeeds.begin(), kSpeeds.end(), speed) - kSpeeds.begin();
    return kSpeeds.at(
        std::size_t(std::clamp<std::ptrdiff_t>(at + steps, 0, std::ptrdiff_t(kSpeeds.size()) - 1)));
}

void PlaybackBar::showScale(double scale)
{
    const QString text = scale > 0 ? QStringLiteral("%1 %").arg(std::lround(scale * 100)) : tr("Fit");
    m_zoom->setText(text);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(text));
}

void PlaybackBar::showFilm()
{
    const bool hasFilm = m_playback.hasFilm();
    m_slider->setEnabled(hasFilm);
    m_time->setEnabled(hasFilm);
    m_slider->setMaximum(
        int(std::min<std::int64_t>(m_playback.lastFrame().value, std::numeric_limits<int>::max())));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 20));
    m_slider->setWorkArea(m_playback.workArea());
    m_time->setRate(m_playback.frameRate());
    const FrameIndex end{m_playback.frameCount()};
    m_total->setText(QStringLiteral("/ ") + formatTime(end, m_playback.frameRate(), m_time->timeStyle()));
    showFrame();
}

void PlaybackBar::showFrame()
{
    m_time->setFrame(m_playback.frame());
    if (!m_slider->isSliderDown())
        m_slider->setValue(int(m_playback.frame().value));
}

void PlaybackBar::showShuttle(int speed)
{
    m_shuttle = speed;
    showSpeed();
}

void PlaybackBar::showSpeed()
{
    const QString text = speedText(m_shuttle < 0 ? m_shuttle : m_playback.speed());
    const int stride = m_playback.stride();
    m_speed->setText(stride > 1 ? QStringLiteral("%1 · 1/%2").arg(text).arg(stride) : text);
    m_speed->setAccessibleName(tr("Speed: %1").arg(text));
    m_speed->setAccessibleDescription(stride > 1 ? tr("1 frame of %1 is shown").arg(stride) : QString());
    m_speed->setToolTip(stride > 1 ? tr("Speed of playing; 1 frame of %1 is shown").arg(stride)
                                   : tr("Speed of playing"));
}

} // namespace muto::ui
