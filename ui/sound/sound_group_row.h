#pragma once

#include "ui/sound/sound_group_rows.h"

class QLabel;
class QSlider;
class QToolButton;

namespace muto::ui {

class ElidedLabel;
class LevelMeter;

/// One group of sounds: a caret that shows its members, its name, how many they are, mute, hear only this,
/// effects, the curve of its volume, its volume, and how loud it is.
class SoundGroupRow : public QWidget
{
    Q_OBJECT

public:
    explicit SoundGroupRow(QWidget *parent = nullptr);

    void show(const GroupLook &group, bool isEditable);
    void setSolo(bool isSolo, bool isAnySolo);
    LevelMeter &meter() const { return *m_meter; }
    const GroupLook &look() const { return m_look; }

Q_SIGNALS:
    void muteWanted(bool isMuted);
    void soloToggled();
    void effectsRequested();
    void curveWanted();
    void volumeBegun();
    void volumeWanted(double volume);
    void volumeEnded();
    void memberSelected(const muto::edit::ElementPath &clip);

private:
    void makeLine();
    void connectParts();
    void showVolume();
    void showMembers();
    void slide(int height);

    GroupLook m_look;
    QToolButton *m_caret;
    ElidedLabel *m_name;
    QLabel *m_count;
    QToolButton *m_mute;
    QToolButton *m_solo;
    QToolButton *m_effects;
    QToolButton *m_curve;
    QSlider *m_volume;
    QLabel *m_level;
    LevelMeter *m_meter;
    ElidedLabel *m_tooLoud;
    QWidget *m_members;
};

} // namespace muto::ui
