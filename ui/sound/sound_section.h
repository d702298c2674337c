#pragma once

#include "core/edit/sound_automation.h"
#include "core/edit/sound_chain.h"
#include "ui/inspector/inspector_section.h"
#include "ui/preview/audition.h"
#include "ui/sound/effect_card.h"
#include "ui/sound/sound_bar.h"
#include "ui/sound/sound_edits.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muto::ui {

class RackHead;

/// Who knows where the playhead is, and can go elsewhere.
struct SoundClock
{
    /// In the time of the file that an element is written in; nothing where that cannot be told.
    std::function<std::optional<double>(const edit::ElementPath &)> playhead;
    std::function<void(double bySeconds)> go;
    double frameLength = 1.0 / 30;
};

/// What is done to the sound of a clip or a group, from in to out: its effects in order, presets of several,
/// and the group that the clip is summed in. What moves a parameter over time is a lane in the timeline; here
/// it gets its first point, and points where the playhead is.
class SoundSection : public InspectorSection
{
    Q_OBJECT

public:
    explicit SoundSection(InspectorTools tools);

    void setClock(SoundClock clock) { m_clock = std::move(clock); }
    void showKeyframes() override;
    /// The volume gets a lane, if it has none, which is shown.
    void automateVolume();

Q_SIGNALS:
    /// A lane of an element is to be seen.
    void lanesRequested(const muto::edit::ElementPath &element);
    void selectRequested(const muto::edit::ElementPath &element);
    /// Somebody points at what could be done to the sound, and no longer does.
    void trialWanted(const muto::ui::SoundTrial &trial);
    void trialOver();

protected:
    void showMore(const Inspection &inspection) override;

private:
    /// What stands below each other: an effect, or the head of a preset and how many effects are its.
    struct Item
    {
        int node = 0;
        int count = 0; ///< Of the preset's; 0 for an effect.
        bool isHidden = false;
        friend bool operator==(const Item &, const Item &) = default;
    };

    struct Head
    {
        int item = 0;
        RackHead *head;
    };

    void makeBar();
    void makeTrouble();
    void addGroupRows();
    void addMembership();
    void addGroupVolume();
    void addGroupMute();
    void fillGroups(const InspectedElement &element);
    Result<> joinGroup(const InspectedElement &element, const QString &group);
    void showTrouble(const QString &chain, const QString &lanes);
    std::vector<Item> plan() const;
    void rebuild();
    void addHead(const Item &item);
    void addCard(int node);
    void showCards();
    ShownEffect shownEffect(int node) const;
    std::map<QString, ParameterMotion> motionsOf(const edit::ChainNode &node) const;
    void connectCard(EffectCard *card);
    void edit(const EffectCard &card, const QString &parameter, const ValueEdit &edit);
    Result<> write(const edit::ChainNode &before, int node, const QString &parameter, const ValueEdit &edit);
    Result<> writeLane(const edit::AutomationLane &lane, const ParameterLook &look, media::LaneScale scale,
                       double seconds, const ValueEdit &edit);
    void startLane(const QString &target, double value);
    void setPoint(const EffectCard &card, const QString &parameter);
    void removePoint(const EffectCard &card, const QString &parameter);
    void goToPoint(const EffectCard &card, const QString &parameter, int direction);
    void run(const SoundEdits::ChainEdit &edit);
    void runLanes(const SoundEdits::LanesEdit &edit);
    void remove(const std::vector<int> &nodes);
    void moveNode(int node, int by);
    int slotAt(QPoint onScreen, int *line) const;
    void showDrop(QPoint onScreen);
    void drop(int node);
    void setUnfolded(const QString &key, bool isOpen);
    bool isUnfolded(const QString &key, bool usually) const;
    std::optional<double> localTime() const;
    double secondsToSound() const;
    SoundEdits edits() const;
    /// As they are, which what is shown may be older than.
    edit::SoundChain chainNow() const;
    edit::SoundAutomation lanesNow() const;
    const edit::ElementPath &element() const { return inspection().primary().path; }

    SoundClock m_clock;
    edit::SoundChain m_chain;
    edit::SoundAutomation m_lanes;
    edit::SoundChain m_chainBefore; ///< While a gesture goes on: as it was.
    edit::SoundAutomation m_lanesBefore;
    double m_timeBefore = 0; ///< The film may play meanwhile.
    bool m_isInGesture = false;
    edit::ElementPath m_shownElement;
    std::vector<Item> m_items;
    std::vector<EffectCard *> m_cards; ///< Those that are there, by node.
    std::vector<Head> m_heads;
    QHash<QString, bool> m_open;  ///< What somebody has opened or closed.
    std::optional<int> m_focused; ///< The node that the keyboard goes to, once it is there.
    SoundBar *m_bar;
    QWidget *m_rack;
    QVBoxLayout *m_column;
    QFrame *m_dropLine; ///< Where an effect that is dragged would come to be.
    std::optional<int> m_slot;
    QWidget *m_trouble;
    QLabel *m_troubleText;
    QPushButton *m_clear;
    const char *m_broken = nullptr; ///< The attribute that cannot be read.
    QLabel *m_empty;
    ChoiceField *m_group;
    QToolButton *m_toGroup;
};

} // namespace muto::ui
