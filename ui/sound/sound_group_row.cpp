#include "ui/sound/sound_group_row.h"

#include "ui/sound/effect_words.h"
#include "ui/sound/level_meter.h"
#include "ui/sound/volume_fader.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace muto::ui {

namespace {

constexpr int kHeadWidth = 220; // as wide as the headers of tracks
constexpr int kLineHeight = 32;
constexpr int kGlyph = 24;
constexpr int kFaderSteps = 1000;
constexpr int kLeastFader = 72, kMostFader = 140, kLevelWidth = 64, kMeterWidth = 220;

QToolButton *glyph(const char *name, const char *picture, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QLatin1String(picture), Tone::Muted));
    button->setIconSize({16, 16});
    button->setFixedSize(kGlyph, kGlyph);
    button->setProperty("glyph", true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void say(QToolButton &button, const QString &words)
{
    button.setToolTip(words);
    button.setAccessibleName(words);
}

} // namespace

SoundGroupRow::SoundGroupRow(QWidget *parent)
    : QWidget(parent)
    , m_caret(glyph("groupCaret", "chevron-right", this))
    , m_name(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_mute(glyph("groupMute", "volume", this))
    , m_solo(glyph("groupSolo", "solo", this))
    , m_effects(glyph("groupEffects", "effects", this))
    , m_curve(glyph("groupCurve", "lanes", this))
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_level(new QLabel(this))
    , m_meter(new LevelMeter({}, this))
    , m_tooLoud(new ElidedLabel(this))
    , m_members(new QWidget(this))
{
    setObjectName(QStringLiteral("soundGroupRow"));
    m_caret->setCheckable(true);
    m_caret->setProperty("disclosure", true);
    m_mute->setCheckable(true);
    m_solo->setCheckable(true);
    m_name->setElideMode(Qt::ElideRight);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_count->setObjectName(QStringLiteral("groupCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_volume->setObjectName(QStringLiteral("groupVolume"));
    m_volume->setRange(0, kFaderSteps);
    m_volume->setPageStep(kFaderSteps / 20);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setMinimumWidth(kLeastFader);
    m_volume->setMaximumWidth(kMostFader);
    m_level->setObjectName(QStringLiteral("groupLevel"));
    m_level->setFixedWidth(kLevelWidth);
    m_meter->setMaximumWidth(kMeterWidth);
    m_tooLoud->setObjectName(QStringLiteral("groupTooLoud"));
    m_tooLoud->setProperty("role", QStringLiteral("bad"));
    m_tooLoud->setFixedWidth(fontMetrics().horizontalAdvance(tr("too loud")) + 4); // meters do not jump
    m_members->setObjectName(QStringLiteral("groupMembers"));
    m_members->hide();
    makeLine();
    connectParts();
}

void SoundGroupRow::makeLine()
{
    auto *head = new QWidget(this);
    head->setFixedWidth(kHeadWidth);
    auto *left = new QHBoxLayout(head);
    left->setContentsMargins(0, 0, 6 + kGlyph, 0); // glyphs are below those of tracks, which have a lock, too
    left->setSpacing(0);
    left->addWidget(m_caret);
    left->addWidget(m_name, 1);
    left->addSpacing(8);
    left->addWidget(m_count);
    left->addSpacing(4);
    for (QToolButton *button : {m_effects, m_solo, m_mute})
        left->addWidget(button);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 12, 0);
    line->setSpacing(12);
    line->addWidget(head);
    line->addWidget(m_curve);
    line->addWidget(m_volume, 1);
    line->addWidget(m_level);
    line->addWidget(m_meter, 1);
    line->addWidget(m_tooLoud);
    line->addStretch(1);
    auto *members = new QVBoxLayout(m_members);
    members->setContentsMargins(24, 0, 12, 4);
    members->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_members);
    head->setFixedHeight(kLineHeight);
    setTabOrder(m_caret, m_effects);
    setTabOrder(m_effects, m_solo);
    setTabOrder(m_solo, m_mute);
    setTabOrder(m_mute, m_curve);
    setTabOrder(m_curve, m_volume);
}

void SoundGroupRow::connectParts()
{
    connect(m_caret, &QToolButton::toggled, this, [this](bool isOpen) {
        m_caret->setIcon(
            icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
        m_members->setVisible(isOpen);
        updateGeometry();
    });
    connect(m_mute, &QToolButton::clicked, this, &SoundGroupRow::muteWanted);
    connect(m_solo, &QToolButton::clicked, this, &SoundGroupRow::soloToggled);
    connect(m_effects, &QToolButton::clicked, this, &SoundGroupRow::effectsRequested);
    connect(m_curve, &QToolButton::clicked, this, &SoundGroupRow::curveWanted);
    connect(m_volume, &QSlider::sliderPressed, this, &SoundGroupRow::volumeBegun);
    connect(m_volume, &QSlider::sliderReleased, this, &SoundGroupRow::volumeEnded);
    connect(m_volume, &QSlider::valueChanged, this, &SoundGroupRow::slide);
    connect(m_meter, &LevelMeter::tooLoudChanged, m_tooLoud,
            [this](bool isTooLoud) { m_tooLoud->setFullText(isTooLoud ? tr("too loud") : QString()); });
}

void SoundGroupRow::slide(int height)
{
    Q_EMIT volumeWanted(volumeAtFader(double(height) / kFaderSteps));
}

void SoundGroupRow::show(const GroupLook &group, bool isEditable)
{
    const bool areOthers = group.members != m_look.members;
    m_look = group;
    m_name->setFullText(group.label);
    const int count = int(group.members.size());
    m_count->setText(QLocale().toString(count));
    m_count->setAccessibleName(tr("%n sounds", nullptr, count));
    m_count->setToolTip(tr("%n sounds", nullptr, count));
    say(*m_caret, tr("Show or hide the sounds of %1").arg(group.label));
    m_mute->setChecked(group.isMuted);
    m_mute->setIcon(icon(group.isMuted ? QStringLiteral("volume-muted") : QStringLiteral("volume"),
                         group.isMuted ? Tone::Accent : Tone::Muted));
    say(*m_mute, group.isMuted ? tr("Let %1 be heard").arg(group.label) : tr("Mute %1").arg(group.label));
    m_effects->setIcon(icon(QStringLiteral("effects"), group.hasEffects ? Tone::Accent : Tone::Muted));
    say(*m_effects, group.hasEffects
                        ? tr("Show the sound effects of %1; there are some").arg(group.label)
                        : tr("Show the sound effects of %1; there are none yet").arg(group.label));
    m_curve->setIcon(icon(QStringLiteral("lanes"), group.isMoved ? Tone::Accent : Tone::Muted));
    say(*m_curve, group.isMoved
                      ? tr("Show the volume curve of %1").arg(group.label)
                      : tr("Move the volume of %1 over time, by points on a curve").arg(group.label));
    m_curve->setEnabled(isEditable || group.isMoved);
    m_meter->setMeasured(group.label);
    for (QWidget *part : {static_cast<QWidget *>(m_mute), static_cast<QWidget *>(m_effects)})
        part->setEnabled(isEditable);
    m_volume->setEnabled(isEditable && !group.isMoved);
    m_level->setEnabled(m_volume->isEnabled());
    showVolume();
    if (areOthers)
        showMembers();
}

void SoundGroupRow::setSolo(bool isSolo, bool isAnySolo)
{
    m_solo->setChecked(isSolo);
    m_solo->setIcon(icon(QStringLiteral("solo"), isSolo ? Tone::Accent : Tone::Muted));
    say(*m_solo, isSolo ? tr("End the solo of %1").arg(m_look.label)
                        : tr("Hear only %1 in the preview; renders are not affected").arg(m_look.label));
    m_name->setEnabled(isSolo || !isAnySolo);
}

void SoundGroupRow::showVolume()
{
    const QString words = volumeLook().shown(m_look.volume);
    const QString name = tr("Volume of %1", "a group of sounds").arg(m_look.label);
    m_volume->setAccessibleName(name);
    const QString tip =
        m_look.isMoved ? tr("The volume of %1 follows a curve, which the timeline shows.").arg(m_look.label)
                       : tr("%1: %2", "a thing, its value").arg(name, words);
    m_volume->setToolTip(tip);
    m_level->setToolTip(tip);
    m_level->setText(words);
    m_volume->setAccessibleDescription(words);
    if (m_volume->isSliderDown())
        return; // it is in somebody's hand
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(int(std::lround(faderOf(m_look.volume) * kFaderSteps)));
}

void SoundGroupRow::showMembers()
{
    const auto before = m_members->findChildren<QToolButton *>();
    for (QToolButton *button : before)
        delete button;
    for (const GroupLook::Member &member : m_look.members) {
        auto *button = new QToolButton(m_members);
        button->setObjectName(QStringLiteral("groupMember"));
        button->setText(member.label);
        button->setIcon(icon(QStringLiteral("clip-audio"), Tone::Audio));
        button->setIconSize({14, 14});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Select %1").arg(member.label));
        connect(button, &QToolButton::clicked, this,
                [this, path = member.path] { Q_EMIT memberSelected(path); });
        m_members->layout()->addWidget(button);
    }
}

} // namespace muto::ui
